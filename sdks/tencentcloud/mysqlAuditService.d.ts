import * as pulumi from "@pulumi/pulumi";
export declare class MysqlAuditService extends pulumi.CustomResource {
    static get(name: string, id: pulumi.Input<pulumi.ID>, state?: MysqlAuditServiceState, opts?: pulumi.CustomResourceOptions): MysqlAuditService;
    static isInstance(obj: any): obj is MysqlAuditService;
    readonly auditAll: pulumi.Output<boolean | undefined>;
    readonly highLogExpireDay: pulumi.Output<number | undefined>;
    readonly instanceId: pulumi.Output<string>;
    readonly logExpireDay: pulumi.Output<number>;
    readonly ruleTemplateIds: pulumi.Output<string[] | undefined>;
    constructor(name: string, args: MysqlAuditServiceArgs, opts?: pulumi.CustomResourceOptions);
}
export interface MysqlAuditServiceState {
    auditAll?: pulumi.Input<boolean>;
    highLogExpireDay?: pulumi.Input<number>;
    instanceId?: pulumi.Input<string>;
    logExpireDay?: pulumi.Input<number>;
    ruleTemplateIds?: pulumi.Input<pulumi.Input<string>[]>;
}
export interface MysqlAuditServiceArgs {
    auditAll?: pulumi.Input<boolean>;
    highLogExpireDay?: pulumi.Input<number>;
    instanceId: pulumi.Input<string>;
    logExpireDay: pulumi.Input<number>;
    ruleTemplateIds?: pulumi.Input<pulumi.Input<string>[]>;
}
