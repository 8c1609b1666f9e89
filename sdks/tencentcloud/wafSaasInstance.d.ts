import * as pulumi from "@pulumi/pulumi";
export declare class WafSaasInstance extends pulumi.CustomResource {
    static get(name: string, id: pulumi.Input<pulumi.ID>, state?: WafSaasInstanceState, opts?: pulumi.CustomResourceOptions): WafSaasInstance;
    static isInstance(obj: any): obj is WafSaasInstance;
    readonly autoRenewFlag: pulumi.Output<number | undefined>;
    readonly domainPkgCount: pulumi.Output<number | undefined>;
    readonly elasticMode: pulumi.Output<number | undefined>;
    readonly goodsCategory: pulumi.Output<string>;
    readonly instanceId: pulumi.Output<string>;
    readonly instanceName: pulumi.Output<string | undefined>;
    readonly realRegion: pulumi.Output<string | undefined>;
    readonly status: pulumi.Output<number>;
    readonly timeSpan: pulumi.Output<number | undefined>;
    readonly timeUnit: pulumi.Output<string | undefined>;
    constructor(name: string, args: WafSaasInstanceArgs, opts?: pulumi.CustomResourceOptions);
}
export interface WafSaasInstanceState {
    autoRenewFlag?: pulumi.Input<number>;
    domainPkgCount?: pulumi.Input<number>;
    elasticMode?: pulumi.Input<number>;
    goodsCategory?: pulumi.Input<string>;
    instanceId?: pulumi.Input<string>;
    instanceName?: pulumi.Input<string>;
    realRegion?: pulumi.Input<string>;
    status?: pulumi.Input<number>;
    timeSpan?: pulumi.Input<number>;
    timeUnit?: pulumi.Input<string>;
}
export interface WafSaasInstanceArgs {
    autoRenewFlag?: pulumi.Input<number>;
    domainPkgCount?: pulumi.Input<number>;
    elasticMode?: pulumi.Input<number>;
    goodsCategory: pulumi.Input<string>;
    instanceName?: pulumi.Input<string>;
    realRegion?: pulumi.Input<string>;
    timeSpan?: pulumi.Input<number>;
    timeUnit?: pulumi.Input<string>;
}
