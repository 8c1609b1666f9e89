import * as pulumi from "@pulumi/pulumi";
export declare class SslCertificate extends pulumi.CustomResource {
    static get(name: string, id: pulumi.Input<pulumi.ID>, state?: SslCertificateState, opts?: pulumi.CustomResourceOptions): SslCertificate;
    static isInstance(obj: any): obj is SslCertificate;
    readonly cert: pulumi.Output<string>;
    readonly domain: pulumi.Output<string>;
    readonly key: pulumi.Output<string | undefined>;
    readonly name: pulumi.Output<string>;
    readonly projectId: pulumi.Output<number | undefined>;
    readonly status: pulumi.Output<number>;
    readonly type: pulumi.Output<string>;
    constructor(name: string, args: SslCertificateArgs, opts?: pulumi.CustomResourceOptions);
}
export interface SslCertificateState {
    cert?: pulumi.Input<string>;
    domain?: pulumi.Input<string>;
    key?: pulumi.Input<string>;
    name?: pulumi.Input<string>;
    projectId?: pulumi.Input<number>;
    status?: pulumi.Input<number>;
    type?: pulumi.Input<string>;
}
export interface SslCertificateArgs {
    cert: pulumi.Input<string>;
    key?: pulumi.Input<string>;
    name?: pulumi.Input<string>;
    projectId?: pulumi.Input<number>;
    type: pulumi.Input<string>;
}
