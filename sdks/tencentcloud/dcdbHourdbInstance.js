"use strict";
// Made by tools/tencentcloud-sdk. Do not edit.
Object.defineProperty(exports, "__esModule", { value: true });
exports.DcdbHourdbInstance = void 0;
const pulumi = require("@pulumi/pulumi");
const utilities = require("./utilities");
class DcdbHourdbInstance extends pulumi.CustomResource {
    /**
     * Get an existing DcdbHourdbInstance resource's state with the given name, ID, and optional extra properties used to qualify the lookup.
     */
    static get(name, id, state, opts) {
        return new DcdbHourdbInstance(name, state, { ...opts, id: id });
    }
    /** @internal */
    static __pulumiType = 'tencentcloud:index/dcdbHourdbInstance:DcdbHourdbInstance';
    /** True for an instance of this class, of whichever copy of this package. */
    static isInstance(obj) {
        if (obj === undefined || obj === null) {
            return false;
        }
        return obj['__pulumiType'] === DcdbHourdbInstance.__pulumiType;
    }
    constructor(name, argsOrState, opts) {
        let resourceInputs = {};
        opts = opts || {};
        if (opts.id) {
            const state = argsOrState;
            resourceInputs["dbVersionId"] = state?.dbVersionId;
            resourceInputs["dcnRegion"] = state?.dcnRegion;
            resourceInputs["extranetAccess"] = state?.extranetAccess;
            resourceInputs["instanceName"] = state?.instanceName;
            resourceInputs["shardCount"] = state?.shardCount;
            resourceInputs["shardMemory"] = state?.shardMemory;
            resourceInputs["shardNodeCount"] = state?.shardNodeCount;
            resourceInputs["shardStorage"] = state?.shardStorage;
            resourceInputs["subnetId"] = state?.subnetId;
            resourceInputs["vip"] = state?.vip;
            resourceInputs["vpcId"] = state?.vpcId;
            resourceInputs["zones"] = state?.zones;
        }
        else {
            const args = argsOrState;
            if (args?.shardCount === undefined && !opts.urn) {
                throw new Error("Missing required property 'shardCount'");
            }
            if (args?.shardMemory === undefined && !opts.urn) {
                throw new Error("Missing required property 'shardMemory'");
            }
            if (args?.shardNodeCount === undefined && !opts.urn) {
                throw new Error("Missing required property 'shardNodeCount'");
            }
            if (args?.shardStorage === undefined && !opts.urn) {
                throw new Error("Missing required property 'shardStorage'");
            }
            resourceInputs["dbVersionId"] = args?.dbVersionId;
            resourceInputs["dcnRegion"] = args?.dcnRegion;
            resourceInputs["extranetAccess"] = args?.extranetAccess;
            resourceInputs["instanceName"] = args?.instanceName;
            resourceInputs["shardCount"] = args?.shardCount;
            resourceInputs["shardMemory"] = args?.shardMemory;
            resourceInputs["shardNodeCount"] = args?.shardNodeCount;
            resourceInputs["shardStorage"] = args?.shardStorage;
            resourceInputs["subnetId"] = args?.subnetId;
            resourceInputs["vpcId"] = args?.vpcId;
            resourceInputs["zones"] = args?.zones;
            resourceInputs["vip"] = undefined /*out*/;
        }
        opts = pulumi.mergeOptions(utilities.resourceOptsDefaults(), opts);
        super(DcdbHourdbInstance.__pulumiType, name, resourceInputs, opts);
    }
}
exports.DcdbHourdbInstance = DcdbHourdbInstance;
