import * as pulumi from "@pulumi/pulumi";
import * as inputs from "./types/input";
import * as outputs from "./types/output";
export declare class TeoWebSecurityTemplate extends pulumi.CustomResource {
    static get(name: string, id: pulumi.Input<pulumi.ID>, state?: TeoWebSecurityTemplateState, opts?: pulumi.CustomResourceOptions): TeoWebSecurityTemplate;
    static isInstance(obj: any): obj is TeoWebSecurityTemplate;
    readonly securityPolicy: pulumi.Output<outputs.TeoWebSecurityTemplateSecurityPolicy | undefined>;
    readonly templateId: pulumi.Output<string>;
    readonly templateName: pulumi.Output<string>;
    readonly zoneId: pulumi.Output<string>;
    constructor(name: string, args: TeoWebSecurityTemplateArgs, opts?: pulumi.CustomResourceOptions);
}
export interface TeoWebSecurityTemplateState {
    securityPolicy?: pulumi.Input<inputs.TeoWebSecurityTemplateSecurityPolicy>;
    templateId?: pulumi.Input<string>;
    templateName?: pulumi.Input<string>;
    zoneId?: pulumi.Input<string>;
}
export interface TeoWebSecurityTemplateArgs {
    securityPolicy?: pulumi.Input<inputs.TeoWebSecurityTemplateSecurityPolicy>;
    templateName: pulumi.Input<string>;
    zoneId: pulumi.Input<string>;
}
