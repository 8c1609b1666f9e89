"use strict";
// Made by tools/tencentcloud-sdk. Do not edit.
Object.defineProperty(exports, "__esModule", { value: true });
exports.TcrCustomizedDomain = void 0;
const pulumi = require("@pulumi/pulumi");
const utilities = require("./utilities");
class TcrCustomizedDomain extends pulumi.CustomResource {
    /**
     * Get an existing TcrCustomizedDomain resource's state with the given name, ID, and optional extra properties used to qualify the lookup.
     */
    static get(name, id, state, opts) {
        return new TcrCustomizedDomain(name, state, { ...opts, id: id });
    }
    /** @internal */
    static __pulumiType = 'tencentcloud:index/tcrCustomizedDomain:TcrCustomizedDomain';
    /** True for an instance of this class, of whichever copy of this package. */
    static isInstance(obj) {
        if (obj === undefined || obj === null) {
            return false;
        }
        return obj['__pulumiType'] === TcrCustomizedDomain.__pulumiType;
    }
    constructor(name, argsOrState, opts) {
        let resourceInputs = {};
        opts = opts || {};
        if (opts.id) {
            const state = argsOrState;
            resourceInputs["certificateId"] = state?.certificateId;
            resourceInputs["domainName"] = state?.domainName;
            resourceInputs["registryId"] = state?.registryId;
            resourceInputs["tags"] = state?.tags;
        }
        else {
            const args = argsOrState;
            if (args?.certificateId === undefined && !opts.urn) {
                throw new Error("Missing required property 'certificateId'");
            }
            if (args?.domainName === undefined && !opts.urn) {
                throw new Error("Missing required property 'domainName'");
            }
            if (args?.registryId === undefined && !opts.urn) {
                throw new Error("Missing required property 'registryId'");
            }
            resourceInputs["certificateId"] = args?.certificateId;
            resourceInputs["domainName"] = args?.domainName;
            resourceInputs["registryId"] = args?.registryId;
            resourceInputs["tags"] = args?.tags;
        }
        opts = pulumi.mergeOptions(utilities.resourceOptsDefaults(), opts);
        super(TcrCustomizedDomain.__pulumiType, name, resourceInputs, opts);
    }
}
exports.TcrCustomizedDomain = TcrCustomizedDomain;
