import * as pulumi from "@pulumi/pulumi";
export declare class HaVip extends pulumi.CustomResource {
    static get(name: string, id: pulumi.Input<pulumi.ID>, state?: HaVipState, opts?: pulumi.CustomResourceOptions): HaVip;
    static isInstance(obj: any): obj is HaVip;
    readonly addressIp: pulumi.Output<string>;
    readonly checkAssociate: pulumi.Output<boolean | undefined>;
    readonly instanceId: pulumi.Output<string>;
    readonly name: pulumi.Output<string>;
    readonly networkInterfaceId: pulumi.Output<string>;
    readonly state: pulumi.Output<string>;
    readonly subnetId: pulumi.Output<string>;
    readonly vip: pulumi.Output<string | undefined>;
    readonly vpcId: pulumi.Output<string>;
    constructor(name: string, args: HaVipArgs, opts?: pulumi.CustomResourceOptions);
}
export interface HaVipState {
    addressIp?: pulumi.Input<string>;
    checkAssociate?: pulumi.Input<boolean>;
    instanceId?: pulumi.Input<string>;
    name?: pulumi.Input<string>;
    networkInterfaceId?: pulumi.Input<string>;
    state?: pulumi.Input<string>;
    subnetId?: pulumi.Input<string>;
    vip?: pulumi.Input<string>;
    vpcId?: pulumi.Input<string>;
}
export interface HaVipArgs {
    checkAssociate?: pulumi.Input<boolean>;
    name?: pulumi.Input<string>;
    subnetId: pulumi.Input<string>;
    vip?: pulumi.Input<string>;
    vpcId: pulumi.Input<string>;
}
