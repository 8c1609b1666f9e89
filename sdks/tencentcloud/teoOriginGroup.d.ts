import * as pulumi from "@pulumi/pulumi";
import * as inputs from "./types/input";
import * as outputs from "./types/output";
export declare class TeoOriginGroup extends pulumi.CustomResource {
    static get(name: string, id: pulumi.Input<pulumi.ID>, state?: TeoOriginGroupState, opts?: pulumi.CustomResourceOptions): TeoOriginGroup;
    static isInstance(obj: any): obj is TeoOriginGroup;
    readonly name: pulumi.Output<string>;
    readonly originGroupId: pulumi.Output<string>;
    readonly records: pulumi.Output<outputs.TeoOriginGroupRecord[]>;
    readonly type: pulumi.Output<string>;
    readonly zoneId: pulumi.Output<string>;
    constructor(name: string, args: TeoOriginGroupArgs, opts?: pulumi.CustomResourceOptions);
}
export interface TeoOriginGroupState {
    name?: pulumi.Input<string>;
    originGroupId?: pulumi.Input<string>;
    records?: pulumi.Input<pulumi.Input<inputs.TeoOriginGroupRecord>[]>;
    type?: pulumi.Input<string>;
    zoneId?: pulumi.Input<string>;
}
export interface TeoOriginGroupArgs {
    name?: pulumi.Input<string>;
    records: pulumi.Input<pulumi.Input<inputs.TeoOriginGroupRecord>[]>;
    type: pulumi.Input<string>;
    zoneId: pulumi.Input<string>;
}
