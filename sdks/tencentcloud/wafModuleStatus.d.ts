import * as pulumi from "@pulumi/pulumi";
export declare class WafModuleStatus extends pulumi.CustomResource {
    static get(name: string, id: pulumi.Input<pulumi.ID>, state?: WafModuleStatusState, opts?: pulumi.CustomResourceOptions): WafModuleStatus;
    static isInstance(obj: any): obj is WafModuleStatus;
    readonly accessControl: pulumi.Output<number>;
    readonly antiLeakage: pulumi.Output<number | undefined>;
    readonly antiTamper: pulumi.Output<number | undefined>;
    readonly apiProtection: pulumi.Output<number>;
    readonly ccProtection: pulumi.Output<number>;
    readonly domain: pulumi.Output<string>;
    readonly webSecurity: pulumi.Output<number>;
    constructor(name: string, args: WafModuleStatusArgs, opts?: pulumi.CustomResourceOptions);
}
export interface WafModuleStatusState {
    accessControl?: pulumi.Input<number>;
    antiLeakage?: pulumi.Input<number>;
    antiTamper?: pulumi.Input<number>;
    apiProtection?: pulumi.Input<number>;
    ccProtection?: pulumi.Input<number>;
    domain?: pulumi.Input<string>;
    webSecurity?: pulumi.Input<number>;
}
export interface WafModuleStatusArgs {
    accessControl: pulumi.Input<number>;
    antiLeakage?: pulumi.Input<number>;
    antiTamper?: pulumi.Input<number>;
    apiProtection: pulumi.Input<number>;
    ccProtection: pulumi.Input<number>;
    domain: pulumi.Input<string>;
    webSecurity: pulumi.Input<number>;
}
