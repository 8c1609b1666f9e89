import * as pulumi from "@pulumi/pulumi";
export declare class ClbClsLogAttachment extends pulumi.CustomResource {
    static get(name: string, id: pulumi.Input<pulumi.ID>, state?: ClbClsLogAttachmentState, opts?: pulumi.CustomResourceOptions): ClbClsLogAttachment;
    static isInstance(obj: any): obj is ClbClsLogAttachment;
    readonly loadBalancerId: pulumi.Output<string>;
    readonly logSetId: pulumi.Output<string>;
    readonly logTopicId: pulumi.Output<string>;
    constructor(name: string, args: ClbClsLogAttachmentArgs, opts?: pulumi.CustomResourceOptions);
}
export interface ClbClsLogAttachmentState {
    loadBalancerId?: pulumi.Input<string>;
    logSetId?: pulumi.Input<string>;
    logTopicId?: pulumi.Input<string>;
}
export interface ClbClsLogAttachmentArgs {
    loadBalancerId: pulumi.Input<string>;
    logSetId: pulumi.Input<string>;
    logTopicId: pulumi.Input<string>;
}
