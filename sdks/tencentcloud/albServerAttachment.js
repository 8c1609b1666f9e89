"use strict";
// Made by tools/tencentcloud-sdk. Do not edit.
Object.defineProperty(exports, "__esModule", { value: true });
exports.AlbServerAttachment = void 0;
const pulumi = require("@pulumi/pulumi");
const utilities = require("./utilities");
class AlbServerAttachment extends pulumi.CustomResource {
    /**
     * Get an existing AlbServerAttachment resource's state with the given name, ID, and optional extra properties used to qualify the lookup.
     */
    static get(name, id, state, opts) {
        return new AlbServerAttachment(name, state, { ...opts, id: id });
    }
    /** @internal */
    static __pulumiType = 'tencentcloud:index/albServerAttachment:AlbServerAttachment';
    /** True for an instance of this class, of whichever copy of this package. */
    static isInstance(obj) {
        if (obj === undefined || obj === null) {
            return false;
        }
        return obj['__pulumiType'] === AlbServerAttachment.__pulumiType;
    }
    constructor(name, argsOrState, opts) {
        let resourceInputs = {};
        opts = opts || {};
        if (opts.id) {
            const state = argsOrState;
            resourceInputs["backends"] = state?.backends;
            resourceInputs["listenerId"] = state?.listenerId;
            resourceInputs["loadbalancerId"] = state?.loadbalancerId;
            resourceInputs["locationId"] = state?.locationId;
        }
        else {
            const args = argsOrState;
            if (args?.backends === undefined && !opts.urn) {
                throw new Error("Missing required property 'backends'");
            }
            if (args?.listenerId === undefined && !opts.urn) {
                throw new Error("Missing required property 'listenerId'");
            }
            if (args?.loadbalancerId === undefined && !opts.urn) {
                throw new Error("Missing required property 'loadbalancerId'");
            }
            resourceInputs["backends"] = args?.backends;
            resourceInputs["listenerId"] = args?.listenerId;
            resourceInputs["loadbalancerId"] = args?.loadbalancerId;
            resourceInputs["locationId"] = args?.locationId;
        }
        opts = pulumi.mergeOptions(utilities.resourceOptsDefaults(), opts);
        super(AlbServerAttachment.__pulumiType, name, resourceInputs, opts);
    }
}
exports.AlbServerAttachment = AlbServerAttachment;
