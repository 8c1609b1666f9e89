"use strict";
// Made by tools/tencentcloud-sdk. Do not edit.
Object.defineProperty(exports, "__esModule", { value: true });
exports.TseWafDomains = void 0;
const pulumi = require("@pulumi/pulumi");
const utilities = require("./utilities");
class TseWafDomains extends pulumi.CustomResource {
    /**
     * Get an existing TseWafDomains resource's state with the given name, ID, and optional extra properties used to qualify the lookup.
     */
    static get(name, id, state, opts) {
        return new TseWafDomains(name, state, { ...opts, id: id });
    }
    /** @internal */
    static __pulumiType = 'tencentcloud:index/tseWafDomains:TseWafDomains';
    /** True for an instance of this class, of whichever copy of this package. */
    static isInstance(obj) {
        if (obj === undefined || obj === null) {
            return false;
        }
        return obj['__pulumiType'] === TseWafDomains.__pulumiType;
    }
    constructor(name, argsOrState, opts) {
        let resourceInputs = {};
        opts = opts || {};
        if (opts.id) {
            const state = argsOrState;
            resourceInputs["domain"] = state?.domain;
            resourceInputs["gatewayId"] = state?.gatewayId;
        }
        else {
            const args = argsOrState;
            if (args?.domain === undefined && !opts.urn) {
                throw new Error("Missing required property 'domain'");
            }
            if (args?.gatewayId === undefined && !opts.urn) {
                throw new Error("Missing required property 'gatewayId'");
            }
            resourceInputs["domain"] = args?.domain;
            resourceInputs["gatewayId"] = args?.gatewayId;
        }
        opts = pulumi.mergeOptions(utilities.resourceOptsDefaults(), opts);
        super(TseWafDomains.__pulumiType, name, resourceInputs, opts);
    }
}
exports.TseWafDomains = TseWafDomains;
