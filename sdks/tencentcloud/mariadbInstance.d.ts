import * as pulumi from "@pulumi/pulumi";
export declare class MariadbInstance extends pulumi.CustomResource {
    static get(name: string, id: pulumi.Input<pulumi.ID>, state?: MariadbInstanceState, opts?: pulumi.CustomResourceOptions): MariadbInstance;
    static isInstance(obj: any): obj is MariadbInstance;
    readonly autoRenewFlag: pulumi.Output<number | undefined>;
    readonly dbVersionId: pulumi.Output<string | undefined>;
    readonly dcnInstanceId: pulumi.Output<string | undefined>;
    readonly dcnRegion: pulumi.Output<string | undefined>;
    readonly instanceName: pulumi.Output<string | undefined>;
    readonly memory: pulumi.Output<number>;
    readonly nodeCount: pulumi.Output<number>;
    readonly period: pulumi.Output<number | undefined>;
    readonly storage: pulumi.Output<number>;
    readonly subnetId: pulumi.Output<string | undefined>;
    readonly tags: pulumi.Output<{[key: string]: string} | undefined>;
    readonly vip: pulumi.Output<string>;
    readonly vpcId: pulumi.Output<string | undefined>;
    readonly vport: pulumi.Output<number>;
    readonly zones: pulumi.Output<string[]>;
    constructor(name: string, args: MariadbInstanceArgs, opts?: pulumi.CustomResourceOptions);
}
export interface MariadbInstanceState {
    autoRenewFlag?: pulumi.Input<number>;
    dbVersionId?: pulumi.Input<string>;
    dcnInstanceId?: pulumi.Input<string>;
    dcnRegion?: pulumi.Input<string>;
    instanceName?: pulumi.Input<string>;
    memory?: pulumi.Input<number>;
    nodeCount?: pulumi.Input<number>;
    period?: pulumi.Input<number>;
    storage?: pulumi.Input<number>;
    subnetId?: pulumi.Input<string>;
    tags?: pulumi.Input<{[key: string]: pulumi.Input<string>}>;
    vip?: pulumi.Input<string>;
    vpcId?: pulumi.Input<string>;
    vport?: pulumi.Input<number>;
    zones?: pulumi.Input<pulumi.Input<string>[]>;
}
export interface MariadbInstanceArgs {
    autoRenewFlag?: pulumi.Input<number>;
    dbVersionId?: pulumi.Input<string>;
    dcnInstanceId?: pulumi.Input<string>;
    dcnRegion?: pulumi.Input<string>;
    instanceName?: pulumi.Input<string>;
    memory: pulumi.Input<number>;
    nodeCount: pulumi.Input<number>;
    period?: pulumi.Input<number>;
    storage: pulumi.Input<number>;
    subnetId?: pulumi.Input<string>;
    tags?: pulumi.Input<{[key: string]: pulumi.Input<string>}>;
    vpcId?: pulumi.Input<string>;
    zones: pulumi.Input<pulumi.Input<string>[]>;
}
