import * as pulumi from "@pulumi/pulumi";
export declare class MariadbHourDbInstance extends pulumi.CustomResource {
    static get(name: string, id: pulumi.Input<pulumi.ID>, state?: MariadbHourDbInstanceState, opts?: pulumi.CustomResourceOptions): MariadbHourDbInstance;
    static isInstance(obj: any): obj is MariadbHourDbInstance;
    readonly dbVersionId: pulumi.Output<string | undefined>;
    readonly instanceName: pulumi.Output<string | undefined>;
    readonly memory: pulumi.Output<number>;
    readonly nodeCount: pulumi.Output<number>;
    readonly storage: pulumi.Output<number>;
    readonly subnetId: pulumi.Output<string | undefined>;
    readonly tags: pulumi.Output<{[key: string]: string} | undefined>;
    readonly vip: pulumi.Output<string>;
    readonly vpcId: pulumi.Output<string | undefined>;
    readonly zones: pulumi.Output<string[]>;
    constructor(name: string, args: MariadbHourDbInstanceArgs, opts?: pulumi.CustomResourceOptions);
}
export interface MariadbHourDbInstanceState {
    dbVersionId?: pulumi.Input<string>;
    instanceName?: pulumi.Input<string>;
    memory?: pulumi.Input<number>;
    nodeCount?: pulumi.Input<number>;
    storage?: pulumi.Input<number>;
    subnetId?: pulumi.Input<string>;
    tags?: pulumi.Input<{[key: string]: pulumi.Input<string>}>;
    vip?: pulumi.Input<string>;
    vpcId?: pulumi.Input<string>;
    zones?: pulumi.Input<pulumi.Input<string>[]>;
}
export interface MariadbHourDbInstanceArgs {
    dbVersionId?: pulumi.Input<string>;
    instanceName?: pulumi.Input<string>;
    memory: pulumi.Input<number>;
    nodeCount: pulumi.Input<number>;
    storage: pulumi.Input<number>;
    subnetId?: pulumi.Input<string>;
    tags?: pulumi.Input<{[key: string]: pulumi.Input<string>}>;
    vpcId?: pulumi.Input<string>;
    zones: pulumi.Input<pulumi.Input<string>[]>;
}
