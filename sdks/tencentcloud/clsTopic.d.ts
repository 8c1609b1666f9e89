import * as pulumi from "@pulumi/pulumi";
import * as inputs from "./types/input";
import * as outputs from "./types/output";
export declare class ClsTopic extends pulumi.CustomResource {
    static get(name: string, id: pulumi.Input<pulumi.ID>, state?: ClsTopicState, opts?: pulumi.CustomResourceOptions): ClsTopic;
    static isInstance(obj: any): obj is ClsTopic;
    readonly autoSplit: pulumi.Output<boolean | undefined>;
    readonly bizType: pulumi.Output<number | undefined>;
    readonly customKmsInfo: pulumi.Output<outputs.ClsTopicCustomKmsInfo | undefined>;
    readonly describes: pulumi.Output<string | undefined>;
    readonly encryption: pulumi.Output<number | undefined>;
    readonly extends: pulumi.Output<outputs.ClsTopicExtends | undefined>;
    readonly hotPeriod: pulumi.Output<number | undefined>;
    readonly isWebTracking: pulumi.Output<boolean | undefined>;
    readonly logsetId: pulumi.Output<string>;
    readonly maxSplitPartitions: pulumi.Output<number | undefined>;
    readonly partitionCount: pulumi.Output<number | undefined>;
    readonly period: pulumi.Output<number | undefined>;
    readonly storageType: pulumi.Output<string | undefined>;
    readonly tags: pulumi.Output<{[key: string]: string} | undefined>;
    readonly topicName: pulumi.Output<string>;
    constructor(name: string, args: ClsTopicArgs, opts?: pulumi.CustomResourceOptions);
}
export interface ClsTopicState {
    autoSplit?: pulumi.Input<boolean>;
    bizType?: pulumi.Input<number>;
    customKmsInfo?: pulumi.Input<inputs.ClsTopicCustomKmsInfo>;
    describes?: pulumi.Input<string>;
    encryption?: pulumi.Input<number>;
    extends?: pulumi.Input<inputs.ClsTopicExtends>;
    hotPeriod?: pulumi.Input<number>;
    isWebTracking?: pulumi.Input<boolean>;
    logsetId?: pulumi.Input<string>;
    maxSplitPartitions?: pulumi.Input<number>;
    partitionCount?: pulumi.Input<number>;
    period?: pulumi.Input<number>;
    storageType?: pulumi.Input<string>;
    tags?: pulumi.Input<{[key: string]: pulumi.Input<string>}>;
    topicName?: pulumi.Input<string>;
}
export interface ClsTopicArgs {
    autoSplit?: pulumi.Input<boolean>;
    bizType?: pulumi.Input<number>;
    customKmsInfo?: pulumi.Input<inputs.ClsTopicCustomKmsInfo>;
    describes?: pulumi.Input<string>;
    encryption?: pulumi.Input<number>;
    extends?: pulumi.Input<inputs.ClsTopicExtends>;
    hotPeriod?: pulumi.Input<number>;
    isWebTracking?: pulumi.Input<boolean>;
    logsetId: pulumi.Input<string>;
    maxSplitPartitions?: pulumi.Input<number>;
    partitionCount?: pulumi.Input<number>;
    period?: pulumi.Input<number>;
    storageType?: pulumi.Input<string>;
    tags?: pulumi.Input<{[key: string]: pulumi.Input<string>}>;
    topicName: pulumi.Input<string>;
}
