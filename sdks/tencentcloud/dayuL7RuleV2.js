"use strict";
// Made by tools/tencentcloud-sdk. Do not edit.
Object.defineProperty(exports, "__esModule", { value: true });
exports.DayuL7RuleV2 = void 0;
const pulumi = require("@pulumi/pulumi");
const utilities = require("./utilities");
class DayuL7RuleV2 extends pulumi.CustomResource {
    /**
     * Get an existing DayuL7RuleV2 resource's state with the given name, ID, and optional extra properties used to qualify the lookup.
     */
    static get(name, id, state, opts) {
        return new DayuL7RuleV2(name, state, { ...opts, id: id });
    }
    /** @internal */
    static __pulumiType = 'tencentcloud:index/dayuL7RuleV2:DayuL7RuleV2';
    /** True for an instance of this class, of whichever copy of this package. */
    static isInstance(obj) {
        if (obj === undefined || obj === null) {
            return false;
        }
        return obj['__pulumiType'] === DayuL7RuleV2.__pulumiType;
    }
    constructor(name, argsOrState, opts) {
        let resourceInputs = {};
        opts = opts || {};
        if (opts.id) {
            const state = argsOrState;
            resourceInputs["resourceId"] = state?.resourceId;
            resourceInputs["resourceIp"] = state?.resourceIp;
            resourceInputs["resourceType"] = state?.resourceType;
            resourceInputs["rule"] = state?.rule;
        }
        else {
            const args = argsOrState;
            if (args?.resourceId === undefined && !opts.urn) {
                throw new Error("Missing required property 'resourceId'");
            }
            if (args?.resourceIp === undefined && !opts.urn) {
                throw new Error("Missing required property 'resourceIp'");
            }
            if (args?.resourceType === undefined && !opts.urn) {
                throw new Error("Missing required property 'resourceType'");
            }
            if (args?.rule === undefined && !opts.urn) {
                throw new Error("Missing required property 'rule'");
            }
            resourceInputs["resourceId"] = args?.resourceId;
            resourceInputs["resourceIp"] = args?.resourceIp;
            resourceInputs["resourceType"] = args?.resourceType;
            resourceInputs["rule"] = args?.rule;
        }
        opts = pulumi.mergeOptions(utilities.resourceOptsDefaults(), opts);
        super(DayuL7RuleV2.__pulumiType, name, resourceInputs, opts);
    }
}
exports.DayuL7RuleV2 = DayuL7RuleV2;
