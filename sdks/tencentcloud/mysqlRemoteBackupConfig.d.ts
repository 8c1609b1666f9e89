import * as pulumi from "@pulumi/pulumi";
export declare class MysqlRemoteBackupConfig extends pulumi.CustomResource {
    static get(name: string, id: pulumi.Input<pulumi.ID>, state?: MysqlRemoteBackupConfigState, opts?: pulumi.CustomResourceOptions): MysqlRemoteBackupConfig;
    static isInstance(obj: any): obj is MysqlRemoteBackupConfig;
    readonly expireDays: pulumi.Output<number>;
    readonly instanceId: pulumi.Output<string>;
    readonly remoteBackupSave: pulumi.Output<string>;
    readonly remoteBinlogSave: pulumi.Output<string>;
    readonly remoteRegions: pulumi.Output<string[]>;
    constructor(name: string, args: MysqlRemoteBackupConfigArgs, opts?: pulumi.CustomResourceOptions);
}
export interface MysqlRemoteBackupConfigState {
    expireDays?: pulumi.Input<number>;
    instanceId?: pulumi.Input<string>;
    remoteBackupSave?: pulumi.Input<string>;
    remoteBinlogSave?: pulumi.Input<string>;
    remoteRegions?: pulumi.Input<pulumi.Input<string>[]>;
}
export interface MysqlRemoteBackupConfigArgs {
    expireDays: pulumi.Input<number>;
    instanceId: pulumi.Input<string>;
    remoteBackupSave: pulumi.Input<string>;
    remoteBinlogSave: pulumi.Input<string>;
    remoteRegions: pulumi.Input<pulumi.Input<string>[]>;
}
