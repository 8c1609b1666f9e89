import * as pulumi from "@pulumi/pulumi";
export declare class Dnat extends pulumi.CustomResource {
    static get(name: string, id: pulumi.Input<pulumi.ID>, state?: DnatState, opts?: pulumi.CustomResourceOptions): Dnat;
    static isInstance(obj: any): obj is Dnat;
    readonly description: pulumi.Output<string | undefined>;
    readonly elasticIp: pulumi.Output<string>;
    readonly elasticPort: pulumi.Output<string>;
    readonly natId: pulumi.Output<string>;
    readonly privateIp: pulumi.Output<string>;
    readonly privatePort: pulumi.Output<string>;
    readonly protocol: pulumi.Output<string>;
    readonly vpcId: pulumi.Output<string>;
    constructor(name: string, args: DnatArgs, opts?: pulumi.CustomResourceOptions);
}
export interface DnatState {
    description?: pulumi.Input<string>;
    elasticIp?: pulumi.Input<string>;
    elasticPort?: pulumi.Input<string>;
    natId?: pulumi.Input<string>;
    privateIp?: pulumi.Input<string>;
    privatePort?: pulumi.Input<string>;
    protocol?: pulumi.Input<string>;
    vpcId?: pulumi.Input<string>;
}
export interface DnatArgs {
    description?: pulumi.Input<string>;
    elasticIp: pulumi.Input<string>;
    elasticPort: pulumi.Input<string>;
    natId: pulumi.Input<string>;
    privateIp: pulumi.Input<string>;
    privatePort: pulumi.Input<string>;
    protocol: pulumi.Input<string>;
    vpcId: pulumi.Input<string>;
}
