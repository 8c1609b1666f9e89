import * as pulumi from "@pulumi/pulumi";
export declare class ScfTrigger extends pulumi.CustomResource {
    static get(name: string, id: pulumi.Input<pulumi.ID>, state?: ScfTriggerState, opts?: pulumi.CustomResourceOptions): ScfTrigger;
    static isInstance(obj: any): obj is ScfTrigger;
    readonly customArgument: pulumi.Output<string | undefined>;
    readonly description: pulumi.Output<string | undefined>;
    readonly enable: pulumi.Output<string | undefined>;
    readonly functionName: pulumi.Output<string>;
    readonly namespace: pulumi.Output<string | undefined>;
    readonly qualifier: pulumi.Output<string | undefined>;
    readonly triggerDesc: pulumi.Output<string | undefined>;
    readonly triggerName: pulumi.Output<string>;
    readonly type: pulumi.Output<string>;
    constructor(name: string, args: ScfTriggerArgs, opts?: pulumi.CustomResourceOptions);
}
export interface ScfTriggerState {
    customArgument?: pulumi.Input<string>;
    description?: pulumi.Input<string>;
    enable?: pulumi.Input<string>;
    functionName?: pulumi.Input<string>;
    namespace?: pulumi.Input<string>;
    qualifier?: pulumi.Input<string>;
    triggerDesc?: pulumi.Input<string>;
    triggerName?: pulumi.Input<string>;
    type?: pulumi.Input<string>;
}
export interface ScfTriggerArgs {
    customArgument?: pulumi.Input<string>;
    description?: pulumi.Input<string>;
    enable?: pulumi.Input<string>;
    functionName: pulumi.Input<string>;
    namespace?: pulumi.Input<string>;
    qualifier?: pulumi.Input<string>;
    triggerDesc?: pulumi.Input<string>;
    triggerName: pulumi.Input<string>;
    type: pulumi.Input<string>;
}
