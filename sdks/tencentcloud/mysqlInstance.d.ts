import * as pulumi from "@pulumi/pulumi";
import * as inputs from "./types/input";
import * as outputs from "./types/output";
export declare class MysqlInstance extends pulumi.CustomResource {
    static get(name: string, id: pulumi.Input<pulumi.ID>, state?: MysqlInstanceState, opts?: pulumi.CustomResourceOptions): MysqlInstance;
    static isInstance(obj: any): obj is MysqlInstance;
    readonly autoRenewFlag: pulumi.Output<number | undefined>;
    readonly availabilityZone: pulumi.Output<string | undefined>;
    readonly chargeType: pulumi.Output<string | undefined>;
    readonly clusterTopology: pulumi.Output<outputs.MysqlInstanceClusterTopology | undefined>;
    readonly cpu: pulumi.Output<number | undefined>;
    readonly destroyProtect: pulumi.Output<string | undefined>;
    readonly deviceType: pulumi.Output<string | undefined>;
    readonly engineType: pulumi.Output<string | undefined>;
    readonly engineVersion: pulumi.Output<string | undefined>;
    readonly firstSlaveZone: pulumi.Output<string | undefined>;
    readonly forceDelete: pulumi.Output<boolean | undefined>;
    readonly instanceName: pulumi.Output<string>;
    readonly internetHost: pulumi.Output<string>;
    readonly internetPort: pulumi.Output<number>;
    readonly internetService: pulumi.Output<number | undefined>;
    readonly intranetIp: pulumi.Output<string>;
    readonly intranetPort: pulumi.Output<number | undefined>;
    readonly memSize: pulumi.Output<number>;
    readonly parameters: pulumi.Output<{[key: string]: string} | undefined>;
    /** @deprecated Deprecated */
    readonly payType: pulumi.Output<number | undefined>;
    /** @deprecated Deprecated */
    readonly period: pulumi.Output<number | undefined>;
    readonly prepaidPeriod: pulumi.Output<number | undefined>;
    readonly projectId: pulumi.Output<number | undefined>;
    readonly rootPassword: pulumi.Output<string | undefined>;
    readonly secondSlaveZone: pulumi.Output<string | undefined>;
    readonly securityGroups: pulumi.Output<string[] | undefined>;
    readonly slaveDeployMode: pulumi.Output<number | undefined>;
    readonly slaveSyncMode: pulumi.Output<number | undefined>;
    readonly status: pulumi.Output<number>;
    readonly subnetId: pulumi.Output<string | undefined>;
    readonly tags: pulumi.Output<{[key: string]: string} | undefined>;
    readonly volumeSize: pulumi.Output<number>;
    readonly vpcId: pulumi.Output<string | undefined>;
    constructor(name: string, args: MysqlInstanceArgs, opts?: pulumi.CustomResourceOptions);
}
export interface MysqlInstanceState {
    autoRenewFlag?: pulumi.Input<number>;
    availabilityZone?: pulumi.Input<string>;
    chargeType?: pulumi.Input<string>;
    clusterTopology?: pulumi.Input<inputs.MysqlInstanceClusterTopology>;
    cpu?: pulumi.Input<number>;
    destroyProtect?: pulumi.Input<string>;
    deviceType?: pulumi.Input<string>;
    engineType?: pulumi.Input<string>;
    engineVersion?: pulumi.Input<string>;
    firstSlaveZone?: pulumi.Input<string>;
    forceDelete?: pulumi.Input<boolean>;
    instanceName?: pulumi.Input<string>;
    internetHost?: pulumi.Input<string>;
    internetPort?: pulumi.Input<number>;
    internetService?: pulumi.Input<number>;
    intranetIp?: pulumi.Input<string>;
    intranetPort?: pulumi.Input<number>;
    memSize?: pulumi.Input<number>;
    parameters?: pulumi.Input<{[key: string]: pulumi.Input<string>}>;
    /** @deprecated Deprecated */
    payType?: pulumi.Input<number>;
    /** @deprecated Deprecated */
    period?: pulumi.Input<number>;
    prepaidPeriod?: pulumi.Input<number>;
    projectId?: pulumi.Input<number>;
    rootPassword?: pulumi.Input<string>;
    secondSlaveZone?: pulumi.Input<string>;
    securityGroups?: pulumi.Input<pulumi.Input<string>[]>;
    slaveDeployMode?: pulumi.Input<number>;
    slaveSyncMode?: pulumi.Input<number>;
    status?: pulumi.Input<number>;
    subnetId?: pulumi.Input<string>;
    tags?: pulumi.Input<{[key: string]: pulumi.Input<string>}>;
    volumeSize?: pulumi.Input<number>;
    vpcId?: pulumi.Input<string>;
}
export interface MysqlInstanceArgs {
    autoRenewFlag?: pulumi.Input<number>;
    availabilityZone?: pulumi.Input<string>;
    chargeType?: pulumi.Input<string>;
    clusterTopology?: pulumi.Input<inputs.MysqlInstanceClusterTopology>;
    cpu?: pulumi.Input<number>;
    destroyProtect?: pulumi.Input<string>;
    deviceType?: pulumi.Input<string>;
    engineType?: pulumi.Input<string>;
    engineVersion?: pulumi.Input<string>;
    firstSlaveZone?: pulumi.Input<string>;
    forceDelete?: pulumi.Input<boolean>;
    instanceName: pulumi.Input<string>;
    internetService?: pulumi.Input<number>;
    intranetPort?: pulumi.Input<number>;
    memSize: pulumi.Input<number>;
    parameters?: pulumi.Input<{[key: string]: pulumi.Input<string>}>;
    /** @deprecated Deprecated */
    payType?: pulumi.Input<number>;
    /** @deprecated Deprecated */
    period?: pulumi.Input<number>;
    prepaidPeriod?: pulumi.Input<number>;
    projectId?: pulumi.Input<number>;
    rootPassword?: pulumi.Input<string>;
    secondSlaveZone?: pulumi.Input<string>;
    securityGroups?: pulumi.Input<pulumi.Input<string>[]>;
    slaveDeployMode?: pulumi.Input<number>;
    slaveSyncMode?: pulumi.Input<number>;
    subnetId?: pulumi.Input<string>;
    tags?: pulumi.Input<{[key: string]: pulumi.Input<string>}>;
    volumeSize: pulumi.Input<number>;
    vpcId?: pulumi.Input<string>;
}
