import * as pulumi from "@pulumi/pulumi";
export declare class GaapGlobalDomain extends pulumi.CustomResource {
    static get(name: string, id: pulumi.Input<pulumi.ID>, state?: GaapGlobalDomainState, opts?: pulumi.CustomResourceOptions): GaapGlobalDomain;
    static isInstance(obj: any): obj is GaapGlobalDomain;
    readonly alias: pulumi.Output<string | undefined>;
    readonly defaultValue: pulumi.Output<string>;
    readonly projectId: pulumi.Output<number>;
    readonly status: pulumi.Output<string | undefined>;
    readonly tags: pulumi.Output<{[key: string]: string} | undefined>;
    constructor(name: string, args: GaapGlobalDomainArgs, opts?: pulumi.CustomResourceOptions);
}
export interface GaapGlobalDomainState {
    alias?: pulumi.Input<string>;
    defaultValue?: pulumi.Input<string>;
    projectId?: pulumi.Input<number>;
    status?: pulumi.Input<string>;
    tags?: pulumi.Input<{[key: string]: pulumi.Input<string>}>;
}
export interface GaapGlobalDomainArgs {
    alias?: pulumi.Input<string>;
    defaultValue: pulumi.Input<string>;
    projectId: pulumi.Input<number>;
    status?: pulumi.Input<string>;
    tags?: pulumi.Input<{[key: string]: pulumi.Input<string>}>;
}
