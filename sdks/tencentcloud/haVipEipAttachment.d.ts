import * as pulumi from "@pulumi/pulumi";
export declare class HaVipEipAttachment extends pulumi.CustomResource {
    static get(name: string, id: pulumi.Input<pulumi.ID>, state?: HaVipEipAttachmentState, opts?: pulumi.CustomResourceOptions): HaVipEipAttachment;
    static isInstance(obj: any): obj is HaVipEipAttachment;
    readonly addressIp: pulumi.Output<string>;
    readonly havipId: pulumi.Output<string>;
    constructor(name: string, args: HaVipEipAttachmentArgs, opts?: pulumi.CustomResourceOptions);
}
export interface HaVipEipAttachmentState {
    addressIp?: pulumi.Input<string>;
    havipId?: pulumi.Input<string>;
}
export interface HaVipEipAttachmentArgs {
    addressIp: pulumi.Input<string>;
    havipId: pulumi.Input<string>;
}
