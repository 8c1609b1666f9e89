"use strict";
// Made by tools/tencentcloud-sdk. Do not edit.
Object.defineProperty(exports, "__esModule", { value: true });
exports.SecurityGroupRuleSet = void 0;
const pulumi = require("@pulumi/pulumi");
const utilities = require("./utilities");
class SecurityGroupRuleSet extends pulumi.CustomResource {
    /**
     * Get an existing SecurityGroupRuleSet resource's state with the given name, ID, and optional extra properties used to qualify the lookup.
     */
    static get(name, id, state, opts) {
        return new SecurityGroupRuleSet(name, state, { ...opts, id: id });
    }
    /** @internal */
    static __pulumiType = 'tencentcloud:index/securityGroupRuleSet:SecurityGroupRuleSet';
    /** True for an instance of this class, of whichever copy of this package. */
    static isInstance(obj) {
        if (obj === undefined || obj === null) {
            return false;
        }
        return obj['__pulumiType'] === SecurityGroupRuleSet.__pulumiType;
    }
    constructor(name, argsOrState, opts) {
        let resourceInputs = {};
        opts = opts || {};
        if (opts.id) {
            const state = argsOrState;
            resourceInputs["egresses"] = state?.egresses;
            resourceInputs["ingresses"] = state?.ingresses;
            resourceInputs["securityGroupId"] = state?.securityGroupId;
            resourceInputs["version"] = state?.version;
        }
        else {
            const args = argsOrState;
            if (args?.securityGroupId === undefined && !opts.urn) {
                throw new Error("Missing required property 'securityGroupId'");
            }
            resourceInputs["egresses"] = args?.egresses;
            resourceInputs["ingresses"] = args?.ingresses;
            resourceInputs["securityGroupId"] = args?.securityGroupId;
            resourceInputs["version"] = undefined /*out*/;
        }
        opts = pulumi.mergeOptions(utilities.resourceOptsDefaults(), opts);
        super(SecurityGroupRuleSet.__pulumiType, name, resourceInputs, opts);
    }
}
exports.SecurityGroupRuleSet = SecurityGroupRuleSet;
