import * as pulumi from "@pulumi/pulumi";
export declare class Ga2GlobalAccelerator extends pulumi.CustomResource {
    static get(name: string, id: pulumi.Input<pulumi.ID>, state?: Ga2GlobalAcceleratorState, opts?: pulumi.CustomResourceOptions): Ga2GlobalAccelerator;
    static isInstance(obj: any): obj is Ga2GlobalAccelerator;
    readonly cname: pulumi.Output<string>;
    readonly crossBorderPromiseFlag: pulumi.Output<boolean | undefined>;
    readonly crossBorderType: pulumi.Output<string | undefined>;
    readonly description: pulumi.Output<string | undefined>;
    readonly globalAcceleratorId: pulumi.Output<string>;
    readonly instanceChargeType: pulumi.Output<string | undefined>;
    readonly name: pulumi.Output<string>;
    readonly tags: pulumi.Output<{[key: string]: string} | undefined>;
    constructor(name: string, args?: Ga2GlobalAcceleratorArgs, opts?: pulumi.CustomResourceOptions);
}
export interface Ga2GlobalAcceleratorState {
    cname?: pulumi.Input<string>;
    crossBorderPromiseFlag?: pulumi.Input<boolean>;
    crossBorderType?: pulumi.Input<string>;
    description?: pulumi.Input<string>;
    globalAcceleratorId?: pulumi.Input<string>;
    instanceChargeType?: pulumi.Input<string>;
    name?: pulumi.Input<string>;
    tags?: pulumi.Input<{[key: string]: pulumi.Input<string>}>;
}
export interface Ga2GlobalAcceleratorArgs {
    crossBorderPromiseFlag?: pulumi.Input<boolean>;
    crossBorderType?: pulumi.Input<string>;
    description?: pulumi.Input<string>;
    instanceChargeType?: pulumi.Input<string>;
    name?: pulumi.Input<string>;
    tags?: pulumi.Input<{[key: string]: pulumi.Input<string>}>;
}
