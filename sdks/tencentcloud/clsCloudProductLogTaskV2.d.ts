import * as pulumi from "@pulumi/pulumi";
export declare class ClsCloudProductLogTaskV2 extends pulumi.CustomResource {
    static get(name: string, id: pulumi.Input<pulumi.ID>, state?: ClsCloudProductLogTaskV2State, opts?: pulumi.CustomResourceOptions): ClsCloudProductLogTaskV2;
    static isInstance(obj: any): obj is ClsCloudProductLogTaskV2;
    readonly assumerName: pulumi.Output<string>;
    readonly cloudProductRegion: pulumi.Output<string>;
    readonly clsRegion: pulumi.Output<string>;
    readonly extend: pulumi.Output<string | undefined>;
    readonly forceDelete: pulumi.Output<boolean | undefined>;
    readonly instanceId: pulumi.Output<string>;
    readonly logType: pulumi.Output<string>;
    readonly logsetId: pulumi.Output<string | undefined>;
    readonly logsetName: pulumi.Output<string | undefined>;
    readonly topicId: pulumi.Output<string | undefined>;
    readonly topicName: pulumi.Output<string | undefined>;
    constructor(name: string, args: ClsCloudProductLogTaskV2Args, opts?: pulumi.CustomResourceOptions);
}
export interface ClsCloudProductLogTaskV2State {
    assumerName?: pulumi.Input<string>;
    cloudProductRegion?: pulumi.Input<string>;
    clsRegion?: pulumi.Input<string>;
    extend?: pulumi.Input<string>;
    forceDelete?: pulumi.Input<boolean>;
    instanceId?: pulumi.Input<string>;
    logType?: pulumi.Input<string>;
    logsetId?: pulumi.Input<string>;
    logsetName?: pulumi.Input<string>;
    topicId?: pulumi.Input<string>;
    topicName?: pulumi.Input<string>;
}
export interface ClsCloudProductLogTaskV2Args {
    assumerName: pulumi.Input<string>;
    cloudProductRegion: pulumi.Input<string>;
    clsRegion: pulumi.Input<string>;
    extend?: pulumi.Input<string>;
    forceDelete?: pulumi.Input<boolean>;
    instanceId: pulumi.Input<string>;
    logType: pulumi.Input<string>;
    logsetId?: pulumi.Input<string>;
    logsetName?: pulumi.Input<string>;
    topicId?: pulumi.Input<string>;
    topicName?: pulumi.Input<string>;
}
