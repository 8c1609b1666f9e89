"use strict";
// Made by tools/tencentcloud-sdk. Do not edit.
Object.defineProperty(exports, "__esModule", { value: true });
exports.ClsTopic = void 0;
const pulumi = require("@pulumi/pulumi");
const utilities = require("./utilities");
class ClsTopic extends pulumi.CustomResource {
    /**
     * Get an existing ClsTopic resource's state with the given name, ID, and optional extra properties used to qualify the lookup.
     */
    static get(name, id, state, opts) {
        return new ClsTopic(name, state, { ...opts, id: id });
    }
    /** @internal */
    static __pulumiType = 'tencentcloud:index/clsTopic:ClsTopic';
    /** True for an instance of this class, of whichever copy of this package. */
    static isInstance(obj) {
        if (obj === undefined || obj === null) {
            return false;
        }
        return obj['__pulumiType'] === ClsTopic.__pulumiType;
    }
    constructor(name, argsOrState, opts) {
        let resourceInputs = {};
        opts = opts || {};
        if (opts.id) {
            const state = argsOrState;
            resourceInputs["autoSplit"] = state?.autoSplit;
            resourceInputs["bizType"] = state?.bizType;
            resourceInputs["customKmsInfo"] = state?.customKmsInfo;
            resourceInputs["describes"] = state?.describes;
            resourceInputs["encryption"] = state?.encryption;
            resourceInputs["extends"] = state?.extends;
            resourceInputs["hotPeriod"] = state?.hotPeriod;
            resourceInputs["isWebTracking"] = state?.isWebTracking;
            resourceInputs["logsetId"] = state?.logsetId;
            resourceInputs["maxSplitPartitions"] = state?.maxSplitPartitions;
            resourceInputs["partitionCount"] = state?.partitionCount;
            resourceInputs["period"] = state?.period;
            resourceInputs["storageType"] = state?.storageType;
            resourceInputs["tags"] = state?.tags;
            resourceInputs["topicName"] = state?.topicName;
        }
        else {
            const args = argsOrState;
            if (args?.logsetId === undefined && !opts.urn) {
                throw new Error("Missing required property 'logsetId'");
            }
            if (args?.topicName === undefined && !opts.urn) {
                throw new Error("Missing required property 'topicName'");
            }
            resourceInputs["autoSplit"] = args?.autoSplit;
            resourceInputs["bizType"] = args?.bizType;
            resourceInputs["customKmsInfo"] = args?.customKmsInfo;
            resourceInputs["describes"] = args?.describes;
            resourceInputs["encryption"] = args?.encryption;
            resourceInputs["extends"] = args?.extends;
            resourceInputs["hotPeriod"] = args?.hotPeriod;
            resourceInputs["isWebTracking"] = args?.isWebTracking;
            resourceInputs["logsetId"] = args?.logsetId;
            resourceInputs["maxSplitPartitions"] = args?.maxSplitPartitions;
            resourceInputs["partitionCount"] = args?.partitionCount;
            resourceInputs["period"] = args?.period;
            resourceInputs["storageType"] = args?.storageType;
            resourceInputs["tags"] = args?.tags;
            resourceInputs["topicName"] = args?.topicName;
        }
        opts = pulumi.mergeOptions(utilities.resourceOptsDefaults(), opts);
        super(ClsTopic.__pulumiType, name, resourceInputs, opts);
    }
}
exports.ClsTopic = ClsTopic;
