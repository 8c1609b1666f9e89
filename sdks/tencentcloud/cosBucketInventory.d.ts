import * as pulumi from "@pulumi/pulumi";
import * as inputs from "./types/input";
import * as outputs from "./types/output";
export declare class CosBucketInventory extends pulumi.CustomResource {
    static get(name: string, id: pulumi.Input<pulumi.ID>, state?: CosBucketInventoryState, opts?: pulumi.CustomResourceOptions): CosBucketInventory;
    static isInstance(obj: any): obj is CosBucketInventory;
    readonly bucket: pulumi.Output<string>;
    readonly destination: pulumi.Output<outputs.CosBucketInventoryDestination>;
    readonly includedObjectVersions: pulumi.Output<string>;
    readonly isEnabled: pulumi.Output<string>;
    readonly name: pulumi.Output<string>;
    readonly schedule: pulumi.Output<outputs.CosBucketInventorySchedule>;
    constructor(name: string, args: CosBucketInventoryArgs, opts?: pulumi.CustomResourceOptions);
}
export interface CosBucketInventoryState {
    bucket?: pulumi.Input<string>;
    destination?: pulumi.Input<inputs.CosBucketInventoryDestination>;
    includedObjectVersions?: pulumi.Input<string>;
    isEnabled?: pulumi.Input<string>;
    name?: pulumi.Input<string>;
    schedule?: pulumi.Input<inputs.CosBucketInventorySchedule>;
}
export interface CosBucketInventoryArgs {
    bucket: pulumi.Input<string>;
    destination: pulumi.Input<inputs.CosBucketInventoryDestination>;
    includedObjectVersions: pulumi.Input<string>;
    isEnabled: pulumi.Input<string>;
    name?: pulumi.Input<string>;
    schedule: pulumi.Input<inputs.CosBucketInventorySchedule>;
}
