import * as pulumi from "@pulumi/pulumi";
import * as inputs from "./types/input";
import * as outputs from "./types/output";
export declare class SecurityGroupRuleSet extends pulumi.CustomResource {
    static get(name: string, id: pulumi.Input<pulumi.ID>, state?: SecurityGroupRuleSetState, opts?: pulumi.CustomResourceOptions): SecurityGroupRuleSet;
    static isInstance(obj: any): obj is SecurityGroupRuleSet;
    readonly egresses: pulumi.Output<outputs.SecurityGroupRuleSetEgress[] | undefined>;
    readonly ingresses: pulumi.Output<outputs.SecurityGroupRuleSetIngress[] | undefined>;
    readonly securityGroupId: pulumi.Output<string>;
    readonly version: pulumi.Output<string>;
    constructor(name: string, args: SecurityGroupRuleSetArgs, opts?: pulumi.CustomResourceOptions);
}
export interface SecurityGroupRuleSetState {
    egresses?: pulumi.Input<pulumi.Input<inputs.SecurityGroupRuleSetEgress>[]>;
    ingresses?: pulumi.Input<pulumi.Input<inputs.SecurityGroupRuleSetIngress>[]>;
    securityGroupId?: pulumi.Input<string>;
    version?: pulumi.Input<string>;
}
export interface SecurityGroupRuleSetArgs {
    egresses?: pulumi.Input<pulumi.Input<inputs.SecurityGroupRuleSetEgress>[]>;
    ingresses?: pulumi.Input<pulumi.Input<inputs.SecurityGroupRuleSetIngress>[]>;
    securityGroupId: pulumi.Input<string>;
}
