"use strict";
// Made by tools/tencentcloud-sdk. Do not edit.
Object.defineProperty(exports, "__esModule", { value: true });
exports.WafInstanceAttackLogPostConfig = void 0;
const pulumi = require("@pulumi/pulumi");
const utilities = require("./utilities");
class WafInstanceAttackLogPostConfig extends pulumi.CustomResource {
    /**
     * Get an existing WafInstanceAttackLogPostConfig resource's state with the given name, ID, and optional extra properties used to qualify the lookup.
     */
    static get(name, id, state, opts) {
        return new WafInstanceAttackLogPostConfig(name, state, { ...opts, id: id });
    }
    /** @internal */
    static __pulumiType = 'tencentcloud:index/wafInstanceAttackLogPostConfig:WafInstanceAttackLogPostConfig';
    /** True for an instance of this class, of whichever copy of this package. */
    static isInstance(obj) {
        if (obj === undefined || obj === null) {
            return false;
        }
        return obj['__pulumiType'] === WafInstanceAttackLogPostConfig.__pulumiType;
    }
    constructor(name, argsOrState, opts) {
        let resourceInputs = {};
        opts = opts || {};
        if (opts.id) {
            const state = argsOrState;
            resourceInputs["attackLogPost"] = state?.attackLogPost;
            resourceInputs["instanceId"] = state?.instanceId;
        }
        else {
            const args = argsOrState;
            if (args?.attackLogPost === undefined && !opts.urn) {
                throw new Error("Missing required property 'attackLogPost'");
            }
            if (args?.instanceId === undefined && !opts.urn) {
                throw new Error("Missing required property 'instanceId'");
            }
            resourceInputs["attackLogPost"] = args?.attackLogPost;
            resourceInputs["instanceId"] = args?.instanceId;
        }
        opts = pulumi.mergeOptions(utilities.resourceOptsDefaults(), opts);
        super(WafInstanceAttackLogPostConfig.__pulumiType, name, resourceInputs, opts);
    }
}
exports.WafInstanceAttackLogPostConfig = WafInstanceAttackLogPostConfig;
