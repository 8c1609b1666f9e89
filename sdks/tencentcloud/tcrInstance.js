"use strict";
// Made by tools/tencentcloud-sdk. Do not edit.
Object.defineProperty(exports, "__esModule", { value: true });
exports.TcrInstance = void 0;
const pulumi = require("@pulumi/pulumi");
const utilities = require("./utilities");
class TcrInstance extends pulumi.CustomResource {
    /**
     * Get an existing TcrInstance resource's state with the given name, ID, and optional extra properties used to qualify the lookup.
     */
    static get(name, id, state, opts) {
        return new TcrInstance(name, state, { ...opts, id: id });
    }
    /** @internal */
    static __pulumiType = 'tencentcloud:index/tcrInstance:TcrInstance';
    /** True for an instance of this class, of whichever copy of this package. */
    static isInstance(obj) {
        if (obj === undefined || obj === null) {
            return false;
        }
        return obj['__pulumiType'] === TcrInstance.__pulumiType;
    }
    constructor(name, argsOrState, opts) {
        let resourceInputs = {};
        opts = opts || {};
        if (opts.id) {
            const state = argsOrState;
            resourceInputs["deleteBucket"] = state?.deleteBucket;
            resourceInputs["instanceChargeTypePrepaidPeriod"] = state?.instanceChargeTypePrepaidPeriod;
            resourceInputs["instanceType"] = state?.instanceType;
            resourceInputs["internalEndPoint"] = state?.internalEndPoint;
            resourceInputs["name"] = state?.name;
            resourceInputs["openPublicNetwork"] = state?.openPublicNetwork;
            resourceInputs["openPublicOperation"] = state?.openPublicOperation;
            resourceInputs["publicDomain"] = state?.publicDomain;
            resourceInputs["registryChargeType"] = state?.registryChargeType;
            resourceInputs["replications"] = state?.replications;
            resourceInputs["securityPolicies"] = state?.securityPolicies;
            resourceInputs["status"] = state?.status;
            resourceInputs["tags"] = state?.tags;
        }
        else {
            const args = argsOrState;
            if (args?.instanceType === undefined && !opts.urn) {
                throw new Error("Missing required property 'instanceType'");
            }
            resourceInputs["deleteBucket"] = args?.deleteBucket;
            resourceInputs["instanceChargeTypePrepaidPeriod"] = args?.instanceChargeTypePrepaidPeriod;
            resourceInputs["instanceType"] = args?.instanceType;
            resourceInputs["name"] = args?.name;
            resourceInputs["openPublicNetwork"] = args?.openPublicNetwork;
            resourceInputs["openPublicOperation"] = args?.openPublicOperation;
            resourceInputs["registryChargeType"] = args?.registryChargeType;
            resourceInputs["replications"] = args?.replications;
            resourceInputs["securityPolicies"] = args?.securityPolicies;
            resourceInputs["tags"] = args?.tags;
            resourceInputs["internalEndPoint"] = undefined /*out*/;
            resourceInputs["publicDomain"] = undefined /*out*/;
            resourceInputs["status"] = undefined /*out*/;
        }
        opts = pulumi.mergeOptions(utilities.resourceOptsDefaults(), opts);
        super(TcrInstance.__pulumiType, name, resourceInputs, opts);
    }
}
exports.TcrInstance = TcrInstance;
