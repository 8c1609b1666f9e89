import * as pulumi from "@pulumi/pulumi";
import * as inputs from "./types/input";
import * as outputs from "./types/output";
export declare class CynosdbBackupConfig extends pulumi.CustomResource {
    static get(name: string, id: pulumi.Input<pulumi.ID>, state?: CynosdbBackupConfigState, opts?: pulumi.CustomResourceOptions): CynosdbBackupConfig;
    static isInstance(obj: any): obj is CynosdbBackupConfig;
    readonly backupTimeBeg: pulumi.Output<number>;
    readonly backupTimeEnd: pulumi.Output<number>;
    readonly clusterId: pulumi.Output<string>;
    readonly logicBackupConfig: pulumi.Output<outputs.CynosdbBackupConfigLogicBackupConfig | undefined>;
    readonly reserveDuration: pulumi.Output<number>;
    readonly snapshotSecondaryBackupConfig: pulumi.Output<outputs.CynosdbBackupConfigSnapshotSecondaryBackupConfig | undefined>;
    constructor(name: string, args: CynosdbBackupConfigArgs, opts?: pulumi.CustomResourceOptions);
}
export interface CynosdbBackupConfigState {
    backupTimeBeg?: pulumi.Input<number>;
    backupTimeEnd?: pulumi.Input<number>;
    clusterId?: pulumi.Input<string>;
    logicBackupConfig?: pulumi.Input<inputs.CynosdbBackupConfigLogicBackupConfig>;
    reserveDuration?: pulumi.Input<number>;
    snapshotSecondaryBackupConfig?: pulumi.Input<inputs.CynosdbBackupConfigSnapshotSecondaryBackupConfig>;
}
export interface CynosdbBackupConfigArgs {
    backupTimeBeg: pulumi.Input<number>;
    backupTimeEnd: pulumi.Input<number>;
    clusterId: pulumi.Input<string>;
    logicBackupConfig?: pulumi.Input<inputs.CynosdbBackupConfigLogicBackupConfig>;
    reserveDuration: pulumi.Input<number>;
    snapshotSecondaryBackupConfig?: pulumi.Input<inputs.CynosdbBackupConfigSnapshotSecondaryBackupConfig>;
}
