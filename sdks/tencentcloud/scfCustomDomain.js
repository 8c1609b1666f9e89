"use strict";
// Made by tools/tencentcloud-sdk. Do not edit.
Object.defineProperty(exports, "__esModule", { value: true });
exports.ScfCustomDomain = void 0;
const pulumi = require("@pulumi/pulumi");
const utilities = require("./utilities");
class ScfCustomDomain extends pulumi.CustomResource {
    /**
     * Get an existing ScfCustomDomain resource's state with the given name, ID, and optional extra properties used to qualify the lookup.
     */
    static get(name, id, state, opts) {
        return new ScfCustomDomain(name, state, { ...opts, id: id });
    }
    /** @internal */
    static __pulumiType = 'tencentcloud:index/scfCustomDomain:ScfCustomDomain';
    /** True for an instance of this class, of whichever copy of this package. */
    static isInstance(obj) {
        if (obj === undefined || obj === null) {
            return false;
        }
        return obj['__pulumiType'] === ScfCustomDomain.__pulumiType;
    }
    constructor(name, argsOrState, opts) {
        let resourceInputs = {};
        opts = opts || {};
        if (opts.id) {
            const state = argsOrState;
            resourceInputs["certConfig"] = state?.certConfig;
            resourceInputs["domain"] = state?.domain;
            resourceInputs["endpointsConfigs"] = state?.endpointsConfigs;
            resourceInputs["protocol"] = state?.protocol;
            resourceInputs["wafConfig"] = state?.wafConfig;
        }
        else {
            const args = argsOrState;
            if (args?.domain === undefined && !opts.urn) {
                throw new Error("Missing required property 'domain'");
            }
            if (args?.endpointsConfigs === undefined && !opts.urn) {
                throw new Error("Missing required property 'endpointsConfigs'");
            }
            if (args?.protocol === undefined && !opts.urn) {
                throw new Error("Missing required property 'protocol'");
            }
            resourceInputs["certConfig"] = args?.certConfig;
            resourceInputs["domain"] = args?.domain;
            resourceInputs["endpointsConfigs"] = args?.endpointsConfigs;
            resourceInputs["protocol"] = args?.protocol;
            resourceInputs["wafConfig"] = args?.wafConfig;
        }
        opts = pulumi.mergeOptions(utilities.resourceOptsDefaults(), opts);
        super(ScfCustomDomain.__pulumiType, name, resourceInputs, opts);
    }
}
exports.ScfCustomDomain = ScfCustomDomain;
