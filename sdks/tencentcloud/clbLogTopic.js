"use strict";
// Made by tools/tencentcloud-sdk. Do not edit.
Object.defineProperty(exports, "__esModule", { value: true });
exports.ClbLogTopic = void 0;
const pulumi = require("@pulumi/pulumi");
const utilities = require("./utilities");
class ClbLogTopic extends pulumi.CustomResource {
    /**
     * Get an existing ClbLogTopic resource's state with the given name, ID, and optional extra properties used to qualify the lookup.
     */
    static get(name, id, state, opts) {
        return new ClbLogTopic(name, state, { ...opts, id: id });
    }
    /** @internal */
    static __pulumiType = 'tencentcloud:index/clbLogTopic:ClbLogTopic';
    /** True for an instance of this class, of whichever copy of this package. */
    static isInstance(obj) {
        if (obj === undefined || obj === null) {
            return false;
        }
        return obj['__pulumiType'] === ClbLogTopic.__pulumiType;
    }
    constructor(name, argsOrState, opts) {
        let resourceInputs = {};
        opts = opts || {};
        if (opts.id) {
            const state = argsOrState;
            resourceInputs["createTime"] = state?.createTime;
            resourceInputs["logSetId"] = state?.logSetId;
            resourceInputs["status"] = state?.status;
            resourceInputs["topicName"] = state?.topicName;
        }
        else {
            const args = argsOrState;
            if (args?.logSetId === undefined && !opts.urn) {
                throw new Error("Missing required property 'logSetId'");
            }
            if (args?.topicName === undefined && !opts.urn) {
                throw new Error("Missing required property 'topicName'");
            }
            resourceInputs["logSetId"] = args?.logSetId;
            resourceInputs["status"] = args?.status;
            resourceInputs["topicName"] = args?.topicName;
            resourceInputs["createTime"] = undefined /*out*/;
        }
        opts = pulumi.mergeOptions(utilities.resourceOptsDefaults(), opts);
        super(ClbLogTopic.__pulumiType, name, resourceInputs, opts);
    }
}
exports.ClbLogTopic = ClbLogTopic;
