import * as pulumi from "@pulumi/pulumi";
import * as inputs from "./types/input";
import * as outputs from "./types/output";
export declare class TeoL4Proxy extends pulumi.CustomResource {
    static get(name: string, id: pulumi.Input<pulumi.ID>, state?: TeoL4ProxyState, opts?: pulumi.CustomResourceOptions): TeoL4Proxy;
    static isInstance(obj: any): obj is TeoL4Proxy;
    readonly accelerateMainland: pulumi.Output<string | undefined>;
    readonly area: pulumi.Output<string | undefined>;
    readonly ddosProtectionConfig: pulumi.Output<outputs.TeoL4ProxyDdosProtectionConfig | undefined>;
    readonly ipv6: pulumi.Output<string | undefined>;
    readonly proxyId: pulumi.Output<string>;
    readonly proxyName: pulumi.Output<string>;
    readonly staticIp: pulumi.Output<string | undefined>;
    readonly zoneId: pulumi.Output<string>;
    constructor(name: string, args: TeoL4ProxyArgs, opts?: pulumi.CustomResourceOptions);
}
export interface TeoL4ProxyState {
    accelerateMainland?: pulumi.Input<string>;
    area?: pulumi.Input<string>;
    ddosProtectionConfig?: pulumi.Input<inputs.TeoL4ProxyDdosProtectionConfig>;
    ipv6?: pulumi.Input<string>;
    proxyId?: pulumi.Input<string>;
    proxyName?: pulumi.Input<string>;
    staticIp?: pulumi.Input<string>;
    zoneId?: pulumi.Input<string>;
}
export interface TeoL4ProxyArgs {
    accelerateMainland?: pulumi.Input<string>;
    area?: pulumi.Input<string>;
    ddosProtectionConfig?: pulumi.Input<inputs.TeoL4ProxyDdosProtectionConfig>;
    ipv6?: pulumi.Input<string>;
    proxyName: pulumi.Input<string>;
    staticIp?: pulumi.Input<string>;
    zoneId: pulumi.Input<string>;
}
