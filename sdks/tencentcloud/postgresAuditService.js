"use strict";
// Made by tools/tencentcloud-sdk. Do not edit.
Object.defineProperty(exports, "__esModule", { value: true });
exports.PostgresAuditService = void 0;
const pulumi = require("@pulumi/pulumi");
const utilities = require("./utilities");
class PostgresAuditService extends pulumi.CustomResource {
    /**
     * Get an existing PostgresAuditService resource's state with the given name, ID, and optional extra properties used to qualify the lookup.
     */
    static get(name, id, state, opts) {
        return new PostgresAuditService(name, state, { ...opts, id: id });
    }
    /** @internal */
    static __pulumiType = 'tencentcloud:index/postgresAuditService:PostgresAuditService';
    /** True for an instance of this class, of whichever copy of this package. */
    static isInstance(obj) {
        if (obj === undefined || obj === null) {
            return false;
        }
        return obj['__pulumiType'] === PostgresAuditService.__pulumiType;
    }
    constructor(name, argsOrState, opts) {
        let resourceInputs = {};
        opts = opts || {};
        if (opts.id) {
            const state = argsOrState;
            resourceInputs["auditStatus"] = state?.auditStatus;
            resourceInputs["auditType"] = state?.auditType;
            resourceInputs["hotLogExpireDay"] = state?.hotLogExpireDay;
            resourceInputs["instanceId"] = state?.instanceId;
            resourceInputs["logExpireDay"] = state?.logExpireDay;
            resourceInputs["product"] = state?.product;
        }
        else {
            const args = argsOrState;
            if (args?.auditType === undefined && !opts.urn) {
                throw new Error("Missing required property 'auditType'");
            }
            if (args?.hotLogExpireDay === undefined && !opts.urn) {
                throw new Error("Missing required property 'hotLogExpireDay'");
            }
            if (args?.instanceId === undefined && !opts.urn) {
                throw new Error("Missing required property 'instanceId'");
            }
            if (args?.logExpireDay === undefined && !opts.urn) {
                throw new Error("Missing required property 'logExpireDay'");
            }
            resourceInputs["auditType"] = args?.auditType;
            resourceInputs["hotLogExpireDay"] = args?.hotLogExpireDay;
            resourceInputs["instanceId"] = args?.instanceId;
            resourceInputs["logExpireDay"] = args?.logExpireDay;
            resourceInputs["product"] = args?.product;
            resourceInputs["auditStatus"] = undefined /*out*/;
        }
        opts = pulumi.mergeOptions(utilities.resourceOptsDefaults(), opts);
        super(PostgresAuditService.__pulumiType, name, resourceInputs, opts);
    }
}
exports.PostgresAuditService = PostgresAuditService;
