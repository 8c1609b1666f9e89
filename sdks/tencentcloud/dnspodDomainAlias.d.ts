import * as pulumi from "@pulumi/pulumi";
export declare class DnspodDomainAlias extends pulumi.CustomResource {
    static get(name: string, id: pulumi.Input<pulumi.ID>, state?: DnspodDomainAliasState, opts?: pulumi.CustomResourceOptions): DnspodDomainAlias;
    static isInstance(obj: any): obj is DnspodDomainAlias;
    readonly domain: pulumi.Output<string>;
    readonly domainAlias: pulumi.Output<string>;
    readonly domainAliasId: pulumi.Output<number>;
    constructor(name: string, args: DnspodDomainAliasArgs, opts?: pulumi.CustomResourceOptions);
}
export interface DnspodDomainAliasState {
    domain?: pulumi.Input<string>;
    domainAlias?: pulumi.Input<string>;
    domainAliasId?: pulumi.Input<number>;
}
export interface DnspodDomainAliasArgs {
    domain: pulumi.Input<string>;
    domainAlias: pulumi.Input<string>;
}
