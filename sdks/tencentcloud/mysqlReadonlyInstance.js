"use strict";
// Made by tools/tencentcloud-sdk. Do not edit.
Object.defineProperty(exports, "__esModule", { value: true });
exports.MysqlReadonlyInstance = void 0;
const pulumi = require("@pulumi/pulumi");
const utilities = require("./utilities");
class MysqlReadonlyInstance extends pulumi.CustomResource {
    /**
     * Get an existing MysqlReadonlyInstance resource's state with the given name, ID, and optional extra properties used to qualify the lookup.
     */
    static get(name, id, state, opts) {
        return new MysqlReadonlyInstance(name, state, { ...opts, id: id });
    }
    /** @internal */
    static __pulumiType = 'tencentcloud:index/mysqlReadonlyInstance:MysqlReadonlyInstance';
    /** True for an instance of this class, of whichever copy of this package. */
    static isInstance(obj) {
        if (obj === undefined || obj === null) {
            return false;
        }
        return obj['__pulumiType'] === MysqlReadonlyInstance.__pulumiType;
    }
    constructor(name, argsOrState, opts) {
        let resourceInputs = {};
        opts = opts || {};
        if (opts.id) {
            const state = argsOrState;
            resourceInputs["instanceName"] = state?.instanceName;
            resourceInputs["intranetIp"] = state?.intranetIp;
            resourceInputs["intranetPort"] = state?.intranetPort;
            resourceInputs["masterInstanceId"] = state?.masterInstanceId;
            resourceInputs["masterRegion"] = state?.masterRegion;
            resourceInputs["memSize"] = state?.memSize;
            resourceInputs["securityGroups"] = state?.securityGroups;
            resourceInputs["subnetId"] = state?.subnetId;
            resourceInputs["tags"] = state?.tags;
            resourceInputs["volumeSize"] = state?.volumeSize;
            resourceInputs["vpcId"] = state?.vpcId;
            resourceInputs["zone"] = state?.zone;
        }
        else {
            const args = argsOrState;
            if (args?.instanceName === undefined && !opts.urn) {
                throw new Error("Missing required property 'instanceName'");
            }
            if (args?.masterInstanceId === undefined && !opts.urn) {
                throw new Error("Missing required property 'masterInstanceId'");
            }
            if (args?.memSize === undefined && !opts.urn) {
                throw new Error("Missing required property 'memSize'");
            }
            if (args?.volumeSize === undefined && !opts.urn) {
                throw new Error("Missing required property 'volumeSize'");
            }
            resourceInputs["instanceName"] = args?.instanceName;
            resourceInputs["intranetPort"] = args?.intranetPort;
            resourceInputs["masterInstanceId"] = args?.masterInstanceId;
            resourceInputs["masterRegion"] = args?.masterRegion;
            resourceInputs["memSize"] = args?.memSize;
            resourceInputs["securityGroups"] = args?.securityGroups;
            resourceInputs["subnetId"] = args?.subnetId;
            resourceInputs["tags"] = args?.tags;
            resourceInputs["volumeSize"] = args?.volumeSize;
            resourceInputs["vpcId"] = args?.vpcId;
            resourceInputs["zone"] = args?.zone;
            resourceInputs["intranetIp"] = undefined /*out*/;
        }
        opts = pulumi.mergeOptions(utilities.resourceOptsDefaults(), opts);
        super(MysqlReadonlyInstance.__pulumiType, name, resourceInputs, opts);
    }
}
exports.MysqlReadonlyInstance = MysqlReadonlyInstance;
