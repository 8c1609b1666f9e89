import * as pulumi from "@pulumi/pulumi";
import * as inputs from "./types/input";
import * as outputs from "./types/output";
export declare class TeoSecurityPolicyConfig extends pulumi.CustomResource {
    static get(name: string, id: pulumi.Input<pulumi.ID>, state?: TeoSecurityPolicyConfigState, opts?: pulumi.CustomResourceOptions): TeoSecurityPolicyConfig;
    static isInstance(obj: any): obj is TeoSecurityPolicyConfig;
    readonly entity: pulumi.Output<string | undefined>;
    readonly host: pulumi.Output<string | undefined>;
    readonly securityConfig: pulumi.Output<outputs.TeoSecurityPolicyConfigSecurityConfig | undefined>;
    readonly securityPolicy: pulumi.Output<outputs.TeoSecurityPolicyConfigSecurityPolicy | undefined>;
    readonly templateId: pulumi.Output<string | undefined>;
    readonly zoneId: pulumi.Output<string>;
    constructor(name: string, args: TeoSecurityPolicyConfigArgs, opts?: pulumi.CustomResourceOptions);
}
export interface TeoSecurityPolicyConfigState {
    entity?: pulumi.Input<string>;
    host?: pulumi.Input<string>;
    securityConfig?: pulumi.Input<inputs.TeoSecurityPolicyConfigSecurityConfig>;
    securityPolicy?: pulumi.Input<inputs.TeoSecurityPolicyConfigSecurityPolicy>;
    templateId?: pulumi.Input<string>;
    zoneId?: pulumi.Input<string>;
}
export interface TeoSecurityPolicyConfigArgs {
    entity?: pulumi.Input<string>;
    host?: pulumi.Input<string>;
    securityConfig?: pulumi.Input<inputs.TeoSecurityPolicyConfigSecurityConfig>;
    securityPolicy?: pulumi.Input<inputs.TeoSecurityPolicyConfigSecurityPolicy>;
    templateId?: pulumi.Input<string>;
    zoneId: pulumi.Input<string>;
}
