"use strict";
// Made by tools/tencentcloud-sdk. Do not edit.
Object.defineProperty(exports, "__esModule", { value: true });
exports.HaVip = void 0;
const pulumi = require("@pulumi/pulumi");
const utilities = require("./utilities");
class HaVip extends pulumi.CustomResource {
    /**
     * Get an existing HaVip resource's state with the given name, ID, and optional extra properties used to qualify the lookup.
     */
    static get(name, id, state, opts) {
        return new HaVip(name, state, { ...opts, id: id });
    }
    /** @internal */
    static __pulumiType = 'tencentcloud:index/haVip:HaVip';
    /** True for an instance of this class, of whichever copy of this package. */
    static isInstance(obj) {
        if (obj === undefined || obj === null) {
            return false;
        }
        return obj['__pulumiType'] === HaVip.__pulumiType;
    }
    constructor(name, argsOrState, opts) {
        let resourceInputs = {};
        opts = opts || {};
        if (opts.id) {
            const state = argsOrState;
            resourceInputs["addressIp"] = state?.addressIp;
            resourceInputs["checkAssociate"] = state?.checkAssociate;
            resourceInputs["instanceId"] = state?.instanceId;
            resourceInputs["name"] = state?.name;
            resourceInputs["networkInterfaceId"] = state?.networkInterfaceId;
            resourceInputs["state"] = state?.state;
            resourceInputs["subnetId"] = state?.subnetId;
            resourceInputs["vip"] = state?.vip;
            resourceInputs["vpcId"] = state?.vpcId;
        }
        else {
            const args = argsOrState;
            if (args?.subnetId === undefined && !opts.urn) {
                throw new Error("Missing required property 'subnetId'");
            }
            if (args?.vpcId === undefined && !opts.urn) {
                throw new Error("Missing required property 'vpcId'");
            }
            resourceInputs["checkAssociate"] = args?.checkAssociate;
            resourceInputs["name"] = args?.name;
            resourceInputs["subnetId"] = args?.subnetId;
            resourceInputs["vip"] = args?.vip;
            resourceInputs["vpcId"] = args?.vpcId;
            resourceInputs["addressIp"] = undefined /*out*/;
            resourceInputs["instanceId"] = undefined /*out*/;
            resourceInputs["networkInterfaceId"] = undefined /*out*/;
            resourceInputs["state"] = undefined /*out*/;
        }
        opts = pulumi.mergeOptions(utilities.resourceOptsDefaults(), opts);
        super(HaVip.__pulumiType, name, resourceInputs, opts);
    }
}
exports.HaVip = HaVip;
