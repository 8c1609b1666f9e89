import * as pulumi from "@pulumi/pulumi";
export declare class ClsCloudProductLogTask extends pulumi.CustomResource {
    static get(name: string, id: pulumi.Input<pulumi.ID>, state?: ClsCloudProductLogTaskState, opts?: pulumi.CustomResourceOptions): ClsCloudProductLogTask;
    static isInstance(obj: any): obj is ClsCloudProductLogTask;
    readonly assumerName: pulumi.Output<string>;
    readonly cloudProductRegion: pulumi.Output<string>;
    readonly clsRegion: pulumi.Output<string>;
    readonly instanceId: pulumi.Output<string>;
    readonly logType: pulumi.Output<string>;
    readonly logsetId: pulumi.Output<string | undefined>;
    readonly logsetName: pulumi.Output<string | undefined>;
    readonly topicId: pulumi.Output<string | undefined>;
    readonly topicName: pulumi.Output<string | undefined>;
    constructor(name: string, args: ClsCloudProductLogTaskArgs, opts?: pulumi.CustomResourceOptions);
}
export interface ClsCloudProductLogTaskState {
    assumerName?: pulumi.Input<string>;
    cloudProductRegion?: pulumi.Input<string>;
    clsRegion?: pulumi.Input<string>;
    instanceId?: pulumi.Input<string>;
    logType?: pulumi.Input<string>;
    logsetId?: pulumi.Input<string>;
    logsetName?: pulumi.Input<string>;
    topicId?: pulumi.Input<string>;
    topicName?: pulumi.Input<string>;
}
export interface ClsCloudProductLogTaskArgs {
    assumerName: pulumi.Input<string>;
    cloudProductRegion: pulumi.Input<string>;
    clsRegion: pulumi.Input<string>;
    instanceId: pulumi.Input<string>;
    logType: pulumi.Input<string>;
    logsetId?: pulumi.Input<string>;
    logsetName?: pulumi.Input<string>;
    topicId?: pulumi.Input<string>;
    topicName?: pulumi.Input<string>;
}
