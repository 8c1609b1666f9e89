import * as pulumi from "@pulumi/pulumi";
export declare class ClbListenerRule extends pulumi.CustomResource {
    static get(name: string, id: pulumi.Input<pulumi.ID>, state?: ClbListenerRuleState, opts?: pulumi.CustomResourceOptions): ClbListenerRule;
    static isInstance(obj: any): obj is ClbListenerRule;
    readonly certificateCaId: pulumi.Output<string | undefined>;
    readonly certificateId: pulumi.Output<string | undefined>;
    readonly certificateSslMode: pulumi.Output<string | undefined>;
    readonly clbId: pulumi.Output<string>;
    readonly domain: pulumi.Output<string | undefined>;
    readonly domains: pulumi.Output<string[] | undefined>;
    readonly forwardType: pulumi.Output<string | undefined>;
    readonly healthCheckHttpPath: pulumi.Output<string | undefined>;
    readonly healthCheckSwitch: pulumi.Output<boolean | undefined>;
    readonly http2Switch: pulumi.Output<boolean | undefined>;
    readonly listenerId: pulumi.Output<string>;
    readonly ruleId: pulumi.Output<string>;
    readonly scheduler: pulumi.Output<string | undefined>;
    readonly sessionExpireTime: pulumi.Output<number | undefined>;
    readonly targetType: pulumi.Output<string | undefined>;
    readonly url: pulumi.Output<string>;
    constructor(name: string, args: ClbListenerRuleArgs, opts?: pulumi.CustomResourceOptions);
}
export interface ClbListenerRuleState {
    certificateCaId?: pulumi.Input<string>;
    certificateId?: pulumi.Input<string>;
    certificateSslMode?: pulumi.Input<string>;
    clbId?: pulumi.Input<string>;
    domain?: pulumi.Input<string>;
    domains?: pulumi.Input<pulumi.Input<string>[]>;
    forwardType?: pulumi.Input<string>;
    healthCheckHttpPath?: pulumi.Input<string>;
    healthCheckSwitch?: pulumi.Input<boolean>;
    http2Switch?: pulumi.Input<boolean>;
    listenerId?: pulumi.Input<string>;
    ruleId?: pulumi.Input<string>;
    scheduler?: pulumi.Input<string>;
    sessionExpireTime?: pulumi.Input<number>;
    targetType?: pulumi.Input<string>;
    url?: pulumi.Input<string>;
}
export interface ClbListenerRuleArgs {
    certificateCaId?: pulumi.Input<string>;
    certificateId?: pulumi.Input<string>;
    certificateSslMode?: pulumi.Input<string>;
    clbId: pulumi.Input<string>;
    domain?: pulumi.Input<string>;
    domains?: pulumi.Input<pulumi.Input<string>[]>;
    forwardType?: pulumi.Input<string>;
    healthCheckHttpPath?: pulumi.Input<string>;
    healthCheckSwitch?: pulumi.Input<boolean>;
    http2Switch?: pulumi.Input<boolean>;
    listenerId: pulumi.Input<string>;
    scheduler?: pulumi.Input<string>;
    sessionExpireTime?: pulumi.Input<number>;
    targetType?: pulumi.Input<string>;
    url: pulumi.Input<string>;
}
