import * as pulumi from "@pulumi/pulumi";
import * as inputs from "./types/input";
import * as outputs from "./types/output";
export declare class TeoRealtimeLogDelivery extends pulumi.CustomResource {
    static get(name: string, id: pulumi.Input<pulumi.ID>, state?: TeoRealtimeLogDeliveryState, opts?: pulumi.CustomResourceOptions): TeoRealtimeLogDelivery;
    static isInstance(obj: any): obj is TeoRealtimeLogDelivery;
    readonly area: pulumi.Output<string>;
    readonly cls: pulumi.Output<outputs.TeoRealtimeLogDeliveryCls | undefined>;
    readonly customEndpoint: pulumi.Output<outputs.TeoRealtimeLogDeliveryCustomEndpoint | undefined>;
    readonly deliveryStatus: pulumi.Output<string | undefined>;
    readonly entityLists: pulumi.Output<string[]>;
    readonly fields: pulumi.Output<string[]>;
    readonly logType: pulumi.Output<string>;
    readonly s3: pulumi.Output<outputs.TeoRealtimeLogDeliveryS3 | undefined>;
    readonly sample: pulumi.Output<number>;
    readonly taskId: pulumi.Output<string>;
    readonly taskName: pulumi.Output<string>;
    readonly taskType: pulumi.Output<string>;
    readonly zoneId: pulumi.Output<string>;
    constructor(name: string, args: TeoRealtimeLogDeliveryArgs, opts?: pulumi.CustomResourceOptions);
}
export interface TeoRealtimeLogDeliveryState {
    area?: pulumi.Input<string>;
    cls?: pulumi.Input<inputs.TeoRealtimeLogDeliveryCls>;
    customEndpoint?: pulumi.Input<inputs.TeoRealtimeLogDeliveryCustomEndpoint>;
    deliveryStatus?: pulumi.Input<string>;
    entityLists?: pulumi.Input<pulumi.Input<string>[]>;
    fields?: pulumi.Input<pulumi.Input<string>[]>;
    logType?: pulumi.Input<string>;
    s3?: pulumi.Input<inputs.TeoRealtimeLogDeliveryS3>;
    sample?: pulumi.Input<number>;
    taskId?: pulumi.Input<string>;
    taskName?: pulumi.Input<string>;
    taskType?: pulumi.Input<string>;
    zoneId?: pulumi.Input<string>;
}
export interface TeoRealtimeLogDeliveryArgs {
    area: pulumi.Input<string>;
    cls?: pulumi.Input<inputs.TeoRealtimeLogDeliveryCls>;
    customEndpoint?: pulumi.Input<inputs.TeoRealtimeLogDeliveryCustomEndpoint>;
    deliveryStatus?: pulumi.Input<string>;
    entityLists: pulumi.Input<pulumi.Input<string>[]>;
    fields: pulumi.Input<pulumi.Input<string>[]>;
    logType: pulumi.Input<string>;
    s3?: pulumi.Input<inputs.TeoRealtimeLogDeliveryS3>;
    sample: pulumi.Input<number>;
    taskName: pulumi.Input<string>;
    taskType: pulumi.Input<string>;
    zoneId: pulumi.Input<string>;
}
