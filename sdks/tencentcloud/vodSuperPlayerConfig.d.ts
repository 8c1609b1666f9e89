import * as pulumi from "@pulumi/pulumi";
export declare class VodSuperPlayerConfig extends pulumi.CustomResource {
    static get(name: string, id: pulumi.Input<pulumi.ID>, state?: VodSuperPlayerConfigState, opts?: pulumi.CustomResourceOptions): VodSuperPlayerConfig;
    static isInstance(obj: any): obj is VodSuperPlayerConfig;
    readonly comment: pulumi.Output<string | undefined>;
    readonly domain: pulumi.Output<string | undefined>;
    readonly name: pulumi.Output<string>;
    readonly subAppId: pulumi.Output<number | undefined>;
    constructor(name: string, args?: VodSuperPlayerConfigArgs, opts?: pulumi.CustomResourceOptions);
}
export interface VodSuperPlayerConfigState {
    comment?: pulumi.Input<string>;
    domain?: pulumi.Input<string>;
    name?: pulumi.Input<string>;
    subAppId?: pulumi.Input<number>;
}
export interface VodSuperPlayerConfigArgs {
    comment?: pulumi.Input<string>;
    domain?: pulumi.Input<string>;
    name?: pulumi.Input<string>;
    subAppId?: pulumi.Input<number>;
}
