import * as pulumi from "@pulumi/pulumi";
export declare class SqlserverGeneralCloudInstance extends pulumi.CustomResource {
    static get(name: string, id: pulumi.Input<pulumi.ID>, state?: SqlserverGeneralCloudInstanceState, opts?: pulumi.CustomResourceOptions): SqlserverGeneralCloudInstance;
    static isInstance(obj: any): obj is SqlserverGeneralCloudInstance;
    readonly collation: pulumi.Output<string | undefined>;
    readonly cpu: pulumi.Output<number>;
    readonly dbVersion: pulumi.Output<string | undefined>;
    readonly diskEncryptFlag: pulumi.Output<number | undefined>;
    readonly drZones: pulumi.Output<string[] | undefined>;
    readonly instanceChargeType: pulumi.Output<string | undefined>;
    readonly machineType: pulumi.Output<string>;
    readonly memory: pulumi.Output<number>;
    readonly multiNodes: pulumi.Output<boolean | undefined>;
    readonly multiZones: pulumi.Output<boolean | undefined>;
    readonly name: pulumi.Output<string>;
    readonly period: pulumi.Output<number | undefined>;
    readonly securityGroupLists: pulumi.Output<string[] | undefined>;
    readonly storage: pulumi.Output<number>;
    readonly subnetId: pulumi.Output<string | undefined>;
    readonly vpcId: pulumi.Output<string | undefined>;
    readonly zone: pulumi.Output<string>;
    constructor(name: string, args: SqlserverGeneralCloudInstanceArgs, opts?: pulumi.CustomResourceOptions);
}
export interface SqlserverGeneralCloudInstanceState {
    collation?: pulumi.Input<string>;
    cpu?: pulumi.Input<number>;
    dbVersion?: pulumi.Input<string>;
    diskEncryptFlag?: pulumi.Input<number>;
    drZones?: pulumi.Input<pulumi.Input<string>[]>;
    instanceChargeType?: pulumi.Input<string>;
    machineType?: pulumi.Input<string>;
    memory?: pulumi.Input<number>;
    multiNodes?: pulumi.Input<boolean>;
    multiZones?: pulumi.Input<boolean>;
    name?: pulumi.Input<string>;
    period?: pulumi.Input<number>;
    securityGroupLists?: pulumi.Input<pulumi.Input<string>[]>;
    storage?: pulumi.Input<number>;
    subnetId?: pulumi.Input<string>;
    vpcId?: pulumi.Input<string>;
    zone?: pulumi.Input<string>;
}
export interface SqlserverGeneralCloudInstanceArgs {
    collation?: pulumi.Input<string>;
    cpu: pulumi.Input<number>;
    dbVersion?: pulumi.Input<string>;
    diskEncryptFlag?: pulumi.Input<number>;
    drZones?: pulumi.Input<pulumi.Input<string>[]>;
    instanceChargeType?: pulumi.Input<string>;
    machineType: pulumi.Input<string>;
    memory: pulumi.Input<number>;
    multiNodes?: pulumi.Input<boolean>;
    multiZones?: pulumi.Input<boolean>;
    name?: pulumi.Input<string>;
    period?: pulumi.Input<number>;
    securityGroupLists?: pulumi.Input<pulumi.Input<string>[]>;
    storage: pulumi.Input<number>;
    subnetId?: pulumi.Input<string>;
    vpcId?: pulumi.Input<string>;
    zone: pulumi.Input<string>;
}
