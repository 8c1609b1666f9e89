import * as pulumi from "@pulumi/pulumi";
export declare class WafInstanceAttackLogPostConfig extends pulumi.CustomResource {
    static get(name: string, id: pulumi.Input<pulumi.ID>, state?: WafInstanceAttackLogPostConfigState, opts?: pulumi.CustomResourceOptions): WafInstanceAttackLogPostConfig;
    static isInstance(obj: any): obj is WafInstanceAttackLogPostConfig;
    readonly attackLogPost: pulumi.Output<number>;
    readonly instanceId: pulumi.Output<string>;
    constructor(name: string, args: WafInstanceAttackLogPostConfigArgs, opts?: pulumi.CustomResourceOptions);
}
export interface WafInstanceAttackLogPostConfigState {
    attackLogPost?: pulumi.Input<number>;
    instanceId?: pulumi.Input<string>;
}
export interface WafInstanceAttackLogPostConfigArgs {
    attackLogPost: pulumi.Input<number>;
    instanceId: pulumi.Input<string>;
}
