"use strict";
// Made by tools/tencentcloud-sdk. Do not edit.
Object.defineProperty(exports, "__esModule", { value: true });
exports.PostgresqlReadonlyInstanceV2 = void 0;
const pulumi = require("@pulumi/pulumi");
const utilities = require("./utilities");
class PostgresqlReadonlyInstanceV2 extends pulumi.CustomResource {
    /**
     * Get an existing PostgresqlReadonlyInstanceV2 resource's state with the given name, ID, and optional extra properties used to qualify the lookup.
     */
    static get(name, id, state, opts) {
        return new PostgresqlReadonlyInstanceV2(name, state, { ...opts, id: id });
    }
    /** @internal */
    static __pulumiType = 'tencentcloud:index/postgresqlReadonlyInstanceV2:PostgresqlReadonlyInstanceV2';
    /** True for an instance of this class, of whichever copy of this package. */
    static isInstance(obj) {
        if (obj === undefined || obj === null) {
            return false;
        }
        return obj['__pulumiType'] === PostgresqlReadonlyInstanceV2.__pulumiType;
    }
    constructor(name, argsOrState, opts) {
        let resourceInputs = {};
        opts = opts || {};
        if (opts.id) {
            const state = argsOrState;
            resourceInputs["dbInstanceId"] = state?.dbInstanceId;
            resourceInputs["deletionProtection"] = state?.deletionProtection;
            resourceInputs["instanceChargeType"] = state?.instanceChargeType;
            resourceInputs["masterDbInstanceId"] = state?.masterDbInstanceId;
            resourceInputs["name"] = state?.name;
            resourceInputs["period"] = state?.period;
            resourceInputs["projectId"] = state?.projectId;
            resourceInputs["securityGroupIds"] = state?.securityGroupIds;
            resourceInputs["specCode"] = state?.specCode;
            resourceInputs["storage"] = state?.storage;
            resourceInputs["subnetId"] = state?.subnetId;
            resourceInputs["tags"] = state?.tags;
            resourceInputs["vpcId"] = state?.vpcId;
            resourceInputs["zone"] = state?.zone;
        }
        else {
            const args = argsOrState;
            if (args?.masterDbInstanceId === undefined && !opts.urn) {
                throw new Error("Missing required property 'masterDbInstanceId'");
            }
            if (args?.specCode === undefined && !opts.urn) {
                throw new Error("Missing required property 'specCode'");
            }
            if (args?.storage === undefined && !opts.urn) {
                throw new Error("Missing required property 'storage'");
            }
            if (args?.zone === undefined && !opts.urn) {
                throw new Error("Missing required property 'zone'");
            }
            resourceInputs["deletionProtection"] = args?.deletionProtection;
            resourceInputs["instanceChargeType"] = args?.instanceChargeType;
            resourceInputs["masterDbInstanceId"] = args?.masterDbInstanceId;
            resourceInputs["name"] = args?.name;
            resourceInputs["period"] = args?.period;
            resourceInputs["projectId"] = args?.projectId;
            resourceInputs["securityGroupIds"] = args?.securityGroupIds;
            resourceInputs["specCode"] = args?.specCode;
            resourceInputs["storage"] = args?.storage;
            resourceInputs["subnetId"] = args?.subnetId;
            resourceInputs["tags"] = args?.tags;
            resourceInputs["vpcId"] = args?.vpcId;
            resourceInputs["zone"] = args?.zone;
            resourceInputs["dbInstanceId"] = undefined /*out*/;
        }
        opts = pulumi.mergeOptions(utilities.resourceOptsDefaults(), opts);
        super(PostgresqlReadonlyInstanceV2.__pulumiType, name, resourceInputs, opts);
    }
}
exports.PostgresqlReadonlyInstanceV2 = PostgresqlReadonlyInstanceV2;
