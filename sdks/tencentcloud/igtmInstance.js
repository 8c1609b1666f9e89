"use strict";
// Made by tools/tencentcloud-sdk. Do not edit.
Object.defineProperty(exports, "__esModule", { value: true });
exports.IgtmInstance = void 0;
const pulumi = require("@pulumi/pulumi");
const utilities = require("./utilities");
class IgtmInstance extends pulumi.CustomResource {
    /**
     * Get an existing IgtmInstance resource's state with the given name, ID, and optional extra properties used to qualify the lookup.
     */
    static get(name, id, state, opts) {
        return new IgtmInstance(name, state, { ...opts, id: id });
    }
    /** @internal */
    static __pulumiType = 'tencentcloud:index/igtmInstance:IgtmInstance';
    /** True for an instance of this class, of whichever copy of this package. */
    static isInstance(obj) {
        if (obj === undefined || obj === null) {
            return false;
        }
        return obj['__pulumiType'] === IgtmInstance.__pulumiType;
    }
    constructor(name, argsOrState, opts) {
        let resourceInputs = {};
        opts = opts || {};
        if (opts.id) {
            const state = argsOrState;
            resourceInputs["accessDomain"] = state?.accessDomain;
            resourceInputs["accessSubDomain"] = state?.accessSubDomain;
            resourceInputs["accessType"] = state?.accessType;
            resourceInputs["domain"] = state?.domain;
            resourceInputs["globalTtl"] = state?.globalTtl;
            resourceInputs["instanceId"] = state?.instanceId;
            resourceInputs["instanceName"] = state?.instanceName;
            resourceInputs["packageType"] = state?.packageType;
            resourceInputs["remark"] = state?.remark;
            resourceInputs["resourceId"] = state?.resourceId;
        }
        else {
            const args = argsOrState;
            if (args?.accessDomain === undefined && !opts.urn) {
                throw new Error("Missing required property 'accessDomain'");
            }
            if (args?.accessSubDomain === undefined && !opts.urn) {
                throw new Error("Missing required property 'accessSubDomain'");
            }
            if (args?.accessType === undefined && !opts.urn) {
                throw new Error("Missing required property 'accessType'");
            }
            if (args?.domain === undefined && !opts.urn) {
                throw new Error("Missing required property 'domain'");
            }
            if (args?.globalTtl === undefined && !opts.urn) {
                throw new Error("Missing required property 'globalTtl'");
            }
            if (args?.instanceName === undefined && !opts.urn) {
                throw new Error("Missing required property 'instanceName'");
            }
            if (args?.packageType === undefined && !opts.urn) {
                throw new Error("Missing required property 'packageType'");
            }
            if (args?.resourceId === undefined && !opts.urn) {
                throw new Error("Missing required property 'resourceId'");
            }
            resourceInputs["accessDomain"] = args?.accessDomain;
            resourceInputs["accessSubDomain"] = args?.accessSubDomain;
            resourceInputs["accessType"] = args?.accessType;
            resourceInputs["domain"] = args?.domain;
            resourceInputs["globalTtl"] = args?.globalTtl;
            resourceInputs["instanceName"] = args?.instanceName;
            resourceInputs["packageType"] = args?.packageType;
            resourceInputs["remark"] = args?.remark;
            resourceInputs["resourceId"] = args?.resourceId;
            resourceInputs["instanceId"] = undefined /*out*/;
        }
        opts = pulumi.mergeOptions(utilities.resourceOptsDefaults(), opts);
        super(IgtmInstance.__pulumiType, name, resourceInputs, opts);
    }
}
exports.IgtmInstance = IgtmInstance;
