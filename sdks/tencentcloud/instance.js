"use strict";
// Made by tools/tencentcloud-sdk. Do not edit.
Object.defineProperty(exports, "__esModule", { value: true });
exports.Instance = void 0;
const pulumi = require("@pulumi/pulumi");
const utilities = require("./utilities");
class Instance extends pulumi.CustomResource {
    /**
     * Get an existing Instance resource's state with the given name, ID, and optional extra properties used to qualify the lookup.
     */
    static get(name, id, state, opts) {
        return new Instance(name, state, { ...opts, id: id });
    }
    /** @internal */
    static __pulumiType = 'tencentcloud:index/instance:Instance';
    /** True for an instance of this class, of whichever copy of this package. */
    static isInstance(obj) {
        if (obj === undefined || obj === null) {
            return false;
        }
        return obj['__pulumiType'] === Instance.__pulumiType;
    }
    constructor(name, argsOrState, opts) {
        let resourceInputs = {};
        opts = opts || {};
        if (opts.id) {
            const state = argsOrState;
            resourceInputs["allocatePublicIp"] = state?.allocatePublicIp;
            resourceInputs["antiDdosPackageId"] = state?.antiDdosPackageId;
            resourceInputs["availabilityZone"] = state?.availabilityZone;
            resourceInputs["bandwidthPackageId"] = state?.bandwidthPackageId;
            resourceInputs["camRoleName"] = state?.camRoleName;
            resourceInputs["createTime"] = state?.createTime;
            resourceInputs["dataDisks"] = state?.dataDisks;
            resourceInputs["dedicatedClusterId"] = state?.dedicatedClusterId;
            resourceInputs["disableMonitorService"] = state?.disableMonitorService;
            resourceInputs["disableSecurityService"] = state?.disableSecurityService;
            resourceInputs["hostname"] = state?.hostname;
            resourceInputs["imageId"] = state?.imageId;
            resourceInputs["instanceChargeType"] = state?.instanceChargeType;
            resourceInputs["instanceChargeTypePrepaidPeriod"] = state?.instanceChargeTypePrepaidPeriod;
            resourceInputs["instanceChargeTypePrepaidRenewFlag"] = state?.instanceChargeTypePrepaidRenewFlag;
            resourceInputs["instanceName"] = state?.instanceName;
            resourceInputs["instanceStatus"] = state?.instanceStatus;
            resourceInputs["instanceType"] = state?.instanceType;
            resourceInputs["internetChargeType"] = state?.internetChargeType;
            resourceInputs["internetMaxBandwidthOut"] = state?.internetMaxBandwidthOut;
            resourceInputs["ipv4AddressType"] = state?.ipv4AddressType;
            resourceInputs["keyIds"] = state?.keyIds;
            resourceInputs["orderlySecurityGroups"] = state?.orderlySecurityGroups;
            resourceInputs["password"] = state?.password;
            resourceInputs["placementGroupId"] = state?.placementGroupId;
            resourceInputs["privateIp"] = state?.privateIp;
            resourceInputs["projectId"] = state?.projectId;
            resourceInputs["publicIp"] = state?.publicIp;
            resourceInputs["runningFlag"] = state?.runningFlag;
            resourceInputs["securityGroups"] = state?.securityGroups;
            resourceInputs["subnetId"] = state?.subnetId;
            resourceInputs["systemDiskEncrypt"] = state?.systemDiskEncrypt;
            resourceInputs["systemDiskId"] = state?.systemDiskId;
            resourceInputs["systemDiskKmsKeyId"] = state?.systemDiskKmsKeyId;
            resourceInputs["systemDiskSize"] = state?.systemDiskSize;
            resourceInputs["systemDiskType"] = state?.systemDiskType;
            resourceInputs["tags"] = state?.tags;
            resourceInputs["userData"] = state?.userData;
            resourceInputs["userDataRaw"] = state?.userDataRaw;
            resourceInputs["uuid"] = state?.uuid;
            resourceInputs["vpcId"] = state?.vpcId;
        }
        else {
            const args = argsOrState;
            resourceInputs["allocatePublicIp"] = args?.allocatePublicIp;
            resourceInputs["antiDdosPackageId"] = args?.antiDdosPackageId;
            resourceInputs["availabilityZone"] = args?.availabilityZone;
            resourceInputs["bandwidthPackageId"] = args?.bandwidthPackageId;
            resourceInputs["camRoleName"] = args?.camRoleName;
            resourceInputs["dataDisks"] = args?.dataDisks;
            resourceInputs["dedicatedClusterId"] = args?.dedicatedClusterId;
            resourceInputs["disableMonitorService"] = args?.disableMonitorService;
            resourceInputs["disableSecurityService"] = args?.disableSecurityService;
            resourceInputs["hostname"] = args?.hostname;
            resourceInputs["imageId"] = args?.imageId;
            resourceInputs["instanceChargeType"] = args?.instanceChargeType;
            resourceInputs["instanceChargeTypePrepaidPeriod"] = args?.instanceChargeTypePrepaidPeriod;
            resourceInputs["instanceChargeTypePrepaidRenewFlag"] = args?.instanceChargeTypePrepaidRenewFlag;
            resourceInputs["instanceName"] = args?.instanceName;
            resourceInputs["instanceType"] = args?.instanceType;
            resourceInputs["internetChargeType"] = args?.internetChargeType;
            resourceInputs["internetMaxBandwidthOut"] = args?.internetMaxBandwidthOut;
            resourceInputs["ipv4AddressType"] = args?.ipv4AddressType;
            resourceInputs["keyIds"] = args?.keyIds;
            resourceInputs["orderlySecurityGroups"] = args?.orderlySecurityGroups;
            resourceInputs["password"] = args?.password ? pulumi.secret(args.password) : undefined;
            resourceInputs["placementGroupId"] = args?.placementGroupId;
            resourceInputs["privateIp"] = args?.privateIp;
            resourceInputs["projectId"] = args?.projectId;
            resourceInputs["runningFlag"] = args?.runningFlag;
            resourceInputs["securityGroups"] = args?.securityGroups;
            resourceInputs["subnetId"] = args?.subnetId;
            resourceInputs["systemDiskEncrypt"] = args?.systemDiskEncrypt;
            resourceInputs["systemDiskId"] = args?.systemDiskId;
            resourceInputs["systemDiskKmsKeyId"] = args?.systemDiskKmsKeyId;
            resourceInputs["systemDiskSize"] = args?.systemDiskSize;
            resourceInputs["systemDiskType"] = args?.systemDiskType;
            resourceInputs["tags"] = args?.tags;
            resourceInputs["userData"] = args?.userData;
            resourceInputs["userDataRaw"] = args?.userDataRaw;
            resourceInputs["vpcId"] = args?.vpcId;
            resourceInputs["createTime"] = undefined /*out*/;
            resourceInputs["instanceStatus"] = undefined /*out*/;
            resourceInputs["publicIp"] = undefined /*out*/;
            resourceInputs["uuid"] = undefined /*out*/;
        }
        opts = pulumi.mergeOptions(utilities.resourceOptsDefaults(), opts);
        opts = pulumi.mergeOptions(opts, { additionalSecretOutputs: ["password"] });
        super(Instance.__pulumiType, name, resourceInputs, opts);
    }
}
exports.Instance = Instance;
