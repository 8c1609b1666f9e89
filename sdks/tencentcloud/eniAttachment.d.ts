import * as pulumi from "@pulumi/pulumi";
export declare class EniAttachment extends pulumi.CustomResource {
    static get(name: string, id: pulumi.Input<pulumi.ID>, state?: EniAttachmentState, opts?: pulumi.CustomResourceOptions): EniAttachment;
    static isInstance(obj: any): obj is EniAttachment;
    readonly eniId: pulumi.Output<string>;
    readonly instanceId: pulumi.Output<string>;
    constructor(name: string, args: EniAttachmentArgs, opts?: pulumi.CustomResourceOptions);
}
export interface EniAttachmentState {
    eniId?: pulumi.Input<string>;
    instanceId?: pulumi.Input<string>;
}
export interface EniAttachmentArgs {
    eniId: pulumi.Input<string>;
    instanceId: pulumi.Input<string>;
}
