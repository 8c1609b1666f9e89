"use strict";
// Made by tools/tencentcloud-sdk. Do not edit.
Object.defineProperty(exports, "__esModule", { value: true });
exports.PostgresqlInstance = void 0;
const pulumi = require("@pulumi/pulumi");
const utilities = require("./utilities");
class PostgresqlInstance extends pulumi.CustomResource {
    /**
     * Get an existing PostgresqlInstance resource's state with the given name, ID, and optional extra properties used to qualify the lookup.
     */
    static get(name, id, state, opts) {
        return new PostgresqlInstance(name, state, { ...opts, id: id });
    }
    /** @internal */
    static __pulumiType = 'tencentcloud:index/postgresqlInstance:PostgresqlInstance';
    /** True for an instance of this class, of whichever copy of this package. */
    static isInstance(obj) {
        if (obj === undefined || obj === null) {
            return false;
        }
        return obj['__pulumiType'] === PostgresqlInstance.__pulumiType;
    }
    constructor(name, argsOrState, opts) {
        let resourceInputs = {};
        opts = opts || {};
        if (opts.id) {
            const state = argsOrState;
            resourceInputs["autoRenewFlag"] = state?.autoRenewFlag;
            resourceInputs["availabilityZone"] = state?.availabilityZone;
            resourceInputs["backupPlan"] = state?.backupPlan;
            resourceInputs["chargeType"] = state?.chargeType;
            resourceInputs["charset"] = state?.charset;
            resourceInputs["cpu"] = state?.cpu;
            resourceInputs["createTime"] = state?.createTime;
            resourceInputs["dbMajorVersion"] = state?.dbMajorVersion;
            resourceInputs["dbNodeSets"] = state?.dbNodeSets;
            resourceInputs["deleteProtection"] = state?.deleteProtection;
            resourceInputs["engineVersion"] = state?.engineVersion;
            resourceInputs["kmsKeyId"] = state?.kmsKeyId;
            resourceInputs["kmsRegion"] = state?.kmsRegion;
            resourceInputs["memory"] = state?.memory;
            resourceInputs["name"] = state?.name;
            resourceInputs["needSupportTde"] = state?.needSupportTde;
            resourceInputs["period"] = state?.period;
            resourceInputs["privateAccessIp"] = state?.privateAccessIp;
            resourceInputs["privateAccessPort"] = state?.privateAccessPort;
            resourceInputs["projectId"] = state?.projectId;
            resourceInputs["publicAccessSwitch"] = state?.publicAccessSwitch;
            resourceInputs["rootPassword"] = state?.rootPassword;
            resourceInputs["securityGroups"] = state?.securityGroups;
            resourceInputs["storage"] = state?.storage;
            resourceInputs["subnetId"] = state?.subnetId;
            resourceInputs["tags"] = state?.tags;
            resourceInputs["vpcId"] = state?.vpcId;
        }
        else {
            const args = argsOrState;
            if (args?.availabilityZone === undefined && !opts.urn) {
                throw new Error("Missing required property 'availabilityZone'");
            }
            if (args?.memory === undefined && !opts.urn) {
                throw new Error("Missing required property 'memory'");
            }
            if (args?.rootPassword === undefined && !opts.urn) {
                throw new Error("Missing required property 'rootPassword'");
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
            resourceInputs["availabilityZone"] = args?.availabilityZone;
            resourceInputs["backupPlan"] = args?.backupPlan;
            resourceInputs["chargeType"] = args?.chargeType;
            resourceInputs["charset"] = args?.charset;
            resourceInputs["cpu"] = args?.cpu;
            resourceInputs["dbMajorVersion"] = args?.dbMajorVersion;
            resourceInputs["dbNodeSets"] = args?.dbNodeSets;
            resourceInputs["deleteProtection"] = args?.deleteProtection;
            resourceInputs["engineVersion"] = args?.engineVersion;
            resourceInputs["kmsKeyId"] = args?.kmsKeyId;
            resourceInputs["kmsRegion"] = args?.kmsRegion;
            resourceInputs["memory"] = args?.memory;
            resourceInputs["name"] = args?.name;
            resourceInputs["needSupportTde"] = args?.needSupportTde;
            resourceInputs["period"] = args?.period;
            resourceInputs["projectId"] = args?.projectId;
            resourceInputs["publicAccessSwitch"] = args?.publicAccessSwitch;
            resourceInputs["rootPassword"] = args?.rootPassword ? pulumi.secret(args.rootPassword) : undefined;
            resourceInputs["securityGroups"] = args?.securityGroups;
            resourceInputs["storage"] = args?.storage;
            resourceInputs["subnetId"] = args?.subnetId;
            resourceInputs["tags"] = args?.tags;
            resourceInputs["vpcId"] = args?.vpcId;
            resourceInputs["createTime"] = undefined /*out*/;
            resourceInputs["privateAccessIp"] = undefined /*out*/;
            resourceInputs["privateAccessPort"] = undefined /*out*/;
        }
        opts = pulumi.mergeOptions(utilities.resourceOptsDefaults(), opts);
        opts = pulumi.mergeOptions(opts, { additionalSecretOutputs: ["rootPassword"] });
        super(PostgresqlInstance.__pulumiType, name, resourceInputs, opts);
    }
}
exports.PostgresqlInstance = PostgresqlInstance;
