"use strict";
// Made by tools/tencentcloud-sdk. Do not edit.
Object.defineProperty(exports, "__esModule", { value: true });
exports.ClbClsLogAttachment = void 0;
const pulumi = require("@pulumi/pulumi");
const utilities = require("./utilities");
class ClbClsLogAttachment extends pulumi.CustomResource {
    /**
     * Get an existing ClbClsLogAttachment resource's state with the given name, ID, and optional extra properties used to qualify the lookup.
     */
    static get(name, id, state, opts) {
        return new ClbClsLogAttachment(name, state, { ...opts, id: id });
    }
    /** @internal */
    static __pulumiType = 'tencentcloud:index/clbClsLogAttachment:ClbClsLogAttachment';
    /** True for an instance of this class, of whichever copy of this package. */
    static isInstance(obj) {
        if (obj === undefined || obj === null) {
            return false;
        }
        return obj['__pulumiType'] === ClbClsLogAttachment.__pulumiType;
    }
    constructor(name, argsOrState, opts) {
        let resourceInputs = {};
        opts = opts || {};
        if (opts.id) {
            const state = argsOrState;
            resourceInputs["loadBalancerId"] = state?.loadBalancerId;
            resourceInputs["logSetId"] = state?.logSetId;
            resourceInputs["logTopicId"] = state?.logTopicId;
        }
        else {
            const args = argsOrState;
            if (args?.loadBalancerId === undefined && !opts.urn) {
                throw new Error("Missing required property 'loadBalancerId'");
            }
            if (args?.logSetId === undefined && !opts.urn) {
                throw new Error("Missing required property 'logSetId'");
            }
            if (args?.logTopicId === undefined && !opts.urn) {
                throw new Error("Missing required property 'logTopicId'");
            }
            resourceInputs["loadBalancerId"] = args?.loadBalancerId;
            resourceInputs["logSetId"] = args?.logSetId;
            resourceInputs["logTopicId"] = args?.logTopicId;
        }
        opts = pulumi.mergeOptions(utilities.resourceOptsDefaults(), opts);
        super(ClbClsLogAttachment.__pulumiType, name, resourceInputs, opts);
    }
}
exports.ClbClsLogAttachment = ClbClsLogAttachment;
