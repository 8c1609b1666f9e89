"use strict";
// Made by tools/tencentcloud-sdk. Do not edit.
Object.defineProperty(exports, "__esModule", { value: true });
exports.CynosdbClusterV2 = void 0;
const pulumi = require("@pulumi/pulumi");
const utilities = require("./utilities");
class CynosdbClusterV2 extends pulumi.CustomResource {
    /**
     * Get an existing CynosdbClusterV2 resource's state with the given name, ID, and optional extra properties used to qualify the lookup.
     */
    static get(name, id, state, opts) {
        return new CynosdbClusterV2(name, state, { ...opts, id: id });
    }
    /** @internal */
    static __pulumiType = 'tencentcloud:index/cynosdbClusterV2:CynosdbClusterV2';
    /** True for an instance of this class, of whichever copy of this package. */
    static isInstance(obj) {
        if (obj === undefined || obj === null) {
            return false;
        }
        return obj['__pulumiType'] === CynosdbClusterV2.__pulumiType;
    }
    constructor(name, argsOrState, opts) {
        let resourceInputs = {};
        opts = opts || {};
        if (opts.id) {
            const state = argsOrState;
            resourceInputs["availableZone"] = state?.availableZone;
            resourceInputs["chargeType"] = state?.chargeType;
            resourceInputs["clusterName"] = state?.clusterName;
            resourceInputs["dbType"] = state?.dbType;
            resourceInputs["dbVersion"] = state?.dbVersion;
            resourceInputs["instanceCpuCore"] = state?.instanceCpuCore;
            resourceInputs["instanceId"] = state?.instanceId;
            resourceInputs["instanceMemorySize"] = state?.instanceMemorySize;
            resourceInputs["password"] = state?.password;
            resourceInputs["port"] = state?.port;
            resourceInputs["slaveZone"] = state?.slaveZone;
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
            resourceInputs["instanceCpuCore"] = args?.instanceCpuCore;
            resourceInputs["instanceMemorySize"] = args?.instanceMemorySize;
            resourceInputs["password"] = args?.password ? pulumi.secret(args.password) : undefined;
            resourceInputs["port"] = args?.port;
            resourceInputs["slaveZone"] = args?.slaveZone;
            resourceInputs["subnetId"] = args?.subnetId;
            resourceInputs["tags"] = args?.tags;
            resourceInputs["vpcId"] = args?.vpcId;
            resourceInputs["instanceId"] = undefined /*out*/;
        }
        opts = pulumi.mergeOptions(utilities.resourceOptsDefaults(), opts);
        opts = pulumi.mergeOptions(opts, { additionalSecretOutputs: ["password"] });
        super(CynosdbClusterV2.__pulumiType, name, resourceInputs, opts);
    }
}
exports.CynosdbClusterV2 = CynosdbClusterV2;
