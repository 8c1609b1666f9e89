import * as pulumi from "@pulumi/pulumi";
export declare class PostgresqlReadonlyInstance extends pulumi.CustomResource {
    static get(name: string, id: pulumi.Input<pulumi.ID>, state?: PostgresqlReadonlyInstanceState, opts?: pulumi.CustomResourceOptions): PostgresqlReadonlyInstance;
    static isInstance(obj: any): obj is PostgresqlReadonlyInstance;
    readonly dbVersion: pulumi.Output<string>;
    readonly masterDbInstanceId: pulumi.Output<string>;
    readonly memory: pulumi.Output<number>;
    readonly name: pulumi.Output<string>;
    readonly privateAccessIp: pulumi.Output<string>;
    readonly projectId: pulumi.Output<number>;
    readonly securityGroupsIds: pulumi.Output<string[]>;
    readonly storage: pulumi.Output<number>;
    readonly subnetId: pulumi.Output<string>;
    readonly vpcId: pulumi.Output<string>;
    readonly zone: pulumi.Output<string>;
    constructor(name: string, args: PostgresqlReadonlyInstanceArgs, opts?: pulumi.CustomResourceOptions);
}
export interface PostgresqlReadonlyInstanceState {
    dbVersion?: pulumi.Input<string>;
    masterDbInstanceId?: pulumi.Input<string>;
    memory?: pulumi.Input<number>;
    name?: pulumi.Input<string>;
    privateAccessIp?: pulumi.Input<string>;
    projectId?: pulumi.Input<number>;
    securityGroupsIds?: pulumi.Input<pulumi.Input<string>[]>;
    storage?: pulumi.Input<number>;
    subnetId?: pulumi.Input<string>;
    vpcId?: pulumi.Input<string>;
    zone?: pulumi.Input<string>;
}
export interface PostgresqlReadonlyInstanceArgs {
    dbVersion: pulumi.Input<string>;
    masterDbInstanceId: pulumi.Input<string>;
    memory: pulumi.Input<number>;
    name?: pulumi.Input<string>;
    projectId: pulumi.Input<number>;
    securityGroupsIds: pulumi.Input<pulumi.Input<string>[]>;
    storage: pulumi.Input<number>;
    subnetId: pulumi.Input<string>;
    vpcId: pulumi.Input<string>;
    zone: pulumi.Input<string>;
}
