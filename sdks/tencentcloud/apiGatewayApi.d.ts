import * as pulumi from "@pulumi/pulumi";
export declare class ApiGatewayApi extends pulumi.CustomResource {
    static get(name: string, id: pulumi.Input<pulumi.ID>, state?: ApiGatewayApiState, opts?: pulumi.CustomResourceOptions): ApiGatewayApi;
    static isInstance(obj: any): obj is ApiGatewayApi;
    readonly apiName: pulumi.Output<string>;
    readonly authType: pulumi.Output<string | undefined>;
    readonly protocol: pulumi.Output<string | undefined>;
    readonly requestConfigMethod: pulumi.Output<string | undefined>;
    readonly requestConfigPath: pulumi.Output<string>;
    readonly serviceConfigMethod: pulumi.Output<string | undefined>;
    readonly serviceConfigPath: pulumi.Output<string | undefined>;
    readonly serviceConfigProduct: pulumi.Output<string | undefined>;
    readonly serviceConfigScfFunctionName: pulumi.Output<string | undefined>;
    readonly serviceConfigScfFunctionNamespace: pulumi.Output<string | undefined>;
    readonly serviceConfigScfFunctionQualifier: pulumi.Output<string | undefined>;
    readonly serviceConfigType: pulumi.Output<string | undefined>;
    readonly serviceConfigUrl: pulumi.Output<string | undefined>;
    readonly serviceConfigVpcId: pulumi.Output<string | undefined>;
    readonly serviceId: pulumi.Output<string>;
    constructor(name: string, args: ApiGatewayApiArgs, opts?: pulumi.CustomResourceOptions);
}
export interface ApiGatewayApiState {
    apiName?: pulumi.Input<string>;
    authType?: pulumi.Input<string>;
    protocol?: pulumi.Input<string>;
    requestConfigMethod?: pulumi.Input<string>;
    requestConfigPath?: pulumi.Input<string>;
    serviceConfigMethod?: pulumi.Input<string>;
    serviceConfigPath?: pulumi.Input<string>;
    serviceConfigProduct?: pulumi.Input<string>;
    serviceConfigScfFunctionName?: pulumi.Input<string>;
    serviceConfigScfFunctionNamespace?: pulumi.Input<string>;
    serviceConfigScfFunctionQualifier?: pulumi.Input<string>;
    serviceConfigType?: pulumi.Input<string>;
    serviceConfigUrl?: pulumi.Input<string>;
    serviceConfigVpcId?: pulumi.Input<string>;
    serviceId?: pulumi.Input<string>;
}
export interface ApiGatewayApiArgs {
    apiName: pulumi.Input<string>;
    authType?: pulumi.Input<string>;
    protocol?: pulumi.Input<string>;
    requestConfigMethod?: pulumi.Input<string>;
    requestConfigPath: pulumi.Input<string>;
    serviceConfigMethod?: pulumi.Input<string>;
    serviceConfigPath?: pulumi.Input<string>;
    serviceConfigProduct?: pulumi.Input<string>;
    serviceConfigScfFunctionName?: pulumi.Input<string>;
    serviceConfigScfFunctionNamespace?: pulumi.Input<string>;
    serviceConfigScfFunctionQualifier?: pulumi.Input<string>;
    serviceConfigType?: pulumi.Input<string>;
    serviceConfigUrl?: pulumi.Input<string>;
    serviceConfigVpcId?: pulumi.Input<string>;
    serviceId: pulumi.Input<string>;
}
