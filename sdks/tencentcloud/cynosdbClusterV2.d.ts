import * as pulumi from "@pulumi/pulumi";
export declare class CynosdbClusterV2 extends pulumi.CustomResource {
    static get(name: string, id: pulumi.Input<pulumi.ID>, state?: CynosdbClusterV2State, opts?: pulumi.CustomResourceOptions): CynosdbClusterV2;
    static isInstance(obj: any): obj is CynosdbClusterV2;
    readonly availableZone: pulumi.Output<string>;
    readonly chargeType: pulumi.Output<string | undefined>;
    readonly clusterName: pulumi.Output<string>;
    readonly dbType: pulumi.Output<string>;
    readonly dbVersion: pulumi.Output<string>;
    readonly instanceCpuCore: pulumi.Output<number | undefined>;
    readonly instanceId: pulumi.Output<string>;
    readonly instanceMemorySize: pulumi.Output<number | undefined>;
    readonly password: pulumi.Output<string | undefined>;
    readonly port: pulumi.Output<number | undefined>;
    readonly slaveZone: pulumi.Output<string | undefined>;
    readonly subnetId: pulumi.Output<string>;
    readonly tags: pulumi.Output<{[key: string]: string} | undefined>;
    readonly vpcId: pulumi.Output<string>;
    constructor(name: string, args: CynosdbClusterV2Args, opts?: pulumi.CustomResourceOptions);
}
export interface CynosdbClusterV2State {
    availableZone?: pulumi.Input<string>;
    chargeType?: pulumi.Input<string>;
    clusterName?: pulumi.Input<string>;
    dbType?: pulumi.Input<string>;
    dbVersion?: pulumi.Input<string>;
    instanceCpuCore?: pulumi.Input<number>;
    instanceId?: pulumi.Input<string>;
    instanceMemorySize?: pulumi.Input<number>;
    password?: pulumi.Input<string>;
    port?: pulumi.Input<number>;
    slaveZone?: pulumi.Input<string>;
    subnetId?: pulumi.Input<string>;
    tags?: pulumi.Input<{[key: string]: pulumi.Input<string>}>;
    vpcId?: pulumi.Input<string>;
}
export interface CynosdbClusterV2Args {
    availableZone: pulumi.Input<string>;
    chargeType?: pulumi.Input<string>;
    clusterName: pulumi.Input<string>;
    dbType: pulumi.Input<string>;
    dbVersion: pulumi.Input<string>;
    instanceCpuCore?: pulumi.Input<number>;
    instanceMemorySize?: pulumi.Input<number>;
    password?: pulumi.Input<string>;
    port?: pulumi.Input<number>;
    slaveZone?: pulumi.Input<string>;
    subnetId: pulumi.Input<string>;
    tags?: pulumi.Input<{[key: string]: pulumi.Input<string>}>;
    vpcId: pulumi.Input<string>;
}
