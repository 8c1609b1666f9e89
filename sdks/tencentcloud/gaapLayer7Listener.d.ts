import * as pulumi from "@pulumi/pulumi";
export declare class GaapLayer7Listener extends pulumi.CustomResource {
    static get(name: string, id: pulumi.Input<pulumi.ID>, state?: GaapLayer7ListenerState, opts?: pulumi.CustomResourceOptions): GaapLayer7Listener;
    static isInstance(obj: any): obj is GaapLayer7Listener;
    readonly authType: pulumi.Output<number | undefined>;
    readonly certificateId: pulumi.Output<string | undefined>;
    readonly clientCertificateIds: pulumi.Output<string[] | undefined>;
    readonly forwardProtocol: pulumi.Output<string | undefined>;
    readonly name: pulumi.Output<string>;
    readonly port: pulumi.Output<number>;
    readonly protocol: pulumi.Output<string>;
    readonly proxyId: pulumi.Output<string>;
    readonly status: pulumi.Output<number>;
    constructor(name: string, args: GaapLayer7ListenerArgs, opts?: pulumi.CustomResourceOptions);
}
export interface GaapLayer7ListenerState {
    authType?: pulumi.Input<number>;
    certificateId?: pulumi.Input<string>;
    clientCertificateIds?: pulumi.Input<pulumi.Input<string>[]>;
    forwardProtocol?: pulumi.Input<string>;
    name?: pulumi.Input<string>;
    port?: pulumi.Input<number>;
    protocol?: pulumi.Input<string>;
    proxyId?: pulumi.Input<string>;
    status?: pulumi.Input<number>;
}
export interface GaapLayer7ListenerArgs {
    authType?: pulumi.Input<number>;
    certificateId?: pulumi.Input<string>;
    clientCertificateIds?: pulumi.Input<pulumi.Input<string>[]>;
    forwardProtocol?: pulumi.Input<string>;
    name?: pulumi.Input<string>;
    port: pulumi.Input<number>;
    protocol: pulumi.Input<string>;
    proxyId: pulumi.Input<string>;
}
