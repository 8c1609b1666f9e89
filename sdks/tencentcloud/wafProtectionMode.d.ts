import * as pulumi from "@pulumi/pulumi";
export declare class WafProtectionMode extends pulumi.CustomResource {
    static get(name: string, id: pulumi.Input<pulumi.ID>, state?: WafProtectionModeState, opts?: pulumi.CustomResourceOptions): WafProtectionMode;
    static isInstance(obj: any): obj is WafProtectionMode;
    readonly domain: pulumi.Output<string>;
    readonly edition: pulumi.Output<string | undefined>;
    readonly mode: pulumi.Output<number>;
    readonly type: pulumi.Output<number | undefined>;
    constructor(name: string, args: WafProtectionModeArgs, opts?: pulumi.CustomResourceOptions);
}
export interface WafProtectionModeState {
    domain?: pulumi.Input<string>;
    edition?: pulumi.Input<string>;
    mode?: pulumi.Input<number>;
    type?: pulumi.Input<number>;
}
export interface WafProtectionModeArgs {
    domain: pulumi.Input<string>;
    edition?: pulumi.Input<string>;
    mode: pulumi.Input<number>;
    type?: pulumi.Input<number>;
}
