import * as pulumi from "@pulumi/pulumi";
export declare class CosBucketPolicy extends pulumi.CustomResource {
    static get(name: string, id: pulumi.Input<pulumi.ID>, state?: CosBucketPolicyState, opts?: pulumi.CustomResourceOptions): CosBucketPolicy;
    static isInstance(obj: any): obj is CosBucketPolicy;
    readonly bucket: pulumi.Output<string>;
    readonly policy: pulumi.Output<string>;
    constructor(name: string, args: CosBucketPolicyArgs, opts?: pulumi.CustomResourceOptions);
}
export interface CosBucketPolicyState {
    bucket?: pulumi.Input<string>;
    policy?: pulumi.Input<string>;
}
export interface CosBucketPolicyArgs {
    bucket: pulumi.Input<string>;
    policy: pulumi.Input<string>;
}
