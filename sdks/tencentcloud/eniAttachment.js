"use strict";
// Made by tools/tencentcloud-sdk. Do not edit.
Object.defineProperty(exports, "__esModule", { value: true });
exports.EniAttachment = void 0;
const pulumi = require("@pulumi/pulumi");
const utilities = require("./utilities");
class EniAttachment extends pulumi.CustomResource {
    /**
     * Get an existing EniAttachment resource's state with the given name, ID, and optional extra properties used to qualify the lookup.
     */
    static get(name, id, state, opts) {
        return new EniAttachment(name, state, { ...opts, id: id });
    }
    /** @internal */
    static __pulumiType = 'tencentcloud:index/eniAttachment:EniAttachment';
    /** True for an instance of this class, of whichever copy of this package. */
    static isInstance(obj) {
        if (obj === undefined || obj === null) {
            return false;
        }
        return obj['__pulumiType'] === EniAttachment.__pulumiType;
    }
    constructor(name, argsOrState, opts) {
        let resourceInputs = {};
        opts = opts || {};
        if (opts.id) {
            const state = argsOrState;
            resourceInputs["eniId"] = state?.eniId;
            resourceInputs["instanceId"] = state?.instanceId;
        }
        else {
            const args = argsOrState;
            if (args?.eniId === undefined && !opts.urn) {
                throw new Error("Missing required property 'eniId'");
            }
            if (args?.instanceId === undefined && !opts.urn) {
                throw new Error("Missing required property 'instanceId'");
            }
            resourceInputs["eniId"] = args?.eniId;
            resourceInputs["instanceId"] = args?.instanceId;
        }
        opts = pulumi.mergeOptions(utilities.resourceOptsDefaults(), opts);
        super(EniAttachment.__pulumiType, name, resourceInputs, opts);
    }
}
exports.EniAttachment = EniAttachment;
