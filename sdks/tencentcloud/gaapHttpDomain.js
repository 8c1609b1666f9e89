"use strict";
// Made by tools/tencentcloud-sdk. Do not edit.
Object.defineProperty(exports, "__esModule", { value: true });
exports.GaapHttpDomain = void 0;
const pulumi = require("@pulumi/pulumi");
const utilities = require("./utilities");
class GaapHttpDomain extends pulumi.CustomResource {
    /**
     * Get an existing GaapHttpDomain resource's state with the given name, ID, and optional extra properties used to qualify the lookup.
     */
    static get(name, id, state, opts) {
        return new GaapHttpDomain(name, state, { ...opts, id: id });
    }
    /** @internal */
    static __pulumiType = 'tencentcloud:index/gaapHttpDomain:GaapHttpDomain';
    /** True for an instance of this class, of whichever copy of this package. */
    static isInstance(obj) {
        if (obj === undefined || obj === null) {
            return false;
        }
        return obj['__pulumiType'] === GaapHttpDomain.__pulumiType;
    }
    constructor(name, argsOrState, opts) {
        let resourceInputs = {};
        opts = opts || {};
        if (opts.id) {
            const state = argsOrState;
            resourceInputs["basicAuth"] = state?.basicAuth;
            resourceInputs["certificateId"] = state?.certificateId;
            resourceInputs["clientCertificateIds"] = state?.clientCertificateIds;
            resourceInputs["domain"] = state?.domain;
            resourceInputs["listenerId"] = state?.listenerId;
        }
        else {
            const args = argsOrState;
            if (args?.domain === undefined && !opts.urn) {
                throw new Error("Missing required property 'domain'");
            }
            if (args?.listenerId === undefined && !opts.urn) {
                throw new Error("Missing required property 'listenerId'");
            }
            resourceInputs["basicAuth"] = args?.basicAuth;
            resourceInputs["certificateId"] = args?.certificateId;
            resourceInputs["clientCertificateIds"] = args?.clientCertificateIds;
            resourceInputs["domain"] = args?.domain;
            resourceInputs["listenerId"] = args?.listenerId;
        }
        opts = pulumi.mergeOptions(utilities.resourceOptsDefaults(), opts);
        super(GaapHttpDomain.__pulumiType, name, resourceInputs, opts);
    }
}
exports.GaapHttpDomain = GaapHttpDomain;
