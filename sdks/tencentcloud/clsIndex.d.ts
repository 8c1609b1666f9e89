import * as pulumi from "@pulumi/pulumi";
export declare class ClsIndex extends pulumi.CustomResource {
    static get(name: string, id: pulumi.Input<pulumi.ID>, state?: ClsIndexState, opts?: pulumi.CustomResourceOptions): ClsIndex;
    static isInstance(obj: any): obj is ClsIndex;
    readonly status: pulumi.Output<boolean | undefined>;
    readonly topicId: pulumi.Output<string>;
    constructor(name: string, args: ClsIndexArgs, opts?: pulumi.CustomResourceOptions);
}
export interface ClsIndexState {
    status?: pulumi.Input<boolean>;
    topicId?: pulumi.Input<string>;
}
export interface ClsIndexArgs {
    status?: pulumi.Input<boolean>;
    topicId: pulumi.Input<string>;
}
