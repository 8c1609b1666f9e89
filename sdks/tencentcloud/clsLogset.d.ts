import * as pulumi from "@pulumi/pulumi";
export declare class ClsLogset extends pulumi.CustomResource {
    static get(name: string, id: pulumi.Input<pulumi.ID>, state?: ClsLogsetState, opts?: pulumi.CustomResourceOptions): ClsLogset;
    static isInstance(obj: any): obj is ClsLogset;
    readonly createTime: pulumi.Output<string>;
    readonly logsetName: pulumi.Output<string>;
    readonly tags: pulumi.Output<{[key: string]: string} | undefined>;
    readonly topicCount: pulumi.Output<number>;
    constructor(name: string, args: ClsLogsetArgs, opts?: pulumi.CustomResourceOptions);
}
export interface ClsLogsetState {
    createTime?: pulumi.Input<string>;
    logsetName?: pulumi.Input<string>;
    tags?: pulumi.Input<{[key: string]: pulumi.Input<string>}>;
    topicCount?: pulumi.Input<number>;
}
export interface ClsLogsetArgs {
    logsetName: pulumi.Input<string>;
    tags?: pulumi.Input<{[key: string]: pulumi.Input<string>}>;
}
