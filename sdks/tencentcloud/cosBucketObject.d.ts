import * as pulumi from "@pulumi/pulumi";
export declare class CosBucketObject extends pulumi.CustomResource {
    static get(name: string, id: pulumi.Input<pulumi.ID>, state?: CosBucketObjectState, opts?: pulumi.CustomResourceOptions): CosBucketObject;
    static isInstance(obj: any): obj is CosBucketObject;
    readonly acl: pulumi.Output<string | undefined>;
    readonly bucket: pulumi.Output<string>;
    readonly cacheControl: pulumi.Output<string | undefined>;
    readonly content: pulumi.Output<string | undefined>;
    readonly contentDisposition: pulumi.Output<string | undefined>;
    readonly contentType: pulumi.Output<string | undefined>;
    readonly etag: pulumi.Output<string | undefined>;
    readonly key: pulumi.Output<string>;
    readonly source: pulumi.Output<string | undefined>;
    constructor(name: string, args: CosBucketObjectArgs, opts?: pulumi.CustomResourceOptions);
}
export interface CosBucketObjectState {
    acl?: pulumi.Input<string>;
    bucket?: pulumi.Input<string>;
    cacheControl?: pulumi.Input<string>;
    content?: pulumi.Input<string>;
    contentDisposition?: pulumi.Input<string>;
    contentType?: pulumi.Input<string>;
    etag?: pulumi.Input<string>;
    key?: pulumi.Input<string>;
    source?: pulumi.Input<string>;
}
export interface CosBucketObjectArgs {
    acl?: pulumi.Input<string>;
    bucket: pulumi.Input<string>;
    cacheControl?: pulumi.Input<string>;
    content?: pulumi.Input<string>;
    contentDisposition?: pulumi.Input<string>;
    contentType?: pulumi.Input<string>;
    etag?: pulumi.Input<string>;
    key: pulumi.Input<string>;
    source?: pulumi.Input<string>;
}
