import * as pulumi from "@pulumi/pulumi";
export declare class TseWafDomains extends pulumi.CustomResource {
    static get(name: string, id: pulumi.Input<pulumi.ID>, state?: TseWafDomainsState, opts?: pulumi.CustomResourceOptions): TseWafDomains;
    static isInstance(obj: any): obj is TseWafDomains;
    readonly domain: pulumi.Output<string>;
    readonly gatewayId: pulumi.Output<string>;
    constructor(name: string, args: TseWafDomainsArgs, opts?: pulumi.CustomResourceOptions);
}
export interface TseWafDomainsState {
    domain?: pulumi.Input<string>;
    gatewayId?: pulumi.Input<string>;
}
export interface TseWafDomainsArgs {
    domain: pulumi.Input<string>;
    gatewayId: pulumi.Input<string>;
}
