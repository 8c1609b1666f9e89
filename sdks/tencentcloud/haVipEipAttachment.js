"use strict";
// Made by tools/tencentcloud-sdk. Do not edit.
Object.defineProperty(exports, "__esModule", { value: true });
exports.HaVipEipAttachment = void 0;
const pulumi = require("@pulumi/pulumi");
const utilities = require("./utilities");
class HaVipEipAttachment extends pulumi.CustomResource {
    /**
     * Get an existing HaVipEipAttachment resource's state with the given name, ID, and optional extra properties used to qualify the lookup.
     */
    static get(name, id, state, opts) {
        return new HaVipEipAttachment(name, state, { ...opts, id: id });
    }
    /** @internal */
    static __pulumiType = 'tencentcloud:index/haVipEipAttachment:HaVipEipAttachment';
    /** True for an instance of this class, of whichever copy of this package. */
    static isInstance(obj) {
        if (obj === undefined || obj === null) {
            return false;
        }
        return obj['__pulumiType'] === HaVipEipAttachment.__pulumiType;
    }
    constructor(name, argsOrState, opts) {
        let resourceInputs = {};
        opts = opts || {};
        if (opts.id) {
            const state = argsOrState;
            resourceInputs["addressIp"] = state?.addressIp;
            resourceInputs["havipId"] = state?.havipId;
        }
        else {
            const args = argsOrState;
            if (args?.addressIp === undefined && !opts.urn) {
                throw new Error("Missing required property 'addressIp'");
            }
            if (args?.havipId === undefined && !opts.urn) {
                throw new Error("Missing required property 'havipId'");
            }
            resourceInputs["addressIp"] = args?.addressIp;
            resourceInputs["havipId"] = args?.havipId;
        }
        opts = pulumi.mergeOptions(utilities.resourceOptsDefaults(), opts);
        super(HaVipEipAttachment.__pulumiType, name, resourceInputs, opts);
    }
}
exports.HaVipEipAttachment = HaVipEipAttachment;
