"use strict";
// Made by tools/tencentcloud-sdk. Do not edit.
Object.defineProperty(exports, "__esModule", { value: true });
exports.TeoAliasDomain = void 0;
const pulumi = require("@pulumi/pulumi");
const utilities = require("./utilities");
class TeoAliasDomain extends pulumi.CustomResource {
    /**
     * Get an existing TeoAliasDomain resource's state with the given name, ID, and optional extra properties used to qualify the lookup.
     */
    static get(name, id, state, opts) {
        return new TeoAliasDomain(name, state, { ...opts, id: id });
    }
    /** @internal */
    static __pulumiType = 'tencentcloud:index/teoAliasDomain:TeoAliasDomain';
    /** True for an instance of this class, of whichever copy of this package. */
    static isInstance(obj) {
        if (obj === undefined || obj === null) {
            return false;
        }
        return obj['__pulumiType'] === TeoAliasDomain.__pulumiType;
    }
    constructor(name, argsOrState, opts) {
        let resourceInputs = {};
        opts = opts || {};
        if (opts.id) {
            const state = argsOrState;
            resourceInputs["aliasName"] = state?.aliasName;
            resourceInputs["certIds"] = state?.certIds;
            resourceInputs["certType"] = state?.certType;
            resourceInputs["paused"] = state?.paused;
            resourceInputs["status"] = state?.status;
            resourceInputs["targetName"] = state?.targetName;
            resourceInputs["zoneId"] = state?.zoneId;
        }
        else {
            const args = argsOrState;
            if (args?.aliasName === undefined && !opts.urn) {
                throw new Error("Missing required property 'aliasName'");
            }
            if (args?.targetName === undefined && !opts.urn) {
                throw new Error("Missing required property 'targetName'");
            }
            if (args?.zoneId === undefined && !opts.urn) {
                throw new Error("Missing required property 'zoneId'");
            }
            resourceInputs["aliasName"] = args?.aliasName;
            resourceInputs["certIds"] = args?.certIds;
            resourceInputs["certType"] = args?.certType;
            resourceInputs["paused"] = args?.paused;
            resourceInputs["targetName"] = args?.targetName;
            resourceInputs["zoneId"] = args?.zoneId;
            resourceInputs["status"] = undefined /*out*/;
        }
        opts = pulumi.mergeOptions(utilities.resourceOptsDefaults(), opts);
        super(TeoAliasDomain.__pulumiType, name, resourceInputs, opts);
    }
}
exports.TeoAliasDomain = TeoAliasDomain;
