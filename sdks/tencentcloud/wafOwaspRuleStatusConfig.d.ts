import * as pulumi from "@pulumi/pulumi";
export declare class WafOwaspRuleStatusConfig extends pulumi.CustomResource {
    static get(name: string, id: pulumi.Input<pulumi.ID>, state?: WafOwaspRuleStatusConfigState, opts?: pulumi.CustomResourceOptions): WafOwaspRuleStatusConfig;
    static isInstance(obj: any): obj is WafOwaspRuleStatusConfig;
    readonly domain: pulumi.Output<string>;
    readonly reason: pulumi.Output<number | undefined>;
    readonly ruleId: pulumi.Output<string>;
    readonly ruleStatus: pulumi.Output<number>;
    readonly typeId: pulumi.Output<number | undefined>;
    constructor(name: string, args: WafOwaspRuleStatusConfigArgs, opts?: pulumi.CustomResourceOptions);
}
export interface WafOwaspRuleStatusConfigState {
    domain?: pulumi.Input<string>;
    reason?: pulumi.Input<number>;
    ruleId?: pulumi.Input<string>;
    ruleStatus?: pulumi.Input<number>;
    typeId?: pulumi.Input<number>;
}
export interface WafOwaspRuleStatusConfigArgs {
    domain: pulumi.Input<string>;
    reason?: pulumi.Input<number>;
    ruleId: pulumi.Input<string>;
    ruleStatus: pulumi.Input<number>;
    typeId?: pulumi.Input<number>;
}
