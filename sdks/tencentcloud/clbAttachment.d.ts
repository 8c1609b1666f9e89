import * as pulumi from "@pulumi/pulumi";
import * as inputs from "./types/input";
import * as outputs from "./types/output";
export declare class ClbAttachment extends pulumi.CustomResource {
    static get(name: string, id: pulumi.Input<pulumi.ID>, state?: ClbAttachmentState, opts?: pulumi.CustomResourceOptions): ClbAttachment;
    static isInstance(obj: any): obj is ClbAttachment;
    readonly clbId: pulumi.Output<string>;
    readonly domain: pulumi.Output<string | undefined>;
    readonly listenerId: pulumi.Output<string>;
    readonly ruleId: pulumi.Output<string | undefined>;
    readonly targets: pulumi.Output<outputs.ClbAttachmentTarget[]>;
    constructor(name: string, args: ClbAttachmentArgs, opts?: pulumi.CustomResourceOptions);
}
export interface ClbAttachmentState {
    clbId?: pulumi.Input<string>;
    domain?: pulumi.Input<string>;
    listenerId?: pulumi.Input<string>;
    ruleId?: pulumi.Input<string>;
    targets?: pulumi.Input<pulumi.Input<inputs.ClbAttachmentTarget>[]>;
}
export interface ClbAttachmentArgs {
    clbId: pulumi.Input<string>;
    domain?: pulumi.Input<string>;
    listenerId: pulumi.Input<string>;
    ruleId?: pulumi.Input<string>;
    targets: pulumi.Input<pulumi.Input<inputs.ClbAttachmentTarget>[]>;
}
