import * as pulumi from "@pulumi/pulumi";
import * as inputs from "./types/input";
import * as outputs from "./types/output";
export declare class GaapLayer4Listener extends pulumi.CustomResource {
    static get(name: string, id: pulumi.Input<pulumi.ID>, state?: GaapLayer4ListenerState, opts?: pulumi.CustomResourceOptions): GaapLayer4Listener;
    static isInstance(obj: any): obj is GaapLayer4Listener;
    readonly healthCheck: pulumi.Output<boolean | undefined>;
    readonly name: pulumi.Output<string>;
    readonly port: pulumi.Output<number>;
    readonly protocol: pulumi.Output<string>;
    readonly proxyId: pulumi.Output<string>;
    readonly realserverBindSets: pulumi.Output<outputs.GaapLayer4ListenerRealserverBindSet[] | undefined>;
    readonly realserverType: pulumi.Output<string>;
    readonly scheduler: pulumi.Output<string | undefined>;
    readonly status: pulumi.Output<number>;
    constructor(name: string, args: GaapLayer4ListenerArgs, opts?: pulumi.CustomResourceOptions);
}
export interface GaapLayer4ListenerState {
    healthCheck?: pulumi.Input<boolean>;
    name?: pulumi.Input<string>;
    port?: pulumi.Input<number>;
    protocol?: pulumi.Input<string>;
    proxyId?: pulumi.Input<string>;
    realserverBindSets?: pulumi.Input<pulumi.Input<inputs.GaapLayer4ListenerRealserverBindSet>[]>;
    realserverType?: pulumi.Input<string>;
    scheduler?: pulumi.Input<string>;
    status?: pulumi.Input<number>;
}
export interface GaapLayer4ListenerArgs {
    healthCheck?: pulumi.Input<boolean>;
    name?: pulumi.Input<string>;
    port: pulumi.Input<number>;
    protocol: pulumi.Input<string>;
    proxyId: pulumi.Input<string>;
    realserverBindSets?: pulumi.Input<pulumi.Input<inputs.GaapLayer4ListenerRealserverBindSet>[]>;
    realserverType: pulumi.Input<string>;
    scheduler?: pulumi.Input<string>;
}
