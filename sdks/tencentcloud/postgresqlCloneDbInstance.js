"use strict";
// Made by tools/tencentcloud-sdk. Do not edit.
Object.defineProperty(exports, "__esModule", { value: true });
exports.PostgresqlCloneDbInstance = void 0;
const pulumi = require("@pulumi/pulumi");
const utilities = require("./utilities");
class PostgresqlCloneDbInstance extends pulumi.CustomResource {
    /**
     * Get an existing PostgresqlCloneDbInstance resource's state with the given name, ID, and optional extra properties used to qualify the lookup.
     */
    static get(name, id, state, opts) {
        return new PostgresqlCloneDbInstance(name, state, { ...opts, id: id });
    }
    /** @internal */
    static __pulumiType = 'tencentcloud:index/postgresqlCloneDbInstance:PostgresqlCloneDbInstance';
    /** True for an instance of this class, of whichever copy of this package. */
    static isInstance(obj) {
        if (obj === undefined || obj === null) {
            return false;
        }
        return obj['__pulumiType'] === PostgresqlCloneDbInstance.__pulumiType;
    }
    constructor(name, argsOrState, opts) {
        let resourceInputs = {};
        opts = opts || {};
        if (opts.id) {
            const state = argsOrState;
            resourceInputs["autoRenewFlag"] = state?.autoRenewFlag;
            resourceInputs["backupSetId"] = state?.backupSetId;
            resourceInputs["dbInstanceId"] = state?.dbInstanceId;
            resourceInputs["dbNodeSets"] = state?.dbNodeSets;
            resourceInputs["instanceChargeType"] = state?.instanceChargeType;
            resourceInputs["name"] = state?.name;
            resourceInputs["period"] = state?.period;
            resourceInputs["recoveryTargetTime"] = state?.recoveryTargetTime;
            resourceInputs["securityGroupIds"] = state?.securityGroupIds;
            resourceInputs["specCode"] = state?.specCode;
            resourceInputs["storage"] = state?.storage;
            resourceInputs["subnetId"] = state?.subnetId;
            resourceInputs["vpcId"] = state?.vpcId;
        }
        else {
            const args = argsOrState;
            if (args?.autoRenewFlag === undefined && !opts.urn) {
                throw new Error("Missing required property 'autoRenewFlag'");
            }
            if (args?.dbInstanceId === undefined && !opts.urn) {
                throw new Error("Missing required property 'dbInstanceId'");
            }
            if (args?.period === undefined && !opts.urn) {
                throw new Error("Missing required property 'period'");
            }
            if (args?.specCode === undefined && !opts.urn) {
                throw new Error("Missing required property 'specCode'");
            }
            if (args?.storage === undefined && !opts.urn) {
                throw new Error("Missing required property 'storage'");
            }
            if (args?.subnetId === undefined && !opts.urn) {
                throw new Error("Missing required property 'subnetId'");
            }
            if (args?.vpcId === undefined && !opts.urn) {
                throw new Error("Missing required property 'vpcId'");
            }
            resourceInputs["autoRenewFlag"] = args?.autoRenewFlag;
            resourceInputs["backupSetId"] = args?.backupSetId;
            resourceInputs["dbInstanceId"] = args?.dbInstanceId;
            resourceInputs["dbNodeSets"] = args?.dbNodeSets;
            resourceInputs["instanceChargeType"] = args?.instanceChargeType;
            resourceInputs["name"] = args?.name;
            resourceInputs["period"] = args?.period;
            resourceInputs["recoveryTargetTime"] = args?.recoveryTargetTime;
            resourceInputs["securityGroupIds"] = args?.securityGroupIds;
            resourceInputs["specCode"] = args?.specCode;
            resourceInputs["storage"] = args?.storage;
            resourceInputs["subnetId"] = args?.subnetId;
            resourceInputs["vpcId"] = args?.vpcId;
        }
        opts = pulumi.mergeOptions(utilities.resourceOptsDefaults(), opts);
        super(PostgresqlCloneDbInstance.__pulumiType, name, resourceInputs, opts);
    }
}
exports.PostgresqlCloneDbInstance = PostgresqlCloneDbInstance;
