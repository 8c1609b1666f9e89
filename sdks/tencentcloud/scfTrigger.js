"use strict";
// Made by tools/tencentcloud-sdk. Do not edit.
Object.defineProperty(exports, "__esModule", { value: true });
exports.ScfTrigger = void 0;
const pulumi = require("@pulumi/pulumi");
const utilities = require("./utilities");
class ScfTrigger extends pulumi.CustomResource {
    /**
     * Get an existing ScfTrigger resource's state with the given name, ID, and optional extra properties used to qualify the lookup.
     */
    static get(name, id, state, opts) {
        return new ScfTrigger(name, state, { ...opts, id: id });
    }
    /** @internal */
    static __pulumiType = 'tencentcloud:index/scfTrigger:ScfTrigger';
    /** True for an instance of this class, of whichever copy of this package. */
    static isInstance(obj) {
        if (obj === undefined || obj === null) {
            return false;
        }
        return obj['__pulumiType'] === ScfTrigger.__pulumiType;
    }
    constructor(name, argsOrState, opts) {
        let resourceInputs = {};
        opts = opts || {};
        if (opts.id) {
            const state = argsOrState;
            resourceInputs["customArgument"] = state?.customArgument;
            resourceInputs["description"] = state?.description;
            resourceInputs["enable"] = state?.enable;
            resourceInputs["functionName"] = state?.functionName;
            resourceInputs["namespace"] = state?.namespace;
            resourceInputs["qualifier"] = state?.qualifier;
            resourceInputs["triggerDesc"] = state?.triggerDesc;
            resourceInputs["triggerName"] = state?.triggerName;
            resourceInputs["type"] = state?.type;
        }
        else {
            const args = argsOrState;
            if (args?.functionName === undefined && !opts.urn) {
                throw new Error("Missing required property 'functionName'");
            }
            if (args?.triggerName === undefined && !opts.urn) {
                throw new Error("Missing required property 'triggerName'");
            }
            if (args?.type === undefined && !opts.urn) {
                throw new Error("Missing required property 'type'");
            }
            resourceInputs["customArgument"] = args?.customArgument;
            resourceInputs["description"] = args?.description;
            resourceInputs["enable"] = args?.enable;
            resourceInputs["functionName"] = args?.functionName;
            resourceInputs["namespace"] = args?.namespace;
            resourceInputs["qualifier"] = args?.qualifier;
            resourceInputs["triggerDesc"] = args?.triggerDesc;
            resourceInputs["triggerName"] = args?.triggerName;
            resourceInputs["type"] = args?.type;
        }
        opts = pulumi.mergeOptions(utilities.resourceOptsDefaults(), opts);
        super(ScfTrigger.__pulumiType, name, resourceInputs, opts);
    }
}
exports.ScfTrigger = ScfTrigger;
