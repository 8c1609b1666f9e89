import * as pulumi from "@pulumi/pulumi";
export declare class RedisAuditLog extends pulumi.CustomResource {
    static get(name: string, id: pulumi.Input<pulumi.ID>, state?: RedisAuditLogState, opts?: pulumi.CustomResourceOptions): RedisAuditLog;
    static isInstance(obj: any): obj is RedisAuditLog;
    readonly degradeStrategy: pulumi.Output<number | undefined>;
    readonly highLogExpireDay: pulumi.Output<number>;
    readonly instanceId: pulumi.Output<string>;
    readonly logExpireDay: pulumi.Output<number>;
    readonly logSubType: pulumi.Output<string>;
    constructor(name: string, args: RedisAuditLogArgs, opts?: pulumi.CustomResourceOptions);
}
export interface RedisAuditLogState {
    degradeStrategy?: pulumi.Input<number>;
    highLogExpireDay?: pulumi.Input<number>;
    instanceId?: pulumi.Input<string>;
    logExpireDay?: pulumi.Input<number>;
    logSubType?: pulumi.Input<string>;
}
export interface RedisAuditLogArgs {
    degradeStrategy?: pulumi.Input<number>;
    highLogExpireDay: pulumi.Input<number>;
    instanceId: pulumi.Input<string>;
    logExpireDay: pulumi.Input<number>;
    logSubType: pulumi.Input<string>;
}
