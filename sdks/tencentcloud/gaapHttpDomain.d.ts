import * as pulumi from "@pulumi/pulumi";
export declare class GaapHttpDomain extends pulumi.CustomResource {
    static get(name: string, id: pulumi.Input<pulumi.ID>, state?: GaapHttpDomainState, opts?: pulumi.CustomResourceOptions): GaapHttpDomain;
    static isInstance(obj: any): obj is GaapHttpDomain;
    readonly basicAuth: pulumi.Output<boolean | undefined>;
    readonly certificateId: pulumi.Output<string | undefined>;
    readonly clientCertificateIds: pulumi.Output<string[] | undefined>;
    readonly domain: pulumi.Output<string>;
    readonly listenerId: pulumi.Output<string>;
    constructor(name: string, args: GaapHttpDomainArgs, opts?: pulumi.CustomResourceOptions);
}
export interface GaapHttpDomainState {
    basicAuth?: pulumi.Input<boolean>;
    certificateId?: pulumi.Input<string>;
    clientCertificateIds?: pulumi.Input<pulumi.Input<string>[]>;
    domain?: pulumi.Input<string>;
    listenerId?: pulumi.Input<string>;
}
export interface GaapHttpDomainArgs {
    basicAuth?: pulumi.Input<boolean>;
    certificateId?: pulumi.Input<string>;
    clientCertificateIds?: pulumi.Input<pulumi.Input<string>[]>;
    domain: pulumi.Input<string>;
    listenerId: pulumi.Input<string>;
}
