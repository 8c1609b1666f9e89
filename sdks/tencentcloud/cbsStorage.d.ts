import * as pulumi from "@pulumi/pulumi";
export declare class CbsStorage extends pulumi.CustomResource {
    static get(name: string, id: pulumi.Input<pulumi.ID>, state?: CbsStorageState, opts?: pulumi.CustomResourceOptions): CbsStorage;
    static isInstance(obj: any): obj is CbsStorage;
    readonly availabilityZone: pulumi.Output<string>;
    readonly chargeType: pulumi.Output<string | undefined>;
    readonly encrypt: pulumi.Output<boolean | undefined>;
    readonly encryptType: pulumi.Output<string | undefined>;
    readonly kmsKeyId: pulumi.Output<string | undefined>;
    readonly prepaidPeriod: pulumi.Output<number | undefined>;
    readonly prepaidRenewFlag: pulumi.Output<string | undefined>;
    readonly projectId: pulumi.Output<number | undefined>;
    readonly snapshotId: pulumi.Output<string | undefined>;
    readonly storageName: pulumi.Output<string>;
    readonly storageSize: pulumi.Output<number>;
    readonly storageStatus: pulumi.Output<string>;
    readonly storageType: pulumi.Output<string>;
    readonly tags: pulumi.Output<{[key: string]: string} | undefined>;
    constructor(name: string, args: CbsStorageArgs, opts?: pulumi.CustomResourceOptions);
}
export interface CbsStorageState {
    availabilityZone?: pulumi.Input<string>;
    chargeType?: pulumi.Input<string>;
    encrypt?: pulumi.Input<boolean>;
    encryptType?: pulumi.Input<string>;
    kmsKeyId?: pulumi.Input<string>;
    prepaidPeriod?: pulumi.Input<number>;
    prepaidRenewFlag?: pulumi.Input<string>;
    projectId?: pulumi.Input<number>;
    snapshotId?: pulumi.Input<string>;
    storageName?: pulumi.Input<string>;
    storageSize?: pulumi.Input<number>;
    storageStatus?: pulumi.Input<string>;
    storageType?: pulumi.Input<string>;
    tags?: pulumi.Input<{[key: string]: pulumi.Input<string>}>;
}
export interface CbsStorageArgs {
    availabilityZone: pulumi.Input<string>;
    chargeType?: pulumi.Input<string>;
    encrypt?: pulumi.Input<boolean>;
    encryptType?: pulumi.Input<string>;
    kmsKeyId?: pulumi.Input<string>;
    prepaidPeriod?: pulumi.Input<number>;
    prepaidRenewFlag?: pulumi.Input<string>;
    projectId?: pulumi.Input<number>;
    snapshotId?: pulumi.Input<string>;
    storageName: pulumi.Input<string>;
    storageSize: pulumi.Input<number>;
    storageType: pulumi.Input<string>;
    tags?: pulumi.Input<{[key: string]: pulumi.Input<string>}>;
}
