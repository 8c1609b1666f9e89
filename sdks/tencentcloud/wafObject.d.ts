import * as pulumi from "@pulumi/pulumi";
export declare class WafObject extends pulumi.CustomResource {
    static get(name: string, id: pulumi.Input<pulumi.ID>, state?: WafObjectState, opts?: pulumi.CustomResourceOptions): WafObject;
    static isInstance(obj: any): obj is WafObject;
    readonly instanceId: pulumi.Output<string | undefined>;
    readonly ipHeaders: pulumi.Output<string[] | undefined>;
    readonly objectId: pulumi.Output<string>;
    readonly proxy: pulumi.Output<number | undefined>;
    readonly status: pulumi.Output<number | undefined>;
    constructor(name: string, args: WafObjectArgs, opts?: pulumi.CustomResourceOptions);
}
export interface WafObjectState {
    instanceId?: pulumi.Input<string>;
    ipHeaders?: pulumi.Input<pulumi.Input<string>[]>;
    objectId?: pulumi.Input<string>;
    proxy?: pulumi.Input<number>;
    status?: pulumi.Input<number>;
}
export interface WafObjectArgs {
    instanceId?: pulumi.Input<string>;
    ipHeaders?: pulumi.Input<pulumi.Input<string>[]>;
    objectId: pulumi.Input<string>;
    proxy?: pulumi.Input<number>;
    status?: pulumi.Input<number>;
}
