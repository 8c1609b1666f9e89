"use strict";
// Made by tools/tencentcloud-sdk. Do not edit.
Object.defineProperty(exports, "__esModule", { value: true });
exports.TeoCertificateConfig = void 0;
const pulumi = require("@pulumi/pulumi");
const utilities = require("./utilities");
class TeoCertificateConfig extends pulumi.CustomResource {
    /**
     * Get an existing TeoCertificateConfig resource's state with the given name, ID, and optional extra properties used to qualify the lookup.
     */
    static get(name, id, state, opts) {
        return new TeoCertificateConfig(name, state, { ...opts, id: id });
    }
    /** @internal */
    static __pulumiType = 'tencentcloud:index/teoCertificateConfig:TeoCertificateConfig';
    /** True for an instance of this class, of whichever copy of this package. */
    static isInstance(obj) {
        if (obj === undefined || obj === null) {
            return false;
        }
        return obj['__pulumiType'] === TeoCertificateConfig.__pulumiType;
    }
    constructor(name, argsOrState, opts) {
        let resourceInputs = {};
        opts = opts || {};
        if (opts.id) {
            const state = argsOrState;
            resourceInputs["host"] = state?.host;
            resourceInputs["mode"] = state?.mode;
            resourceInputs["zoneId"] = state?.zoneId;
        }
        else {
            const args = argsOrState;
            if (args?.host === undefined && !opts.urn) {
                throw new Error("Missing required property 'host'");
            }
            if (args?.zoneId === undefined && !opts.urn) {
                throw new Error("Missing required property 'zoneId'");
            }
            resourceInputs["host"] = args?.host;
            resourceInputs["mode"] = args?.mode;
            resourceInputs["zoneId"] = args?.zoneId;
        }
        opts = pulumi.mergeOptions(utilities.resourceOptsDefaults(), opts);
        super(TeoCertificateConfig.__pulumiType, name, resourceInputs, opts);
    }
}
exports.TeoCertificateConfig = TeoCertificateConfig;
