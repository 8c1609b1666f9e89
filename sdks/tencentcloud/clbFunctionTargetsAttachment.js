"use strict";
// Made by tools/tencentcloud-sdk. Do not edit.
Object.defineProperty(exports, "__esModule", { value: true });
exports.ClbFunctionTargetsAttachment = void 0;
const pulumi = require("@pulumi/pulumi");
const utilities = require("./utilities");
class ClbFunctionTargetsAttachment extends pulumi.CustomResource {
    /**
     * Get an existing ClbFunctionTargetsAttachment resource's state with the given name, ID, and optional extra properties used to qualify the lookup.
     */
    static get(name, id, state, opts) {
        return new ClbFunctionTargetsAttachment(name, state, { ...opts, id: id });
    }
    /** @internal */
    static __pulumiType = 'tencentcloud:index/clbFunctionTargetsAttachment:ClbFunctionTargetsAttachment';
    /** True for an instance of this class, of whichever copy of this package. */
    static isInstance(obj) {
        if (obj === undefined || obj === null) {
            return false;
        }
        return obj['__pulumiType'] === ClbFunctionTargetsAttachment.__pulumiType;
    }
    constructor(name, argsOrState, opts) {
        let resourceInputs = {};
        opts = opts || {};
        if (opts.id) {
            const state = argsOrState;
            resourceInputs["domain"] = state?.domain;
            resourceInputs["functionTargets"] = state?.functionTargets;
            resourceInputs["listenerId"] = state?.listenerId;
            resourceInputs["loadBalancerId"] = state?.loadBalancerId;
            resourceInputs["locationId"] = state?.locationId;
            resourceInputs["url"] = state?.url;
        }
        else {
            const args = argsOrState;
            if (args?.functionTargets === undefined && !opts.urn) {
                throw new Error("Missing required property 'functionTargets'");
            }
            if (args?.listenerId === undefined && !opts.urn) {
                throw new Error("Missing required property 'listenerId'");
            }
            if (args?.loadBalancerId === undefined && !opts.urn) {
                throw new Error("Missing required property 'loadBalancerId'");
            }
            resourceInputs["domain"] = args?.domain;
            resourceInputs["functionTargets"] = args?.functionTargets;
            resourceInputs["listenerId"] = args?.listenerId;
            resourceInputs["loadBalancerId"] = args?.loadBalancerId;
            resourceInputs["locationId"] = args?.locationId;
            resourceInputs["url"] = args?.url;
        }
        opts = pulumi.mergeOptions(utilities.resourceOptsDefaults(), opts);
        super(ClbFunctionTargetsAttachment.__pulumiType, name, resourceInputs, opts);
    }
}
exports.ClbFunctionTargetsAttachment = ClbFunctionTargetsAttachment;
