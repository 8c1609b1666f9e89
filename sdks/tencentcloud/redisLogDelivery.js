"use strict";
// Made by tools/tencentcloud-sdk. Do not edit.
Object.defineProperty(exports, "__esModule", { value: true });
exports.RedisLogDelivery = void 0;
const pulumi = require("@pulumi/pulumi");
const utilities = require("./utilities");
class RedisLogDelivery extends pulumi.CustomResource {
    /**
     * Get an existing RedisLogDelivery resource's state with the given name, ID, and optional extra properties used to qualify the lookup.
     */
    static get(name, id, state, opts) {
        return new RedisLogDelivery(name, state, { ...opts, id: id });
    }
    /** @internal */
    static __pulumiType = 'tencentcloud:index/redisLogDelivery:RedisLogDelivery';
    /** True for an instance of this class, of whichever copy of this package. */
    static isInstance(obj) {
        if (obj === undefined || obj === null) {
            return false;
        }
        return obj['__pulumiType'] === RedisLogDelivery.__pulumiType;
    }
    constructor(name, argsOrState, opts) {
        let resourceInputs = {};
        opts = opts || {};
        if (opts.id) {
            const state = argsOrState;
            resourceInputs["instanceId"] = state?.instanceId;
            resourceInputs["logRegion"] = state?.logRegion;
            resourceInputs["logsetId"] = state?.logsetId;
            resourceInputs["logsetName"] = state?.logsetName;
            resourceInputs["period"] = state?.period;
            resourceInputs["topicId"] = state?.topicId;
            resourceInputs["topicName"] = state?.topicName;
        }
        else {
            const args = argsOrState;
            if (args?.instanceId === undefined && !opts.urn) {
                throw new Error("Missing required property 'instanceId'");
            }
            resourceInputs["instanceId"] = args?.instanceId;
            resourceInputs["logRegion"] = args?.logRegion;
            resourceInputs["logsetId"] = args?.logsetId;
            resourceInputs["logsetName"] = args?.logsetName;
            resourceInputs["period"] = args?.period;
            resourceInputs["topicId"] = args?.topicId;
            resourceInputs["topicName"] = args?.topicName;
        }
        opts = pulumi.mergeOptions(utilities.resourceOptsDefaults(), opts);
        super(RedisLogDelivery.__pulumiType, name, resourceInputs, opts);
    }
}
exports.RedisLogDelivery = RedisLogDelivery;
