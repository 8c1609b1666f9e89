import * as pulumi from "@pulumi/pulumi";
export declare class ClbRedirection extends pulumi.CustomResource {
    static get(name: string, id: pulumi.Input<pulumi.ID>, state?: ClbRedirectionState, opts?: pulumi.CustomResourceOptions): ClbRedirection;
    static isInstance(obj: any): obj is ClbRedirection;
    readonly clbId: pulumi.Output<string>;
    readonly isAutoRewrite: pulumi.Output<boolean | undefined>;
    readonly sourceDomian: pulumi.Output<string | undefined>;
    readonly sourceListenerId: pulumi.Output<string | undefined>;
    readonly sourceRuleId: pulumi.Output<string | undefined>;
    readonly targetListenerId: pulumi.Output<string>;
    readonly targetRuleId: pulumi.Output<string>;
    constructor(name: string, args: ClbRedirectionArgs, opts?: pulumi.CustomResourceOptions);
}
export interface ClbRedirectionState {
    clbId?: pulumi.Input<string>;
    isAutoRewrite?: pulumi.Input<boolean>;
    sourceDomian?: pulumi.Input<string>;
    sourceListenerId?: pulumi.Input<string>;
    sourceRuleId?: pulumi.Input<string>;
    targetListenerId?: pulumi.Input<string>;
    targetRuleId?: pulumi.Input<string>;
}
export interface ClbRedirectionArgs {
    clbId: pulumi.Input<string>;
    isAutoRewrite?: pulumi.Input<boolean>;
    sourceDomian?: pulumi.Input<string>;
    sourceListenerId?: pulumi.Input<string>;
    sourceRuleId?: pulumi.Input<string>;
    targetListenerId: pulumi.Input<string>;
    targetRuleId: pulumi.Input<string>;
}
