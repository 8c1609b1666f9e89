"use strict";
// Made by tools/tencentcloud-sdk. Do not edit.
Object.defineProperty(exports, "__esModule", { value: true });
exports.DnspodRecord = void 0;
const pulumi = require("@pulumi/pulumi");
const utilities = require("./utilities");
class DnspodRecord extends pulumi.CustomResource {
    /**
     * Get an existing DnspodRecord resource's state with the given name, ID, and optional extra properties used to qualify the lookup.
     */
    static get(name, id, state, opts) {
        return new DnspodRecord(name, state, { ...opts, id: id });
    }
    /** @internal */
    static __pulumiType = 'tencentcloud:index/dnspodRecord:DnspodRecord';
    /** True for an instance of this class, of whichever copy of this package. */
    static isInstance(obj) {
        if (obj === undefined || obj === null) {
            return false;
        }
        return obj['__pulumiType'] === DnspodRecord.__pulumiType;
    }
    constructor(name, argsOrState, opts) {
        let resourceInputs = {};
        opts = opts || {};
        if (opts.id) {
            const state = argsOrState;
            resourceInputs["domain"] = state?.domain;
            resourceInputs["mx"] = state?.mx;
            resourceInputs["recordId"] = state?.recordId;
            resourceInputs["recordLine"] = state?.recordLine;
            resourceInputs["recordType"] = state?.recordType;
            resourceInputs["remark"] = state?.remark;
            resourceInputs["status"] = state?.status;
            resourceInputs["subDomain"] = state?.subDomain;
            resourceInputs["ttl"] = state?.ttl;
            resourceInputs["value"] = state?.value;
            resourceInputs["weight"] = state?.weight;
        }
        else {
            const args = argsOrState;
            if (args?.domain === undefined && !opts.urn) {
                throw new Error("Missing required property 'domain'");
            }
            if (args?.recordLine === undefined && !opts.urn) {
                throw new Error("Missing required property 'recordLine'");
            }
            if (args?.recordType === undefined && !opts.urn) {
                throw new Error("Missing required property 'recordType'");
            }
            if (args?.value === undefined && !opts.urn) {
                throw new Error("Missing required property 'value'");
            }
            resourceInputs["domain"] = args?.domain;
            resourceInputs["mx"] = args?.mx;
            resourceInputs["recordLine"] = args?.recordLine;
            resourceInputs["recordType"] = args?.recordType;
            resourceInputs["remark"] = args?.remark;
            resourceInputs["status"] = args?.status;
            resourceInputs["subDomain"] = args?.subDomain;
            resourceInputs["ttl"] = args?.ttl;
            resourceInputs["value"] = args?.value;
            resourceInputs["weight"] = args?.weight;
            resourceInputs["recordId"] = undefined /*out*/;
        }
        opts = pulumi.mergeOptions(utilities.resourceOptsDefaults(), opts);
        super(DnspodRecord.__pulumiType, name, resourceInputs, opts);
    }
}
exports.DnspodRecord = DnspodRecord;
