"use strict";
// Made by tools/tencentcloud-sdk. Do not edit.
Object.defineProperty(exports, "__esModule", { value: true });
exports.CynosdbCluster = void 0;
const pulumi = require("@pulumi/pulumi");
const utilities = require("./utilities");
class CynosdbCluster extends pulumi.CustomResource {
    /**
     * Get an existing CynosdbCluster resource's state with the given name, ID, and optional extra properties used to qualify the lookup.
     */
    static get(name, id, state, opts) {
        return new CynosdbCluster(name, state, { ...opts, id: id });
    }
    /** @internal */
    static __pulumiType = 'tencentcloud:index/cynosdbCluster:CynosdbCluster';
    /** True for an instance of this class, of whichever copy of this package. */
    static isInstance(obj) {
        if (obj === undefined || obj === null) {
            return false;
        }
        return obj['__pulumiType'] === CynosdbCluster.__pulumiType;
    }
    constructor(name, argsOrState, opts) {
        let resourceInputs = {};
        opts = opts || {};
        if (opts.id) {
            const state = argsOrState;
            resourceInputs["availableZone"] = state?.availableZone;
            resourceInputs["chargeType"] = state?.chargeType;
            resourceInputs["clusterName"] = state?.clusterName;
            resourceInputs["clusterStatus"] = state?.clusterStatus;
            resourceInputs["dbType"] = state?.dbType;
            resourceInputs["dbVersion"] = state?.dbVersion;
            resourceInputs["forceDelete"] = state?.forceDelete;
            resourceInputs["instanceCount"] = state?.instanceCount;
            resourceInputs["instanceCpuCore"] = state?.instanceCpuCore;
            resourceInputs["instanceId"] = state?.instanceId;
            resourceInputs["instanceMemorySize"] = state?.instanceMemorySize;
            resourceInputs["password"] = state?.password;
            resourceInputs["port"] = state?.port;
            resourceInputs["prepaidPeriod"] = state?.prepaidPeriod;
            resourceInputs["projectId"] = state?.projectId;
            resourceInputs["roGroupSgs"] = state?.roGroupSgs;
            resourceInputs["rwGroupSgs"] = state?.rwGroupSgs;
            resourceInputs["slaveZone"] = state?.slaveZone;
            resourceInputs["storageLimit"] = state?.storageLimit;
            resourceInputs["storagePayMode"] = state?.storagePayMode;
            resourceInputs["subnetId"] = state?.subnetId;
            resourceInputs["tags"] = state?.tags;
            resourceInputs["vpcId"] = state?.vpcId;
        }
        else {
            const args = argsOrState;
            if (args?.availableZone === undefined && !opts.urn) {
                throw new Error("Missing required property 'availableZone'");
            }
            if (args?.clusterName === undefined && !opts.urn) {
                throw new Error("Missing required property 'clusterName'");
            }
            if (args?.dbType === undefined && !opts.urn) {
                throw new Error("Missing required property 'dbType'");
            }
            if (args?.dbVersion === undefined && !opts.urn) {
                throw new Error("Missing required property 'dbVersion'");
            }
            if (args?.subnetId === undefined && !opts.urn) {
                throw new Error("Missing required property 'subnetId'");
            }
            if (args?.vpcId === undefined && !opts.urn) {
                throw new Error("Missing required property 'vpcId'");
            }
            resourceInputs["availableZone"] = args?.availableZone;
            resourceInputs["chargeType"] = args?.chargeType;
            resourceInputs["clusterName"] = args?.clusterName;
            resourceInputs["dbType"] = args?.dbType;
            resourceInputs["dbVersion"] = args?.dbVersion;
            resourceInputs["forceDelete"] = args?.forceDelete;
            resourceInputs["instanceCount"] = args?.instanceCount;
            resourceInputs["instanceCpuCore"] = args?.instanceCpuCore;
            resourceInputs["instanceMemorySize"] = args?.instanceMemorySize;
            resourceInputs["password"] = args?.password ? pulumi.secret(args.password) : undefined;
            resourceInputs["port"] = args?.port;
            resourceInputs["prepaidPeriod"] = args?.prepaidPeriod;
            resourceInputs["projectId"] = args?.projectId;
            resourceInputs["roGroupSgs"] = args?.roGroupSgs;
            resourceInputs["rwGroupSgs"] = args?.rwGroupSgs;
            resourceInputs["slaveZone"] = args?.slaveZone;
            resourceInputs["storageLimit"] = args?.storageLimit;
            resourceInputs["storagePayMode"] = args?.storagePayMode;
            resourceInputs["subnetId"] = args?.subnetId;
            resourceInputs["tags"] = args?.tags;
            resourceInputs["vpcId"] = args?.vpcId;
            resourceInputs["clusterStatus"] = undefined /*out*/;
            resourceInputs["instanceId"] = undefined /*out*/;
        }
        opts = pulumi.mergeOptions(utilities.resourceOptsDefaults(), opts);
        opts = pulumi.mergeOptions(opts, { additionalSecretOutputs: ["password"] });
        super(CynosdbCluster.__pulumiType, name, resourceInputs, opts);
    }
}
exports.CynosdbCluster = CynosdbCluster;
