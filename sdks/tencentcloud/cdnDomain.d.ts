import * as pulumi from "@pulumi/pulumi";
import * as inputs from "./types/input";
import * as outputs from "./types/output";
export declare class CdnDomain extends pulumi.CustomResource {
    static get(name: string, id: pulumi.Input<pulumi.ID>, state?: CdnDomainState, opts?: pulumi.CustomResourceOptions): CdnDomain;
    static isInstance(obj: any): obj is CdnDomain;
    readonly area: pulumi.Output<string | undefined>;
    readonly cname: pulumi.Output<string>;
    readonly createTime: pulumi.Output<string>;
    readonly domain: pulumi.Output<string>;
    readonly followRedirectSwitch: pulumi.Output<string | undefined>;
    readonly fullUrlCache: pulumi.Output<boolean | undefined>;
    readonly geoBlocker: pulumi.Output<outputs.CdnDomainGeoBlocker | undefined>;
    readonly httpsConfig: pulumi.Output<outputs.CdnDomainHttpsConfig | undefined>;
    readonly ipv6AccessSwitch: pulumi.Output<string | undefined>;
    readonly origin: pulumi.Output<outputs.CdnDomainOrigin>;
    readonly projectId: pulumi.Output<number | undefined>;
    readonly rangeOriginSwitch: pulumi.Output<string | undefined>;
    readonly serviceType: pulumi.Output<string>;
    readonly specificConfigMainland: pulumi.Output<string | undefined>;
    readonly specificConfigOverseas: pulumi.Output<string | undefined>;
    readonly status: pulumi.Output<string>;
    readonly tags: pulumi.Output<{[key: string]: string} | undefined>;
    constructor(name: string, args: CdnDomainArgs, opts?: pulumi.CustomResourceOptions);
}
export interface CdnDomainState {
    area?: pulumi.Input<string>;
    cname?: pulumi.Input<string>;
    createTime?: pulumi.Input<string>;
    domain?: pulumi.Input<string>;
    followRedirectSwitch?: pulumi.Input<string>;
    fullUrlCache?: pulumi.Input<boolean>;
    geoBlocker?: pulumi.Input<inputs.CdnDomainGeoBlocker>;
    httpsConfig?: pulumi.Input<inputs.CdnDomainHttpsConfig>;
    ipv6AccessSwitch?: pulumi.Input<string>;
    origin?: pulumi.Input<inputs.CdnDomainOrigin>;
    projectId?: pulumi.Input<number>;
    rangeOriginSwitch?: pulumi.Input<string>;
    serviceType?: pulumi.Input<string>;
    specificConfigMainland?: pulumi.Input<string>;
    specificConfigOverseas?: pulumi.Input<string>;
    status?: pulumi.Input<string>;
    tags?: pulumi.Input<{[key: string]: pulumi.Input<string>}>;
}
export interface CdnDomainArgs {
    area?: pulumi.Input<string>;
    domain: pulumi.Input<string>;
    followRedirectSwitch?: pulumi.Input<string>;
    fullUrlCache?: pulumi.Input<boolean>;
    geoBlocker?: pulumi.Input<inputs.CdnDomainGeoBlocker>;
    httpsConfig?: pulumi.Input<inputs.CdnDomainHttpsConfig>;
    ipv6AccessSwitch?: pulumi.Input<string>;
    origin: pulumi.Input<inputs.CdnDomainOrigin>;
    projectId?: pulumi.Input<number>;
    rangeOriginSwitch?: pulumi.Input<string>;
    serviceType: pulumi.Input<string>;
    specificConfigMainland?: pulumi.Input<string>;
    specificConfigOverseas?: pulumi.Input<string>;
    tags?: pulumi.Input<{[key: string]: pulumi.Input<string>}>;
}
