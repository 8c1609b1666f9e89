"use strict";
// Made by tools/tencentcloud-sdk. Do not edit.
Object.defineProperty(exports, "__esModule", { value: true });
exports.TeoSecurityPolicyConfig = void 0;
const pulumi = require("@pulumi/pulumi");
const utilities = require("./utilities");
class TeoSecurityPolicyConfig extends pulumi.CustomResource {
    /**
     * Get an existing TeoSecurityPolicyConfig resource's state with the given name, ID, and optional extra properties used to qualify the lookup.
     */
    static get(name, id, state, opts) {
        return new TeoSecurityPolicyConfig(name, state, { ...opts, id: id });
    }
    /** @internal */
    static __pulumiType = 'tencentcloud:index/teoSecurityPolicyConfig:TeoSecurityPolicyConfig';
    /** True for an instance of this class, of whichever copy of this package. */
    static isInstance(obj) {
        if (obj === undefined || obj === null) {
            return false;
        }
        return obj['__pulumiType'] === TeoSecurityPolicyConfig.__pulumiType;
    }
    constructor(name, argsOrState, opts) {
        let resourceInputs = {};
        opts = opts || {};
        if (opts.id) {
            const state = argsOrState;
            resourceInputs["entity"] = state?.entity;
            resourceInputs["host"] = state?.host;
            resourceInputs["securityConfig"] = state?.securityConfig;
            resourceInputs["securityPolicy"] = state?.securityPolicy;
            resourceInputs["templateId"] = state?.templateId;
            resourceInputs["zoneId"] = state?.zoneId;
        }
        else {
            const args = argsOrState;
            if (args?.zoneId === undefined && !opts.urn) {
                throw new Error("Missing required property 'zoneId'");
            }
            resourceInputs["entity"] = args?.entity;
            resourceInputs["host"] = args?.host;
            resourceInputs["securityConfig"] = args?.securityConfig;
            resourceInputs["securityPolicy"] = args?.securityPolicy;
            resourceInputs["templateId"] = args?.templateId;
            resourceInputs["zoneId"] = args?.zoneId;
        }
        opts = pulumi.mergeOptions(utilities.resourceOptsDefaults(), opts);
        super(TeoSecurityPolicyConfig.__pulumiType, name, resourceInputs, opts);
    }
}
exports.TeoSecurityPolicyConfig = TeoSecurityPolicyConfig;
