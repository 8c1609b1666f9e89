"use strict";
// Made by tools/tencentcloud-sdk. Do not edit.
Object.defineProperty(exports, "__esModule", { value: true });
exports.CssDomain = void 0;
const pulumi = require("@pulumi/pulumi");
const utilities = require("./utilities");
class CssDomain extends pulumi.CustomResource {
    /**
     * Get an existing CssDomain resource's state with the given name, ID, and optional extra properties used to qualify the lookup.
     */
    static get(name, id, state, opts) {
        return new CssDomain(name, state, { ...opts, id: id });
    }
    /** @internal */
    static __pulumiType = 'tencentcloud:index/cssDomain:CssDomain';
    /** True for an instance of this class, of whichever copy of this package. */
    static isInstance(obj) {
        if (obj === undefined || obj === null) {
            return false;
        }
        return obj['__pulumiType'] === CssDomain.__pulumiType;
    }
    constructor(name, argsOrState, opts) {
        let resourceInputs = {};
        opts = opts || {};
        if (opts.id) {
            const state = argsOrState;
            resourceInputs["domainName"] = state?.domainName;
            resourceInputs["domainType"] = state?.domainType;
            resourceInputs["enable"] = state?.enable;
            resourceInputs["isDelayLive"] = state?.isDelayLive;
            resourceInputs["isMiniProgramLive"] = state?.isMiniProgramLive;
            resourceInputs["playType"] = state?.playType;
            resourceInputs["verifyOwnerType"] = state?.verifyOwnerType;
        }
        else {
            const args = argsOrState;
            if (args?.domainName === undefined && !opts.urn) {
                throw new Error("Missing required property 'domainName'");
            }
            if (args?.domainType === undefined && !opts.urn) {
                throw new Error("Missing required property 'domainType'");
            }
            resourceInputs["domainName"] = args?.domainName;
            resourceInputs["domainType"] = args?.domainType;
            resourceInputs["enable"] = args?.enable;
            resourceInputs["isDelayLive"] = args?.isDelayLive;
            resourceInputs["isMiniProgramLive"] = args?.isMiniProgramLive;
            resourceInputs["playType"] = args?.playType;
            resourceInputs["verifyOwnerType"] = args?.verifyOwnerType;
        }
        opts = pulumi.mergeOptions(utilities.resourceOptsDefaults(), opts);
        super(CssDomain.__pulumiType, name, resourceInputs, opts);
    }
}
exports.CssDomain = CssDomain;
