"use strict";
// Made by tools/tencentcloud-sdk. Do not edit.
Object.defineProperty(exports, "__esModule", { value: true });
exports.WafModuleStatus = void 0;
const pulumi = require("@pulumi/pulumi");
const utilities = require("./utilities");
class WafModuleStatus extends pulumi.CustomResource {
    /**
     * Get an existing WafModuleStatus resource's state with the given name, ID, and optional extra properties used to qualify the lookup.
     */
    static get(name, id, state, opts) {
        return new WafModuleStatus(name, state, { ...opts, id: id });
    }
    /** @internal */
    static __pulumiType = 'tencentcloud:index/wafModuleStatus:WafModuleStatus';
    /** True for an instance of this class, of whichever copy of this package. */
    static isInstance(obj) {
        if (obj === undefined || obj === null) {
            return false;
        }
        return obj['__pulumiType'] === WafModuleStatus.__pulumiType;
    }
    constructor(name, argsOrState, opts) {
        let resourceInputs = {};
        opts = opts || {};
        if (opts.id) {
            const state = argsOrState;
            resourceInputs["accessControl"] = state?.accessControl;
            resourceInputs["antiLeakage"] = state?.antiLeakage;
            resourceInputs["antiTamper"] = state?.antiTamper;
            resourceInputs["apiProtection"] = state?.apiProtection;
            resourceInputs["ccProtection"] = state?.ccProtection;
            resourceInputs["domain"] = state?.domain;
            resourceInputs["webSecurity"] = state?.webSecurity;
        }
        else {
            const args = argsOrState;
            if (args?.accessControl === undefined && !opts.urn) {
                throw new Error("Missing required property 'accessControl'");
            }
            if (args?.apiProtection === undefined && !opts.urn) {
                throw new Error("Missing required property 'apiProtection'");
            }
            if (args?.ccProtection === undefined && !opts.urn) {
                throw new Error("Missing required property 'ccProtection'");
            }
            if (args?.domain === undefined && !opts.urn) {
                throw new Error("Missing required property 'domain'");
            }
            if (args?.webSecurity === undefined && !opts.urn) {
                throw new Error("Missing required property 'webSecurity'");
            }
            resourceInputs["accessControl"] = args?.accessControl;
            resourceInputs["antiLeakage"] = args?.antiLeakage;
            resourceInputs["antiTamper"] = args?.antiTamper;
            resourceInputs["apiProtection"] = args?.apiProtection;
            resourceInputs["ccProtection"] = args?.ccProtection;
            resourceInputs["domain"] = args?.domain;
            resourceInputs["webSecurity"] = args?.webSecurity;
        }
        opts = pulumi.mergeOptions(utilities.resourceOptsDefaults(), opts);
        super(WafModuleStatus.__pulumiType, name, resourceInputs, opts);
    }
}
exports.WafModuleStatus = WafModuleStatus;
