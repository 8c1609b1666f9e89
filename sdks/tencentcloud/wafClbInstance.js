"use strict";
// Made by tools/tencentcloud-sdk. Do not edit.
Object.defineProperty(exports, "__esModule", { value: true });
exports.WafClbInstance = void 0;
const pulumi = require("@pulumi/pulumi");
const utilities = require("./utilities");
class WafClbInstance extends pulumi.CustomResource {
    /**
     * Get an existing WafClbInstance resource's state with the given name, ID, and optional extra properties used to qualify the lookup.
     */
    static get(name, id, state, opts) {
        return new WafClbInstance(name, state, { ...opts, id: id });
    }
    /** @internal */
    static __pulumiType = 'tencentcloud:index/wafClbInstance:WafClbInstance';
    /** True for an instance of this class, of whichever copy of this package. */
    static isInstance(obj) {
        if (obj === undefined || obj === null) {
            return false;
        }
        return obj['__pulumiType'] === WafClbInstance.__pulumiType;
    }
    constructor(name, argsOrState, opts) {
        let resourceInputs = {};
        opts = opts || {};
        if (opts.id) {
            const state = argsOrState;
            resourceInputs["domainPkgCount"] = state?.domainPkgCount;
            resourceInputs["elasticMode"] = state?.elasticMode;
            resourceInputs["goodsCategory"] = state?.goodsCategory;
            resourceInputs["instanceId"] = state?.instanceId;
            resourceInputs["instanceName"] = state?.instanceName;
            resourceInputs["status"] = state?.status;
            resourceInputs["timeSpan"] = state?.timeSpan;
            resourceInputs["timeUnit"] = state?.timeUnit;
        }
        else {
            const args = argsOrState;
            if (args?.goodsCategory === undefined && !opts.urn) {
                throw new Error("Missing required property 'goodsCategory'");
            }
            resourceInputs["domainPkgCount"] = args?.domainPkgCount;
            resourceInputs["elasticMode"] = args?.elasticMode;
            resourceInputs["goodsCategory"] = args?.goodsCategory;
            resourceInputs["instanceName"] = args?.instanceName;
            resourceInputs["timeSpan"] = args?.timeSpan;
            resourceInputs["timeUnit"] = args?.timeUnit;
            resourceInputs["instanceId"] = undefined /*out*/;
            resourceInputs["status"] = undefined /*out*/;
        }
        opts = pulumi.mergeOptions(utilities.resourceOptsDefaults(), opts);
        super(WafClbInstance.__pulumiType, name, resourceInputs, opts);
    }
}
exports.WafClbInstance = WafClbInstance;
