"use strict";
// Made by tools/tencentcloud-sdk. Do not edit.
Object.defineProperty(exports, "__esModule", { value: true });
exports.AuditTrack = void 0;
const pulumi = require("@pulumi/pulumi");
const utilities = require("./utilities");
class AuditTrack extends pulumi.CustomResource {
    /**
     * Get an existing AuditTrack resource's state with the given name, ID, and optional extra properties used to qualify the lookup.
     */
    static get(name, id, state, opts) {
        return new AuditTrack(name, state, { ...opts, id: id });
    }
    /** @internal */
    static __pulumiType = 'tencentcloud:index/auditTrack:AuditTrack';
    /** True for an instance of this class, of whichever copy of this package. */
    static isInstance(obj) {
        if (obj === undefined || obj === null) {
            return false;
        }
        return obj['__pulumiType'] === AuditTrack.__pulumiType;
    }
    constructor(name, argsOrState, opts) {
        let resourceInputs = {};
        opts = opts || {};
        if (opts.id) {
            const state = argsOrState;
            resourceInputs["actionType"] = state?.actionType;
            resourceInputs["createTime"] = state?.createTime;
            resourceInputs["eventNames"] = state?.eventNames;
            resourceInputs["name"] = state?.name;
            resourceInputs["resourceType"] = state?.resourceType;
            resourceInputs["status"] = state?.status;
            resourceInputs["storage"] = state?.storage;
            resourceInputs["trackForAllMembers"] = state?.trackForAllMembers;
            resourceInputs["trackId"] = state?.trackId;
        }
        else {
            const args = argsOrState;
            if (args?.actionType === undefined && !opts.urn) {
                throw new Error("Missing required property 'actionType'");
            }
            if (args?.eventNames === undefined && !opts.urn) {
                throw new Error("Missing required property 'eventNames'");
            }
            if (args?.resourceType === undefined && !opts.urn) {
                throw new Error("Missing required property 'resourceType'");
            }
            if (args?.status === undefined && !opts.urn) {
                throw new Error("Missing required property 'status'");
            }
            if (args?.storage === undefined && !opts.urn) {
                throw new Error("Missing required property 'storage'");
            }
            resourceInputs["actionType"] = args?.actionType;
            resourceInputs["eventNames"] = args?.eventNames;
            resourceInputs["name"] = args?.name;
            resourceInputs["resourceType"] = args?.resourceType;
            resourceInputs["status"] = args?.status;
            resourceInputs["storage"] = args?.storage;
            resourceInputs["trackForAllMembers"] = args?.trackForAllMembers;
            resourceInputs["createTime"] = undefined /*out*/;
            resourceInputs["trackId"] = undefined /*out*/;
        }
        opts = pulumi.mergeOptions(utilities.resourceOptsDefaults(), opts);
        super(AuditTrack.__pulumiType, name, resourceInputs, opts);
    }
}
exports.AuditTrack = AuditTrack;
