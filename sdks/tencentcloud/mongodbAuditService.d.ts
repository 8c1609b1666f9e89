import * as pulumi from "@pulumi/pulumi";
import * as inputs from "./types/input";
import * as outputs from "./types/output";
export declare class MongodbAuditService extends pulumi.CustomResource {
    static get(name: string, id: pulumi.Input<pulumi.ID>, state?: MongodbAuditServiceState, opts?: pulumi.CustomResourceOptions): MongodbAuditService;
    static isInstance(obj: any): obj is MongodbAuditService;
    readonly auditAll: pulumi.Output<boolean>;
    readonly createTime: pulumi.Output<string>;
    readonly instanceId: pulumi.Output<string>;
    readonly logExpireDay: pulumi.Output<number>;
    readonly ruleFilters: pulumi.Output<outputs.MongodbAuditServiceRuleFilter[] | undefined>;
    constructor(name: string, args: MongodbAuditServiceArgs, opts?: pulumi.CustomResourceOptions);
}
export interface MongodbAuditServiceState {
    auditAll?: pulumi.Input<boolean>;
    createTime?: pulumi.Input<string>;
    instanceId?: pulumi.Input<string>;
    logExpireDay?: pulumi.Input<number>;
    ruleFilters?: pulumi.Input<pulumi.Input<inputs.MongodbAuditServiceRuleFilter>[]>;
}
export interface MongodbAuditServiceArgs {
    auditAll: pulumi.Input<boolean>;
    instanceId: pulumi.Input<string>;
    logExpireDay: pulumi.Input<number>;
    ruleFilters?: pulumi.Input<pulumi.Input<inputs.MongodbAuditServiceRuleFilter>[]>;
}
