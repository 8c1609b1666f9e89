import * as pulumi from "@pulumi/pulumi";
import * as inputs from "./types/input";
import * as outputs from "./types/output";
export declare class PostgresqlCloneDbInstance extends pulumi.CustomResource {
    static get(name: string, id: pulumi.Input<pulumi.ID>, state?: PostgresqlCloneDbInstanceState, opts?: pulumi.CustomResourceOptions): PostgresqlCloneDbInstance;
    static isInstance(obj: any): obj is PostgresqlCloneDbInstance;
    readonly autoRenewFlag: pulumi.Output<number>;
    readonly backupSetId: pulumi.Output<string | undefined>;
    readonly dbInstanceId: pulumi.Output<string>;
    readonly dbNodeSets: pulumi.Output<outputs.PostgresqlCloneDbInstanceDbNodeSet[] | undefined>;
    readonly instanceChargeType: pulumi.Output<string | undefined>;
    readonly name: pulumi.Output<string>;
    readonly period: pulumi.Output<number>;
    readonly recoveryTargetTime: pulumi.Output<string | undefined>;
    readonly securityGroupIds: pulumi.Output<string[] | undefined>;
    readonly specCode: pulumi.Output<string>;
    readonly storage: pulumi.Output<number>;
    readonly subnetId: pulumi.Output<string>;
    readonly vpcId: pulumi.Output<string>;
    constructor(name: string, args: PostgresqlCloneDbInstanceArgs, opts?: pulumi.CustomResourceOptions);
}
export interface PostgresqlCloneDbInstanceState {
    autoRenewFlag?: pulumi.Input<number>;
    backupSetId?: pulumi.Input<string>;
    dbInstanceId?: pulumi.Input<string>;
    dbNodeSets?: pulumi.Input<pulumi.Input<inputs.PostgresqlCloneDbInstanceDbNodeSet>[]>;
    instanceChargeType?: pulumi.Input<string>;
    name?: pulumi.Input<string>;
    period?: pulumi.Input<number>;
    recoveryTargetTime?: pulumi.Input<string>;
    securityGroupIds?: pulumi.Input<pulumi.Input<string>[]>;
    specCode?: pulumi.Input<string>;
    storage?: pulumi.Input<number>;
    subnetId?: pulumi.Input<string>;
    vpcId?: pulumi.Input<string>;
}
export interface PostgresqlCloneDbInstanceArgs {
    autoRenewFlag: pulumi.Input<number>;
    backupSetId?: pulumi.Input<string>;
    dbInstanceId: pulumi.Input<string>;
    dbNodeSets?: pulumi.Input<pulumi.Input<inputs.PostgresqlCloneDbInstanceDbNodeSet>[]>;
    instanceChargeType?: pulumi.Input<string>;
    name?: pulumi.Input<string>;
    period: pulumi.Input<number>;
    recoveryTargetTime?: pulumi.Input<string>;
    securityGroupIds?: pulumi.Input<pulumi.Input<string>[]>;
    specCode: pulumi.Input<string>;
    storage: pulumi.Input<number>;
    subnetId: pulumi.Input<string>;
    vpcId: pulumi.Input<string>;
}
