"use strict";
// Made by tools/tencentcloud-sdk. Do not edit.
Object.defineProperty(exports, "__esModule", { value: true });
exports.EventsAuditTrack = void 0;
const pulumi = require("@pulumi/pulumi");
const utilities = require("./utilities");
class EventsAuditTrack extends pulumi.CustomResource {
    /**
     * Get an existing EventsAuditTrack resource's state with the given name, ID, and optional extra properties used to qualify the lookup.
     */
    static get(name, id, state, opts) {
        return new EventsAuditTrack(name, state, { ...opts, id: id });
    }
    /** @internal */
    static __pulumiType = 'tencentcloud:index/eventsAuditTrack:EventsAuditTrack';
    /** True for an instance of this class, of whichever copy of this package. */
    static isInstance(obj) {
        if (obj === undefined || obj === null) {
            return false;
        }
        return obj['__pulumiType'] === EventsAuditTrack.__pulumiType;
    }
    constructor(name, argsOrState, opts) {
        let resourceInputs = {};
        opts = opts || {};
        if (opts.id) {
            const state = argsOrState;
            resourceInputs["filters"] = state?.filters;
            resourceInputs["name"] = state?.name;
            resourceInputs["status"] = state?.status;
            resourceInputs["storage"] = state?.storage;
            resourceInputs["trackForAllMembers"] = state?.trackForAllMembers;
            resourceInputs["trackId"] = state?.trackId;
        }
        else {
            const args = argsOrState;
            if (args?.filters === undefined && !opts.urn) {
                throw new Error("Missing required property 'filters'");
            }
            if (args?.status === undefined && !opts.urn) {
                throw new Error("Missing required property 'status'");
            }
            if (args?.storage === undefined && !opts.urn) {
                throw new Error("Missing required property 'storage'");
            }
            resourceInputs["filters"] = args?.filters;
            resourceInputs["name"] = args?.name;
            resourceInputs["status"] = args?.status;
            resourceInputs["storage"] = args?.storage;
            resourceInputs["trackForAllMembers"] = args?.trackForAllMembers;
            resourceInputs["trackId"] = undefined /*out*/;
        }
        opts = pulumi.mergeOptions(utilities.resourceOptsDefaults(), opts);
        super(EventsAuditTrack.__pulumiType, name, resourceInputs, opts);
    }
}
exports.EventsAuditTrack = EventsAuditTrack;
