import * as pulumi from "@pulumi/pulumi";
export declare class MysqlDrInstance extends pulumi.CustomResource {
    static get(name: string, id: pulumi.Input<pulumi.ID>, state?: MysqlDrInstanceState, opts?: pulumi.CustomResourceOptions): MysqlDrInstance;
    static isInstance(obj: any): obj is MysqlDrInstance;
    readonly availabilityZone: pulumi.Output<string | undefined>;
    readonly instanceName: pulumi.Output<string>;
    readonly intranetIp: pulumi.Output<string>;
    readonly masterInstanceId: pulumi.Output<string>;
    readonly masterRegion: pulumi.Output<string>;
    readonly memSize: pulumi.Output<number | undefined>;
    readonly subnetId: pulumi.Output<string | undefined>;
    readonly tags: pulumi.Output<{[key: string]: string} | undefined>;
    readonly volumeSize: pulumi.Output<number | undefined>;
    readonly vpcId: pulumi.Output<string | undefined>;
    constructor(name: string, args: MysqlDrInstanceArgs, opts?: pulumi.CustomResourceOptions);
}
export interface MysqlDrInstanceState {
    availabilityZone?: pulumi.Input<string>;
    instanceName?: pulumi.Input<string>;
    intranetIp?: pulumi.Input<string>;
    masterInstanceId?: pulumi.Input<string>;
    masterRegion?: pulumi.Input<string>;
    memSize?: pulumi.Input<number>;
    subnetId?: pulumi.Input<string>;
    tags?: pulumi.Input<{[key: string]: pulumi.Input<string>}>;
    volumeSize?: pulumi.Input<number>;
    vpcId?: pulumi.Input<string>;
}
export interface MysqlDrInstanceArgs {
    availabilityZone?: pulumi.Input<string>;
    instanceName: pulumi.Input<string>;
    masterInstanceId: pulumi.Input<string>;
    masterRegion: pulumi.Input<string>;
    memSize?: pulumi.Input<number>;
    subnetId?: pulumi.Input<string>;
    tags?: pulumi.Input<{[key: string]: pulumi.Input<string>}>;
    volumeSize?: pulumi.Input<number>;
    vpcId?: pulumi.Input<string>;
}
