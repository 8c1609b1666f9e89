"use strict";
// Made by tools/tencentcloud-sdk. Do not edit.
Object.defineProperty(exports, "__esModule", { value: true });
exports.DnspodDomainInstance = void 0;
const pulumi = require("@pulumi/pulumi");
const utilities = require("./utilities");
class DnspodDomainInstance extends pulumi.CustomResource {
    /**
     * Get an existing DnspodDomainInstance resource's state with the given name, ID, and optional extra properties used to qualify the lookup.
     */
    static get(name, id, state, opts) {
        return new DnspodDomainInstance(name, state, { ...opts, id: id });
    }
    /** @internal */
    static __pulumiType = 'tencentcloud:index/dnspodDomainInstance:DnspodDomainInstance';
    /** True for an instance of this class, of whichever copy of this package. */
    static isInstance(obj) {
        if (obj === undefined || obj === null) {
            return false;
        }
        return obj['__pulumiType'] === DnspodDomainInstance.__pulumiType;
    }
    constructor(name, argsOrState, opts) {
        let resourceInputs = {};
        opts = opts || {};
        if (opts.id) {
            const state = argsOrState;
            resourceInputs["createTime"] = state?.createTime;
            resourceInputs["domain"] = state?.domain;
            resourceInputs["domainId"] = state?.domainId;
            resourceInputs["groupId"] = state?.groupId;
            resourceInputs["isMark"] = state?.isMark;
            resourceInputs["remark"] = state?.remark;
            resourceInputs["status"] = state?.status;
        }
        else {
            const args = argsOrState;
            if (args?.domain === undefined && !opts.urn) {
                throw new Error("Missing required property 'domain'");
            }
            resourceInputs["domain"] = args?.domain;
            resourceInputs["groupId"] = args?.groupId;
            resourceInputs["isMark"] = args?.isMark;
            resourceInputs["remark"] = args?.remark;
            resourceInputs["status"] = args?.status;
            resourceInputs["createTime"] = undefined /*out*/;
            resourceInputs["domainId"] = undefined /*out*/;
        }
        opts = pulumi.mergeOptions(utilities.resourceOptsDefaults(), opts);
        super(DnspodDomainInstance.__pulumiType, name, resourceInputs, opts);
    }
}
exports.DnspodDomainInstance = DnspodDomainInstance;
