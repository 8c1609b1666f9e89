"use strict";
// Made by tools/tencentcloud-sdk. Do not edit.
Object.defineProperty(exports, "__esModule", { value: true });
exports.ClbLogSet = void 0;
const pulumi = require("@pulumi/pulumi");
const utilities = require("./utilities");
class ClbLogSet extends pulumi.CustomResource {
    /**
     * Get an existing ClbLogSet resource's state with the given name, ID, and optional extra properties used to qualify the lookup.
     */
    static get(name, id, state, opts) {
        return new ClbLogSet(name, state, { ...opts, id: id });
    }
    /** @internal */
    static __pulumiType = 'tencentcloud:index/clbLogSet:ClbLogSet';
    /** True for an instance of this class, of whichever copy of this package. */
    static isInstance(obj) {
        if (obj === undefined || obj === null) {
            return false;
        }
        return obj['__pulumiType'] === ClbLogSet.__pulumiType;
    }
    constructor(name, argsOrState, opts) {
        let resourceInputs = {};
        opts = opts || {};
        if (opts.id) {
            const state = argsOrState;
            resourceInputs["createTime"] = state?.createTime;
            resourceInputs["name"] = state?.name;
            resourceInputs["period"] = state?.period;
            resourceInputs["topicCount"] = state?.topicCount;
        }
        else {
            const args = argsOrState;
            resourceInputs["period"] = args?.period;
            resourceInputs["createTime"] = undefined /*out*/;
            resourceInputs["name"] = undefined /*out*/;
            resourceInputs["topicCount"] = undefined /*out*/;
        }
        opts = pulumi.mergeOptions(utilities.resourceOptsDefaults(), opts);
        super(ClbLogSet.__pulumiType, name, resourceInputs, opts);
    }
}
exports.ClbLogSet = ClbLogSet;
