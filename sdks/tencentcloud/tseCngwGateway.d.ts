import * as pulumi from "@pulumi/pulumi";
import * as inputs from "./types/input";
import * as outputs from "./types/output";
export declare class TseCngwGateway extends pulumi.CustomResource {
    static get(name: string, id: pulumi.Input<pulumi.ID>, state?: TseCngwGatewayState, opts?: pulumi.CustomResourceOptions): TseCngwGateway;
    static isInstance(obj: any): obj is TseCngwGateway;
    readonly enableCls: pulumi.Output<boolean | undefined>;
    readonly engineRegion: pulumi.Output<string | undefined>;
    readonly gatewayVersion: pulumi.Output<string>;
    readonly internetMaxBandwidthOut: pulumi.Output<number | undefined>;
    readonly name: pulumi.Output<string>;
    readonly nodeConfig: pulumi.Output<outputs.TseCngwGatewayNodeConfig>;
    readonly publicIpAddresses: pulumi.Output<string[]>;
    readonly tags: pulumi.Output<{[key: string]: string} | undefined>;
    readonly type: pulumi.Output<string>;
    readonly vpcConfig: pulumi.Output<outputs.TseCngwGatewayVpcConfig>;
    constructor(name: string, args: TseCngwGatewayArgs, opts?: pulumi.CustomResourceOptions);
}
export interface TseCngwGatewayState {
    enableCls?: pulumi.Input<boolean>;
    engineRegion?: pulumi.Input<string>;
    gatewayVersion?: pulumi.Input<string>;
    internetMaxBandwidthOut?: pulumi.Input<number>;
    name?: pulumi.Input<string>;
    nodeConfig?: pulumi.Input<inputs.TseCngwGatewayNodeConfig>;
    publicIpAddresses?: pulumi.Input<pulumi.Input<string>[]>;
    tags?: pulumi.Input<{[key: string]: pulumi.Input<string>}>;
    type?: pulumi.Input<string>;
    vpcConfig?: pulumi.Input<inputs.TseCngwGatewayVpcConfig>;
}
export interface TseCngwGatewayArgs {
    enableCls?: pulumi.Input<boolean>;
    engineRegion?: pulumi.Input<string>;
    gatewayVersion: pulumi.Input<string>;
    internetMaxBandwidthOut?: pulumi.Input<number>;
    name?: pulumi.Input<string>;
    nodeConfig: pulumi.Input<inputs.TseCngwGatewayNodeConfig>;
    tags?: pulumi.Input<{[key: string]: pulumi.Input<string>}>;
    type: pulumi.Input<string>;
    vpcConfig: pulumi.Input<inputs.TseCngwGatewayVpcConfig>;
}
