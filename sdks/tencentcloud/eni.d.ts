import * as pulumi from "@pulumi/pulumi";
export declare class Eni extends pulumi.CustomResource {
    static get(name: string, id: pulumi.Input<pulumi.ID>, state?: EniState, opts?: pulumi.CustomResourceOptions): Eni;
    static isInstance(obj: any): obj is Eni;
    readonly description: pulumi.Output<string | undefined>;
    readonly ipv4Count: pulumi.Output<number | undefined>;
    readonly mac: pulumi.Output<string>;
    readonly name: pulumi.Output<string>;
    readonly securityGroups: pulumi.Output<string[] | undefined>;
    readonly state: pulumi.Output<string>;
    readonly subnetId: pulumi.Output<string>;
    readonly tags: pulumi.Output<{[key: string]: string} | undefined>;
    readonly vpcId: pulumi.Output<string>;
    constructor(name: string, args: EniArgs, opts?: pulumi.CustomResourceOptions);
}
export interface EniState {
    description?: pulumi.Input<string>;
    ipv4Count?: pulumi.Input<number>;
    mac?: pulumi.Input<string>;
    name?: pulumi.Input<string>;
    securityGroups?: pulumi.Input<pulumi.Input<string>[]>;
    state?: pulumi.Input<string>;
    subnetId?: pulumi.Input<string>;
    tags?: pulumi.Input<{[key: string]: pulumi.Input<string>}>;
    vpcId?: pulumi.Input<string>;
}
export interface EniArgs {
    description?: pulumi.Input<string>;
    ipv4Count?: pulumi.Input<number>;
    name?: pulumi.Input<string>;
    securityGroups?: pulumi.Input<pulumi.Input<string>[]>;
    subnetId: pulumi.Input<string>;
    tags?: pulumi.Input<{[key: string]: pulumi.Input<string>}>;
    vpcId: pulumi.Input<string>;
}
