"use strict";
// Made by tools/tencentcloud-sdk. Do not edit.
Object.defineProperty(exports, "__esModule", { value: true });
exports.WafDomainPostActionConfig = void 0;
const pulumi = require("@pulumi/pulumi");
const utilities = require("./utilities");
class WafDomainPostActionConfig extends pulumi.CustomResource {
    /**
     * Get an existing WafDomainPostActionConfig resource's state with the given name, ID, and optional extra properties used to qualify the lookup.
     */
    static get(name, id, state, opts) {
        return new WafDomainPostActionConfig(name, state, { ...opts, id: id });
    }
    /** @internal */
    static __pulumiType = 'tencentcloud:index/wafDomainPostActionConfig:WafDomainPostActionConfig';
    /** True for an instance of this class, of whichever copy of this package. */
    static isInstance(obj) {
        if (obj === undefined || obj === null) {
            return false;
        }
        return obj['__pulumiType'] === WafDomainPostActionConfig.__pulumiType;
    }
    constructor(name, argsOrState, opts) {
        let resourceInputs = {};
        opts = opts || {};
        if (opts.id) {
            const state = argsOrState;
            resourceInputs["domain"] = state?.domain;
            resourceInputs["postCkafkaAction"] = state?.postCkafkaAction;
            resourceInputs["postClsAction"] = state?.postClsAction;
        }
        else {
            const args = argsOrState;
            if (args?.domain === undefined && !opts.urn) {
                throw new Error("Missing required property 'domain'");
            }
            if (args?.postCkafkaAction === undefined && !opts.urn) {
                throw new Error("Missing required property 'postCkafkaAction'");
            }
            if (args?.postClsAction === undefined && !opts.urn) {
                throw new Error("Missing required property 'postClsAction'");
            }
            resourceInputs["domain"] = args?.domain;
            resourceInputs["postCkafkaAction"] = args?.postCkafkaAction;
            resourceInputs["postClsAction"] = args?.postClsAction;
        }
        opts = pulumi.mergeOptions(utilities.resourceOptsDefaults(), opts);
        super(WafDomainPostActionConfig.__pulumiType, name, resourceInputs, opts);
    }
}
exports.WafDomainPostActionConfig = WafDomainPostActionConfig;
