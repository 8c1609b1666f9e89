import * as pulumi from "@pulumi/pulumi";
import * as inputs from "./types/input";
import * as outputs from "./types/output";
export declare class TemGateway extends pulumi.CustomResource {
    static get(name: string, id: pulumi.Input<pulumi.ID>, state?: TemGatewayState, opts?: pulumi.CustomResourceOptions): TemGateway;
    static isInstance(obj: any): obj is TemGateway;
    readonly ingress: pulumi.Output<outputs.TemGatewayIngress | undefined>;
    constructor(name: string, args?: TemGatewayArgs, opts?: pulumi.CustomResourceOptions);
}
export interface TemGatewayState {
    ingress?: pulumi.Input<inputs.TemGatewayIngress>;
}
export interface TemGatewayArgs {
    ingress?: pulumi.Input<inputs.TemGatewayIngress>;
}
