"use strict";
// Made by tools/tencentcloud-sdk. Do not edit.
Object.defineProperty(exports, "__esModule", { value: true });
exports.MongodbAuditService = void 0;
const pulumi = require("@pulumi/pulumi");
const utilities = require("./utilities");
class MongodbAuditService extends pulumi.CustomResource {
    /**
     * Get an existing MongodbAuditService resource's state with the given name, ID, and optional extra properties used to qualify the lookup.
     */
    static get(name, id, state, opts) {
        return new MongodbAuditService(name, state, { ...opts, id: id });
    }
    /** @internal */
    static __pulumiType = 'tencentcloud:index/mongodbAuditService:MongodbAuditService';
    /** True for an instance of this class, of whichever copy of this package. */
    static isInstance(obj) {
        if (obj === undefined || obj === null) {
            return false;
        }
        return obj['__pulumiType'] === MongodbAuditService.__pulumiType;
    }
    constructor(name, argsOrState, opts) {
        let resourceInputs = {};
        opts = opts || {};
        if (opts.id) {
            const state = argsOrState;
            resourceInputs["auditAll"] = state?.auditAll;
            resourceInputs["createTime"] = state?.createTime;
            resourceInputs["instanceId"] = state?.instanceId;
            resourceInputs["logExpireDay"] = state?.logExpireDay;
            resourceInputs["ruleFilters"] = state?.ruleFilters;
        }
        else {
            const args = argsOrState;
            if (args?.auditAll === undefined && !opts.urn) {
                throw new Error("Missing required property 'auditAll'");
            }
            if (args?.instanceId === undefined && !opts.urn) {
                throw new Error("Missing required property 'instanceId'");
            }
            if (args?.logExpireDay === undefined && !opts.urn) {
                throw new Error("Missing required property 'logExpireDay'");
            }
            resourceInputs["auditAll"] = args?.auditAll;
            resourceInputs["instanceId"] = args?.instanceId;
            resourceInputs["logExpireDay"] = args?.logExpireDay;
            resourceInputs["ruleFilters"] = args?.ruleFilters;
            resourceInputs["createTime"] = undefined /*out*/;
        }
        opts = pulumi.mergeOptions(utilities.resourceOptsDefaults(), opts);
        super(MongodbAuditService.__pulumiType, name, resourceInputs, opts);
    }
}
exports.MongodbAuditService = MongodbAuditService;
