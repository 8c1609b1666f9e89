import * as pulumi from "@pulumi/pulumi";
import * as inputs from "./types/input";
import * as outputs from "./types/output";
export declare class TseCngwService extends pulumi.CustomResource {
    static get(name: string, id: pulumi.Input<pulumi.ID>, state?: TseCngwServiceState, opts?: pulumi.CustomResourceOptions): TseCngwService;
    static isInstance(obj: any): obj is TseCngwService;
    readonly gatewayId: pulumi.Output<string>;
    readonly name: pulumi.Output<string>;
    readonly path: pulumi.Output<string>;
    readonly protocol: pulumi.Output<string>;
    readonly retries: pulumi.Output<number>;
    readonly serviceId: pulumi.Output<string>;
    readonly tags: pulumi.Output<{[key: string]: string} | undefined>;
    readonly timeout: pulumi.Output<number>;
    readonly upstreamInfo: pulumi.Output<outputs.TseCngwServiceUpstreamInfo>;
    readonly upstreamType: pulumi.Output<string>;
    constructor(name: string, args: TseCngwServiceArgs, opts?: pulumi.CustomResourceOptions);
}
export interface TseCngwServiceState {
    gatewayId?: pulumi.Input<string>;
    name?: pulumi.Input<string>;
    path?: pulumi.Input<string>;
    protocol?: pulumi.Input<string>;
    retries?: pulumi.Input<number>;
    serviceId?: pulumi.Input<string>;
    tags?: pulumi.Input<{[key: string]: pulumi.Input<string>}>;
    timeout?: pulumi.Input<number>;
    upstreamInfo?: pulumi.Input<inputs.TseCngwServiceUpstreamInfo>;
    upstreamType?: pulumi.Input<string>;
}
export interface TseCngwServiceArgs {
    gatewayId: pulumi.Input<string>;
    name?: pulumi.Input<string>;
    path: pulumi.Input<string>;
    protocol: pulumi.Input<string>;
    retries: pulumi.Input<number>;
    tags?: pulumi.Input<{[key: string]: pulumi.Input<string>}>;
    timeout: pulumi.Input<number>;
    upstreamInfo: pulumi.Input<inputs.TseCngwServiceUpstreamInfo>;
    upstreamType: pulumi.Input<string>;
}
