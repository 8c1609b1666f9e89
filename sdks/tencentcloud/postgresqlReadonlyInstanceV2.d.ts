import * as pulumi from "@pulumi/pulumi";
export declare class PostgresqlReadonlyInstanceV2 extends pulumi.CustomResource {
    static get(name: string, id: pulumi.Input<pulumi.ID>, state?: PostgresqlReadonlyInstanceV2State, opts?: pulumi.CustomResourceOptions): PostgresqlReadonlyInstanceV2;
    static isInstance(obj: any): obj is PostgresqlReadonlyInstanceV2;
    readonly dbInstanceId: pulumi.Output<string>;
    readonly deletionProtection: pulumi.Output<boolean | undefined>;
    readonly instanceChargeType: pulumi.Output<string | undefined>;
    readonly masterDbInstanceId: pulumi.Output<string>;
    readonly name: pulumi.Output<string>;
    readonly period: pulumi.Output<number | undefined>;
    readonly projectId: pulumi.Output<number | undefined>;
    readonly securityGroupIds: pulumi.Output<string[] | undefined>;
    readonly specCode: pulumi.Output<string>;
    readonly storage: pulumi.Output<number>;
    readonly subnetId: pulumi.Output<string | undefined>;
    readonly tags: pulumi.Output<{[key: string]: string} | undefined>;
    readonly vpcId: pulumi.Output<string | undefined>;
    readonly zone: pulumi.Output<string>;
    constructor(name: string, args: PostgresqlReadonlyInstanceV2Args, opts?: pulumi.CustomResourceOptions);
}
export interface PostgresqlReadonlyInstanceV2State {
    dbInstanceId?: pulumi.Input<string>;
    deletionProtection?: pulumi.Input<boolean>;
    instanceChargeType?: pulumi.Input<string>;
    masterDbInstanceId?: pulumi.Input<string>;
    name?: pulumi.Input<string>;
    period?: pulumi.Input<number>;
    projectId?: pulumi.Input<number>;
    securityGroupIds?: pulumi.Input<pulumi.Input<string>[]>;
    specCode?: pulumi.Input<string>;
    storage?: pulumi.Input<number>;
    subnetId?: pulumi.Input<string>;
    tags?: pulumi.Input<{[key: string]: pulumi.Input<string>}>;
    vpcId?: pulumi.Input<string>;
    zone?: pulumi.Input<string>;
}
export interface PostgresqlReadonlyInstanceV2Args {
    deletionProtection?: pulumi.Input<boolean>;
    instanceChargeType?: pulumi.Input<string>;
    masterDbInstanceId: pulumi.Input<string>;
    name?: pulumi.Input<string>;
    period?: pulumi.Input<number>;
    projectId?: pulumi.Input<number>;
    securityGroupIds?: pulumi.Input<pulumi.Input<string>[]>;
    specCode: pulumi.Input<string>;
    storage: pulumi.Input<number>;
    subnetId?: pulumi.Input<string>;
    tags?: pulumi.Input<{[key: string]: pulumi.Input<string>}>;
    vpcId?: pulumi.Input<string>;
    zone: pulumi.Input<string>;
}
