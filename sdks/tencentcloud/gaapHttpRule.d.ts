import * as pulumi from "@pulumi/pulumi";
import * as inputs from "./types/input";
import * as outputs from "./types/output";
export declare class GaapHttpRule extends pulumi.CustomResource {
    static get(name: string, id: pulumi.Input<pulumi.ID>, state?: GaapHttpRuleState, opts?: pulumi.CustomResourceOptions): GaapHttpRule;
    static isInstance(obj: any): obj is GaapHttpRule;
    readonly domain: pulumi.Output<string>;
    readonly forwardHost: pulumi.Output<string | undefined>;
    readonly healthCheck: pulumi.Output<boolean>;
    readonly listenerId: pulumi.Output<string>;
    readonly path: pulumi.Output<string>;
    readonly realserverType: pulumi.Output<string>;
    readonly realservers: pulumi.Output<outputs.GaapHttpRuleRealserver[]>;
    readonly scheduler: pulumi.Output<string | undefined>;
    constructor(name: string, args: GaapHttpRuleArgs, opts?: pulumi.CustomResourceOptions);
}
export interface GaapHttpRuleState {
    domain?: pulumi.Input<string>;
    forwardHost?: pulumi.Input<string>;
    healthCheck?: pulumi.Input<boolean>;
    listenerId?: pulumi.Input<string>;
    path?: pulumi.Input<string>;
    realserverType?: pulumi.Input<string>;
    realservers?: pulumi.Input<pulumi.Input<inputs.GaapHttpRuleRealserver>[]>;
    scheduler?: pulumi.Input<string>;
}
export interface GaapHttpRuleArgs {
    domain: pulumi.Input<string>;
    forwardHost?: pulumi.Input<string>;
    healthCheck: pulumi.Input<boolean>;
    listenerId: pulumi.Input<string>;
    path: pulumi.Input<string>;
    realserverType: pulumi.Input<string>;
    realservers: pulumi.Input<pulumi.Input<inputs.GaapHttpRuleRealserver>[]>;
    scheduler?: pulumi.Input<string>;
}
