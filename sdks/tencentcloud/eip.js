"use strict";
// Made by tools/tencentcloud-sdk. Do not edit.
Object.defineProperty(exports, "__esModule", { value: true });
exports.Eip = void 0;
const pulumi = require("@pulumi/pulumi");
const utilities = require("./utilities");
class Eip extends pulumi.CustomResource {
    /**
     * Get an existing Eip resource's state with the given name, ID, and optional extra properties used to qualify the lookup.
     */
    static get(name, id, state, opts) {
        return new Eip(name, state, { ...opts, id: id });
    }
    /** @internal */
    static __pulumiType = 'tencentcloud:index/eip:Eip';
    /** True for an instance of this class, of whichever copy of this package. */
    static isInstance(obj) {
        if (obj === undefined || obj === null) {
            return false;
        }
        return obj['__pulumiType'] === Eip.__pulumiType;
    }
    constructor(name, argsOrState, opts) {
        let resourceInputs = {};
        opts = opts || {};
        if (opts.id) {
            const state = argsOrState;
            resourceInputs["antiDdosPackageId"] = state?.antiDdosPackageId;
            resourceInputs["anycastZone"] = state?.anycastZone;
            resourceInputs["autoRenewFlag"] = state?.autoRenewFlag;
            resourceInputs["bandwidthPackageId"] = state?.bandwidthPackageId;
            resourceInputs["internetChargeType"] = state?.internetChargeType;
            resourceInputs["internetMaxBandwidthOut"] = state?.internetMaxBandwidthOut;
            resourceInputs["internetServiceProvider"] = state?.internetServiceProvider;
            resourceInputs["name"] = state?.name;
            resourceInputs["prepaidPeriod"] = state?.prepaidPeriod;
            resourceInputs["publicIp"] = state?.publicIp;
            resourceInputs["status"] = state?.status;
            resourceInputs["tags"] = state?.tags;
            resourceInputs["type"] = state?.type;
        }
        else {
            const args = argsOrState;
            resourceInputs["antiDdosPackageId"] = args?.antiDdosPackageId;
            resourceInputs["anycastZone"] = args?.anycastZone;
            resourceInputs["autoRenewFlag"] = args?.autoRenewFlag;
            resourceInputs["bandwidthPackageId"] = args?.bandwidthPackageId;
            resourceInputs["internetChargeType"] = args?.internetChargeType;
            resourceInputs["internetMaxBandwidthOut"] = args?.internetMaxBandwidthOut;
            resourceInputs["internetServiceProvider"] = args?.internetServiceProvider;
            resourceInputs["name"] = args?.name;
            resourceInputs["prepaidPeriod"] = args?.prepaidPeriod;
            resourceInputs["tags"] = args?.tags;
            resourceInputs["type"] = args?.type;
            resourceInputs["publicIp"] = undefined /*out*/;
            resourceInputs["status"] = undefined /*out*/;
        }
        opts = pulumi.mergeOptions(utilities.resourceOptsDefaults(), opts);
        super(Eip.__pulumiType, name, resourceInputs, opts);
    }
}
exports.Eip = Eip;
