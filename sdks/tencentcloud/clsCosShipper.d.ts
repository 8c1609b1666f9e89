import * as pulumi from "@pulumi/pulumi";
export declare class ClsCosShipper extends pulumi.CustomResource {
    static get(name: string, id: pulumi.Input<pulumi.ID>, state?: ClsCosShipperState, opts?: pulumi.CustomResourceOptions): ClsCosShipper;
    static isInstance(obj: any): obj is ClsCosShipper;
    readonly bucket: pulumi.Output<string>;
    readonly interval: pulumi.Output<number | undefined>;
    readonly maxSize: pulumi.Output<number | undefined>;
    readonly partition: pulumi.Output<string | undefined>;
    readonly prefix: pulumi.Output<string>;
    readonly shipperName: pulumi.Output<string>;
    readonly storageType: pulumi.Output<string | undefined>;
    readonly topicId: pulumi.Output<string>;
    constructor(name: string, args: ClsCosShipperArgs, opts?: pulumi.CustomResourceOptions);
}
export interface ClsCosShipperState {
    bucket?: pulumi.Input<string>;
    interval?: pulumi.Input<number>;
    maxSize?: pulumi.Input<number>;
    partition?: pulumi.Input<string>;
    prefix?: pulumi.Input<string>;
    shipperName?: pulumi.Input<string>;
    storageType?: pulumi.Input<string>;
    topicId?: pulumi.Input<string>;
}
export interface ClsCosShipperArgs {
    bucket: pulumi.Input<string>;
    interval?: pulumi.Input<number>;
    maxSize?: pulumi.Input<number>;
    partition?: pulumi.Input<string>;
    prefix: pulumi.Input<string>;
    shipperName: pulumi.Input<string>;
    storageType?: pulumi.Input<string>;
    topicId: pulumi.Input<string>;
}
