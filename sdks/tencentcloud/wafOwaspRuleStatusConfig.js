"use strict";
// Made by tools/tencentcloud-sdk. Do not edit.
Object.defineProperty(exports, "__esModule", { value: true });
exports.WafOwaspRuleStatusConfig = void 0;
const pulumi = require("@pulumi/pulumi");
const utilities = require("./utilities");
class WafOwaspRuleStatusConfig extends pulumi.CustomResource {
    /**
     * Get an existing WafOwaspRuleStatusConfig resource's state with the given name, ID, and optional extra properties used to qualify the lookup.
     */
    static get(name, id, state, opts) {
        return new WafOwaspRuleStatusConfig(name, state, { ...opts, id: id });
    }
    /** @internal */
    static __pulumiType = 'tencentcloud:index/wafOwaspRuleStatusConfig:WafOwaspRuleStatusConfig';
    /** True for an instance of this class, of whichever copy of this package. */
    static isInstance(obj) {
        if (obj === undefined || obj === null) {
            return false;
        }
        return obj['__pulumiType'] === WafOwaspRuleStatusConfig.__pulumiType;
    }
    constructor(name, argsOrState, opts) {
        let resourceInputs = {};
        opts = opts || {};
        if (opts.id) {
            const state = argsOrState;
            resourceInputs["domain"] = state?.domain;
            resourceInputs["reason"] = state?.reason;
            resourceInputs["ruleId"] = state?.ruleId;
            resourceInputs["ruleStatus"] = state?.ruleStatus;
            resourceInputs["typeId"] = state?.typeId;
        }
        else {
            const args = argsOrState;
            if (args?.domain === undefined && !opts.urn) {
                throw new Error("Missing required property 'domain'");
            }
            if (args?.ruleId === undefined && !opts.urn) {
                throw new Error("Missing required property 'ruleId'");
            }
            if (args?.ruleStatus === undefined && !opts.urn) {
                throw new Error("Missing required property 'ruleStatus'");
            }
            resourceInputs["domain"] = args?.domain;
            resourceInputs["reason"] = args?.reason;
            resourceInputs["ruleId"] = args?.ruleId;
            resourceInputs["ruleStatus"] = args?.ruleStatus;
            resourceInputs["typeId"] = args?.typeId;
        }
        opts = pulumi.mergeOptions(utilities.resourceOptsDefaults(), opts);
        super(WafOwaspRuleStatusConfig.__pulumiType, name, resourceInputs, opts);
    }
}
exports.WafOwaspRuleStatusConfig = WafOwaspRuleStatusConfig;
