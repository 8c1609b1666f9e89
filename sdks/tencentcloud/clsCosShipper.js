"use strict";
// Made by tools/tencentcloud-sdk. Do not edit.
Object.defineProperty(exports, "__esModule", { value: true });
exports.ClsCosShipper = void 0;
const pulumi = require("@pulumi/pulumi");
const utilities = require("./utilities");
class ClsCosShipper extends pulumi.CustomResource {
    /**
     * Get an existing ClsCosShipper resource's state with the given name, ID, and optional extra properties used to qualify the lookup.
     */
    static get(name, id, state, opts) {
        return new ClsCosShipper(name, state, { ...opts, id: id });
    }
    /** @internal */
    static __pulumiType = 'tencentcloud:index/clsCosShipper:ClsCosShipper';
    /** True for an instance of this class, of whichever copy of this package. */
    static isInstance(obj) {
        if (obj === undefined || obj === null) {
            return false;
        }
        return obj['__pulumiType'] === ClsCosShipper.__pulumiType;
    }
    constructor(name, argsOrState, opts) {
        let resourceInputs = {};
        opts = opts || {};
        if (opts.id) {
            const state = argsOrState;
            resourceInputs["bucket"] = state?.bucket;
            resourceInputs["interval"] = state?.interval;
            resourceInputs["maxSize"] = state?.maxSize;
            resourceInputs["partition"] = state?.partition;
            resourceInputs["prefix"] = state?.prefix;
            resourceInputs["shipperName"] = state?.shipperName;
            resourceInputs["storageType"] = state?.storageType;
            resourceInputs["topicId"] = state?.topicId;
        }
        else {
            const args = argsOrState;
            if (args?.bucket === undefined && !opts.urn) {
                throw new Error("Missing required property 'bucket'");
            }
            if (args?.prefix === undefined && !opts.urn) {
                throw new Error("Missing required property 'prefix'");
            }
            if (args?.shipperName === undefined && !opts.urn) {
                throw new Error("Missing required property 'shipperName'");
            }
            if (args?.topicId === undefined && !opts.urn) {
                throw new Error("Missing required property 'topicId'");
            }
            resourceInputs["bucket"] = args?.bucket;
            resourceInputs["interval"] = args?.interval;
            resourceInputs["maxSize"] = args?.maxSize;
            resourceInputs["partition"] = args?.partition;
            resourceInputs["prefix"] = args?.prefix;
            resourceInputs["shipperName"] = args?.shipperName;
            resourceInputs["storageType"] = args?.storageType;
            resourceInputs["topicId"] = args?.topicId;
        }
        opts = pulumi.mergeOptions(utilities.resourceOptsDefaults(), opts);
        super(ClsCosShipper.__pulumiType, name, resourceInputs, opts);
    }
}
exports.ClsCosShipper = ClsCosShipper;
