import * as pulumi from "@pulumi/pulumi";
export declare class SqlserverBasicInstance extends pulumi.CustomResource {
    static get(name: string, id: pulumi.Input<pulumi.ID>, state?: SqlserverBasicInstanceState, opts?: pulumi.CustomResourceOptions): SqlserverBasicInstance;
    static isInstance(obj: any): obj is SqlserverBasicInstance;
    readonly availabilityZone: pulumi.Output<string | undefined>;
    readonly chargeType: pulumi.Output<string | undefined>;
    readonly cpu: pulumi.Output<number>;
    readonly diskEncryptFlag: pulumi.Output<number | undefined>;
    readonly engineVersion: pulumi.Output<string | undefined>;
    readonly machineType: pulumi.Output<string>;
    readonly memory: pulumi.Output<number>;
    readonly name: pulumi.Output<string>;
    readonly securityGroups: pulumi.Output<string[] | undefined>;
    readonly storage: pulumi.Output<number>;
    readonly subnetId: pulumi.Output<string | undefined>;
    readonly tags: pulumi.Output<{[key: string]: string} | undefined>;
    readonly vip: pulumi.Output<string>;
    readonly vpcId: pulumi.Output<string | undefined>;
    constructor(name: string, args: SqlserverBasicInstanceArgs, opts?: pulumi.CustomResourceOptions);
}
export interface SqlserverBasicInstanceState {
    availabilityZone?: pulumi.Input<string>;
    chargeType?: pulumi.Input<string>;
    cpu?: pulumi.Input<number>;
    diskEncryptFlag?: pulumi.Input<number>;
    engineVersion?: pulumi.Input<string>;
    machineType?: pulumi.Input<string>;
    memory?: pulumi.Input<number>;
    name?: pulumi.Input<string>;
    securityGroups?: pulumi.Input<pulumi.Input<string>[]>;
    storage?: pulumi.Input<number>;
    subnetId?: pulumi.Input<string>;
    tags?: pulumi.Input<{[key: string]: pulumi.Input<string>}>;
    vip?: pulumi.Input<string>;
    vpcId?: pulumi.Input<string>;
}
export interface SqlserverBasicInstanceArgs {
    availabilityZone?: pulumi.Input<string>;
    chargeType?: pulumi.Input<string>;
    cpu: pulumi.Input<number>;
    diskEncryptFlag?: pulumi.Input<number>;
    engineVersion?: pulumi.Input<string>;
    machineType: pulumi.Input<string>;
    memory: pulumi.Input<number>;
    name?: pulumi.Input<string>;
    securityGroups?: pulumi.Input<pulumi.Input<string>[]>;
    storage: pulumi.Input<number>;
    subnetId?: pulumi.Input<string>;
    tags?: pulumi.Input<{[key: string]: pulumi.Input<string>}>;
    vpcId?: pulumi.Input<string>;
}
