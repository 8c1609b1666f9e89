import * as pulumi from "@pulumi/pulumi";
export declare class TcrCustomizedDomain extends pulumi.CustomResource {
    static get(name: string, id: pulumi.Input<pulumi.ID>, state?: TcrCustomizedDomainState, opts?: pulumi.CustomResourceOptions): TcrCustomizedDomain;
    static isInstance(obj: any): obj is TcrCustomizedDomain;
    readonly certificateId: pulumi.Output<string>;
    readonly domainName: pulumi.Output<string>;
    readonly registryId: pulumi.Output<string>;
    readonly tags: pulumi.Output<{[key: string]: string} | undefined>;
    constructor(name: string, args: TcrCustomizedDomainArgs, opts?: pulumi.CustomResourceOptions);
}
export interface TcrCustomizedDomainState {
    certificateId?: pulumi.Input<string>;
    domainName?: pulumi.Input<string>;
    registryId?: pulumi.Input<string>;
    tags?: pulumi.Input<{[key: string]: pulumi.Input<string>}>;
}
export interface TcrCustomizedDomainArgs {
    certificateId: pulumi.Input<string>;
    domainName: pulumi.Input<string>;
    registryId: pulumi.Input<string>;
    tags?: pulumi.Input<{[key: string]: pulumi.Input<string>}>;
}
