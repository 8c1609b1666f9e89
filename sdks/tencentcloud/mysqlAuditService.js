"use strict";
// Made by tools/tencentcloud-sdk. Do not edit.
Object.defineProperty(exports, "__esModule", { value: true });
exports.MysqlAuditService = void 0;
const pulumi = require("@pulumi/pulumi");
const utilities = require("./utilities");
class MysqlAuditService extends pulumi.CustomResource {
    /**
     * Get an existing MysqlAuditService resource's state with the given name, ID, and optional extra properties used to qualify the lookup.
     */
    static get(name, id, state, opts) {
        return new MysqlAuditService(name, state, { ...opts, id: id });
    }
    /** @internal */
    static __pulumiType = 'tencentcloud:index/mysqlAuditService:MysqlAuditService';
    /** True for an instance of this class, of whichever copy of this package. */
    static isInstance(obj) {
        if (obj === undefined || obj === null) {
            return false;
        }
        return obj['__pulumiType'] === MysqlAuditService.__pulumiType;
    }
    constructor(name, argsOrState, opts) {
        let resourceInputs = {};
        opts = opts || {};
        if (opts.id) {
            const state = argsOrState;
            resourceInputs["auditAll"] = state?.auditAll;
            resourceInputs["highLogExpireDay"] = state?.highLogExpireDay;
            resourceInputs["instanceId"] = state?.instanceId;
            resourceInputs["logExpireDay"] = state?.logExpireDay;
            resourceInputs["ruleTemplateIds"] = state?.ruleTemplateIds;
        }
        else {
            const args = argsOrState;
            if (args?.instanceId === undefined && !opts.urn) {
                throw new Error("Missing required property 'instanceId'");
            }
            if (args?.logExpireDay === undefined && !opts.urn) {
                throw new Error("Missing required property 'logExpireDay'");
            }
            resourceInputs["auditAll"] = args?.auditAll;
            resourceInputs["highLogExpireDay"] = args?.highLogExpireDay;
            resourceInputs["instanceId"] = args?.instanceId;
            resourceInputs["logExpireDay"] = args?.logExpireDay;
            resourceInputs["ruleTemplateIds"] = args?.ruleTemplateIds;
        }
        opts = pulumi.mergeOptions(utilities.resourceOptsDefaults(), opts);
        super(MysqlAuditService.__pulumiType, name, resourceInputs, opts);
    }
}
exports.MysqlAuditService = MysqlAuditService;
