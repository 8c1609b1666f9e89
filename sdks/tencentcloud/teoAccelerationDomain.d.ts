import * as pulumi from "@pulumi/pulumi";
import * as inputs from "./types/input";
import * as outputs from "./types/output";
export declare class TeoAccelerationDomain extends pulumi.CustomResource {
    static get(name: string, id: pulumi.Input<pulumi.ID>, state?: TeoAccelerationDomainState, opts?: pulumi.CustomResourceOptions): TeoAccelerationDomain;
    static isInstance(obj: any): obj is TeoAccelerationDomain;
    readonly cname: pulumi.Output<string>;
    readonly domainName: pulumi.Output<string>;
    readonly httpOriginPort: pulumi.Output<number | undefined>;
    readonly httpsOriginPort: pulumi.Output<number | undefined>;
    readonly ipv6Status: pulumi.Output<string | undefined>;
    readonly originInfo: pulumi.Output<outputs.TeoAccelerationDomainOriginInfo>;
    readonly originProtocol: pulumi.Output<string | undefined>;
    readonly status: pulumi.Output<string | undefined>;
    readonly zoneId: pulumi.Output<string>;
    constructor(name: string, args: TeoAccelerationDomainArgs, opts?: pulumi.CustomResourceOptions);
}
export interface TeoAccelerationDomainState {
    cname?: pulumi.Input<string>;
    domainName?: pulumi.Input<string>;
    httpOriginPort?: pulumi.Input<number>;
    httpsOriginPort?: pulumi.Input<number>;
    ipv6Status?: pulumi.Input<string>;
    originInfo?: pulumi.Input<inputs.TeoAccelerationDomainOriginInfo>;
    originProtocol?: pulumi.Input<string>;
    status?: pulumi.Input<string>;
    zoneId?: pulumi.Input<string>;
}
export interface TeoAccelerationDomainArgs {
    domainName: pulumi.Input<string>;
    httpOriginPort?: pulumi.Input<number>;
    httpsOriginPort?: pulumi.Input<number>;
    ipv6Status?: pulumi.Input<string>;
    originInfo: pulumi.Input<inputs.TeoAccelerationDomainOriginInfo>;
    originProtocol?: pulumi.Input<string>;
    status?: pulumi.Input<string>;
    zoneId: pulumi.Input<string>;
}
