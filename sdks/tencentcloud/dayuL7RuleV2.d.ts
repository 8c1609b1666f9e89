import * as pulumi from "@pulumi/pulumi";
import * as inputs from "./types/input";
import * as outputs from "./types/output";
export declare class DayuL7RuleV2 extends pulumi.CustomResource {
    static get(name: string, id: pulumi.Input<pulumi.ID>, state?: DayuL7RuleV2State, opts?: pulumi.CustomResourceOptions): DayuL7RuleV2;
    static isInstance(obj: any): obj is DayuL7RuleV2;
    readonly resourceId: pulumi.Output<string>;
    readonly resourceIp: pulumi.Output<string>;
    readonly resourceType: pulumi.Output<string>;
    readonly rule: pulumi.Output<outputs.DayuL7RuleV2Rule>;
    constructor(name: string, args: DayuL7RuleV2Args, opts?: pulumi.CustomResourceOptions);
}
export interface DayuL7RuleV2State {
    resourceId?: pulumi.Input<string>;
    resourceIp?: pulumi.Input<string>;
    resourceType?: pulumi.Input<string>;
    rule?: pulumi.Input<inputs.DayuL7RuleV2Rule>;
}
export interface DayuL7RuleV2Args {
    resourceId: pulumi.Input<string>;
    resourceIp: pulumi.Input<string>;
    resourceType: pulumi.Input<string>;
    rule: pulumi.Input<inputs.DayuL7RuleV2Rule>;
}
