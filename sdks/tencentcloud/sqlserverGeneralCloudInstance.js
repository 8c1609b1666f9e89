"use strict";
// Made by tools/tencentcloud-sdk. Do not edit.
Object.defineProperty(exports, "__esModule", { value: true });
exports.SqlserverGeneralCloudInstance = void 0;
const pulumi = require("@pulumi/pulumi");
const utilities = require("./utilities");
class SqlserverGeneralCloudInstance extends pulumi.CustomResource {
    /**
     * Get an existing SqlserverGeneralCloudInstance resource's state with the given name, ID, and optional extra properties used to qualify the lookup.
     */
    static get(name, id, state, opts) {
        return new SqlserverGeneralCloudInstance(name, state, { ...opts, id: id });
    }
    /** @internal */
    static __pulumiType = 'tencentcloud:index/sqlserverGeneralCloudInstance:SqlserverGeneralCloudInstance';
    /** True for an instance of this class, of whichever copy of this package. */
    static isInstance(obj) {
        if (obj === undefined || obj === null) {
            return false;
        }
        return obj['__pulumiType'] === SqlserverGeneralCloudInstance.__pulumiType;
    }
    constructor(name, argsOrState, opts) {
        let resourceInputs = {};
        opts = opts || {};
        if (opts.id) {
            const state = argsOrState;
            resourceInputs["collation"] = state?.collation;
            resourceInputs["cpu"] = state?.cpu;
            resourceInputs["dbVersion"] = state?.dbVersion;
            resourceInputs["diskEncryptFlag"] = state?.diskEncryptFlag;
            resourceInputs["drZones"] = state?.drZones;
            resourceInputs["instanceChargeType"] = state?.instanceChargeType;
            resourceInputs["machineType"] = state?.machineType;
            resourceInputs["memory"] = state?.memory;
            resourceInputs["multiNodes"] = state?.multiNodes;
            resourceInputs["multiZones"] = state?.multiZones;
            resourceInputs["name"] = state?.name;
            resourceInputs["period"] = state?.period;
            resourceInputs["securityGroupLists"] = state?.securityGroupLists;
            resourceInputs["storage"] = state?.storage;
            resourceInputs["subnetId"] = state?.subnetId;
            resourceInputs["vpcId"] = state?.vpcId;
            resourceInputs["zone"] = state?.zone;
        }
        else {
            const args = argsOrState;
            if (args?.cpu === undefined && !opts.urn) {
                throw new Error("Missing required property 'cpu'");
            }
            if (args?.machineType === undefined && !opts.urn) {
                throw new Error("Missing required property 'machineType'");
            }
            if (args?.memory === undefined && !opts.urn) {
                throw new Error("Missing required property 'memory'");
            }
            if (args?.storage === undefined && !opts.urn) {
                throw new Error("Missing required property 'storage'");
            }
            if (args?.zone === undefined && !opts.urn) {
                throw new Error("Missing required property 'zone'");
            }
            resourceInputs["collation"] = args?.collation;
            resourceInputs["cpu"] = args?.cpu;
            resourceInputs["dbVersion"] = args?.dbVersion;
            resourceInputs["diskEncryptFlag"] = args?.diskEncryptFlag;
            resourceInputs["drZones"] = args?.drZones;
            resourceInputs["instanceChargeType"] = args?.instanceChargeType;
            resourceInputs["machineType"] = args?.machineType;
            resourceInputs["memory"] = args?.memory;
            resourceInputs["multiNodes"] = args?.multiNodes;
            resourceInputs["multiZones"] = args?.multiZones;
            resourceInputs["name"] = args?.name;
            resourceInputs["period"] = args?.period;
            resourceInputs["securityGroupLists"] = args?.securityGroupLists;
            resourceInputs["storage"] = args?.storage;
            resourceInputs["subnetId"] = args?.subnetId;
            resourceInputs["vpcId"] = args?.vpcId;
            resourceInputs["zone"] = args?.zone;
        }
        opts = pulumi.mergeOptions(utilities.resourceOptsDefaults(), opts);
        super(SqlserverGeneralCloudInstance.__pulumiType, name, resourceInputs, opts);
    }
}
exports.SqlserverGeneralCloudInstance = SqlserverGeneralCloudInstance;
