import * as pulumi from "@pulumi/pulumi";
export declare class SqlserverInstance extends pulumi.CustomResource {
    static get(name: string, id: pulumi.Input<pulumi.ID>, state?: SqlserverInstanceState, opts?: pulumi.CustomResourceOptions): SqlserverInstance;
    static isInstance(obj: any): obj is SqlserverInstance;
    readonly autoRenew: pulumi.Output<number | undefined>;
    readonly availabilityZone: pulumi.Output<string | undefined>;
    readonly chargeType: pulumi.Output<string | undefined>;
    readonly engineVersion: pulumi.Output<string | undefined>;
    readonly haType: pulumi.Output<string | undefined>;
    readonly maintenanceWeekSets: pulumi.Output<number[] | undefined>;
    readonly memory: pulumi.Output<number>;
    readonly multiZones: pulumi.Output<boolean | undefined>;
    readonly name: pulumi.Output<string>;
    readonly period: pulumi.Output<number | undefined>;
    readonly projectId: pulumi.Output<number | undefined>;
    readonly securityGroups: pulumi.Output<string[] | undefined>;
    readonly storage: pulumi.Output<number>;
    readonly subnetId: pulumi.Output<string | undefined>;
    readonly tags: pulumi.Output<{[key: string]: string} | undefined>;
    readonly vip: pulumi.Output<string>;
    readonly vpcId: pulumi.Output<string | undefined>;
    readonly vport: pulumi.Output<number>;
    constructor(name: string, args: SqlserverInstanceArgs, opts?: pulumi.CustomResourceOptions);
}
export interface SqlserverInstanceState {
    autoRenew?: pulumi.Input<number>;
    availabilityZone?: pulumi.Input<string>;
    chargeType?: pulumi.Input<string>;
    engineVersion?: pulumi.Input<string>;
    haType?: pulumi.Input<string>;
    maintenanceWeekSets?: pulumi.Input<pulumi.Input<number>[]>;
    memory?: pulumi.Input<number>;
    multiZones?: pulumi.Input<boolean>;
    name?: pulumi.Input<string>;
    period?: pulumi.Input<number>;
    projectId?: pulumi.Input<number>;
    securityGroups?: pulumi.Input<pulumi.Input<string>[]>;
    storage?: pulumi.Input<number>;
    subnetId?: pulumi.Input<string>;
    tags?: pulumi.Input<{[key: string]: pulumi.Input<string>}>;
    vip?: pulumi.Input<string>;
    vpcId?: pulumi.Input<string>;
    vport?: pulumi.Input<number>;
}
export interface SqlserverInstanceArgs {
    autoRenew?: pulumi.Input<number>;
    availabilityZone?: pulumi.Input<string>;
    chargeType?: pulumi.Input<string>;
    engineVersion?: pulumi.Input<string>;
    haType?: pulumi.Input<string>;
    maintenanceWeekSets?: pulumi.Input<pulumi.Input<number>[]>;
    memory: pulumi.Input<number>;
    multiZones?: pulumi.Input<boolean>;
    name?: pulumi.Input<string>;
    period?: pulumi.Input<number>;
    projectId?: pulumi.Input<number>;
    securityGroups?: pulumi.Input<pulumi.Input<string>[]>;
    storage: pulumi.Input<number>;
    subnetId?: pulumi.Input<string>;
    tags?: pulumi.Input<{[key: string]: pulumi.Input<string>}>;
    vpcId?: pulumi.Input<string>;
}
