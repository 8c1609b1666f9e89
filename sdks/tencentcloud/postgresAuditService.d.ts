import * as pulumi from "@pulumi/pulumi";
export declare class PostgresAuditService extends pulumi.CustomResource {
    static get(name: string, id: pulumi.Input<pulumi.ID>, state?: PostgresAuditServiceState, opts?: pulumi.CustomResourceOptions): PostgresAuditService;
    static isInstance(obj: any): obj is PostgresAuditService;
    readonly auditStatus: pulumi.Output<string>;
    readonly auditType: pulumi.Output<string>;
    readonly hotLogExpireDay: pulumi.Output<number>;
    readonly instanceId: pulumi.Output<string>;
    readonly logExpireDay: pulumi.Output<number>;
    readonly product: pulumi.Output<string | undefined>;
    constructor(name: string, args: PostgresAuditServiceArgs, opts?: pulumi.CustomResourceOptions);
}
export interface PostgresAuditServiceState {
    auditStatus?: pulumi.Input<string>;
    auditType?: pulumi.Input<string>;
    hotLogExpireDay?: pulumi.Input<number>;
    instanceId?: pulumi.Input<string>;
    logExpireDay?: pulumi.Input<number>;
    product?: pulumi.Input<string>;
}
export interface PostgresAuditServiceArgs {
    auditType: pulumi.Input<string>;
    hotLogExpireDay: pulumi.Input<number>;
    instanceId: pulumi.Input<string>;
    logExpireDay: pulumi.Input<number>;
    product?: pulumi.Input<string>;
}
