import * as pulumi from "@pulumi/pulumi";
export declare class InstanceSet extends pulumi.CustomResource {
    static get(name: string, id: pulumi.Input<pulumi.ID>, state?: InstanceSetState, opts?: pulumi.CustomResourceOptions): InstanceSet;
    static isInstance(obj: any): obj is InstanceSet;
    readonly allocatePublicIp: pulumi.Output<boolean | undefined>;
    readonly availabilityZone: pulumi.Output<string>;
    readonly hostname: pulumi.Output<string | undefined>;
    readonly imageId: pulumi.Output<string>;
    readonly instanceChargeType: pulumi.Output<string | undefined>;
    readonly instanceCount: pulumi.Output<number | undefined>;
    readonly instanceIds: pulumi.Output<string[]>;
    readonly instanceName: pulumi.Output<string | undefined>;
    readonly instanceType: pulumi.Output<string | undefined>;
    readonly internetChargeType: pulumi.Output<string | undefined>;
    readonly internetMaxBandwidthOut: pulumi.Output<number | undefined>;
    readonly projectId: pulumi.Output<number | undefined>;
    readonly securityGroups: pulumi.Output<string[] | undefined>;
    readonly subnetId: pulumi.Output<string | undefined>;
    readonly systemDiskSize: pulumi.Output<number | undefined>;
    readonly systemDiskType: pulumi.Output<string | undefined>;
    readonly vpcId: pulumi.Output<string | undefined>;
    constructor(name: string, args: InstanceSetArgs, opts?: pulumi.CustomResourceOptions);
}
export interface InstanceSetState {
    allocatePublicIp?: pulumi.Input<boolean>;
    availabilityZone?: pulumi.Input<string>;
    hostname?: pulumi.Input<string>;
    imageId?: pulumi.Input<string>;
    instanceChargeType?: pulumi.Input<string>;
    instanceCount?: pulumi.Input<number>;
    instanceIds?: pulumi.Input<pulumi.Input<string>[]>;
    instanceName?: pulumi.Input<string>;
    instanceType?: pulumi.Input<string>;
    internetChargeType?: pulumi.Input<string>;
    internetMaxBandwidthOut?: pulumi.Input<number>;
    projectId?: pulumi.Input<number>;
    securityGroups?: pulumi.Input<pulumi.Input<string>[]>;
    subnetId?: pulumi.Input<string>;
    systemDiskSize?: pulumi.Input<number>;
    systemDiskType?: pulumi.Input<string>;
    vpcId?: pulumi.Input<string>;
}
export interface InstanceSetArgs {
    allocatePublicIp?: pulumi.Input<boolean>;
    availabilityZone: pulumi.Input<string>;
    hostname?: pulumi.Input<string>;
    imageId: pulumi.Input<string>;
    instanceChargeType?: pulumi.Input<string>;
    instanceCount?: pulumi.Input<number>;
    instanceName?: pulumi.Input<string>;
    instanceType?: pulumi.Input<string>;
    internetChargeType?: pulumi.Input<string>;
    internetMaxBandwidthOut?: pulumi.Input<number>;
    projectId?: pulumi.Input<number>;
    securityGroups?: pulumi.Input<pulumi.Input<string>[]>;
    subnetId?: pulumi.Input<string>;
    systemDiskSize?: pulumi.Input<number>;
    systemDiskType?: pulumi.Input<string>;
    vpcId?: pulumi.Input<string>;
}
