"use strict";
// Made by tools/tencentcloud-sdk. Do not edit.
Object.defineProperty(exports, "__esModule", { value: true });
exports.TeoApplicationProxy = void 0;
const pulumi = require("@pulumi/pulumi");
const utilities = require("./utilities");
class TeoApplicationProxy extends pulumi.CustomResource {
    /**
     * Get an existing TeoApplicationProxy resource's state with the given name, ID, and optional extra properties used to qualify the lookup.
     */
    static get(name, id, state, opts) {
        return new TeoApplicationProxy(name, state, { ...opts, id: id });
    }
    /** @internal */
    static __pulumiType = 'tencentcloud:index/teoApplicationProxy:TeoApplicationProxy';
    /** True for an instance of this class, of whichever copy of this package. */
    static isInstance(obj) {
        if (obj === undefined || obj === null) {
            return false;
        }
        return obj['__pulumiType'] === TeoApplicationProxy.__pulumiType;
    }
    constructor(name, argsOrState, opts) {
        let resourceInputs = {};
        opts = opts || {};
        if (opts.id) {
            const state = argsOrState;
            resourceInputs["accelerateType"] = state?.accelerateType;
            resourceInputs["platType"] = state?.platType;
            resourceInputs["proxyId"] = state?.proxyId;
            resourceInputs["proxyName"] = state?.proxyName;
            resourceInputs["proxyType"] = state?.proxyType;
            resourceInputs["securityType"] = state?.securityType;
            resourceInputs["sessionPersistTime"] = state?.sessionPersistTime;
            resourceInputs["status"] = state?.status;
            resourceInputs["zoneId"] = state?.zoneId;
        }
        else {
            const args = argsOrState;
            if (args?.accelerateType === undefined && !opts.urn) {
                throw new Error("Missing required property 'accelerateType'");
            }
            if (args?.platType === undefined && !opts.urn) {
                throw new Error("Missing required property 'platType'");
            }
            if (args?.proxyName === undefined && !opts.urn) {
                throw new Error("Missing required property 'proxyName'");
            }
            if (args?.securityType === undefined && !opts.urn) {
                throw new Error("Missing required property 'securityType'");
            }
            if (args?.zoneId === undefined && !opts.urn) {
                throw new Error("Missing required property 'zoneId'");
            }
            resourceInputs["accelerateType"] = args?.accelerateType;
            resourceInputs["platType"] = args?.platType;
            resourceInputs["proxyName"] = args?.proxyName;
            resourceInputs["proxyType"] = args?.proxyType;
            resourceInputs["securityType"] = args?.securityType;
            resourceInputs["sessionPersistTime"] = args?.sessionPersistTime;
            resourceInputs["status"] = args?.status;
            resourceInputs["zoneId"] = args?.zoneId;
            resourceInputs["proxyId"] = undefined /*out*/;
        }
        opts = pulumi.mergeOptions(utilities.resourceOptsDefaults(), opts);
        super(TeoApplicationProxy.__pulumiType, name, resourceInputs, opts);
    }
}
exports.TeoApplicationProxy = TeoApplicationProxy;
