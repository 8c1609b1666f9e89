"use strict";
// Made by tools/tencentcloud-sdk. Do not edit.
Object.defineProperty(exports, "__esModule", { value: true });
exports.GaapGlobalDomain = void 0;
const pulumi = require("@pulumi/pulumi");
const utilities = require("./utilities");
class GaapGlobalDomain extends pulumi.CustomResource {
    /**
     * Get an existing GaapGlobalDomain resource's state with the given name, ID, and optional extra properties used to qualify the lookup.
     */
    static get(name, id, state, opts) {
        return new GaapGlobalDomain(name, state, { ...opts, id: id });
    }
    /** @internal */
    static __pulumiType = 'tencentcloud:index/gaapGlobalDomain:GaapGlobalDomain';
    /** True for an instance of this class, of whichever copy of this package. */
    static isInstance(obj) {
        if (obj === undefined || obj === null) {
            return false;
        }
        return obj['__pulumiType'] === GaapGlobalDomain.__pulumiType;
    }
    constructor(name, argsOrState, opts) {
        let resourceInputs = {};
        opts = opts || {};
        if (opts.id) {
            const state = argsOrState;
            resourceInputs["alias"] = state?.alias;
            resourceInputs["defaultValue"] = state?.defaultValue;
            resourceInputs["projectId"] = state?.projectId;
            resourceInputs["status"] = state?.status;
            resourceInputs["tags"] = state?.tags;
        }
        else {
            const args = argsOrState;
            if (args?.defaultValue === undefined && !opts.urn) {
                throw new Error("Missing required property 'defaultValue'");
            }
            if (args?.projectId === undefined && !opts.urn) {
                throw new Error("Missing required property 'projectId'");
            }
            resourceInputs["alias"] = args?.alias;
            resourceInputs["defaultValue"] = args?.defaultValue;
            resourceInputs["projectId"] = args?.projectId;
            resourceInputs["status"] = args?.status;
            resourceInputs["tags"] = args?.tags;
        }
        opts = pulumi.mergeOptions(utilities.resourceOptsDefaults(), opts);
        super(GaapGlobalDomain.__pulumiType, name, resourceInputs, opts);
    }
}
exports.GaapGlobalDomain = GaapGlobalDomain;
