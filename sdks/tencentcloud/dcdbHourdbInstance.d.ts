import * as pulumi from "@pulumi/pulumi";
export declare class DcdbHourdbInstance extends pulumi.CustomResource {
    static get(name: string, id: pulumi.Input<pulumi.ID>, state?: DcdbHourdbInstanceState, opts?: pulumi.CustomResourceOptions): DcdbHourdbInstance;
    static isInstance(obj: any): obj is DcdbHourdbInstance;
    readonly dbVersionId: pulumi.Output<string | undefined>;
    readonly dcnRegion: pulumi.Output<string | undefined>;
    readonly extranetAccess: pulumi.Output<boolean | undefined>;
    readonly instanceName: pulumi.Output<string | undefined>;
    readonly shardCount: pulumi.Output<number>;
    readonly shardMemory: pulumi.Output<number>;
    readonly shardNodeCount: pulumi.Output<number>;
    readonly shardStorage: pulumi.Output<number>;
    readonly subnetId: pulumi.Output<string | undefined>;
    readonly vip: pulumi.Output<string>;
    readonly vpcId: pulumi.Output<string | undefined>;
    readonly zones: pulumi.Output<string[] | undefined>;
    constructor(name: string, args: DcdbHourdbInstanceArgs, opts?: pulumi.CustomResourceOptions);
}
export interface DcdbHourdbInstanceState {
    dbVersionId?: pulumi.Input<string>;
    dcnRegion?: pulumi.Input<string>;
    extranetAccess?: pulumi.Input<boolean>;
    instanceName?: pulumi.Input<string>;
    shardCount?: pulumi.Input<number>;
    shardMemory?: pulumi.Input<number>;
    shardNodeCount?: pulumi.Input<number>;
    shardStorage?: pulumi.Input<number>;
    subnetId?: pulumi.Input<string>;
    vip?: pulumi.Input<string>;
    vpcId?: pulumi.Input<string>;
    zones?: pulumi.Input<pulumi.Input<string>[]>;
}
export interface DcdbHourdbInstanceArgs {
    dbVersionId?: pulumi.Input<string>;
    dcnRegion?: pulumi.Input<string>;
    extranetAccess?: pulumi.Input<boolean>;
    instanceName?: pulumi.Input<string>;
    shardCount: pulumi.Input<number>;
    shardMemory: pulumi.Input<number>;
    shardNodeCount: pulumi.Input<number>;
    shardStorage: pulumi.Input<number>;
    subnetId?: pulumi.Input<string>;
    vpcId?: pulumi.Input<string>;
    zones?: pulumi.Input<pulumi.Input<string>[]>;
}
