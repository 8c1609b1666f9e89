"use strict";
// Made by tools/tencentcloud-sdk. Do not edit.
Object.defineProperty(exports, "__esModule", { value: true });
exports.ClbAttachment = void 0;
const pulumi = require("@pulumi/pulumi");
const utilities = require("./utilities");
class ClbAttachment extends pulumi.CustomResource {
    /**
     * Get an existing ClbAttachment resource's state with the given name, ID, and optional extra properties used to qualify the lookup.
     */
    static get(name, id, state, opts) {
        return new ClbAttachment(name, state, { ...opts, id: id });
    }
    /** @internal */
    static __pulumiType = 'tencentcloud:index/clbAttachment:ClbAttachment';
    /** True for an instance of this class, of whichever copy of this package. */
    static isInstance(obj) {
        if (obj === undefined || obj === null) {
            return false;
        }
        return obj['__pulumiType'] === ClbAttachment.__pulumiType;
    }
    constructor(name, argsOrState, opts) {
        let resourceInputs = {};
        opts = opts || {};
        if (opts.id) {
            const state = argsOrState;
            resourceInputs["clbId"] = state?.clbId;
            resourceInputs["domain"] = state?.domain;
            resourceInputs["listenerId"] = state?.listenerId;
            resourceInputs["ruleId"] = state?.ruleId;
            resourceInputs["targets"] = state?.targets;
        }
        else {
            const args = argsOrState;
            if (args?.clbId === undefined && !opts.urn) {
                throw new Error("Missing required property 'clbId'");
            }
            if (args?.listenerId === undefined && !opts.urn) {
                throw new Error("Missing required property 'listenerId'");
            }
            if (args?.targets === undefined && !opts.urn) {
                throw new Error("Missing required property 'targets'");
            }
            resourceInputs["clbId"] = args?.clbId;
            resourceInputs["domain"] = args?.domain;
            resourceInputs["listenerId"] = args?.listenerId;
            resourceInputs["ruleId"] = args?.ruleId;
            resourceInputs["targets"] = args?.targets;
        }
        opts = pulumi.mergeOptions(utilities.resourceOptsDefaults(), opts);
        super(ClbAttachment.__pulumiType, name, resourceInputs, opts);
    }
}
exports.ClbAttachment = ClbAttachment;
