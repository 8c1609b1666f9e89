import * as pulumi from "@pulumi/pulumi";
export declare class TeoBindSecurityTemplate extends pulumi.CustomResource {
    static get(name: string, id: pulumi.Input<pulumi.ID>, state?: TeoBindSecurityTemplateState, opts?: pulumi.CustomResourceOptions): TeoBindSecurityTemplate;
    static isInstance(obj: any): obj is TeoBindSecurityTemplate;
    readonly entity: pulumi.Output<string>;
    readonly operate: pulumi.Output<string | undefined>;
    readonly overWrite: pulumi.Output<boolean | undefined>;
    readonly status: pulumi.Output<string>;
    readonly templateId: pulumi.Output<string>;
    readonly zoneId: pulumi.Output<string>;
    constructor(name: string, args: TeoBindSecurityTemplateArgs, opts?: pulumi.CustomResourceOptions);
}
export interface TeoBindSecurityTemplateState {
    entity?: pulumi.Input<string>;
    operate?: pulumi.Input<string>;
    overWrite?: pulumi.Input<boolean>;
    status?: pulumi.Input<string>;
    templateId?: pulumi.Input<string>;
    zoneId?: pulumi.Input<string>;
}
export interface TeoBindSecurityTemplateArgs {
    entity: pulumi.Input<string>;
    operate?: pulumi.Input<string>;
    overWrite?: pulumi.Input<boolean>;
    templateId: pulumi.Input<string>;
    zoneId: pulumi.Input<string>;
}
