import * as pulumi from "@pulumi/pulumi";
import * as inputs from "./types/input";
import * as outputs from "./types/output";
export declare class ScfCustomDomain extends pulumi.CustomResource {
    static get(name: string, id: pulumi.Input<pulumi.ID>, state?: ScfCustomDomainState, opts?: pulumi.CustomResourceOptions): ScfCustomDomain;
    static isInstance(obj: any): obj is ScfCustomDomain;
    readonly certConfig: pulumi.Output<outputs.ScfCustomDomainCertConfig | undefined>;
    readonly domain: pulumi.Output<string>;
    readonly endpointsConfigs: pulumi.Output<outputs.ScfCustomDomainEndpointsConfig[]>;
    readonly protocol: pulumi.Output<string>;
    readonly wafConfig: pulumi.Output<outputs.ScfCustomDomainWafConfig | undefined>;
    constructor(name: string, args: ScfCustomDomainArgs, opts?: pulumi.CustomResourceOptions);
}
export interface ScfCustomDomainState {
    certConfig?: pulumi.Input<inputs.ScfCustomDomainCertConfig>;
    domain?: pulumi.Input<string>;
    endpointsConfigs?: pulumi.Input<pulumi.Input<inputs.ScfCustomDomainEndpointsConfig>[]>;
    protocol?: pulumi.Input<string>;
    wafConfig?: pulumi.Input<inputs.ScfCustomDomainWafConfig>;
}
export interface ScfCustomDomainArgs {
    certConfig?: pulumi.Input<inputs.ScfCustomDomainCertConfig>;
    domain: pulumi.Input<string>;
    endpointsConfigs: pulumi.Input<pulumi.Input<inputs.ScfCustomDomainEndpointsConfig>[]>;
    protocol: pulumi.Input<string>;
    wafConfig?: pulumi.Input<inputs.ScfCustomDomainWafConfig>;
}
