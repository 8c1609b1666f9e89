"use strict";
// Made by tools/tencentcloud-sdk. Do not edit.
Object.defineProperty(exports, "__esModule", { value: true });
exports.DnspodDomainAlias = void 0;
const pulumi = require("@pulumi/pulumi");
const utilities = require("./utilities");
class DnspodDomainAlias extends pulumi.CustomResource {
    /**
     * Get an existing DnspodDomainAlias resource's state with the given name, ID, and optional extra properties used to qualify the lookup.
     */
    static get(name, id, state, opts) {
        return new DnspodDomainAlias(name, state, { ...opts, id: id });
    }
    /** @internal */
    static __pulumiType = 'tencentcloud:index/dnspodDomainAlias:DnspodDomainAlias';
    /** True for an instance of this class, of whichever copy of this package. */
    static isInstance(obj) {
        if (obj === undefined || obj === null) {
            return false;
        }
        return obj['__pulumiType'] === DnspodDomainAlias.__pulumiType;
    }
    constructor(name, argsOrState, opts) {
        let resourceInputs = {};
        opts = opts || {};
        if (opts.id) {
            const state = argsOrState;
            resourceInputs["domain"] = state?.domain;
            resourceInputs["domainAlias"] = state?.domainAlias;
            resourceInputs["domainAliasId"] = state?.domainAliasId;
        }
        else {
            const args = argsOrState;
            if (args?.domain === undefined && !opts.urn) {
                throw new Error("Missing required property 'domain'");
            }
            if (args?.domainAlias === undefined && !opts.urn) {
                throw new Error("Missing required property 'domainAlias'");
            }
            resourceInputs["domain"] = args?.domain;
            resourceInputs["domainAlias"] = args?.domainAlias;
            resourceInputs["domainAliasId"] = undefined /*out*/;
        }
        opts = pulumi.mergeOptions(utilities.resourceOptsDefaults(), opts);
        super(DnspodDomainAlias.__pulumiType, name, resourceInputs, opts);
    }
}
exports.DnspodDomainAlias = DnspodDomainAlias;
