"use strict";
// Made by tools/tencentcloud-sdk. Do not edit.
Object.defineProperty(exports, "__esModule", { value: true });
exports.DayuL7Rule = void 0;
const pulumi = require("@pulumi/pulumi");
const utilities = require("./utilities");
class DayuL7Rule extends pulumi.CustomResource {
    /**
     * Get an existing DayuL7Rule resource's state with the given name, ID, and optional extra properties used to qualify the lookup.
     */
    static get(name, id, state, opts) {
        return new DayuL7Rule(name, state, { ...opts, id: id });
    }
    /** @internal */
    static __pulumiType = 'tencentcloud:index/dayuL7Rule:DayuL7Rule';
    /** True for an instance of this class, of whichever copy of this package. */
    static isInstance(obj) {
        if (obj === undefined || obj === null) {
            return false;
        }
        return obj['__pulumiType'] === DayuL7Rule.__pulumiType;
    }
    constructor(name, argsOrState, opts) {
        let resourceInputs = {};
        opts = opts || {};
        if (opts.id) {
            const state = argsOrState;
            resourceInputs["domain"] = state?.domain;
            resourceInputs["name"] = state?.name;
            resourceInputs["protocol"] = state?.protocol;
            resourceInputs["resourceId"] = state?.resourceId;
            resourceInputs["resourceType"] = state?.resourceType;
            resourceInputs["ruleId"] = state?.ruleId;
            resourceInputs["sourceLists"] = state?.sourceLists;
            resourceInputs["sourceType"] = state?.sourceType;
            resourceInputs["sslId"] = state?.sslId;
            resourceInputs["switch"] = state?.switch;
        }
        else {
            const args = argsOrState;
            if (args?.domain === undefined && !opts.urn) {
                throw new Error("Missing required property 'domain'");
            }
            if (args?.protocol === undefined && !opts.urn) {
                throw new Error("Missing required property 'protocol'");
            }
            if (args?.resourceId === undefined && !opts.urn) {
                throw new Error("Missing required property 'resourceId'");
            }
            if (args?.resourceType === undefined && !opts.urn) {
                throw new Error("Missing required property 'resourceType'");
            }
            if (args?.sourceLists === undefined && !opts.urn) {
                throw new Error("Missing required property 'sourceLists'");
            }
            if (args?.sourceType === undefined && !opts.urn) {
                throw new Error("Missing required property 'sourceType'");
            }
            if (args?.switch === undefined && !opts.urn) {
                throw new Error("Missing required property 'switch'");
            }
            resourceInputs["domain"] = args?.domain;
            resourceInputs["name"] = args?.name;
            resourceInputs["protocol"] = args?.protocol;
            resourceInputs["resourceId"] = args?.resourceId;
            resourceInputs["resourceType"] = args?.resourceType;
            resourceInputs["sourceLists"] = args?.sourceLists;
            resourceInputs["sourceType"] = args?.sourceType;
            resourceInputs["sslId"] = args?.sslId;
            resourceInputs["switch"] = args?.switch;
            resourceInputs["ruleId"] = undefined /*out*/;
        }
        opts = pulumi.mergeOptions(utilities.resourceOptsDefaults(), opts);
        super(DayuL7Rule.__pulumiType, name, resourceInputs, opts);
    }
}
exports.DayuL7Rule = DayuL7Rule;
