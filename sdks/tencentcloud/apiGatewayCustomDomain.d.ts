import * as pulumi from "@pulumi/pulumi";
export declare class ApiGatewayCustomDomain extends pulumi.CustomResource {
    static get(name: string, id: pulumi.Input<pulumi.ID>, state?: ApiGatewayCustomDomainState, opts?: pulumi.CustomResourceOptions): ApiGatewayCustomDomain;
    static isInstance(obj: any): obj is ApiGatewayCustomDomain;
    readonly certificateId: pulumi.Output<string | undefined>;
    readonly defaultDomain: pulumi.Output<string>;
    readonly isDefaultMapping: pulumi.Output<boolean>;
    readonly isForcedHttps: pulumi.Output<boolean | undefined>;
    readonly netType: pulumi.Output<string>;
    readonly pathMappings: pulumi.Output<string[] | undefined>;
    readonly protocol: pulumi.Output<string>;
    readonly serviceId: pulumi.Output<string>;
    readonly subDomain: pulumi.Output<string>;
    constructor(name: string, args: ApiGatewayCustomDomainArgs, opts?: pulumi.CustomResourceOptions);
}
export interface ApiGatewayCustomDomainState {
    certificateId?: pulumi.Input<string>;
    defaultDomain?: pulumi.Input<string>;
    isDefaultMapping?: pulumi.Input<boolean>;
    isForcedHttps?: pulumi.Input<boolean>;
    netType?: pulumi.Input<string>;
    pathMappings?: pulumi.Input<pulumi.Input<string>[]>;
    protocol?: pulumi.Input<string>;
    serviceId?: pulumi.Input<string>;
    subDomain?: pulumi.Input<string>;
}
export interface ApiGatewayCustomDomainArgs {
    certificateId?: pulumi.Input<string>;
    defaultDomain: pulumi.Input<string>;
    isDefaultMapping: pulumi.Input<boolean>;
    isForcedHttps?: pulumi.Input<boolean>;
    netType: pulumi.Input<string>;
    pathMappings?: pulumi.Input<pulumi.Input<string>[]>;
    protocol: pulumi.Input<string>;
    serviceId: pulumi.Input<string>;
    subDomain: pulumi.Input<string>;
}
