import * as pulumi from "@pulumi/pulumi";
export declare class ClbLogTopic extends pulumi.CustomResource {
    static get(name: string, id: pulumi.Input<pulumi.ID>, state?: ClbLogTopicState, opts?: pulumi.CustomResourceOptions): ClbLogTopic;
    static isInstance(obj: any): obj is ClbLogTopic;
    readonly createTime: pulumi.Output<string>;
    readonly logSetId: pulumi.Output<string>;
    readonly status: pulumi.Output<boolean | undefined>;
    readonly topicName: pulumi.Output<string>;
    constructor(name: string, args: ClbLogTopicArgs, opts?: pulumi.CustomResourceOptions);
}
export interface ClbLogTopicState {
    createTime?: pulumi.Input<string>;
    logSetId?: pulumi.Input<string>;
    status?: pulumi.Input<boolean>;
    topicName?: pulumi.Input<string>;
}
export interface ClbLogTopicArgs {
    logSetId: pulumi.Input<string>;
    status?: pulumi.Input<boolean>;
    topicName: pulumi.Input<string>;
}
