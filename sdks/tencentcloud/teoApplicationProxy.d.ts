import * as pulumi from "@pulumi/pulumi";
export declare class TeoApplicationProxy extends pulumi.CustomResource {
    static get(name: string, id: pulumi.Input<pulumi.ID>, state?: TeoApplicationProxyState, opts?: pulumi.CustomResourceOptions): TeoApplicationProxy;
    static isInstance(obj: any): obj is TeoApplicationProxy;
    readonly accelerateType: pulumi.Output<number>;
    readonly platType: pulumi.Output<string>;
    readonly proxyId: pulumi.Output<string>;
    readonly proxyName: pulumi.Output<string>;
    readonly proxyType: pulumi.Output<string | undefined>;
    readonly securityType: pulumi.Output<number>;
    readonly sessionPersistTime: pulumi.Output<number | undefined>;
    readonly status: pulumi.Output<string | undefined>;
    readonly zoneId: pulumi.Output<string>;
    constructor(name: string, args: TeoApplicationProxyArgs, opts?: pulumi.CustomResourceOptions);
}
export interface TeoApplicationProxyState {
    accelerateType?: pulumi.Input<number>;
    platType?: pulumi.Input<string>;
    proxyId?: pulumi.Input<string>;
    proxyName?: pulumi.Input<string>;
    proxyType?: pulumi.Input<string>;
    securityType?: pulumi.Input<number>;
    sessionPersistTime?: pulumi.Input<number>;
    status?: pulumi.Input<string>;
    zoneId?: pulumi.Input<string>;
}
export interface TeoApplicationProxyArgs {
    accelerateType: pulumi.Input<number>;
    platType: pulumi.Input<string>;
    proxyName: pulumi.Input<string>;
    proxyType?: pulumi.Input<string>;
    securityType: pulumi.Input<number>;
    sessionPersistTime?: pulumi.Input<number>;
    status?: pulumi.Input<string>;
    zoneId: pulumi.Input<string>;
}
