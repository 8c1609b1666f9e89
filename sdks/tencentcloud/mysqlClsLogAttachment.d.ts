import * as pulumi from "@pulumi/pulumi";
export declare class MysqlClsLogAttachment extends pulumi.CustomResource {
    static get(name: string, id: pulumi.Input<pulumi.ID>, state?: MysqlClsLogAttachmentState, opts?: pulumi.CustomResourceOptions): MysqlClsLogAttachment;
    static isInstance(obj: any): obj is MysqlClsLogAttachment;
    readonly clsRegion: pulumi.Output<string | undefined>;
    readonly createLogTopic: pulumi.Output<boolean | undefined>;
    readonly createLogset: pulumi.Output<boolean | undefined>;
    readonly instanceId: pulumi.Output<string>;
    readonly logSetId: pulumi.Output<string | undefined>;
    readonly logTopicId: pulumi.Output<string | undefined>;
    readonly logType: pulumi.Output<string>;
    readonly period: pulumi.Output<number | undefined>;
    constructor(name: string, args: MysqlClsLogAttachmentArgs, opts?: pulumi.CustomResourceOptions);
}
export interface MysqlClsLogAttachmentState {
    clsRegion?: pulumi.Input<string>;
    createLogTopic?: pulumi.Input<boolean>;
    createLogset?: pulumi.Input<boolean>;
    instanceId?: pulumi.Input<string>;
    logSetId?: pulumi.Input<string>;
    logTopicId?: pulumi.Input<string>;
    logType?: pulumi.Input<string>;
    period?: pulumi.Input<number>;
}
export interface MysqlClsLogAttachmentArgs {
    clsRegion?: pulumi.Input<string>;
    createLogTopic?: pulumi.Input<boolean>;
    createLogset?: pulumi.Input<boolean>;
    instanceId: pulumi.Input<string>;
    logSetId?: pulumi.Input<string>;
    logTopicId?: pulumi.Input<string>;
    logType: pulumi.Input<string>;
    period?: pulumi.Input<number>;
}
