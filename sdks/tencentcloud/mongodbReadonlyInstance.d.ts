import * as pulumi from "@pulumi/pulumi";
export declare class MongodbReadonlyInstance extends pulumi.CustomResource {
    static get(name: string, id: pulumi.Input<pulumi.ID>, state?: MongodbReadonlyInstanceState, opts?: pulumi.CustomResourceOptions): MongodbReadonlyInstance;
    static isInstance(obj: any): obj is MongodbReadonlyInstance;
    readonly availableZone: pulumi.Output<string>;
    readonly engineVersion: pulumi.Output<string>;
    readonly fatherInstanceId: pulumi.Output<string>;
    readonly fatherInstanceRegion: pulumi.Output<string>;
    readonly instanceName: pulumi.Output<string>;
    readonly machineType: pulumi.Output<string>;
    readonly memory: pulumi.Output<number>;
    readonly subnetId: pulumi.Output<string | undefined>;
    readonly tags: pulumi.Output<{[key: string]: string} | undefined>;
    readonly vip: pulumi.Output<string>;
    readonly volume: pulumi.Output<number>;
    readonly vpcId: pulumi.Output<string | undefined>;
    constructor(name: string, args: MongodbReadonlyInstanceArgs, opts?: pulumi.CustomResourceOptions);
}
export interface MongodbReadonlyInstanceState {
    availableZone?: pulumi.Input<string>;
    engineVersion?: pulumi.Input<string>;
    fatherInstanceId?: pulumi.Input<string>;
    fatherInstanceRegion?: pulumi.Input<string>;
    instanceName?: pulumi.Input<string>;
    machineType?: pulumi.Input<string>;
    memory?: pulumi.Input<number>;
    subnetId?: pulumi.Input<string>;
    tags?: pulumi.Input<{[key: string]: pulumi.Input<string>}>;
    vip?: pulumi.Input<string>;
    volume?: pulumi.Input<number>;
    vpcId?: pulumi.Input<string>;
}
export interface MongodbReadonlyInstanceArgs {
    availableZone: pulumi.Input<string>;
    engineVersion: pulumi.Input<string>;
    fatherInstanceId: pulumi.Input<string>;
    fatherInstanceRegion: pulumi.Input<string>;
    instanceName: pulumi.Input<string>;
    machineType: pulumi.Input<string>;
    memory: pulumi.Input<number>;
    subnetId?: pulumi.Input<string>;
    tags?: pulumi.Input<{[key: string]: pulumi.Input<string>}>;
    volume: pulumi.Input<number>;
    vpcId?: pulumi.Input<string>;
}
