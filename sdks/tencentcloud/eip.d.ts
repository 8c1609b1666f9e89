import * as pulumi from "@pulumi/pulumi";
export declare class Eip extends pulumi.CustomResource {
    static get(name: string, id: pulumi.Input<pulumi.ID>, state?: EipState, opts?: pulumi.CustomResourceOptions): Eip;
    static isInstance(obj: any): obj is Eip;
    readonly antiDdosPackageId: pulumi.Output<string | undefined>;
    readonly anycastZone: pulumi.Output<string | undefined>;
    readonly autoRenewFlag: pulumi.Output<number | undefined>;
    readonly bandwidthPackageId: pulumi.Output<string | undefined>;
    readonly internetChargeType: pulumi.Output<string | undefined>;
    readonly internetMaxBandwidthOut: pulumi.Output<number | undefined>;
    readonly internetServiceProvider: pulumi.Output<string | undefined>;
    readonly name: pulumi.Output<string>;
    readonly prepaidPeriod: pulumi.Output<number | undefined>;
    readonly publicIp: pulumi.Output<string>;
    readonly status: pulumi.Output<string>;
    readonly tags: pulumi.Output<{[key: string]: string} | undefined>;
    readonly type: pulumi.Output<string | undefined>;
    constructor(name: string, args?: EipArgs, opts?: pulumi.CustomResourceOptions);
}
export interface EipState {
    antiDdosPackageId?: pulumi.Input<string>;
    anycastZone?: pulumi.Input<string>;
    autoRenewFlag?: pulumi.Input<number>;
    bandwidthPackageId?: pulumi.Input<string>;
    internetChargeType?: pulumi.Input<string>;
    internetMaxBandwidthOut?: pulumi.Input<number>;
    internetServiceProvider?: pulumi.Input<string>;
    name?: pulumi.Input<string>;
    prepaidPeriod?: pulumi.Input<number>;
    publicIp?: pulumi.Input<string>;
    status?: pulumi.Input<string>;
    tags?: pulumi.Input<{[key: string]: pulumi.Input<string>}>;
    type?: pulumi.Input<string>;
}
export interface EipArgs {
    antiDdosPackageId?: pulumi.Input<string>;
    anycastZone?: pulumi.Input<string>;
    autoRenewFlag?: pulumi.Input<number>;
    bandwidthPackageId?: pulumi.Input<string>;
    internetChargeType?: pulumi.Input<string>;
    internetMaxBandwidthOut?: pulumi.Input<number>;
    internetServiceProvider?: pulumi.Input<string>;
    name?: pulumi.Input<string>;
    prepaidPeriod?: pulumi.Input<number>;
    tags?: pulumi.Input<{[key: string]: pulumi.Input<string>}>;
    type?: pulumi.Input<string>;
}
