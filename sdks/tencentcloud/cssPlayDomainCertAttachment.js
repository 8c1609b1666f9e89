"use strict";
// Made by tools/tencentcloud-sdk. Do not edit.
Object.defineProperty(exports, "__esModule", { value: true });
exports.CssPlayDomainCertAttachment = void 0;
const pulumi = require("@pulumi/pulumi");
const utilities = require("./utilities");
class CssPlayDomainCertAttachment extends pulumi.CustomResource {
    /**
     * Get an existing CssPlayDomainCertAttachment resource's state with the given name, ID, and optional extra properties used to qualify the lookup.
     */
    static get(name, id, state, opts) {
        return new CssPlayDomainCertAttachment(name, state, { ...opts, id: id });
    }
    /** @internal */
    static __pulumiType = 'tencentcloud:index/cssPlayDomainCertAttachment:CssPlayDomainCertAttachment';
    /** True for an instance of this class, of whichever copy of this package. */
    static isInstance(obj) {
        if (obj === undefined || obj === null) {
            return false;
        }
        return obj['__pulumiType'] === CssPlayDomainCertAttachment.__pulumiType;
    }
    constructor(name, argsOrState, opts) {
        let resourceInputs = {};
        opts = opts || {};
        if (opts.id) {
            const state = argsOrState;
            resourceInputs["cloudCertId"] = state?.cloudCertId;
            resourceInputs["domainInfo"] = state?.domainInfo;
        }
        else {
            const args = argsOrState;
            if (args?.domainInfo === undefined && !opts.urn) {
                throw new Error("Missing required property 'domainInfo'");
            }
            resourceInputs["cloudCertId"] = args?.cloudCertId;
            resourceInputs["domainInfo"] = args?.domainInfo;
        }
        opts = pulumi.mergeOptions(utilities.resourceOptsDefaults(), opts);
        super(CssPlayDomainCertAttachment.__pulumiType, name, resourceInputs, opts);
    }
}
exports.CssPlayDomainCertAttachment = CssPlayDomainCertAttachment;
