"use strict";
// Made by tools/tencentcloud-sdk. Do not edit.
Object.defineProperty(exports, "__esModule", { value: true });
exports.CbsStorage = void 0;
const pulumi = require("@pulumi/pulumi");
const utilities = require("./utilities");
class CbsStorage extends pulumi.CustomResource {
    /**
     * Get an existing CbsStorage resource's state with the given name, ID, and optional extra properties used to qualify the lookup.
     */
    static get(name, id, state, opts) {
        return new CbsStorage(name, state, { ...opts, id: id });
    }
    /** @internal */
    static __pulumiType = 'tencentcloud:index/cbsStorage:CbsStorage';
    /** True for an instance of this class, of whichever copy of this package. */
    static isInstance(obj) {
        if (obj === undefined || obj === null) {
            return false;
        }
        return obj['__pulumiType'] === CbsStorage.__pulumiType;
    }
    constructor(name, argsOrState, opts) {
        let resourceInputs = {};
        opts = opts || {};
        if (opts.id) {
            const state = argsOrState;
            resourceInputs["availabilityZone"] = state?.availabilityZone;
            resourceInputs["chargeType"] = state?.chargeType;
            resourceInputs["encrypt"] = state?.encrypt;
            resourceInputs["encryptType"] = state?.encryptType;
            resourceInputs["kmsKeyId"] = state?.kmsKeyId;
            resourceInputs["prepaidPeriod"] = state?.prepaidPeriod;
            resourceInputs["prepaidRenewFlag"] = state?.prepaidRenewFlag;
            resourceInputs["projectId"] = state?.projectId;
            resourceInputs["snapshotId"] = state?.snapshotId;
            resourceInputs["storageName"] = state?.storageName;
            resourceInputs["storageSize"] = state?.storageSize;
            resourceInputs["storageStatus"] = state?.storageStatus;
            resourceInputs["storageType"] = state?.storageType;
            resourceInputs["tags"] = state?.tags;
        }
        else {
            const args = argsOrState;
            if (args?.availabilityZone === undefined && !opts.urn) {
                throw new Error("Missing required property 'availabilityZone'");
            }
            if (args?.storageName === undefined && !opts.urn) {
                throw new Error("Missing required property 'storageName'");
            }
            if (args?.storageSize === undefined && !opts.urn) {
                throw new Error("Missing required property 'storageSize'");
            }
            if (args?.storageType === undefined && !opts.urn) {
                throw new Error("Missing required property 'storageType'");
            }
            resourceInputs["availabilityZone"] = args?.availabilityZone;
            resourceInputs["chargeType"] = args?.chargeType;
            resourceInputs["encrypt"] = args?.encrypt;
            resourceInputs["encryptType"] = args?.encryptType;
            resourceInputs["kmsKeyId"] = args?.kmsKeyId;
            resourceInputs["prepaidPeriod"] = args?.prepaidPeriod;
            resourceInputs["prepaidRenewFlag"] = args?.prepaidRenewFlag;
            resourceInputs["projectId"] = args?.projectId;
            resourceInputs["snapshotId"] = args?.snapshotId;
            resourceInputs["storageName"] = args?.storageName;
            resourceInputs["storageSize"] = args?.storageSize;
            resourceInputs["storageType"] = args?.storageType;
            resourceInputs["tags"] = args?.tags;
            resourceInputs["storageStatus"] = undefined /*out*/;
        }
        opts = pulumi.mergeOptions(utilities.resourceOptsDefaults(), opts);
        super(CbsStorage.__pulumiType, name, resourceInputs, opts);
    }
}
exports.CbsStorage = CbsStorage;
