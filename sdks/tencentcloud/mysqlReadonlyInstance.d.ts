import * as pulumi from "@pulumi/pulumi";
export declare class MysqlReadonlyInstance extends pulumi.CustomResource {
    static get(name: string, id: pulumi.Input<pulumi.ID>, state?: MysqlReadonlyInstanceState, opts?: pulumi.CustomResourceOptions): MysqlReadonlyInstance;
    static isInstance(obj: any): obj is MysqlReadonlyInstance;
    readonly instanceName: pulumi.Output<string>;
    readonly intranetIp: pulumi.Output<string>;
    readonly intranetPort: pulumi.Output<number | undefined>;
    readonly masterInstanceId: pulumi.Output<string>;
    readonly masterRegion: pulumi.Output<string | undefined>;
    readonly memSize: pulumi.Output<number>;
    readonly securityGroups: pulumi.Output<string[] | undefined>;
    readonly subnetId: pulumi.Output<string | undefined>;
    readonly tags: pulumi.Output<{[key: string]: string} | undefined>;
    readonly volumeSize: pulumi.Output<number>;
    readonly vpcId: pulumi.Output<string | undefined>;
    readonly zone: pulumi.Output<string | undefined>;
    constructor(name: string, args: MysqlReadonlyInstanceArgs, opts?: pulumi.CustomResourceOptions);
}
export interface MysqlReadonlyInstanceState {
    instanceName?: pulumi.Input<string>;
    intranetIp?: pulumi.Input<string>;
    intranetPort?: pulumi.Input<number>;
    masterInstanceId?: pulumi.Input<string>;
    masterRegion?: pulumi.Input<string>;
    memSize?: pulumi.Input<number>;
    securityGroups?: pulumi.Input<pulumi.Input<string>[]>;
    subnetId?: pulumi.Input<string>;
    tags?: pulumi.Input<{[key: string]: pulumi.Input<string>}>;
    volumeSize?: pulumi.Input<number>;
    vpcId?: pulumi.Input<string>;
    zone?: pulumi.Input<string>;
}
export interface MysqlReadonlyInstanceArgs {
    instanceName: pulumi.Input<string>;
    intranetPort?: pulumi.Input<number>;
    masterInstanceId: pulumi.Input<string>;
    masterRegion?: pulumi.Input<string>;
    memSize: pulumi.Input<number>;
    securityGroups?: pulumi.Input<pulumi.Input<string>[]>;
    subnetId?: pulumi.Input<string>;
    tags?: pulumi.Input<{[key: string]: pulumi.Input<string>}>;
    volumeSize: pulumi.Input<number>;
    vpcId?: pulumi.Input<string>;
    zone?: pulumi.Input<string>;
}
