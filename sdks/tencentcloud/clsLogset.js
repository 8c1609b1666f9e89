"use strict";
// Made by tools/tencentcloud-sdk. Do not edit.
Object.defineProperty(exports, "__esModule", { value: true });
exports.ClsLogset = void 0;
const pulumi = require("@pulumi/pulumi");
const utilities = require("./utilities");
class ClsLogset extends pulumi.CustomResource {
    /**
     * Get an existing ClsLogset resource's state with the given name, ID, and optional extra properties used to qualify the lookup.
     */
    static get(name, id, state, opts) {
        return new ClsLogset(name, state, { ...opts, id: id });
    }
    /** @internal */
    static __pulumiType = 'tencentcloud:index/clsLogset:ClsLogset';
    /** True for an instance of this class, of whichever copy of this package. */
    static isInstance(obj) {
        if (obj === undefined || obj === null) {
            return false;
        }
        return obj['__pulumiType'] === ClsLogset.__pulumiType;
    }
    constructor(name, argsOrState, opts) {
        let resourceInputs = {};
        opts = opts || {};
        if (opts.id) {
            const state = argsOrState;
            resourceInputs["createTime"] = state?.createTime;
            resourceInputs["logsetName"] = state?.logsetName;
            resourceInputs["tags"] = state?.tags;
            resourceInputs["topicCount"] = state?.topicCount;
        }
        else {
            const args = argsOrState;
            if (args?.logsetName === undefined && !opts.urn) {
                throw new Error("Missing required property 'logsetName'");
            }
            resourceInputs["logsetName"] = args?.logsetName;
            resourceInputs["tags"] = args?.tags;
            resourceInputs["createTime"] = undefined /*out*/;
            resourceInputs["topicCount"] = undefined /*out*/;
        }
        opts = pulumi.mergeOptions(utilities.resourceOptsDefaults(), opts);
        super(ClsLogset.__pulumiType, name, resourceInputs, opts);
    }
}
exports.ClsLogset = ClsLogset;
