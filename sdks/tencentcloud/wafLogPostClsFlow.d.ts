import * as pulumi from "@pulumi/pulumi";
export declare class WafLogPostClsFlow extends pulumi.CustomResource {
    static get(name: string, id: pulumi.Input<pulumi.ID>, state?: WafLogPostClsFlowState, opts?: pulumi.CustomResourceOptions): WafLogPostClsFlow;
    static isInstance(obj: any): obj is WafLogPostClsFlow;
    readonly clsRegion: pulumi.Output<string | undefined>;
    readonly flowId: pulumi.Output<number>;
    readonly logTopicId: pulumi.Output<string>;
    readonly logTopicName: pulumi.Output<string | undefined>;
    readonly logType: pulumi.Output<number | undefined>;
    readonly logsetId: pulumi.Output<string>;
    readonly logsetName: pulumi.Output<string | undefined>;
    readonly status: pulumi.Output<number>;
    constructor(name: string, args?: WafLogPostClsFlowArgs, opts?: pulumi.CustomResourceOptions);
}
export interface WafLogPostClsFlowState {
    clsRegion?: pulumi.Input<string>;
    flowId?: pulumi.Input<number>;
    logTopicId?: pulumi.Input<string>;
    logTopicName?: pulumi.Input<string>;
    logType?: pulumi.Input<number>;
    logsetId?: pulumi.Input<string>;
    logsetName?: pulumi.Input<string>;
    status?: pulumi.Input<number>;
}
export interface WafLogPostClsFlowArgs {
    clsRegion?: pulumi.Input<string>;
    logTopicName?: pulumi.Input<string>;
    logType?: pulumi.Input<number>;
    logsetName?: pulumi.Input<string>;
}
