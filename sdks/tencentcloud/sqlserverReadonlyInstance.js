"use strict";
// Made by tools/tencentcloud-sdk. Do not edit.
Object.defineProperty(exports, "__esModule", { value: true });
exports.SqlserverReadonlyInstance = void 0;
const pulumi = require("@pulumi/pulumi");
const utilities = require("./utilities");
class SqlserverReadonlyInstance extends pulumi.CustomResource {
    /**
     * Get an existing SqlserverReadonlyInstance resource's state with the given name, ID, and optional extra properties used to qualify the lookup.
     */
    static get(name, id, state, opts) {
        return new SqlserverReadonlyInstance(name, state, { ...opts, id: id });
    }
    /** @internal */
    static __pulumiType = 'tencentcloud:index/sqlserverReadonlyInstance:SqlserverReadonlyInstance';
    /** True for an instance of this class, of whichever copy of this package. */
    static isInstance(obj) {
        if (obj === undefined || obj === null) {
            return false;
        }
        return obj['__pulumiType'] === SqlserverReadonlyInstance.__pulumiType;
    }
    constructor(name, argsOrState, opts) {
        let resourceInputs = {};
        opts = opts || {};
        if (opts.id) {
            const state = argsOrState;
            resourceInputs["availabilityZone"] = state?.availabilityZone;
            resourceInputs["chargeType"] = state?.chargeType;
            resourceInputs["masterInstanceId"] = state?.masterInstanceId;
            resourceInputs["memory"] = state?.memory;
            resourceInputs["name"] = state?.name;
            resourceInputs["readonlyGroupType"] = state?.readonlyGroupType;
            resourceInputs["storage"] = state?.storage;
            resourceInputs["subnetId"] = state?.subnetId;
            resourceInputs["vip"] = state?.vip;
            resourceInputs["vpcId"] = state?.vpcId;
        }
        else {
            const args = argsOrState;
            if (args?.masterInstanceId === undefined && !opts.urn) {
                throw new Error("Missing required property 'masterInstanceId'");
            }
            if (args?.memory === undefined && !opts.urn) {
                throw new Error("Missing required property 'memory'");
            }
            if (args?.readonlyGroupType === undefined && !opts.urn) {
                throw new Error("Missing required property 'readonlyGroupType'");
            }
            if (args?.storage === undefined && !opts.urn) {
                throw new Error("Missing required property 'storage'");
            }
            resourceInputs["availabilityZone"] = args?.availabilityZone;
            resourceInputs["chargeType"] = args?.chargeType;
            resourceInputs["masterInstanceId"] = args?.masterInstanceId;
            resourceInputs["memory"] = args?.memory;
            resourceInputs["name"] = args?.name;
            resourceInputs["readonlyGroupType"] = args?.readonlyGroupType;
            resourceInputs["storage"] = args?.storage;
            resourceInputs["subnetId"] = args?.subnetId;
            resourceInputs["vpcId"] = args?.vpcId;
            resourceInputs["vip"] = undefined /*out*/;
        }
        opts = pulumi.mergeOptions(utilities.resourceOptsDefaults(), opts);
        super(SqlserverReadonlyInstance.__pulumiType, name, resourceInputs, opts);
    }
}
exports.SqlserverReadonlyInstance = SqlserverReadonlyInstance;
