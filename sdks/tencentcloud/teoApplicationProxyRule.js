"use strict";
// Made by tools/tencentcloud-sdk. Do not edit.
Object.defineProperty(exports, "__esModule", { value: true });
exports.TeoApplicationProxyRule = void 0;
const pulumi = require("@pulumi/pulumi");
const utilities = require("./utilities");
class TeoApplicationProxyRule extends pulumi.CustomResource {
    /**
     * Get an existing TeoApplicationProxyRule resource's state with the given name, ID, and optional extra properties used to qualify the lookup.
     */
    static get(name, id, state, opts) {
        return new TeoApplicationProxyRule(name, state, { ...opts, id: id });
    }
    /** @internal */
    static __pulumiType = 'tencentcloud:index/teoApplicationProxyRule:TeoApplicationProxyRule';
    /** True for an instance of this class, of whichever copy of this package. */
    static isInstance(obj) {
        if (obj === undefined || obj === null) {
            return false;
        }
        return obj['__pulumiType'] === TeoApplicationProxyRule.__pulumiType;
    }
    constructor(name, argsOrState, opts) {
        let resourceInputs = {};
        opts = opts || {};
        if (opts.id) {
            const state = argsOrState;
            resourceInputs["originPort"] = state?.originPort;
            resourceInputs["originType"] = state?.originType;
            resourceInputs["originValues"] = state?.originValues;
            resourceInputs["ports"] = state?.ports;
            resourceInputs["proto"] = state?.proto;
            resourceInputs["proxyId"] = state?.proxyId;
            resourceInputs["ruleId"] = state?.ruleId;
            resourceInputs["status"] = state?.status;
            resourceInputs["zoneId"] = state?.zoneId;
        }
        else {
            const args = argsOrState;
            if (args?.originPort === undefined && !opts.urn) {
                throw new Error("Missing required property 'originPort'");
            }
            if (args?.originType === undefined && !opts.urn) {
                throw new Error("Missing required property 'originType'");
            }
            if (args?.originValues === undefined && !opts.urn) {
                throw new Error("Missing required property 'originValues'");
            }
            if (args?.ports === undefined && !opts.urn) {
                throw new Error("Missing required property 'ports'");
            }
            if (args?.proto === undefined && !opts.urn) {
                throw new Error("Missing required property 'proto'");
            }
            if (args?.proxyId === undefined && !opts.urn) {
                throw new Error("Missing required property 'proxyId'");
            }
            if (args?.zoneId === undefined && !opts.urn) {
                throw new Error("Missing required property 'zoneId'");
            }
            resourceInputs["originPort"] = args?.originPort;
            resourceInputs["originType"] = args?.originType;
            resourceInputs["originValues"] = args?.originValues;
            resourceInputs["ports"] = args?.ports;
            resourceInputs["proto"] = args?.proto;
            resourceInputs["proxyId"] = args?.proxyId;
            resourceInputs["status"] = args?.status;
            resourceInputs["zoneId"] = args?.zoneId;
            resourceInputs["ruleId"] = undefined /*out*/;
        }
        opts = pulumi.mergeOptions(utilities.resourceOptsDefaults(), opts);
        super(TeoApplicationProxyRule.__pulumiType, name, resourceInputs, opts);
    }
}
exports.TeoApplicationProxyRule = TeoApplicationProxyRule;
