import * as pulumi from "@pulumi/pulumi";
export declare class WafClbInstance extends pulumi.CustomResource {
    static get(name: string, id: pulumi.Input<pulumi.ID>, state?: WafClbInstanceState, opts?: pulumi.CustomResourceOptions): WafClbInstance;
    static isInstance(obj: any): obj is WafClbInstance;
    readonly domainPkgCount: pulumi.Output<number | undefined>;
    readonly elasticMode: pulumi.Output<number | undefined>;
    readonly goodsCategory: pulumi.Output<string>;
    readonly instanceId: pulumi.Output<string>;
    readonly instanceName: pulumi.Output<string | undefined>;
    readonly status: pulumi.Output<number>;
    readonly timeSpan: pulumi.Output<number | undefined>;
    readonly timeUnit: pulumi.Output<string | undefined>;
    constructor(name: string, args: WafClbInstanceArgs, opts?: pulumi.CustomResourceOptions);
}
export interface WafClbInstanceState {
    domainPkgCount?: pulumi.Input<number>;
    elasticMode?: pulumi.Input<number>;
    goodsCategory?: pulumi.Input<string>;
    instanceId?: pulumi.Input<string>;
    instanceName?: pulumi.Input<string>;
    status?: pulumi.Input<number>;
    timeSpan?: pulumi.Input<number>;
    timeUnit?: pulumi.Input<string>;
}
export interface WafClbInstanceArgs {
    domainPkgCount?: pulumi.Input<number>;
    elasticMode?: pulumi.Input<number>;
    goodsCategory: pulumi.Input<string>;
    instanceName?: pulumi.Input<string>;
    timeSpan?: pulumi.Input<number>;
    timeUnit?: pulumi.Input<string>;
}
