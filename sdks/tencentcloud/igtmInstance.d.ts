import * as pulumi from "@pulumi/pulumi";
export declare class IgtmInstance extends pulumi.CustomResource {
    static get(name: string, id: pulumi.Input<pulumi.ID>, state?: IgtmInstanceState, opts?: pulumi.CustomResourceOptions): IgtmInstance;
    static isInstance(obj: any): obj is IgtmInstance;
    readonly accessDomain: pulumi.Output<string>;
    readonly accessSubDomain: pulumi.Output<string>;
    readonly accessType: pulumi.Output<string>;
    readonly domain: pulumi.Output<string>;
    readonly globalTtl: pulumi.Output<number>;
    readonly instanceId: pulumi.Output<string>;
    readonly instanceName: pulumi.Output<string>;
    readonly packageType: pulumi.Output<string>;
    readonly remark: pulumi.Output<string | undefined>;
    readonly resourceId: pulumi.Output<string>;
    constructor(name: string, args: IgtmInstanceArgs, opts?: pulumi.CustomResourceOptions);
}
export interface IgtmInstanceState {
    accessDomain?: pulumi.Input<string>;
    accessSubDomain?: pulumi.Input<string>;
    accessType?: pulumi.Input<string>;
    domain?: pulumi.Input<string>;
    globalTtl?: pulumi.Input<number>;
    instanceId?: pulumi.Input<string>;
    instanceName?: pulumi.Input<string>;
    packageType?: pulumi.Input<string>;
    remark?: pulumi.Input<string>;
    resourceId?: pulumi.Input<string>;
}
export interface IgtmInstanceArgs {
    accessDomain: pulumi.Input<string>;
    accessSubDomain: pulumi.Input<string>;
    accessType: pulumi.Input<string>;
    domain: pulumi.Input<string>;
    globalTtl: pulumi.Input<number>;
    instanceName: pulumi.Input<string>;
    packageType: pulumi.Input<string>;
    remark?: pulumi.Input<string>;
    resourceId: pulumi.Input<string>;
}
