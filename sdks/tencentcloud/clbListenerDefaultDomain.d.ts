import * as pulumi from "@pulumi/pulumi";
export declare class ClbListenerDefaultDomain extends pulumi.CustomResource {
    static get(name: string, id: pulumi.Input<pulumi.ID>, state?: ClbListenerDefaultDomainState, opts?: pulumi.CustomResourceOptions): ClbListenerDefaultDomain;
    static isInstance(obj: any): obj is ClbListenerDefaultDomain;
    readonly clbId: pulumi.Output<string>;
    readonly domain: pulumi.Output<string>;
    readonly listenerId: pulumi.Output<string>;
    constructor(name: string, args: ClbListenerDefaultDomainArgs, opts?: pulumi.CustomResourceOptions);
}
export interface ClbListenerDefaultDomainState {
    clbId?: pulumi.Input<string>;
    domain?: pulumi.Input<string>;
    listenerId?: pulumi.Input<string>;
}
export interface ClbListenerDefaultDomainArgs {
    clbId: pulumi.Input<string>;
    domain: pulumi.Input<string>;
    listenerId: pulumi.Input<string>;
}
