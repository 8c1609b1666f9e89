import * as pulumi from "@pulumi/pulumi";
export declare class RedisLogDelivery extends pulumi.CustomResource {
    static get(name: string, id: pulumi.Input<pulumi.ID>, state?: RedisLogDeliveryState, opts?: pulumi.CustomResourceOptions): RedisLogDelivery;
    static isInstance(obj: any): obj is RedisLogDelivery;
    readonly instanceId: pulumi.Output<string>;
    readonly logRegion: pulumi.Output<string | undefined>;
    readonly logsetId: pulumi.Output<string | undefined>;
    readonly logsetName: pulumi.Output<string | undefined>;
    readonly period: pulumi.Output<number | undefined>;
    readonly topicId: pulumi.Output<string | undefined>;
    readonly topicName: pulumi.Output<string | undefined>;
    constructor(name: string, args: RedisLogDeliveryArgs, opts?: pulumi.CustomResourceOptions);
}
export interface RedisLogDeliveryState {
    instanceId?: pulumi.Input<string>;
    logRegion?: pulumi.Input<string>;
    logsetId?: pulumi.Input<string>;
    logsetName?: pulumi.Input<string>;
    period?: pulumi.Input<number>;
    topicId?: pulumi.Input<string>;
    topicName?: pulumi.Input<string>;
}
export interface RedisLogDeliveryArgs {
    instanceId: pulumi.Input<string>;
    logRegion?: pulumi.Input<string>;
    logsetId?: pulumi.Input<string>;
    logsetName?: pulumi.Input<string>;
    period?: pulumi.Input<number>;
    topicId?: pulumi.Input<string>;
    topicName?: pulumi.Input<string>;
}
