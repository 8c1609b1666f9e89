import * as pulumi from "@pulumi/pulumi";
export declare class ClbLogSet extends pulumi.CustomResource {
    static get(name: string, id: pulumi.Input<pulumi.ID>, state?: ClbLogSetState, opts?: pulumi.CustomResourceOptions): ClbLogSet;
    static isInstance(obj: any): obj is ClbLogSet;
    readonly createTime: pulumi.Output<string>;
    readonly name: pulumi.Output<string>;
    readonly period: pulumi.Output<number | undefined>;
    readonly topicCount: pulumi.Output<number>;
    constructor(name: string, args?: ClbLogSetArgs, opts?: pulumi.CustomResourceOptions);
}
export interface ClbLogSetState {
    createTime?: pulumi.Input<string>;
    name?: pulumi.Input<string>;
    period?: pulumi.Input<number>;
    topicCount?: pulumi.Input<number>;
}
export interface ClbLogSetArgs {
    period?: pulumi.Input<number>;
}
