import * as pulumi from "@pulumi/pulumi";
export declare class TeoApplicationProxyRule extends pulumi.CustomResource {
    static get(name: string, id: pulumi.Input<pulumi.ID>, state?: TeoApplicationProxyRuleState, opts?: pulumi.CustomResourceOptions): TeoApplicationProxyRule;
    static isInstance(obj: any): obj is TeoApplicationProxyRule;
    readonly originPort: pulumi.Output<string>;
    readonly originType: pulumi.Output<string>;
    readonly originValues: pulumi.Output<string[]>;
    readonly ports: pulumi.Output<string[]>;
    readonly proto: pulumi.Output<string>;
    readonly proxyId: pulumi.Output<string>;
    readonly ruleId: pulumi.Output<string>;
    readonly status: pulumi.Output<string | undefined>;
    readonly zoneId: pulumi.Output<string>;
    constructor(name: string, args: TeoApplicationProxyRuleArgs, opts?: pulumi.CustomResourceOptions);
}
export interface TeoApplicationProxyRuleState {
    originPort?: pulumi.Input<string>;
    originType?: pulumi.Input<string>;
    originValues?: pulumi.Input<pulumi.Input<string>[]>;
    ports?: pulumi.Input<pulumi.Input<string>[]>;
    proto?: pulumi.Input<string>;
    proxyId?: pulumi.Input<string>;
    ruleId?: pulumi.Input<string>;
    status?: pulumi.Input<string>;
    zoneId?: pulumi.Input<string>;
}
export interface TeoApplicationProxyRuleArgs {
    originPort: pulumi.Input<string>;
    originType: pulumi.Input<string>;
    originValues: pulumi.Input<pulumi.Input<string>[]>;
    ports: pulumi.Input<pulumi.Input<string>[]>;
    proto: pulumi.Input<string>;
    proxyId: pulumi.Input<string>;
    status?: pulumi.Input<string>;
    zoneId: pulumi.Input<string>;
}
