"use strict";
// Made by tools/tencentcloud-sdk. Do not edit.
Object.defineProperty(exports, "__esModule", { value: true });
exports.WafLogPostClsFlow = void 0;
const pulumi = require("@pulumi/pulumi");
const utilities = require("./utilities");
class WafLogPostClsFlow extends pulumi.CustomResource {
    /**
     * Get an existing WafLogPostClsFlow resource's state with the given name, ID, and optional extra properties used to qualify the lookup.
     */
    static get(name, id, state, opts) {
        return new WafLogPostClsFlow(name, state, { ...opts, id: id });
    }
    /** @internal */
    static __pulumiType = 'tencentcloud:index/wafLogPostClsFlow:WafLogPostClsFlow';
    /** True for an instance of this class, of whichever copy of this package. */
    static isInstance(obj) {
        if (obj === undefined || obj === null) {
            return false;
        }
        return obj['__pulumiType'] === WafLogPostClsFlow.__pulumiType;
    }
    constructor(name, argsOrState, opts) {
        let resourceInputs = {};
        opts = opts || {};
        if (opts.id) {
            const state = argsOrState;
            resourceInputs["clsRegion"] = state?.clsRegion;
            resourceInputs["flowId"] = state?.flowId;
            resourceInputs["logTopicId"] = state?.logTopicId;
            resourceInputs["logTopicName"] = state?.logTopicName;
            resourceInputs["logType"] = state?.logType;
            resourceInputs["logsetId"] = state?.logsetId;
            resourceInputs["logsetName"] = state?.logsetName;
            resourceInputs["status"] = state?.status;
        }
        else {
            const args = argsOrState;
            resourceInputs["clsRegion"] = args?.clsRegion;
            resourceInputs["logTopicName"] = args?.logTopicName;
            resourceInputs["logType"] = args?.logType;
            resourceInputs["logsetName"] = args?.logsetName;
            resourceInputs["flowId"] = undefined /*out*/;
            resourceInputs["logTopicId"] = undefined /*out*/;
            resourceInputs["logsetId"] = undefined /*out*/;
            resourceInputs["status"] = undefined /*out*/;
        }
        opts = pulumi.mergeOptions(utilities.resourceOptsDefaults(), opts);
        super(WafLogPostClsFlow.__pulumiType, name, resourceInputs, opts);
    }
}
exports.WafLogPostClsFlow = WafLogPostClsFlow;
