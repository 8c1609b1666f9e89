import * as pulumi from "@pulumi/pulumi";
export declare class NatGateway extends pulumi.CustomResource {
    static get(name: string, id: pulumi.Input<pulumi.ID>, state?: NatGatewayState, opts?: pulumi.CustomResourceOptions): NatGateway;
    static isInstance(obj: any): obj is NatGateway;
    readonly assignedEipSets: pulumi.Output<string[]>;
    readonly bandwidth: pulumi.Output<number | undefined>;
    readonly maxConcurrent: pulumi.Output<number | undefined>;
    readonly name: pulumi.Output<string>;
    readonly natProductVersion: pulumi.Output<number | undefined>;
    readonly tags: pulumi.Output<{[key: string]: string} | undefined>;
    readonly vpcId: pulumi.Output<string>;
    readonly zone: pulumi.Output<string | undefined>;
    constructor(name: string, args: NatGatewayArgs, opts?: pulumi.CustomResourceOptions);
}
export interface NatGatewayState {
    assignedEipSets?: pulumi.Input<pulumi.Input<string>[]>;
    bandwidth?: pulumi.Input<number>;
    maxConcurrent?: pulumi.Input<number>;
    name?: pulumi.Input<string>;
    natProductVersion?: pulumi.Input<number>;
    tags?: pulumi.Input<{[key: string]: pulumi.Input<string>}>;
    vpcId?: pulumi.Input<string>;
    zone?: pulumi.Input<string>;
}
export interface NatGatewayArgs {
    assignedEipSets: pulumi.Input<pulumi.Input<string>[]>;
    bandwidth?: pulumi.Input<number>;
    maxConcurrent?: pulumi.Input<number>;
    name?: pulumi.Input<string>;
    natProductVersion?: pulumi.Input<number>;
    tags?: pulumi.Input<{[key: string]: pulumi.Input<string>}>;
    vpcId: pulumi.Input<string>;
    zone?: pulumi.Input<string>;
}
