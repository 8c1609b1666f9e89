"use strict";
// Made by tools/tencentcloud-sdk. Do not edit.
Object.defineProperty(exports, "__esModule", { value: true });
exports.HaVipInstanceAttachment = void 0;
const pulumi = require("@pulumi/pulumi");
const utilities = require("./utilities");
class HaVipInstanceAttachment extends pulumi.CustomResource {
    /**
     * Get an existing HaVipInstanceAttachment resource's state with the given name, ID, and optional extra properties used to qualify the lookup.
     */
    static get(name, id, state, opts) {
        return new HaVipInstanceAttachment(name, state, { ...opts, id: id });
    }
    /** @internal */
    static __pulumiType = 'tencentcloud:index/haVipInstanceAttachment:HaVipInstanceAttachment';
    /** True for an instance of this class, of whichever copy of this package. */
    static isInstance(obj) {
        if (obj === undefined || obj === null) {
            return false;
        }
        return obj['__pulumiType'] === HaVipInstanceAttachment.__pulumiType;
    }
    constructor(name, argsOrState, opts) {
        let resourceInputs = {};
        opts = opts || {};
        if (opts.id) {
            const state = argsOrState;
            resourceInputs["haVipId"] = state?.haVipId;
            resourceInputs["instanceId"] = state?.instanceId;
            resourceInputs["instanceType"] = state?.instanceType;
        }
        else {
            const args = argsOrState;
            if (args?.instanceId === undefined && !opts.urn) {
                throw new Error("Missing required property 'instanceId'");
            }
            resourceInputs["haVipId"] = args?.haVipId;
            resourceInputs["instanceId"] = args?.instanceId;
            resourceInputs["instanceType"] = args?.instanceType;
        }
        opts = pulumi.mergeOptions(utilities.resourceOptsDefaults(), opts);
        super(HaVipInstanceAttachment.__pulumiType, name, resourceInputs, opts);
    }
}
exports.HaVipInstanceAttachment = HaVipInstanceAttachment;
