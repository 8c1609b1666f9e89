import * as pulumi from "@pulumi/pulumi";
export declare class HaVipInstanceAttachment extends pulumi.CustomResource {
    static get(name: string, id: pulumi.Input<pulumi.ID>, state?: HaVipInstanceAttachmentState, opts?: pulumi.CustomResourceOptions): HaVipInstanceAttachment;
    static isInstance(obj: any): obj is HaVipInstanceAttachment;
    readonly haVipId: pulumi.Output<string | undefined>;
    readonly instanceId: pulumi.Output<string>;
    readonly instanceType: pulumi.Output<string | undefined>;
    constructor(name: string, args: HaVipInstanceAttachmentArgs, opts?: pulumi.CustomResourceOptions);
}
export interface HaVipInstanceAttachmentState {
    haVipId?: pulumi.Input<string>;
    instanceId?: pulumi.Input<string>;
    instanceType?: pulumi.Input<string>;
}
export interface HaVipInstanceAttachmentArgs {
    haVipId?: pulumi.Input<string>;
    instanceId: pulumi.Input<string>;
    instanceType?: pulumi.Input<string>;
}
