import * as pulumi from "@pulumi/pulumi";
import * as inputs from "./types/input";
import * as outputs from "./types/output";
export declare class Ga2Listener extends pulumi.CustomResource {
    static get(name: string, id: pulumi.Input<pulumi.ID>, state?: Ga2ListenerState, opts?: pulumi.CustomResourceOptions): Ga2Listener;
    static isInstance(obj: any): obj is Ga2Listener;
    readonly globalAcceleratorId: pulumi.Output<string>;
    readonly listenerId: pulumi.Output<string>;
    readonly listenerType: pulumi.Output<string | undefined>;
    readonly name: pulumi.Output<string>;
    readonly portRanges: pulumi.Output<outputs.Ga2ListenerPortRange[] | undefined>;
    readonly protocol: pulumi.Output<string>;
    constructor(name: string, args: Ga2ListenerArgs, opts?: pulumi.CustomResourceOptions);
}
export interface Ga2ListenerState {
    globalAcceleratorId?: pulumi.Input<string>;
    listenerId?: pulumi.Input<string>;
    listenerType?: pulumi.Input<string>;
    name?: pulumi.Input<string>;
    portRanges?: pulumi.Input<pulumi.Input<inputs.Ga2ListenerPortRange>[]>;
    protocol?: pulumi.Input<string>;
}
export interface Ga2ListenerArgs {
    globalAcceleratorId: pulumi.Input<string>;
    listenerType?: pulumi.Input<string>;
    name?: pulumi.Input<string>;
    portRanges?: pulumi.Input<pulumi.Input<inputs.Ga2ListenerPortRange>[]>;
    protocol: pulumi.Input<string>;
}
