"use strict";
// Made by tools/tencentcloud-sdk. Do not edit.
Object.defineProperty(exports, "__esModule", { value: true });
exports.RedisAuditLog = void 0;
const pulumi = require("@pulumi/pulumi");
const utilities = require("./utilities");
class RedisAuditLog extends pulumi.CustomResource {
    /**
     * Get an existing RedisAuditLog resource's state with the given name, ID, and optional extra properties used to qualify the lookup.
     */
    static get(name, id, state, opts) {
        return new RedisAuditLog(name, state, { ...opts, id: id });
    }
    /** @internal */
    static __pulumiType = 'tencentcloud:index/redisAuditLog:RedisAuditLog';
    /** True for an instance of this class, of whichever copy of this package. */
    static isInstance(obj) {
        if (obj === undefined || obj === null) {
            return false;
        }
        return obj['__pulumiType'] === RedisAuditLog.__pulumiType;
    }
    constructor(name, argsOrState, opts) {
        let resourceInputs = {};
        opts = opts || {};
        if (opts.id) {
            const state = argsOrState;
            resourceInputs["degradeStrategy"] = state?.degradeStrategy;
            resourceInputs["highLogExpireDay"] = state?.highLogExpireDay;
            resourceInputs["instanceId"] = state?.instanceId;
            resourceInputs["logExpireDay"] = state?.logExpireDay;
            resourceInputs["logSubType"] = state?.logSubType;
        }
        else {
            const args = argsOrState;
            if (args?.highLogExpireDay === undefined && !opts.urn) {
                throw new Error("Missing required property 'highLogExpireDay'");
            }
            if (args?.instanceId === undefined && !opts.urn) {
                throw new Error("Missing required property 'instanceId'");
            }
            if (args?.logExpireDay === undefined && !opts.urn) {
                throw new Error("Missing required property 'logExpireDay'");
            }
            if (args?.logSubType === undefined && !opts.urn) {
                throw new Error("Missing required property 'logSubType'");
            }
            resourceInputs["degradeStrategy"] = args?.degradeStrategy;
            resourceInputs["highLogExpireDay"] = args?.highLogExpireDay;
            resourceInputs["instanceId"] = args?.instanceId;
            resourceInputs["logExpireDay"] = args?.logExpireDay;
            resourceInputs["logSubType"] = args?.logSubType;
        }
        opts = pulumi.mergeOptions(utilities.resourceOptsDefaults(), opts);
        super(RedisAuditLog.__pulumiType, name, resourceInputs, opts);
    }
}
exports.RedisAuditLog = RedisAuditLog;
