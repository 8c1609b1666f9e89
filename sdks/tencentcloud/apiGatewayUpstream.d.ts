import * as pulumi from "@pulumi/pulumi";
import * as inputs from "./types/input";
import * as outputs from "./types/output";
export declare class ApiGatewayUpstream extends pulumi.CustomResource {
    static get(name: string, id: pulumi.Input<pulumi.ID>, state?: ApiGatewayUpstreamState, opts?: pulumi.CustomResourceOptions): ApiGatewayUpstream;
    static isInstance(obj: any): obj is ApiGatewayUpstream;
    readonly algorithm: pulumi.Output<string>;
    readonly nodes: pulumi.Output<outputs.ApiGatewayUpstreamNode[] | undefined>;
    readonly retries: pulumi.Output<number | undefined>;
    readonly scheme: pulumi.Output<string>;
    readonly tags: pulumi.Output<{[key: string]: string} | undefined>;
    readonly uniqVpcId: pulumi.Output<string>;
    readonly upstreamHost: pulumi.Output<string | undefined>;
    readonly upstreamName: pulumi.Output<string | undefined>;
    readonly upstreamType: pulumi.Output<string | undefined>;
    constructor(name: string, args: ApiGatewayUpstreamArgs, opts?: pulumi.CustomResourceOptions);
}
export interface ApiGatewayUpstreamState {
    algorithm?: pulumi.Input<string>;
    nodes?: pulumi.Input<pulumi.Input<inputs.ApiGatewayUpstreamNode>[]>;
    retries?: pulumi.Input<number>;
    scheme?: pulumi.Input<string>;
    tags?: pulumi.Input<{[key: string]: pulumi.Input<string>}>;
    uniqVpcId?: pulumi.Input<string>;
    upstreamHost?: pulumi.Input<string>;
    upstreamName?: pulumi.Input<string>;
    upstreamType?: pulumi.Input<string>;
}
export interface ApiGatewayUpstreamArgs {
    algorithm: pulumi.Input<string>;
    nodes?: pulumi.Input<pulumi.Input<inputs.ApiGatewayUpstreamNode>[]>;
    retries?: pulumi.Input<number>;
    scheme: pulumi.Input<string>;
    tags?: pulumi.Input<{[key: string]: pulumi.Input<string>}>;
    uniqVpcId: pulumi.Input<string>;
    upstreamHost?: pulumi.Input<string>;
    upstreamName?: pulumi.Input<string>;
    upstreamType?: pulumi.Input<string>;
}
