"use strict";
// Made by tools/tencentcloud-sdk. Do not edit.
Object.defineProperty(exports, "__esModule", { value: true });
exports.CosBucketObject = void 0;
const pulumi = require("@pulumi/pulumi");
const utilities = require("./utilities");
class CosBucketObject extends pulumi.CustomResource {
    /**
     * Get an existing CosBucketObject resource's state with the given name, ID, and optional extra properties used to qualify the lookup.
     */
    static get(name, id, state, opts) {
        return new CosBucketObject(name, state, { ...opts, id: id });
    }
    /** @internal */
    static __pulumiType = 'tencentcloud:index/cosBucketObject:CosBucketObject';
    /** True for an instance of this class, of whichever copy of this package. */
    static isInstance(obj) {
        if (obj === undefined || obj === null) {
            return false;
        }
        return obj['__pulumiType'] === CosBucketObject.__pulumiType;
    }
    constructor(name, argsOrState, opts) {
        let resourceInputs = {};
        opts = opts || {};
        if (opts.id) {
            const state = argsOrState;
            resourceInputs["acl"] = state?.acl;
            resourceInputs["bucket"] = state?.bucket;
            resourceInputs["cacheControl"] = state?.cacheControl;
            resourceInputs["content"] = state?.content;
            resourceInputs["contentDisposition"] = state?.contentDisposition;
            resourceInputs["contentType"] = state?.contentType;
            resourceInputs["etag"] = state?.etag;
            resourceInputs["key"] = state?.key;
            resourceInputs["source"] = state?.source;
        }
        else {
            const args = argsOrState;
            if (args?.bucket === undefined && !opts.urn) {
                throw new Error("Missing required property 'bucket'");
            }
            if (args?.key === undefined && !opts.urn) {
                throw new Error("Missing required property 'key'");
            }
            resourceInputs["acl"] = args?.acl;
            resourceInputs["bucket"] = args?.bucket;
            resourceInputs["cacheControl"] = args?.cacheControl;
            resourceInputs["content"] = args?.content;
            resourceInputs["contentDisposition"] = args?.contentDisposition;
            resourceInputs["contentType"] = args?.contentType;
            resourceInputs["etag"] = args?.etag;
            resourceInputs["key"] = args?.key;
            resourceInputs["source"] = args?.source;
        }
        opts = pulumi.mergeOptions(utilities.resourceOptsDefaults(), opts);
        super(CosBucketObject.__pulumiType, name, resourceInputs, opts);
    }
}
exports.CosBucketObject = CosBucketObject;
