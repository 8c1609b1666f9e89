import * as pulumi from "@pulumi/pulumi";
export declare class LighthouseInstance extends pulumi.CustomResource {
    static get(name: string, id: pulumi.Input<pulumi.ID>, state?: LighthouseInstanceState, opts?: pulumi.CustomResourceOptions): LighthouseInstance;
    static isInstance(obj: any): obj is LighthouseInstance;
    readonly blueprintId: pulumi.Output<string>;
    readonly bundleId: pulumi.Output<string>;
    readonly firewallTemplateId: pulumi.Output<string | undefined>;
    readonly instanceName: pulumi.Output<string>;
    readonly isolateDataDisk: pulumi.Output<boolean | undefined>;
    readonly period: pulumi.Output<number | undefined>;
    readonly privateAddresses: pulumi.Output<string[]>;
    readonly publicAddresses: pulumi.Output<string[]>;
    readonly renewFlag: pulumi.Output<string>;
    readonly zone: pulumi.Output<string | undefined>;
    constructor(name: string, args: LighthouseInstanceArgs, opts?: pulumi.CustomResourceOptions);
}
export interface LighthouseInstanceState {
    blueprintId?: pulumi.Input<string>;
    bundleId?: pulumi.Input<string>;
    firewallTemplateId?: pulumi.Input<string>;
    instanceName?: pulumi.Input<string>;
    isolateDataDisk?: pulumi.Input<boolean>;
    period?: pulumi.Input<number>;
    privateAddresses?: pulumi.Input<pulumi.Input<string>[]>;
    publicAddresses?: pulumi.Input<pulumi.Input<string>[]>;
    renewFlag?: pulumi.Input<string>;
    zone?: pulumi.Input<string>;
}
export interface LighthouseInstanceArgs {
    blueprintId: pulumi.Input<string>;
    bundleId: pulumi.Input<string>;
    firewallTemplateId?: pulumi.Input<string>;
    instanceName: pulumi.Input<string>;
    isolateDataDisk?: pulumi.Input<boolean>;
    period?: pulumi.Input<number>;
    renewFlag: pulumi.Input<string>;
    zone?: pulumi.Input<string>;
}
