"use strict";
// Made by tools/tencentcloud-sdk. Do not edit.
Object.defineProperty(exports, "__esModule", { value: true });
exports.ClbRedirection = void 0;
const pulumi = require("@pulumi/pulumi");
const utilities = require("./utilities");
class ClbRedirection extends pulumi.CustomResource {
    /**
     * Get an existing ClbRedirection resource's state with the given name, ID, and optional extra properties used to qualify the lookup.
     */
    static get(name, id, state, opts) {
        return new ClbRedirection(name, state, { ...opts, id: id });
    }
    /** @internal */
    static __pulumiType = 'tencentcloud:index/clbRedirection:ClbRedirection';
    /** True for an instance of this class, of whichever copy of this package. */
    static isInstance(obj) {
        if (obj === undefined || obj === null) {
            return false;
        }
        return obj['__pulumiType'] === ClbRedirection.__pulumiType;
    }
    constructor(name, argsOrState, opts) {
        let resourceInputs = {};
        opts = opts || {};
        if (opts.id) {
            const state = argsOrState;
            resourceInputs["clbId"] = state?.clbId;
            resourceInputs["isAutoRewrite"] = state?.isAutoRewrite;
            resourceInputs["sourceDomian"] = state?.sourceDomian;
            resourceInputs["sourceListenerId"] = state?.sourceListenerId;
            resourceInputs["sourceRuleId"] = state?.sourceRuleId;
            resourceInputs["targetListenerId"] = state?.targetListenerId;
            resourceInputs["targetRuleId"] = state?.targetRuleId;
        }
        else {
            const args = argsOrState;
            if (args?.clbId === undefined && !opts.urn) {
                throw new Error("Missing required property 'clbId'");
            }
            if (args?.targetListenerId === undefined && !opts.urn) {
                throw new Error("Missing required property 'targetListenerId'");
            }
            if (args?.targetRuleId === undefined && !opts.urn) {
                throw new Error("Missing required property 'targetRuleId'");
            }
            resourceInputs["clbId"] = args?.clbId;
            resourceInputs["isAutoRewrite"] = args?.isAutoRewrite;
            resourceInputs["sourceDomian"] = args?.sourceDomian;
            resourceInputs["sourceListenerId"] = args?.sourceListenerId;
            resourceInputs["sourceRuleId"] = args?.sourceRuleId;
            resourceInputs["targetListenerId"] = args?.targetListenerId;
            resourceInputs["targetRuleId"] = args?.targetRuleId;
        }
        opts = pulumi.mergeOptions(utilities.resourceOptsDefaults(), opts);
        super(ClbRedirection.__pulumiType, name, resourceInputs, opts);
    }
}
exports.ClbRedirection = ClbRedirection;
