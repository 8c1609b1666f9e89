"use strict";
// Made by tools/tencentcloud-sdk. Do not edit.
Object.defineProperty(exports, "__esModule", { value: true });
exports.WafProtectionMode = void 0;
const pulumi = require("@pulumi/pulumi");
const utilities = require("./utilities");
class WafProtectionMode extends pulumi.CustomResource {
    /**
     * Get an existing WafProtectionMode resource's state with the given name, ID, and optional extra properties used to qualify the lookup.
     */
    static get(name, id, state, opts) {
        return new WafProtectionMode(name, state, { ...opts, id: id });
    }
    /** @internal */
    static __pulumiType = 'tencentcloud:index/wafProtectionMode:WafProtectionMode';
    /** True for an instance of this class, of whichever copy of this package. */
    static isInstance(obj) {
        if (obj === undefined || obj === null) {
            return false;
        }
        return obj['__pulumiType'] === WafProtectionMode.__pulumiType;
    }
    constructor(name, argsOrState, opts) {
        let resourceInputs = {};
        opts = opts || {};
        if (opts.id) {
            const state = argsOrState;
            resourceInputs["domain"] = state?.domain;
            resourceInputs["edition"] = state?.edition;
            resourceInputs["mode"] = state?.mode;
            resourceInputs["type"] = state?.type;
        }
        else {
            const args = argsOrState;
            if (args?.domain === undefined && !opts.urn) {
                throw new Error("Missing required property 'domain'");
            }
            if (args?.mode === undefined && !opts.urn) {
                throw new Error("Missing required property 'mode'");
            }
            resourceInputs["domain"] = args?.domain;
            resourceInputs["edition"] = args?.edition;
            resourceInputs["mode"] = args?.mode;
            resourceInputs["type"] = args?.type;
        }
        opts = pulumi.mergeOptions(utilities.resourceOptsDefaults(), opts);
        super(WafProtectionMode.__pulumiType, name, resourceInputs, opts);
    }
}
exports.WafProtectionMode = WafProtectionMode;
