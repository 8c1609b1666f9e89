"use strict";
// Made by tools/tencentcloud-sdk. Do not edit.
Object.defineProperty(exports, "__esModule", { value: true });
exports.TeoL4ProxyRule = void 0;
const pulumi = require("@pulumi/pulumi");
const utilities = require("./utilities");
class TeoL4ProxyRule extends pulumi.CustomResource {
    /**
     * Get an existing TeoL4ProxyRule resource's state with the given name, ID, and optional extra properties used to qualify the lookup.
     */
    static get(name, id, state, opts) {
        return new TeoL4ProxyRule(name, state, { ...opts, id: id });
    }
    /** @internal */
    static __pulumiType = 'tencentcloud:index/teoL4ProxyRule:TeoL4ProxyRule';
    /** True for an instance of this class, of whichever copy of this package. */
    static isInstance(obj) {
        if (obj === undefined || obj === null) {
            return false;
        }
        return obj['__pulumiType'] === TeoL4ProxyRule.__pulumiType;
    }
    constructor(name, argsOrState, opts) {
        let resourceInputs = {};
        opts = opts || {};
        if (opts.id) {
            const state = argsOrState;
            resourceInputs["l4ProxyRules"] = state?.l4ProxyRules;
            resourceInputs["proxyId"] = state?.proxyId;
            resourceInputs["zoneId"] = state?.zoneId;
        }
        else {
            const args = argsOrState;
            if (args?.l4ProxyRules === undefined && !opts.urn) {
                throw new Error("Missing required property 'l4ProxyRules'");
            }
            if (args?.proxyId === undefined && !opts.urn) {
                throw new Error("Missing required property 'proxyId'");
            }
            if (args?.zoneId === undefined && !opts.urn) {
                throw new Error("Missing required property 'zoneId'");
            }
            resourceInputs["l4ProxyRules"] = args?.l4ProxyRules;
            resourceInputs["proxyId"] = args?.proxyId;
            resourceInputs["zoneId"] = args?.zoneId;
        }
        opts = pulumi.mergeOptions(utilities.resourceOptsDefaults(), opts);
        super(TeoL4ProxyRule.__pulumiType, name, resourceInputs, opts);
    }
}
exports.TeoL4ProxyRule = TeoL4ProxyRule;
