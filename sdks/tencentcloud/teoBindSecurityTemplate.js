"use strict";
// Made by tools/tencentcloud-sdk. Do not edit.
Object.defineProperty(exports, "__esModule", { value: true });
exports.TeoBindSecurityTemplate = void 0;
const pulumi = require("@pulumi/pulumi");
const utilities = require("./utilities");
class TeoBindSecurityTemplate extends pulumi.CustomResource {
    /**
     * Get an existing TeoBindSecurityTemplate resource's state with the given name, ID, and optional extra properties used to qualify the lookup.
     */
    static get(name, id, state, opts) {
        return new TeoBindSecurityTemplate(name, state, { ...opts, id: id });
    }
    /** @internal */
    static __pulumiType = 'tencentcloud:index/teoBindSecurityTemplate:TeoBindSecurityTemplate';
    /** True for an instance of this class, of whichever copy of this package. */
    static isInstance(obj) {
        if (obj === undefined || obj === null) {
            return false;
        }
        return obj['__pulumiType'] === TeoBindSecurityTemplate.__pulumiType;
    }
    constructor(name, argsOrState, opts) {
        let resourceInputs = {};
        opts = opts || {};
        if (opts.id) {
            const state = argsOrState;
            resourceInputs["entity"] = state?.entity;
            resourceInputs["operate"] = state?.operate;
            resourceInputs["overWrite"] = state?.overWrite;
            resourceInputs["status"] = state?.status;
            resourceInputs["templateId"] = state?.templateId;
            resourceInputs["zoneId"] = state?.zoneId;
        }
        else {
            const args = argsOrState;
            if (args?.entity === undefined && !opts.urn) {
                throw new Error("Missing required property 'entity'");
            }
            if (args?.templateId === undefined && !opts.urn) {
                throw new Error("Missing required property 'templateId'");
            }
            if (args?.zoneId === undefined && !opts.urn) {
                throw new Error("Missing required property 'zoneId'");
            }
            resourceInputs["entity"] = args?.entity;
            resourceInputs["operate"] = args?.operate;
            resourceInputs["overWrite"] = args?.overWrite;
            resourceInputs["templateId"] = args?.templateId;
            resourceInputs["zoneId"] = args?.zoneId;
            resourceInputs["status"] = undefined /*out*/;
        }
        opts = pulumi.mergeOptions(utilities.resourceOptsDefaults(), opts);
        super(TeoBindSecurityTemplate.__pulumiType, name, resourceInputs, opts);
    }
}
exports.TeoBindSecurityTemplate = TeoBindSecurityTemplate;
