"use strict";
// Made by tools/tencentcloud-sdk. Do not edit.
Object.defineProperty(exports, "__esModule", { value: true });
exports.MysqlDrInstance = void 0;
const pulumi = require("@pulumi/pulumi");
const utilities = require("./utilities");
class MysqlDrInstance extends pulumi.CustomResource {
    /**
     * Get an existing MysqlDrInstance resource's state with the given name, ID, and optional extra properties used to qualify the lookup.
     */
    static get(name, id, state, opts) {
        return new MysqlDrInstance(name, state, { ...opts, id: id });
    }
    /** @internal */
    static __pulumiType = 'tencentcloud:index/mysqlDrInstance:MysqlDrInstance';
    /** True for an instance of this class, of whichever copy of this package. */
    static isInstance(obj) {
        if (obj === undefined || obj === null) {
            return false;
        }
        return obj['__pulumiType'] === MysqlDrInstance.__pulumiType;
    }
    constructor(name, argsOrState, opts) {
        let resourceInputs = {};
        opts = opts || {};
        if (opts.id) {
            const state = argsOrState;
            resourceInputs["availabilityZone"] = state?.availabilityZone;
            resourceInputs["instanceName"] = state?.instanceName;
            resourceInputs["intranetIp"] = state?.intranetIp;
            resourceInputs["masterInstanceId"] = state?.masterInstanceId;
            resourceInputs["masterRegion"] = state?.masterRegion;
            resourceInputs["memSize"] = state?.memSize;
            resourceInputs["subnetId"] = state?.subnetId;
            resourceInputs["tags"] = state?.tags;
            resourceInputs["volumeSize"] = state?.volumeSize;
            resourceInputs["vpcId"] = state?.vpcId;
        }
        else {
            const args = argsOrState;
            if (args?.instanceName === undefined && !opts.urn) {
                throw new Error("Missing required property 'instanceName'");
            }
            if (args?.masterInstanceId === undefined && !opts.urn) {
                throw new Error("Missing required property 'masterInstanceId'");
            }
            if (args?.masterRegion === undefined && !opts.urn) {
                throw new Error("Missing required property 'masterRegion'");
            }
            resourceInputs["availabilityZone"] = args?.availabilityZone;
            resourceInputs["instanceName"] = args?.instanceName;
            resourceInputs["masterInstanceId"] = args?.masterInstanceId;
            resourceInputs["masterRegion"] = args?.masterRegion;
            resourceInputs["memSize"] = args?.memSize;
            resourceInputs["subnetId"] = args?.subnetId;
            resourceInputs["tags"] = args?.tags;
            resourceInputs["volumeSize"] = args?.volumeSize;
            resourceInputs["vpcId"] = args?.vpcId;
            resourceInputs["intranetIp"] = undefined /*out*/;
        }
        opts = pulumi.mergeOptions(utilities.resourceOptsDefaults(), opts);
        super(MysqlDrInstance.__pulumiType, name, resourceInputs, opts);
    }
}
exports.MysqlDrInstance = MysqlDrInstance;
