import * as pulumi from "@pulumi/pulumi";
export declare class GaapProxy extends pulumi.CustomResource {
    static get(name: string, id: pulumi.Input<pulumi.ID>, state?: GaapProxyState, opts?: pulumi.CustomResourceOptions): GaapProxy;
    static isInstance(obj: any): obj is GaapProxy;
    readonly accessRegion: pulumi.Output<string>;
    readonly bandwidth: pulumi.Output<number>;
    readonly concurrent: pulumi.Output<number>;
    readonly domain: pulumi.Output<string>;
    readonly enable: pulumi.Output<boolean | undefined>;
    readonly forwardIp: pulumi.Output<string>;
    readonly ip: pulumi.Output<string>;
    readonly name: pulumi.Output<string>;
    readonly networkType: pulumi.Output<string | undefined>;
    readonly projectId: pulumi.Output<number | undefined>;
    readonly realserverRegion: pulumi.Output<string>;
    readonly status: pulumi.Output<string>;
    readonly tags: pulumi.Output<{[key: string]: string} | undefined>;
    constructor(name: string, args: GaapProxyArgs, opts?: pulumi.CustomResourceOptions);
}
export interface GaapProxyState {
    accessRegion?: pulumi.Input<string>;
    bandwidth?: pulumi.Input<number>;
    concurrent?: pulumi.Input<number>;
    domain?: pulumi.Input<string>;
    enable?: pulumi.Input<boolean>;
    forwardIp?: pulumi.Input<string>;
    ip?: pulumi.Input<string>;
    name?: pulumi.Input<string>;
    networkType?: pulumi.Input<string>;
    projectId?: pulumi.Input<number>;
    realserverRegion?: pulumi.Input<string>;
    status?: pulumi.Input<string>;
    tags?: pulumi.Input<{[key: string]: pulumi.Input<string>}>;
}
export interface GaapProxyArgs {
    accessRegion: pulumi.Input<string>;
    bandwidth: pulumi.Input<number>;
    concurrent: pulumi.Input<number>;
    enable?: pulumi.Input<boolean>;
    name?: pulumi.Input<string>;
    networkType?: pulumi.Input<string>;
    projectId?: pulumi.Input<number>;
    realserverRegion: pulumi.Input<string>;
    tags?: pulumi.Input<{[key: string]: pulumi.Input<string>}>;
}
