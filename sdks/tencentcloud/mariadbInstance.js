"use strict";
// Made by tools/tencentcloud-sdk. Do not edit.
Object.defineProperty(exports, "__esModule", { value: true });
exports.MariadbInstance = void 0;
const pulumi = require("@pulumi/pulumi");
const utilities = require("./utilities");
class MariadbInstance extends pulumi.CustomResource {
    /**
     * Get an existing MariadbInstance resource's state with the given name, ID, and optional extra properties used to qualify the lookup.
     */
    static get(name, id, state, opts) {
        return new MariadbInstance(name, state, { ...opts, id: id });
    }
    /** @internal */
    static __pulumiType = 'tencentcloud:index/mariadbInstance:MariadbInstance';
    /** True for an instance of this class, of whichever copy of this package. */
    static isInstance(obj) {
        if (obj === undefined || obj === null) {
            return false;
        }
        return obj['__pulumiType'] === MariadbInstance.__pulumiType;
    }
    constructor(name, argsOrState, opts) {
        let resourceInputs = {};
        opts = opts || {};
        if (opts.id) {
            const state = argsOrState;
            resourceInputs["autoRenewFlag"] = state?.autoRenewFlag;
            resourceInputs["dbVersionId"] = state?.dbVersionId;
            resourceInputs["dcnInstanceId"] = state?.dcnInstanceId;
            resourceInputs["dcnRegion"] = state?.dcnRegion;
            resourceInputs["instanceName"] = state?.instanceName;
            resourceInputs["memory"] = state?.memory;
            resourceInputs["nodeCount"] = state?.nodeCount;
            resourceInputs["period"] = state?.period;
            resourceInputs["storage"] = state?.storage;
            resourceInputs["subnetId"] = state?.subnetId;
            resourceInputs["tags"] = state?.tags;
            resourceInputs["vip"] = state?.vip;
            resourceInputs["vpcId"] = state?.vpcId;
            resourceInputs["vport"] = state?.vport;
            resourceInputs["zones"] = state?.zones;
        }
        else {
            const args = argsOrState;
            if (args?.memory === undefined && !opts.urn) {
                throw new Error("Missing required property 'memory'");
            }
            if (args?.nodeCount === undefined && !opts.urn) {
                throw new Error("Missing required property 'nodeCount'");
            }
            if (args?.storage === undefined && !opts.urn) {
                throw new Error("Missing required property 'storage'");
            }
            if (args?.zones === undefined && !opts.urn) {
                throw new Error("Missing required property 'zones'");
            }
            resourceInputs["autoRenewFlag"] = args?.autoRenewFlag;
            resourceInputs["dbVersionId"] = args?.dbVersionId;
            resourceInputs["dcnInstanceId"] = args?.dcnInstanceId;
            resourceInputs["dcnRegion"] = args?.dcnRegion;
            resourceInputs["instanceName"] = args?.instanceName;
            resourceInputs["memory"] = args?.memory;
            resourceInputs["nodeCount"] = args?.nodeCount;
            resourceInputs["period"] = args?.period;
            resourceInputs["storage"] = args?.storage;
            resourceInputs["subnetId"] = args?.subnetId;
            resourceInputs["tags"] = args?.tags;
            resourceInputs["vpcId"] = args?.vpcId;
            resourceInputs["zones"] = args?.zones;
            resourceInputs["vip"] = undefined /*out*/;
            resourceInputs["vport"] = undefined /*out*/;
        }
        opts = pulumi.mergeOptions(utilities.resourceOptsDefaults(), opts);
        super(MariadbInstance.__pulumiType, name, resourceInputs, opts);
    }
}
exports.MariadbInstance = MariadbInstance;
