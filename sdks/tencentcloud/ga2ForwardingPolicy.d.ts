import * as pulumi from "@pulumi/pulumi";
export declare class Ga2ForwardingPolicy extends pulumi.CustomResource {
    static get(name: string, id: pulumi.Input<pulumi.ID>, state?: Ga2ForwardingPolicyState, opts?: pulumi.CustomResourceOptions): Ga2ForwardingPolicy;
    static isInstance(obj: any): obj is Ga2ForwardingPolicy;
    readonly forwardingPolicyId: pulumi.Output<string>;
    readonly globalAcceleratorId: pulumi.Output<string>;
    readonly host: pulumi.Output<string>;
    readonly listenerId: pulumi.Output<string>;
    constructor(name: string, args: Ga2ForwardingPolicyArgs, opts?: pulumi.CustomResourceOptions);
}
export interface Ga2ForwardingPolicyState {
    forwardingPolicyId?: pulumi.Input<string>;
    globalAcceleratorId?: pulumi.Input<string>;
    host?: pulumi.Input<string>;
    listenerId?: pulumi.Input<string>;
}
export interface Ga2ForwardingPolicyArgs {
    globalAcceleratorId: pulumi.Input<string>;
    host: pulumi.Input<string>;
    listenerId: pulumi.Input<string>;
}
