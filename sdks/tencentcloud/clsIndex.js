"use strict";
// Made by tools/tencentcloud-sdk. Do not edit.
Object.defineProperty(exports, "__esModule", { value: true });
exports.ClsIndex = void 0;
const pulumi = require("@pulumi/pulumi");
const utilities = require("./utilities");
class ClsIndex extends pulumi.CustomResource {
    /**
     * Get an existing ClsIndex resource's state with the given name, ID, and optional extra properties used to qualify the lookup.
     */
    static get(name, id, state, opts) {
        return new ClsIndex(name, state, { ...opts, id: id });
    }
    /** @internal */
    static __pulumiType = 'tencentcloud:index/clsIndex:ClsIndex';
    /** True for an instance of this class, of whichever copy of this package. */
    static isInstance(obj) {
        if (obj === undefined || obj === null) {
            return false;
        }
        return obj['__pulumiType'] === ClsIndex.__pulumiType;
    }
    constructor(name, argsOrState, opts) {
        let resourceInputs = {};
        opts = opts || {};
        if (opts.id) {
            const state = argsOrState;
            resourceInputs["status"] = state?.status;
            resourceInputs["topicId"] = state?.topicId;
        }
        else {
            const args = argsOrState;
            if (args?.topicId === undefined && !opts.urn) {
                throw new Error("Missing required property 'topicId'");
            }
            resourceInputs["status"] = args?.status;
            resourceInputs["topicId"] = args?.topicId;
        }
        opts = pulumi.mergeOptions(utilities.resourceOptsDefaults(), opts);
        super(ClsIndex.__pulumiType, name, resourceInputs, opts);
    }
}
exports.ClsIndex = ClsIndex;
