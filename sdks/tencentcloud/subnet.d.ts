import * as pulumi from "@pulumi/pulumi";
export declare class Subnet extends pulumi.CustomResource {
    static get(name: string, id: pulumi.Input<pulumi.ID>, state?: SubnetState, opts?: pulumi.CustomResourceOptions): Subnet;
    static isInstance(obj: any): obj is Subnet;
    readonly availabilityZone: pulumi.Output<string>;
    readonly availableIpCount: pulumi.Output<number>;
    readonly cidrBlock: pulumi.Output<string>;
    readonly isMulticast: pulumi.Output<boolean | undefined>;
    readonly name: pulumi.Output<string>;
    readonly routeTableId: pulumi.Output<string | undefined>;
    readonly tags: pulumi.Output<{[key: string]: string} | undefined>;
    readonly vpcId: pulumi.Output<string>;
    constructor(name: string, args: SubnetArgs, opts?: pulumi.CustomResourceOptions);
}
export interface SubnetState {
    availabilityZone?: pulumi.Input<string>;
    availableIpCount?: pulumi.Input<number>;
    cidrBlock?: pulumi.Input<string>;
    isMulticast?: pulumi.Input<boolean>;
    name?: pulumi.Input<string>;
    routeTableId?: pulumi.Input<string>;
    tags?: pulumi.Input<{[key: string]: pulumi.Input<string>}>;
    vpcId?: pulumi.Input<string>;
}
export interface SubnetArgs {
    availabilityZone: pulumi.Input<string>;
    cidrBlock: pulumi.Input<string>;
    isMulticast?: pulumi.Input<boolean>;
    name?: pulumi.Input<string>;
    routeTableId?: pulumi.Input<string>;
    tags?: pulumi.Input<{[key: string]: pulumi.Input<string>}>;
    vpcId: pulumi.Input<string>;
}
