"use strict";
// Made by tools/tencentcloud-sdk. Do not edit.
Object.defineProperty(exports, "__esModule", { value: true });
exports.MysqlInstance = void 0;
const pulumi = require("@pulumi/pulumi");
const utilities = require("./utilities");
class MysqlInstance extends pulumi.CustomResource {
    /**
     * Get an existing MysqlInstance resource's state with the given name, ID, and optional extra properties used to qualify the lookup.
     */
    static get(name, id, state, opts) {
        return new MysqlInstance(name, state, { ...opts, id: id });
    }
    /** @internal */
    static __pulumiType = 'tencentcloud:index/mysqlInstance:MysqlInstance';
    /** True for an instance of this class, of whichever copy of this package. */
    static isInstance(obj) {
        if (obj === undefined || obj === null) {
            return false;
        }
        return obj['__pulumiType'] === MysqlInstance.__pulumiType;
    }
    constructor(name, argsOrState, opts) {
        let resourceInputs = {};
        opts = opts || {};
        if (opts.id) {
            const state = argsOrState;
            resourceInputs["autoRenewFlag"] = state?.autoRenewFlag;
            resourceInputs["availabilityZone"] = state?.availabilityZone;
            resourceInputs["chargeType"] = state?.chargeType;
            resourceInputs["clusterTopology"] = state?.clusterTopology;
            resourceInputs["cpu"] = state?.cpu;
            resourceInputs["destroyProtect"] = state?.destroyProtect;
            resourceInputs["deviceType"] = state?.deviceType;
            resourceInputs["engineType"] = state?.engineType;
            resourceInputs["engineVersion"] = state?.engineVersion;
            resourceInputs["firstSlaveZone"] = state?.firstSlaveZone;
            resourceInputs["forceDelete"] = state?.forceDelete;
            resourceInputs["instanceName"] = state?.instanceName;
            resourceInputs["internetHost"] = state?.internetHost;
            resourceInputs["internetPort"] = state?.internetPort;
            resourceInputs["internetService"] = state?.internetService;
            resourceInputs["intranetIp"] = state?.intranetIp;
            resourceInputs["intranetPort"] = state?.intranetPort;
            resourceInputs["memSize"] = state?.memSize;
            resourceInputs["parameters"] = state?.parameters;
            resourceInputs["payType"] = state?.payType;
            resourceInputs["period"] = state?.period;
            resourceInputs["prepaidPeriod"] = state?.prepaidPeriod;
            resourceInputs["projectId"] = state?.projectId;
            resourceInputs["rootPassword"] = state?.rootPassword;
            resourceInputs["secondSlaveZone"] = state?.secondSlaveZone;
            resourceInputs["securityGroups"] = state?.securityGroups;
            resourceInputs["slaveDeployMode"] = state?.slaveDeployMode;
            resourceInputs["slaveSyncMode"] = state?.slaveSyncMode;
            resourceInputs["status"] = state?.status;
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
            if (args?.memSize === undefined && !opts.urn) {
                throw new Error("Missing required property 'memSize'");
            }
            if (args?.volumeSize === undefined && !opts.urn) {
                throw new Error("Missing required property 'volumeSize'");
            }
            resourceInputs["autoRenewFlag"] = args?.autoRenewFlag;
            resourceInputs["availabilityZone"] = args?.availabilityZone;
            resourceInputs["chargeType"] = args?.chargeType;
            resourceInputs["clusterTopology"] = args?.clusterTopology;
            resourceInputs["cpu"] = args?.cpu;
            resourceInputs["destroyProtect"] = args?.destroyProtect;
            resourceInputs["deviceType"] = args?.deviceType;
            resourceInputs["engineType"] = args?.engineType;
            resourceInputs["engineVersion"] = args?.engineVersion;
            resourceInputs["firstSlaveZone"] = args?.firstSlaveZone;
            resourceInputs["forceDelete"] = args?.forceDelete;
            resourceInputs["instanceName"] = args?.instanceName;
            resourceInputs["internetService"] = args?.internetService;
            resourceInputs["intranetPort"] = args?.intranetPort;
            resourceInputs["memSize"] = args?.memSize;
            resourceInputs["parameters"] = args?.parameters;
            resourceInputs["payType"] = args?.payType;
            resourceInputs["period"] = args?.period;
            resourceInputs["prepaidPeriod"] = args?.prepaidPeriod;
            resourceInputs["projectId"] = args?.projectId;
            resourceInputs["rootPassword"] = args?.rootPassword ? pulumi.secret(args.rootPassword) : undefined;
            resourceInputs["secondSlaveZone"] = args?.secondSlaveZone;
            resourceInputs["securityGroups"] = args?.securityGroups;
            resourceInputs["slaveDeployMode"] = args?.slaveDeployMode;
            resourceInputs["slaveSyncMode"] = args?.slaveSyncMode;
            resourceInputs["subnetId"] = args?.subnetId;
            resourceInputs["tags"] = args?.tags;
            resourceInputs["volumeSize"] = args?.volumeSize;
            resourceInputs["vpcId"] = args?.vpcId;
            resourceInputs["internetHost"] = undefined /*out*/;
            resourceInputs["internetPort"] = undefined /*out*/;
            resourceInputs["intranetIp"] = undefined /*out*/;
            resourceInputs["status"] = undefined /*out*/;
        }
        opts = pulumi.mergeOptions(utilities.resourceOptsDefaults(), opts);
        opts = pulumi.mergeOptions(opts, { additionalSecretOutputs: ["rootPassword"] });
        super(MysqlInstance.__pulumiType, name, resourceInputs, opts);
    }
}
exports.MysqlInstance = MysqlInstance;
