import * as pulumi from "@pulumi/pulumi";
import * as inputs from "./types/input";
import * as outputs from "./types/output";
export declare class TeoL4ProxyRule extends pulumi.CustomResource {
    static get(name: string, id: pulumi.Input<pulumi.ID>, state?: TeoL4ProxyRuleState, opts?: pulumi.CustomResourceOptions): TeoL4ProxyRule;
    static isInstance(obj: any): obj is TeoL4ProxyRule;
    readonly l4ProxyRules: pulumi.Output<outputs.TeoL4ProxyRuleL4ProxyRules>;
    readonly proxyId: pulumi.Output<string>;
    readonly zoneId: pulumi.Output<string>;
    constructor(name: string, args: TeoL4ProxyRuleArgs, opts?: pulumi.CustomResourceOptions);
}
export interface TeoL4ProxyRuleState {
    l4ProxyRules?: pulumi.Input<inputs.TeoL4ProxyRuleL4ProxyRules>;
    proxyId?: pulumi.Input<string>;
    zoneId?: pulumi.Input<string>;
}
export interface TeoL4ProxyRuleArgs {
    l4ProxyRules: pulumi.Input<inputs.TeoL4ProxyRuleL4ProxyRules>;
    proxyId: pulumi.Input<string>;
    zoneId: pulumi.Input<string>;
}
