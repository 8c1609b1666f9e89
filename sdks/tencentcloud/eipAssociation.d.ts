import * as pulumi from "@pulumi/pulumi";
export declare class EipAssociation extends pulumi.CustomResource {
    static get(name: string, id: pulumi.Input<pulumi.ID>, state?: EipAssociationState, opts?: pulumi.CustomResourceOptions): EipAssociation;
    static isInstance(obj: any): obj is EipAssociation;
    readonly eipId: pulumi.Output<string>;
    readonly instanceId: pulumi.Output<string | undefined>;
    readonly networkInterfaceId: pulumi.Output<string | undefined>;
    readonly privateIp: pulumi.Output<string | undefined>;
    constructor(name: string, args: EipAssociationArgs, opts?: pulumi.CustomResourceOptions);
}
export interface EipAssociationState {
    eipId?: pulumi.Input<string>;
    instanceId?: pulumi.Input<string>;
    networkInterfaceId?: pulumi.Input<string>;
    privateIp?: pulumi.Input<string>;
}
export interface EipAssociationArgs {
    eipId: pulumi.Input<string>;
    instanceId?: pulumi.Input<string>;
    networkInterfaceId?: pulumi.Input<string>;
    privateIp?: pulumi.Input<string>;
}
