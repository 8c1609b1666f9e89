"use strict";
// Made by tools/tencentcloud-sdk. Do not edit.
Object.defineProperty(exports, "__esModule", { value: true });
exports.MongodbStandbyInstance = void 0;
const pulumi = require("@pulumi/pulumi");
const utilities = require("./utilities");
class MongodbStandbyInstance extends pulumi.CustomResource {
    /**
     * Get an existing MongodbStandbyInstance resource's state with the given name, ID, and optional extra properties used to qualify the lookup.
     */
    static get(name, id, state, opts) {
        return new MongodbStandbyInstance(name, state, { ...opts, id: id });
    }
    /** @internal */
    static __pulumiType = 'tencentcloud:index/mongodbStandbyInstance:MongodbStandbyInstance';
    /** True for an instance of this class, of whichever copy of this package. */
    static isInstance(obj) {
        if (obj === undefined || obj === null) {
            return false;
        }
        return obj['__pulumiType'] === MongodbStandbyInstance.__pulumiType;
    }
    constructor(name, argsOrState, opts) {
        let resourceInputs = {};
        opts = opts || {};
        if (opts.id) {
            const state = argsOrState;
            resourceInputs["availableZone"] = state?.availableZone;
            resourceInputs["fatherInstanceId"] = state?.fatherInstanceId;
            resourceInputs["fatherInstanceRegion"] = state?.fatherInstanceRegion;
            resourceInputs["instanceName"] = state?.instanceName;
            resourceInputs["memory"] = state?.memory;
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
            if (args?.fatherInstanceId === undefined && !opts.urn) {
                throw new Error("Missing required property 'fatherInstanceId'");
            }
            if (args?.fatherInstanceRegion === undefined && !opts.urn) {
                throw new Error("Missing required property 'fatherInstanceRegion'");
            }
            if (args?.instanceName === undefined && !opts.urn) {
                throw new Error("Missing required property 'instanceName'");
            }
            if (args?.memory === undefined && !opts.urn) {
                throw new Error("Missing required property 'memory'");
            }
            if (args?.volume === undefined && !opts.urn) {
                throw new Error("Missing required property 'volume'");
            }
            resourceInputs["availableZone"] = args?.availableZone;
            resourceInputs["fatherInstanceId"] = args?.fatherInstanceId;
            resourceInputs["fatherInstanceRegion"] = args?.fatherInstanceRegion;
            resourceInputs["instanceName"] = args?.instanceName;
            resourceInputs["memory"] = args?.memory;
            resourceInputs["subnetId"] = args?.subnetId;
            resourceInputs["tags"] = args?.tags;
            resourceInputs["volume"] = args?.volume;
            resourceInputs["vpcId"] = args?.vpcId;
            resourceInputs["vip"] = undefined /*out*/;
        }
        opts = pulumi.mergeOptions(utilities.resourceOptsDefaults(), opts);
        super(MongodbStandbyInstance.__pulumiType, name, resourceInputs, opts);
    }
}
exports.MongodbStandbyInstance = MongodbStandbyInstance;
