"use strict";
// Made by tools/tencentcloud-sdk. Do not edit.
Object.defineProperty(exports, "__esModule", { value: true });
exports.TeoRealtimeLogDelivery = void 0;
const pulumi = require("@pulumi/pulumi");
const utilities = require("./utilities");
class TeoRealtimeLogDelivery extends pulumi.CustomResource {
    /**
     * Get an existing TeoRealtimeLogDelivery resource's state with the given name, ID, and optional extra properties used to qualify the lookup.
     */
    static get(name, id, state, opts) {
        return new TeoRealtimeLogDelivery(name, state, { ...opts, id: id });
    }
    /** @internal */
    static __pulumiType = 'tencentcloud:index/teoRealtimeLogDelivery:TeoRealtimeLogDelivery';
    /** True for an instance of this class, of whichever copy of this package. */
    static isInstance(obj) {
        if (obj === undefined || obj === null) {
            return false;
        }
        return obj['__pulumiType'] === TeoRealtimeLogDelivery.__pulumiType;
    }
    constructor(name, argsOrState, opts) {
        let resourceInputs = {};
        opts = opts || {};
        if (opts.id) {
            const state = argsOrState;
            resourceInputs["area"] = state?.area;
            resourceInputs["cls"] = state?.cls;
            resourceInputs["customEndpoint"] = state?.customEndpoint;
            resourceInputs["deliveryStatus"] = state?.deliveryStatus;
            resourceInputs["entityLists"] = state?.entityLists;
            resourceInputs["fields"] = state?.fields;
            resourceInputs["logType"] = state?.logType;
            resourceInputs["s3"] = state?.s3;
            resourceInputs["sample"] = state?.sample;
            resourceInputs["taskId"] = state?.taskId;
            resourceInputs["taskName"] = state?.taskName;
            resourceInputs["taskType"] = state?.taskType;
            resourceInputs["zoneId"] = state?.zoneId;
        }
        else {
            const args = argsOrState;
            if (args?.area === undefined && !opts.urn) {
                throw new Error("Missing required property 'area'");
            }
            if (args?.entityLists === undefined && !opts.urn) {
                throw new Error("Missing required property 'entityLists'");
            }
            if (args?.fields === undefined && !opts.urn) {
                throw new Error("Missing required property 'fields'");
            }
            if (args?.logType === undefined && !opts.urn) {
                throw new Error("Missing required property 'logType'");
            }
            if (args?.sample === undefined && !opts.urn) {
                throw new Error("Missing required property 'sample'");
            }
            if (args?.taskName === undefined && !opts.urn) {
                throw new Error("Missing required property 'taskName'");
            }
            if (args?.taskType === undefined && !opts.urn) {
                throw new Error("Missing required property 'taskType'");
            }
            if (args?.zoneId === undefined && !opts.urn) {
                throw new Error("Missing required property 'zoneId'");
            }
            resourceInputs["area"] = args?.area;
            resourceInputs["cls"] = args?.cls;
            resourceInputs["customEndpoint"] = args?.customEndpoint;
            resourceInputs["deliveryStatus"] = args?.deliveryStatus;
            resourceInputs["entityLists"] = args?.entityLists;
            resourceInputs["fields"] = args?.fields;
            resourceInputs["logType"] = args?.logType;
            resourceInputs["s3"] = args?.s3;
            resourceInputs["sample"] = args?.sample;
            resourceInputs["taskName"] = args?.taskName;
            resourceInputs["taskType"] = args?.taskType;
            resourceInputs["zoneId"] = args?.zoneId;
            resourceInputs["taskId"] = undefined /*out*/;
        }
        opts = pulumi.mergeOptions(utilities.resourceOptsDefaults(), opts);
        super(TeoRealtimeLogDelivery.__pulumiType, name, resourceInputs, opts);
    }
}
exports.TeoRealtimeLogDelivery = TeoRealtimeLogDelivery;
