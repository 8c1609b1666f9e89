"use strict";
// Made by tools/tencentcloud-sdk. Do not edit.
Object.defineProperty(exports, "__esModule", { value: true });
exports.ScfFunction = void 0;
const pulumi = require("@pulumi/pulumi");
const utilities = require("./utilities");
class ScfFunction extends pulumi.CustomResource {
    /**
     * Get an existing ScfFunction resource's state with the given name, ID, and optional extra properties used to qualify the lookup.
     */
    static get(name, id, state, opts) {
        return new ScfFunction(name, state, { ...opts, id: id });
    }
    /** @internal */
    static __pulumiType = 'tencentcloud:index/scfFunction:ScfFunction';
    /** True for an instance of this class, of whichever copy of this package. */
    static isInstance(obj) {
        if (obj === undefined || obj === null) {
            return false;
        }
        return obj['__pulumiType'] === ScfFunction.__pulumiType;
    }
    constructor(name, argsOrState, opts) {
        let resourceInputs = {};
        opts = opts || {};
        if (opts.id) {
            const state = argsOrState;
            resourceInputs["clsLogsetId"] = state?.clsLogsetId;
            resourceInputs["clsTopicId"] = state?.clsTopicId;
            resourceInputs["cosBucketName"] = state?.cosBucketName;
            resourceInputs["cosBucketRegion"] = state?.cosBucketRegion;
            resourceInputs["cosObjectName"] = state?.cosObjectName;
            resourceInputs["description"] = state?.description;
            resourceInputs["enablePublicNet"] = state?.enablePublicNet;
            resourceInputs["environment"] = state?.environment;
            resourceInputs["funcType"] = state?.funcType;
            resourceInputs["handler"] = state?.handler;
            resourceInputs["memSize"] = state?.memSize;
            resourceInputs["name"] = state?.name;
            resourceInputs["namespace"] = state?.namespace;
            resourceInputs["publicNetConfigs"] = state?.publicNetConfigs;
            resourceInputs["role"] = state?.role;
            resourceInputs["runtime"] = state?.runtime;
            resourceInputs["status"] = state?.status;
            resourceInputs["subnetId"] = state?.subnetId;
            resourceInputs["tags"] = state?.tags;
            resourceInputs["timeout"] = state?.timeout;
            resourceInputs["triggers"] = state?.triggers;
            resourceInputs["vip"] = state?.vip;
            resourceInputs["vpcId"] = state?.vpcId;
            resourceInputs["zipFile"] = state?.zipFile;
        }
        else {
            const args = argsOrState;
            resourceInputs["clsLogsetId"] = args?.clsLogsetId;
            resourceInputs["clsTopicId"] = args?.clsTopicId;
            resourceInputs["cosBucketName"] = args?.cosBucketName;
            resourceInputs["cosBucketRegion"] = args?.cosBucketRegion;
            resourceInputs["cosObjectName"] = args?.cosObjectName;
            resourceInputs["description"] = args?.description;
            resourceInputs["enablePublicNet"] = args?.enablePublicNet;
            resourceInputs["environment"] = args?.environment;
            resourceInputs["funcType"] = args?.funcType;
            resourceInputs["handler"] = args?.handler;
            resourceInputs["memSize"] = args?.memSize;
            resourceInputs["name"] = args?.name;
            resourceInputs["namespace"] = args?.namespace;
            resourceInputs["publicNetConfigs"] = args?.publicNetConfigs;
            resourceInputs["role"] = args?.role;
            resourceInputs["runtime"] = args?.runtime;
            resourceInputs["subnetId"] = args?.subnetId;
            resourceInputs["tags"] = args?.tags;
            resourceInputs["timeout"] = args?.timeout;
            resourceInputs["triggers"] = args?.triggers;
            resourceInputs["vpcId"] = args?.vpcId;
            resourceInputs["zipFile"] = args?.zipFile;
            resourceInputs["status"] = undefined /*out*/;
            resourceInputs["vip"] = undefined /*out*/;
        }
        opts = pulumi.mergeOptions(utilities.resourceOptsDefaults(), opts);
        super(ScfFunction.__pulumiType, name, resourceInputs, opts);
    }
}
exports.ScfFunction = ScfFunction;
