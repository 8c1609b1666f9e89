import * as pulumi from "@pulumi/pulumi";
export declare class WafDomainPostActionConfig extends pulumi.CustomResource {
    static get(name: string, id: pulumi.Input<pulumi.ID>, state?: WafDomainPostActionConfigState, opts?: pulumi.CustomResourceOptions): WafDomainPostActionConfig;
    static isInstance(obj: any): obj is WafDomainPostActionConfig;
    readonly domain: pulumi.Output<string>;
    readonly postCkafkaAction: pulumi.Output<number>;
    readonly postClsAction: pulumi.Output<number>;
    constructor(name: string, args: WafDomainPostActionConfigArgs, opts?: pulumi.CustomResourceOptions);
}
export interface WafDomainPostActionConfigState {
    domain?: pulumi.Input<string>;
    postCkafkaAction?: pulumi.Input<number>;
    postClsAction?: pulumi.Input<number>;
}
export interface WafDomainPostActionConfigArgs {
    domain: pulumi.Input<string>;
    postCkafkaAction: pulumi.Input<number>;
    postClsAction: pulumi.Input<number>;
}
