"use strict";
// Made by tools/tencentcloud-sdk. Do not edit.
Object.defineProperty(exports, "__esModule", { value: true });
exports.RedisInstance = void 0;
const pulumi = require("@pulumi/pulumi");
const utilities = require("./utilities");
class RedisInstance extends pulumi.CustomResource {
    /**
     * Get an existing RedisInstance resource's state with the given name, ID, and optional extra properties used to qualify the lookup.
     */
    static get(name, id, state, opts) {
        return new RedisInstance(name, state, { ...opts, id: id });
    }
    /** @internal */
    static __pulumiType = 'tencentcloud:index/redisInstance:RedisInstance';
    /** True for an instance of this class, of whichever copy of this package. */
    static isInstance(obj) {
        if (obj === undefined || obj === null) {
            return false;
        }
        return obj['__pulumiType'] === RedisInstance.__pulumiType;
    }
    constructor(name, argsOrState, opts) {
        let resourceInputs = {};
        opts = opts || {};
        if (opts.id) {
            const state = argsOrState;
            resourceInputs["availabilityZone"] = state?.availabilityZone;
            resourceInputs["chargeType"] = state?.chargeType;
            resourceInputs["ip"] = state?.ip;
            resourceInputs["memSize"] = state?.memSize;
            resourceInputs["name"] = state?.name;
            resourceInputs["noAuth"] = state?.noAuth;
            resourceInputs["password"] = state?.password;
            resourceInputs["port"] = state?.port;
            resourceInputs["prepaidPeriod"] = state?.prepaidPeriod;
            resourceInputs["productVersion"] = state?.productVersion;
            resourceInputs["projectId"] = state?.projectId;
            resourceInputs["redisReplicasNum"] = state?.redisReplicasNum;
            resourceInputs["redisShardNum"] = state?.redisShardNum;
            resourceInputs["replicaZoneIds"] = state?.replicaZoneIds;
            resourceInputs["replicasReadOnly"] = state?.replicasReadOnly;
            resourceInputs["securityGroups"] = state?.securityGroups;
            resourceInputs["status"] = state?.status;
            resourceInputs["subnetId"] = state?.subnetId;
            resourceInputs["tags"] = state?.tags;
            resourceInputs["typeId"] = state?.typeId;
            resourceInputs["vpcId"] = state?.vpcId;
            resourceInputs["wanAddressSwitch"] = state?.wanAddressSwitch;
        }
        else {
            const args = argsOrState;
            if (args?.availabilityZone === undefined && !opts.urn) {
                throw new Error("Missing required property 'availabilityZone'");
            }
            if (args?.memSize === undefined && !opts.urn) {
                throw new Error("Missing required property 'memSize'");
            }
            resourceInputs["availabilityZone"] = args?.availabilityZone;
            resourceInputs["chargeType"] = args?.chargeType;
            resourceInputs["memSize"] = args?.memSize;
            resourceInputs["name"] = args?.name;
            resourceInputs["noAuth"] = args?.noAuth;
            resourceInputs["password"] = args?.password ? pulumi.secret(args.password) : undefined;
            resourceInputs["port"] = args?.port;
            resourceInputs["prepaidPeriod"] = args?.prepaidPeriod;
            resourceInputs["productVersion"] = args?.productVersion;
            resourceInputs["projectId"] = args?.projectId;
            resourceInputs["redisReplicasNum"] = args?.redisReplicasNum;
            resourceInputs["redisShardNum"] = args?.redisShardNum;
            resourceInputs["replicaZoneIds"] = args?.replicaZoneIds;
            resourceInputs["replicasReadOnly"] = args?.replicasReadOnly;
            resourceInputs["securityGroups"] = args?.securityGroups;
            resourceInputs["subnetId"] = args?.subnetId;
            resourceInputs["tags"] = args?.tags;
            resourceInputs["typeId"] = args?.typeId;
            resourceInputs["vpcId"] = args?.vpcId;
            resourceInputs["wanAddressSwitch"] = args?.wanAddressSwitch;
            resourceInputs["ip"] = undefined /*out*/;
            resourceInputs["status"] = undefined /*out*/;
        }
        opts = pulumi.mergeOptions(utilities.resourceOptsDefaults(), opts);
        opts = pulumi.mergeOptions(opts, { additionalSecretOutputs: ["password"] });
        super(RedisInstance.__pulumiType, name, resourceInputs, opts);
    }
}
exports.RedisInstance = RedisInstance;
