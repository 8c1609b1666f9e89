import * as pulumi from "@pulumi/pulumi";
export declare class ApiGatewayService extends pulumi.CustomResource {
    static get(name: string, id: pulumi.Input<pulumi.ID>, state?: ApiGatewayServiceState, opts?: pulumi.CustomResourceOptions): ApiGatewayService;
    static isInstance(obj: any): obj is ApiGatewayService;
    readonly exclusiveSetName: pulumi.Output<string | undefined>;
    readonly internalSubDomain: pulumi.Output<string>;
    readonly ipVersion: pulumi.Output<string | undefined>;
    readonly netTypes: pulumi.Output<string[]>;
    readonly outerSubDomain: pulumi.Output<string>;
    readonly protocol: pulumi.Output<string>;
    readonly serviceDesc: pulumi.Output<string | undefined>;
    readonly serviceName: pulumi.Output<string>;
    readonly status: pulumi.Output<string>;
    readonly tags: pulumi.Output<{[key: string]: string} | undefined>;
    constructor(name: string, args: ApiGatewayServiceArgs, opts?: pulumi.CustomResourceOptions);
}
export interface ApiGatewayServiceState {
    exclusiveSetName?: pulumi.Input<string>;
    internalSubDomain?: pulumi.Input<string>;
    ipVersion?: pulumi.Input<string>;
    netTypes?: pulumi.Input<pulumi.Input<string>[]>;
    outerSubDomain?: pulumi.Input<string>;
    protocol?: pulumi.Input<string>;
    serviceDesc?: pulumi.Input<string>;
    serviceName?: pulumi.Input<string>;
    status?: pulumi.Input<string>;
    tags?: pulumi.Input<{[key: string]: pulumi.Input<string>}>;
}
export interface ApiGatewayServiceArgs {
    exclusiveSetName?: pulumi.Input<string>;
    ipVersion?: pulumi.Input<string>;
    netTypes: pulumi.Input<pulumi.Input<string>[]>;
    protocol: pulumi.Input<string>;
    serviceDesc?: pulumi.Input<string>;
    serviceName: pulumi.Input<string>;
    tags?: pulumi.Input<{[key: string]: pulumi.Input<string>}>;
}
