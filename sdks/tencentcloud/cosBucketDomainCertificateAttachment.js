"use strict";
// Made by tools/tencentcloud-sdk. Do not edit.
Object.defineProperty(exports, "__esModule", { value: true });
exports.CosBucketDomainCertificateAttachment = void 0;
const pulumi = require("@pulumi/pulumi");
const utilities = require("./utilities");
class CosBucketDomainCertificateAttachment extends pulumi.CustomResource {
    /**
     * Get an existing CosBucketDomainCertificateAttachment resource's state with the given name, ID, and optional extra properties used to qualify the lookup.
     */
    static get(name, id, state, opts) {
        return new CosBucketDomainCertificateAttachment(name, state, { ...opts, id: id });
    }
    /** @internal */
    static __pulumiType = 'tencentcloud:index/cosBucketDomainCertificateAttachment:CosBucketDomainCertificateAttachment';
    /** True for an instance of this class, of whichever copy of this package. */
    static isInstance(obj) {
        if (obj === undefined || obj === null) {
            return false;
        }
        return obj['__pulumiType'] === CosBucketDomainCertificateAttachment.__pulumiType;
    }
    constructor(name, argsOrState, opts) {
        let resourceInputs = {};
        opts = opts || {};
        if (opts.id) {
            const state = argsOrState;
            resourceInputs["bucket"] = state?.bucket;
            resourceInputs["domainCertificate"] = state?.domainCertificate;
        }
        else {
            const args = argsOrState;
            if (args?.bucket === undefined && !opts.urn) {
                throw new Error("Missing required property 'bucket'");
            }
            if (args?.domainCertificate === undefined && !opts.urn) {
                throw new Error("Missing required property 'domainCertificate'");
            }
            resourceInputs["bucket"] = args?.bucket;
            resourceInputs["domainCertificate"] = args?.domainCertificate;
        }
        opts = pulumi.mergeOptions(utilities.resourceOptsDefaults(), opts);
        super(CosBucketDomainCertificateAttachment.__pulumiType, name, resourceInputs, opts);
    }
}
exports.CosBucketDomainCertificateAttachment = CosBucketDomainCertificateAttachment;
