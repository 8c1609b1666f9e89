import * as pulumi from "@pulumi/pulumi";
import * as inputs from "./types/input";
import * as outputs from "./types/output";
export declare class ClbFunctionTargetsAttachment extends pulumi.CustomResource {
    static get(name: string, id: pulumi.Input<pulumi.ID>, state?: ClbFunctionTargetsAttachmentState, opts?: pulumi.CustomResourceOptions): ClbFunctionTargetsAttachment;
    static isInstance(obj: any): obj is ClbFunctionTargetsAttachment;
    readonly domain: pulumi.Output<string | undefined>;
    readonly functionTargets: pulumi.Output<outputs.ClbFunctionTargetsAttachmentFunctionTarget[]>;
    readonly listenerId: pulumi.Output<string>;
    readonly loadBalancerId: pulumi.Output<string>;
    readonly locationId: pulumi.Output<string | undefined>;
    readonly url: pulumi.Output<string | undefined>;
    constructor(name: string, args: ClbFunctionTargetsAttachmentArgs, opts?: pulumi.CustomResourceOptions);
}
export interface ClbFunctionTargetsAttachmentState {
    domain?: pulumi.Input<string>;
    functionTargets?: pulumi.Input<pulumi.Input<inputs.ClbFunctionTargetsAttachmentFunctionTarget>[]>;
    listenerId?: pulumi.Input<string>;
    loadBalancerId?: pulumi.Input<string>;
    locationId?: pulumi.Input<string>;
    url?: pulumi.Input<string>;
}
export interface ClbFunctionTargetsAttachmentArgs {
    domain?: pulumi.Input<string>;
    functionTargets: pulumi.Input<pulumi.Input<inputs.ClbFunctionTargetsAttachmentFunctionTarget>[]>;
    listenerId: pulumi.Input<string>;
    loadBalancerId: pulumi.Input<string>;
    locationId?: pulumi.Input<string>;
    url?: pulumi.Input<string>;
}
