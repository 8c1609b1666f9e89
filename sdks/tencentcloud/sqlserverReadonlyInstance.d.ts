import * as pulumi from "@pulumi/pulumi";
export declare class SqlserverReadonlyInstance extends pulumi.CustomResource {
    static get(name: string, id: pulumi.Input<pulumi.ID>, state?: SqlserverReadonlyInstanceState, opts?: pulumi.CustomResourceOptions): SqlserverReadonlyInstance;
    static isInstance(obj: any): obj is SqlserverReadonlyInstance;
    readonly availabilityZone: pulumi.Output<string | undefined>;
    readonly chargeType: pulumi.Output<string | undefined>;
    readonly masterInstanceId: pulumi.Output<string>;
    readonly memory: pulumi.Output<number>;
    readonly name: pulumi.Output<string>;
    readonly readonlyGroupType: pulumi.Output<number>;
    readonly storage: pulumi.Output<number>;
    readonly subnetId: pulumi.Output<string | undefined>;
    readonly vip: pulumi.Output<string>;
    readonly vpcId: pulumi.Output<string | undefined>;
    constructor(name: string, args: SqlserverReadonlyInstanceArgs, opts?: pulumi.CustomResourceOptions);
}
export interface SqlserverReadonlyInstanceState {
    availabilityZone?: pulumi.Input<string>;
    chargeType?: pulumi.Input<string>;
    masterInstanceId?: pulumi.Input<string>;
    memory?: pulumi.Input<number>;
    name?: pulumi.Input<string>;
    readonlyGroupType?: pulumi.Input<number>;
    storage?: pulumi.Input<number>;
    subnetId?: pulumi.Input<string>;
    vip?: pulumi.Input<string>;
    vpcId?: pulumi.Input<string>;
}
export interface SqlserverReadonlyInstanceArgs {
    availabilityZone?: pulumi.Input<string>;
    chargeType?: pulumi.Input<string>;
    masterInstanceId: pulumi.Input<string>;
    memory: pulumi.Input<number>;
    name?: pulumi.Input<string>;
    readonlyGroupType: pulumi.Input<number>;
    storage: pulumi.Input<number>;
    subnetId?: pulumi.Input<string>;
    vpcId?: pulumi.Input<string>;
}
