import * as pulumi from "@pulumi/pulumi";
export declare class Lb extends pulumi.CustomResource {
    static get(name: string, id: pulumi.Input<pulumi.ID>, state?: LbState, opts?: pulumi.CustomResourceOptions): Lb;
    static isInstance(obj: any): obj is Lb;
    readonly forward: pulumi.Output<string | undefined>;
    readonly name: pulumi.Output<string>;
    readonly projectId: pulumi.Output<number | undefined>;
    readonly status: pulumi.Output<number>;
    readonly type: pulumi.Output<string>;
    readonly vpcId: pulumi.Output<string | undefined>;
    constructor(name: string, args: LbArgs, opts?: pulumi.CustomResourceOptions);
}
export interface LbState {
    forward?: pulumi.Input<string>;
    name?: pulumi.Input<string>;
    projectId?: pulumi.Input<number>;
    status?: pulumi.Input<number>;
    type?: pulumi.Input<string>;
    vpcId?: pulumi.Input<string>;
}
export interface LbArgs {
    forward?: pulumi.Input<string>;
    name?: pulumi.Input<string>;
    projectId?: pulumi.Input<number>;
    type: pulumi.Input<string>;
    vpcId?: pulumi.Input<string>;
}
