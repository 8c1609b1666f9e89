import * as pulumi from "@pulumi/pulumi";
export declare class Vpc extends pulumi.CustomResource {
    static get(name: string, id: pulumi.Input<pulumi.ID>, state?: VpcState, opts?: pulumi.CustomResourceOptions): Vpc;
    static isInstance(obj: any): obj is Vpc;
    readonly cidrBlock: pulumi.Output<string>;
    readonly createTime: pulumi.Output<string>;
    readonly defaultRouteTableId: pulumi.Output<string>;
    readonly dnsServers: pulumi.Output<string[] | undefined>;
    readonly isDefault: pulumi.Output<boolean>;
    readonly isMulticast: pulumi.Output<boolean | undefined>;
    readonly name: pulumi.Output<string>;
    readonly tags: pulumi.Output<{[key: string]: string} | undefined>;
    constructor(name: string, args: VpcArgs, opts?: pulumi.CustomResourceOptions);
}
export interface VpcState {
    cidrBlock?: pulumi.Input<string>;
    createTime?: pulumi.Input<string>;
    defaultRouteTableId?: pulumi.Input<string>;
    dnsServers?: pulumi.Input<pulumi.Input<string>[]>;
    isDefault?: pulumi.Input<boolean>;
    isMulticast?: pulumi.Input<boolean>;
    name?: pulumi.Input<string>;
    tags?: pulumi.Input<{[key: string]: pulumi.Input<string>}>;
}
export interface VpcArgs {
    cidrBlock: pulumi.Input<string>;
    dnsServers?: pulumi.Input<pulumi.Input<string>[]>;
    isMulticast?: pulumi.Input<boolean>;
    name?: pulumi.Input<string>;
    tags?: pulumi.Input<{[key: string]: pulumi.Input<string>}>;
}
