import * as pulumi from "@pulumi/pulumi";
export declare class GaapRealserver extends pulumi.CustomResource {
    static get(name: string, id: pulumi.Input<pulumi.ID>, state?: GaapRealserverState, opts?: pulumi.CustomResourceOptions): GaapRealserver;
    static isInstance(obj: any): obj is GaapRealserver;
    readonly domain: pulumi.Output<string | undefined>;
    readonly ip: pulumi.Output<string | undefined>;
    readonly name: pulumi.Output<string>;
    readonly projectId: pulumi.Output<number | undefined>;
    readonly tags: pulumi.Output<{[key: string]: string} | undefined>;
    constructor(name: string, args?: GaapRealserverArgs, opts?: pulumi.CustomResourceOptions);
}
export interface GaapRealserverState {
    domain?: pulumi.Input<string>;
    ip?: pulumi.Input<string>;
    name?: pulumi.Input<string>;
    projectId?: pulumi.Input<number>;
    tags?: pulumi.Input<{[key: string]: pulumi.Input<string>}>;
}
export interface GaapRealserverArgs {
    domain?: pulumi.Input<string>;
    ip?: pulumi.Input<string>;
    name?: pulumi.Input<string>;
    projectId?: pulumi.Input<number>;
    tags?: pulumi.Input<{[key: string]: pulumi.Input<string>}>;
}
