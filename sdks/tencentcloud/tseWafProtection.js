"use strict";
// Made by tools/tencentcloud-sdk. Do not edit.
Object.defineProperty(exports, "__esModule", { value: true });
exports.TseWafProtection = void 0;
const pulumi = require("@pulumi/pulumi");
const utilities = require("./utilities");
class TseWafProtection extends pulumi.CustomResource {
    /**
     * Get an existing TseWafProtection resource's state with the given name, ID, and optional extra properties used to qualify the lookup.
     */
    static get(name, id, state, opts) {
        return new TseWafProtection(name, state, { ...opts, id: id });
    }
    /** @internal */
    static __pulumiType = 'tencentcloud:index/tseWafProtection:TseWafProtection';
    /** True for an instance of this class, of whichever copy of this package. */
    static isInstance(obj) {
        if (obj === undefined || obj === null) {
            return false;
        }
        return obj['__pulumiType'] === TseWafProtection.__pulumiType;
    }
    constructor(name, argsOrState, opts) {
        let resourceInputs = {};
        opts = opts || {};
        if (opts.id) {
            const state = argsOrState;
            resourceInputs["gatewayId"] = state?.gatewayId;
            resourceInputs["globalStatus"] = state?.globalStatus;
            resourceInputs["lists"] = state?.lists;
            resourceInputs["operate"] = state?.operate;
            resourceInputs["type"] = state?.type;
        }
        else {
            const args = argsOrState;
            if (args?.gatewayId === undefined && !opts.urn) {
                throw new Error("Missing required property 'gatewayId'");
            }
            if (args?.operate === undefined && !opts.urn) {
                throw new Error("Missing required property 'operate'");
            }
            if (args?.type === undefined && !opts.urn) {
                throw new Error("Missing required property 'type'");
            }
            resourceInputs["gatewayId"] = args?.gatewayId;
            resourceInputs["lists"] = args?.lists;
            resourceInputs["operate"] = args?.operate;
            resourceInputs["type"] = args?.type;
            resourceInputs["globalStatus"] = undefined /*out*/;
        }
        opts = pulumi.mergeOptions(utilities.resourceOptsDefaults(), opts);
        super(TseWafProtection.__pulumiType, name, resourceInputs, opts);
    }
}
exports.TseWafProtection = TseWafProtection;
