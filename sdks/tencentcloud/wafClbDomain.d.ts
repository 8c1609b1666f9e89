import * as pulumi from "@pulumi/pulumi";
import * as inputs from "./types/input";
import * as outputs from "./types/output";
export declare class WafClbDomain extends pulumi.CustomResource {
    static get(name: string, id: pulumi.Input<pulumi.ID>, state?: WafClbDomainState, opts?: pulumi.CustomResourceOptions): WafClbDomain;
    static isInstance(obj: any): obj is WafClbDomain;
    readonly albType: pulumi.Output<string | undefined>;
    readonly apiSafeStatus: pulumi.Output<number | undefined>;
    readonly botStatus: pulumi.Output<number | undefined>;
    readonly cloudType: pulumi.Output<string | undefined>;
    readonly clsStatus: pulumi.Output<number | undefined>;
    readonly domain: pulumi.Output<string>;
    readonly domainId: pulumi.Output<string>;
    readonly engine: pulumi.Output<number | undefined>;
    readonly flowMode: pulumi.Output<number | undefined>;
    readonly instanceId: pulumi.Output<string>;
    readonly ipHeaders: pulumi.Output<string[] | undefined>;
    readonly isCdn: pulumi.Output<number | undefined>;
    readonly loadBalancerSets: pulumi.Output<outputs.WafClbDomainLoadBalancerSet[] | undefined>;
    readonly note: pulumi.Output<string | undefined>;
    readonly region: pulumi.Output<string>;
    readonly status: pulumi.Output<number | undefined>;
    constructor(name: string, args: WafClbDomainArgs, opts?: pulumi.CustomResourceOptions);
}
export interface WafClbDomainState {
    albType?: pulumi.Input<string>;
    apiSafeStatus?: pulumi.Input<number>;
    botStatus?: pulumi.Input<number>;
    cloudType?: pulumi.Input<string>;
    clsStatus?: pulumi.Input<number>;
    domain?: pulumi.Input<string>;
    domainId?: pulumi.Input<string>;
    engine?: pulumi.Input<number>;
    flowMode?: pulumi.Input<number>;
    instanceId?: pulumi.Input<string>;
    ipHeaders?: pulumi.Input<pulumi.Input<string>[]>;
    isCdn?: pulumi.Input<number>;
    loadBalancerSets?: pulumi.Input<pulumi.Input<inputs.WafClbDomainLoadBalancerSet>[]>;
    note?: pulumi.Input<string>;
    region?: pulumi.Input<string>;
    status?: pulumi.Input<number>;
}
export interface WafClbDomainArgs {
    albType?: pulumi.Input<string>;
    apiSafeStatus?: pulumi.Input<number>;
    botStatus?: pulumi.Input<number>;
    cloudType?: pulumi.Input<string>;
    clsStatus?: pulumi.Input<number>;
    domain: pulumi.Input<string>;
    engine?: pulumi.Input<number>;
    flowMode?: pulumi.Input<number>;
    instanceId: pulumi.Input<string>;
    ipHeaders?: pulumi.Input<pulumi.Input<string>[]>;
    isCdn?: pulumi.Input<number>;
    loadBalancerSets?: pulumi.Input<pulumi.Input<inputs.WafClbDomainLoadBalancerSet>[]>;
    note?: pulumi.Input<string>;
    region: pulumi.Input<string>;
    status?: pulumi.Input<number>;
}
