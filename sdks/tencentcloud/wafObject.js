"use strict";
// Made by tools/tencentcloud-sdk. Do not edit.
Object.defineProperty(exports, "__esModule", { value: true });
exports.WafObject = void 0;
const pulumi = require("@pulumi/pulumi");
const utilities = require("./utilities");
class WafObject extends pulumi.CustomResource {
    /**
     * Get an existing WafObject resource's state with the given name, ID, and optional extra properties used to qualify the lookup.
     */
    static get(name, id, state, opts) {
        return new WafObject(name, state, { ...opts, id: id });
    }
    /** @internal */
    static __pulumiType = 'tencentcloud:index/wafObject:WafObject';
    /** True for an instance of this class, of whichever copy of this package. */
    static isInstance(obj) {
        if (obj === undefined || obj === null) {
            return false;
        }
        return obj['__pulumiType'] === WafObject.__pulumiType;
    }
    constructor(name, argsOrState, opts) {
        let resourceInputs = {};
        opts = opts || {};
        if (opts.id) {
            const state = argsOrState;
            resourceInputs["instanceId"] = state?.instanceId;
            resourceInputs["ipHeaders"] = state?.ipHeaders;
            resourceInputs["objectId"] = state?.objectId;
            resourceInputs["proxy"] = state?.proxy;
            resourceInputs["status"] = state?.status;
        }
        else {
            const args = argsOrState;
            if (args?.objectId === undefined && !opts.urn) {
                throw new Error("Missing required property 'objectId'");
            }
            resourceInputs["instanceId"] = args?.instanceId;
            resourceInputs["ipHeaders"] = args?.ipHeaders;
            resourceInputs["objectId"] = args?.objectId;
            resourceInputs["proxy"] = args?.proxy;
            resourceInputs["status"] = args?.status;
        }
        opts = pulumi.mergeOptions(utilities.resourceOptsDefaults(), opts);
        super(WafObject.__pulumiType, name, resourceInputs, opts);
    }
}
exports.WafObject = WafObject;
