"use strict";
// Made by tools/tencentcloud-sdk. Do not edit.
Object.defineProperty(exports, "__esModule", { value: true });
exports.TeoWebSecurityTemplate = void 0;
const pulumi = require("@pulumi/pulumi");
const utilities = require("./utilities");
class TeoWebSecurityTemplate extends pulumi.CustomResource {
    /**
     * Get an existing TeoWebSecurityTemplate resource's state with the given name, ID, and optional extra properties used to qualify the lookup.
     */
    static get(name, id, state, opts) {
        return new TeoWebSecurityTemplate(name, state, { ...opts, id: id });
    }
    /** @internal */
    static __pulumiType = 'tencentcloud:index/teoWebSecurityTemplate:TeoWebSecurityTemplate';
    /** True for an instance of this class, of whichever copy of this package. */
    static isInstance(obj) {
        if (obj === undefined || obj === null) {
            return false;
        }
        return obj['__pulumiType'] === TeoWebSecurityTemplate.__pulumiType;
    }
    constructor(name, argsOrState, opts) {
        let resourceInputs = {};
        opts = opts || {};
        if (opts.id) {
            const state = argsOrState;
            resourceInputs["securityPolicy"] = state?.securityPolicy;
            resourceInputs["templateId"] = state?.templateId;
            resourceInputs["templateName"] = state?.templateName;
            resourceInputs["zoneId"] = state?.zoneId;
        }
        else {
            const args = argsOrState;
            if (args?.templateName === undefined && !opts.urn) {
                throw new Error("Missing required property 'templateName'");
            }
            if (args?.zoneId === undefined && !opts.urn) {
                throw new Error("Missing required property 'zoneId'");
            }
            resourceInputs["securityPolicy"] = args?.securityPolicy;
            resourceInputs["templateName"] = args?.templateName;
            resourceInputs["zoneId"] = args?.zoneId;
            resourceInputs["templateId"] = undefined /*out*/;
        }
        opts = pulumi.mergeOptions(utilities.resourceOptsDefaults(), opts);
        super(TeoWebSecurityTemplate.__pulumiType, name, resourceInputs, opts);
    }
}
exports.TeoWebSecurityTemplate = TeoWebSecurityTemplate;
