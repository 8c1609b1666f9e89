"use strict";
// Made by tools/tencentcloud-sdk. Do not edit.
Object.defineProperty(exports, "__esModule", { value: true });
exports.MongodbShardingInstance = void 0;
const pulumi = require("@pulumi/pulumi");
const utilities = require("./utilities");
class MongodbShardingInstance extends pulumi.CustomResource {
    /**
     * Get an existing MongodbShardingInstance resource's state with the given name, ID, and optional extra properties used to qualify the lookup.
     */
    static get(name, id, state, opts) {
        return new MongodbShardingInstance(name, state, { ...opts, id: id });
    }
    /** @internal */
    static __pulumiType = 'tencentcloud:index/mongodbShardingInstance:MongodbShardingInstance';
    /** True for an instance of this class, of whichever copy of this package. */
    static isInstance(obj) {
        if (obj === undefined || obj === null) {
            return false;
        }
        return obj['__pulumiType'] === MongodbShardingInstance.__pulumiType;
    }
    constructor(name, argsOrState, opts) {
        let resourceInputs = {};
        opts = opts || {};
        if (opts.id) {
            const state = argsOrState;
            resourceInputs["availabilityZoneLists"] = state?.availabilityZoneLists;
            resourceInputs["availableZone"] = state?.availableZone;
            resourceInputs["chargeType"] = state?.chargeType;
            resourceInputs["dataEncryption"] = state?.dataEncryption;
            resourceInputs["engineVersion"] = state?.engineVersion;
            resourceInputs["hiddenZone"] = state?.hiddenZone;
            resourceInputs["instanceName"] = state?.instanceName;
            resourceInputs["machineType"] = state?.machineType;
            resourceInputs["memory"] = state?.memory;
            resourceInputs["mongosCpu"] = state?.mongosCpu;
            resourceInputs["mongosMemory"] = state?.mongosMemory;
            resourceInputs["mongosNodeNum"] = state?.mongosNodeNum;
            resourceInputs["nodesPerShard"] = state?.nodesPerShard;
            resourceInputs["password"] = state?.password;
            resourceInputs["securityGroups"] = state?.securityGroups;
            resourceInputs["shardQuantity"] = state?.shardQuantity;
            resourceInputs["subnetId"] = state?.subnetId;
            resourceInputs["tags"] = state?.tags;
            resourceInputs["vip"] = state?.vip;
            resourceInputs["volume"] = state?.volume;
            resourceInputs["vpcId"] = state?.vpcId;
        }
        else {
            const args = argsOrState;
            if (args?.availableZone === undefined && !opts.urn) {
                throw new Error("Missing required property 'availableZone'");
            }
            if (args?.engineVersion === undefined && !opts.urn) {
                throw new Error("Missing required property 'engineVersion'");
            }
            if (args?.instanceName === undefined && !opts.urn) {
                throw new Error("Missing required property 'instanceName'");
            }
            if (args?.machineType === undefined && !opts.urn) {
                throw new Error("Missing required property 'machineType'");
            }
            if (args?.memory === undefined && !opts.urn) {
                throw new Error("Missing required property 'memory'");
            }
            if (args?.nodesPerShard === undefined && !opts.urn) {
                throw new Error("Missing required property 'nodesPerShard'");
            }
            if (args?.shardQuantity === undefined && !opts.urn) {
                throw new Error("Missing required property 'shardQuantity'");
            }
            if (args?.volume === undefined && !opts.urn) {
                throw new Error("Missing required property 'volume'");
            }
            resourceInputs["availabilityZoneLists"] = args?.availabilityZoneLists;
            resourceInputs["availableZone"] = args?.availableZone;
            resourceInputs["chargeType"] = args?.chargeType;
            resourceInputs["dataEncryption"] = args?.dataEncryption;
            resourceInputs["engineVersion"] = args?.engineVersion;
            resourceInputs["hiddenZone"] = args?.hiddenZone;
            resourceInputs["instanceName"] = args?.instanceName;
            resourceInputs["machineType"] = args?.machineType;
            resourceInputs["memory"] = args?.memory;
            resourceInputs["mongosCpu"] = args?.mongosCpu;
            resourceInputs["mongosMemory"] = args?.mongosMemory;
            resourceInputs["mongosNodeNum"] = args?.mongosNodeNum;
            resourceInputs["nodesPerShard"] = args?.nodesPerShard;
            resourceInputs["password"] = args?.password ? pulumi.secret(args.password) : undefined;
            resourceInputs["securityGroups"] = args?.securityGroups;
            resourceInputs["shardQuantity"] = args?.shardQuantity;
            resourceInputs["subnetId"] = args?.subnetId;
            resourceInputs["tags"] = args?.tags;
            resourceInputs["volume"] = args?.volume;
            resourceInputs["vpcId"] = args?.vpcId;
            resourceInputs["vip"] = undefined /*out*/;
        }
        opts = pulumi.mergeOptions(utilities.resourceOptsDefaults(), opts);
        opts = pulumi.mergeOptions(opts, { additionalSecretOutputs: ["password"] });
        super(MongodbShardingInstance.__pulumiType, name, resourceInputs, opts);
    }
}
exports.MongodbShardingInstance = MongodbShardingInstance;
