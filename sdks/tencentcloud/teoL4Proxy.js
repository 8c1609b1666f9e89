"use strict";
// Made by tools/tencentcloud-sdk. Do not edit.
Object.defineProperty(exports, "__esModule", { value: true });
exports.TeoL4Proxy = void 0;
const pulumi = require("@pulumi/pulumi");
const utilities = require("./utilities");
class TeoL4Proxy extends pulumi.CustomResource {
    /**
     * Get an existing TeoL4Proxy resource's state with the given name, ID, and optional extra properties used to qualify the lookup.
     */
    static get(name, id, state, opts) {
        return new TeoL4Proxy(name, state, { ...opts, id: id });
    }
    /** @internal */
    static __pulumiType = 'tencentcloud:index/teoL4Proxy:TeoL4Proxy';
    /** True for an instance of this class, of whichever copy of this package. */
    static isInstance(obj) {
        if (obj === undefined || obj === null) {
            return false;
        }
        return obj['__pulumiType'] === TeoL4Proxy.__pulumiType;
    }
    constructor(name, argsOrState, opts) {
        let resourceInputs = {};
        opts = opts || {};
        if (opts.id) {
            const state = argsOrState;
            resourceInputs["accelerateMainland"] = state?.accelerateMainland;
            resourceInputs["area"] = state?.area;
            resourceInputs["ddosProtectionConfig"] = state?.ddosProtectionConfig;
            resourceInputs["ipv6"] = state?.ipv6;
            resourceInputs["proxyId"] = state?.proxyId;
            resourceInputs["proxyName"] = state?.proxyName;
            resourceInputs["staticIp"] = state?.staticIp;
            resourceInputs["zoneId"] = state?.zoneId;
        }
        else {
            const args = argsOrState;
            if (args?.proxyName === undefined && !opts.urn) {
                throw new Error("Missing required property 'proxyName'");
            }
            if (args?.zoneId === undefined && !opts.urn) {
                throw new Error("Missing required property 'zoneId'");
            }
            resourceInputs["accelerateMainland"] = args?.accelerateMainland;
            resourceInputs["area"] = args?.area;
            resourceInputs["ddosProtectionConfig"] = args?.ddosProtectionConfig;
            resourceInputs["ipv6"] = args?.ipv6;
            resourceInputs["proxyName"] = args?.proxyName;
            resourceInputs["staticIp"] = args?.staticIp;
            resourceInputs["zoneId"] = args?.zoneId;
            resourceInputs["proxyId"] = undefined /*out*/;
        }
        opts = pulumi.mergeOptions(utilities.resourceOptsDefaults(), opts);
        super(TeoL4Proxy.__pulumiType, name, resourceInputs, opts);
    }
}
exports.TeoL4Proxy = TeoL4Proxy;
