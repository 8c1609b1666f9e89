import * as pulumi from "@pulumi/pulumi";
export declare class CynosdbAuditService extends pulumi.CustomResource {
    static get(name: string, id: pulumi.Input<pulumi.ID>, state?: CynosdbAuditServiceState, opts?: pulumi.CustomResourceOptions): CynosdbAuditService;
    static isInstance(obj: any): obj is CynosdbAuditService;
    readonly auditAll: pulumi.Output<boolean | undefined>;
    readonly highLogExpireDay: pulumi.Output<number | undefined>;
    readonly instanceId: pulumi.Output<string>;
    readonly logExpireDay: pulumi.Output<number>;
    readonly ruleTemplateIds: pulumi.Output<string[] | undefined>;
    constructor(name: string, args: CynosdbAuditServiceArgs, opts?: pulumi.CustomResourceOptions);
}
export interface CynosdbAuditServiceState {
    auditAll?: pulumi.Input<boolean>;
    highLogExpireDay?: pulumi.Input<number>;
    instanceId?: pulumi.Input<string>;
    logExpireDay?: pulumi.Input<number>;
    ruleTemplateIds?: pulumi.Input<pulumi.Input<string>[]>;
}
export interface CynosdbAuditServiceArgs {
    auditAll?: pulumi.Input<boolean>;
    highLogExpireDay?: pulumi.Input<number>;
    instanceId: pulumi.Input<string>;
    logExpireDay: pulumi.Input<number>;
    ruleTemplateIds?: pulumi.Input<pulumi.Input<string>[]>;
}
