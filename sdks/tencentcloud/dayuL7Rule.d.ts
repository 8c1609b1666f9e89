import * as pulumi from "@pulumi/pulumi";
export declare class DayuL7Rule extends pulumi.CustomResource {
    static get(name: string, id: pulumi.Input<pulumi.ID>, state?: DayuL7RuleState, opts?: pulumi.CustomResourceOptions): DayuL7Rule;
    static isInstance(obj: any): obj is DayuL7Rule;
    readonly domain: pulumi.Output<string>;
    readonly name: pulumi.Output<string>;
    readonly protocol: pulumi.Output<string>;
    readonly resourceId: pulumi.Output<string>;
    readonly resourceType: pulumi.Output<string>;
    readonly ruleId: pulumi.Output<string>;
    readonly sourceLists: pulumi.Output<string[]>;
    readonly sourceType: pulumi.Output<number>;
    readonly sslId: pulumi.Output<string | undefined>;
    readonly switch: pulumi.Output<boolean>;
    constructor(name: string, args: DayuL7RuleArgs, opts?: pulumi.CustomResourceOptions);
}
export interface DayuL7RuleState {
    domain?: pulumi.Input<string>;
    name?: pulumi.Input<string>;
    protocol?: pulumi.Input<string>;
    resourceId?: pulumi.Input<string>;
    resourceType?: pulumi.Input<string>;
    ruleId?: pulumi.Input<string>;
    sourceLists?: pulumi.Input<pulumi.Input<string>[]>;
    sourceType?: pulumi.Input<number>;
    sslId?: pulumi.Input<string>;
    switch?: pulumi.Input<boolean>;
}
export interface DayuL7RuleArgs {
    domain: pulumi.Input<string>;
    name?: pulumi.Input<string>;
    protocol: pulumi.Input<string>;
    resourceId: pulumi.Input<string>;
    resourceType: pulumi.Input<string>;
    sourceLists: pulumi.Input<pulumi.Input<string>[]>;
    sourceType: pulumi.Input<number>;
    sslId?: pulumi.Input<string>;
    switch: pulumi.Input<boolean>;
}
