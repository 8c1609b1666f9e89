"use strict";
// Made by tools/tencentcloud-sdk. Do not edit.
Object.defineProperty(exports, "__esModule", { value: true });
exports.CosBucket = void 0;
const pulumi = require("@pulumi/pulumi");
const utilities = require("./utilities");
class CosBucket extends pulumi.CustomResource {
    /**
     * Get an existing CosBucket resource's state with the given name, ID, and optional extra properties used to qualify the lookup.
     */
    static get(name, id, state, opts) {
        return new CosBucket(name, state, { ...opts, id: id });
    }
    /** @internal */
    static __pulumiType = 'tencentcloud:index/cosBucket:CosBucket';
    /** True for an instance of this class, of whichever copy of this package. */
    static isInstance(obj) {
        if (obj === undefined || obj === null) {
            return false;
        }
        return obj['__pulumiType'] === CosBucket.__pulumiType;
    }
    constructor(name, argsOrState, opts) {
        let resourceInputs = {};
        opts = opts || {};
        if (opts.id) {
            const state = argsOrState;
            resourceInputs["accelerationEnable"] = state?.accelerationEnable;
            resourceInputs["acl"] = state?.acl;
            resourceInputs["aclBody"] = state?.aclBody;
            resourceInputs["bucket"] = state?.bucket;
            resourceInputs["corsRules"] = state?.corsRules;
            resourceInputs["cosBucketUrl"] = state?.cosBucketUrl;
            resourceInputs["encryptionAlgorithm"] = state?.encryptionAlgorithm;
            resourceInputs["forceClean"] = state?.forceClean;
            resourceInputs["kmsId"] = state?.kmsId;
            resourceInputs["lifecycleRules"] = state?.lifecycleRules;
            resourceInputs["logEnable"] = state?.logEnable;
            resourceInputs["logPrefix"] = state?.logPrefix;
            resourceInputs["logTargetBucket"] = state?.logTargetBucket;
            resourceInputs["multiAz"] = state?.multiAz;
            resourceInputs["objectLockConfiguration"] = state?.objectLockConfiguration;
            resourceInputs["originDomainRules"] = state?.originDomainRules;
            resourceInputs["originPullRules"] = state?.originPullRules;
            resourceInputs["replicaRole"] = state?.replicaRole;
            resourceInputs["replicaRules"] = state?.replicaRules;
            resourceInputs["tags"] = state?.tags;
            resourceInputs["versioningEnable"] = state?.versioningEnable;
            resourceInputs["website"] = state?.website;
        }
        else {
            const args = argsOrState;
            if (args?.bucket === undefined && !opts.urn) {
                throw new Error("Missing required property 'bucket'");
            }
            resourceInputs["accelerationEnable"] = args?.accelerationEnable;
            resourceInputs["acl"] = args?.acl;
            resourceInputs["aclBody"] = args?.aclBody;
            resourceInputs["bucket"] = args?.bucket;
            resourceInputs["corsRules"] = args?.corsRules;
            resourceInputs["encryptionAlgorithm"] = args?.encryptionAlgorithm;
            resourceInputs["forceClean"] = args?.forceClean;
            resourceInputs["kmsId"] = args?.kmsId;
            resourceInputs["lifecycleRules"] = args?.lifecycleRules;
            resourceInputs["logEnable"] = args?.logEnable;
            resourceInputs["logPrefix"] = args?.logPrefix;
            resourceInputs["logTargetBucket"] = args?.logTargetBucket;
            resourceInputs["multiAz"] = args?.multiAz;
            resourceInputs["objectLockConfiguration"] = args?.objectLockConfiguration;
            resourceInputs["originDomainRules"] = args?.originDomainRules;
            resourceInputs["originPullRules"] = args?.originPullRules;
            resourceInputs["replicaRole"] = args?.replicaRole;
            resourceInputs["replicaRules"] = args?.replicaRules;
            resourceInputs["tags"] = args?.tags;
            resourceInputs["versioningEnable"] = args?.versioningEnable;
            resourceInputs["website"] = args?.website;
            resourceInputs["cosBucketUrl"] = undefined /*out*/;
        }
        opts = pulumi.mergeOptions(utilities.resourceOptsDefaults(), opts);
        super(CosBucket.__pulumiType, name, resourceInputs, opts);
    }
}
exports.CosBucket = CosBucket;
