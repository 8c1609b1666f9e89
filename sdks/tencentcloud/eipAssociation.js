"use strict";
// Made by tools/tencentcloud-sdk. Do not edit.
Object.defineProperty(exports, "__esModule", { value: true });
exports.EipAssociation = void 0;
const pulumi = require("@pulumi/pulumi");
const utilities = require("./utilities");
class EipAssociation extends pulumi.CustomResource {
    /**
     * Get an existing EipAssociation resource's state with the given name, ID, and optional extra properties used to qualify the lookup.
     */
    static get(name, id, state, opts) {
        return new EipAssociation(name, state, { ...opts, id: id });
    }
    /** @internal */
    static __pulumiType = 'tencentcloud:index/eipAssociation:EipAssociation';
    /** True for an instance of this class, of whichever copy of this package. */
    static isInstance(obj) {
        if (obj === undefined || obj === null) {
            return false;
        }
        return obj['__pulumiType'] === EipAssociation.__pulumiType;
    }
    constructor(name, argsOrState, opts) {
        let resourceInputs = {};
        opts = opts || {};
        if (opts.id) {
            const state = argsOrState;
            resourceInputs["eipId"] = state?.eipId;
            resourceInputs["instanceId"] = state?.instanceId;
            resourceInputs["networkInterfaceId"] = state?.networkInterfaceId;
            resourceInputs["privateIp"] = state?.privateIp;
        }
        else {
            const args = argsOrState;
            if (args?.eipId === undefined && !opts.urn) {
                throw new Error("Missing required property 'eipId'");
            }
            resourceInputs["eipId"] = args?.eipId;
            resourceInputs["instanceId"] = args?.instanceId;
            resourceInputs["networkInterfaceId"] = args?.networkInterfaceId;
            resourceInputs["privateIp"] = args?.privateIp;
        }
        opts = pulumi.mergeOptions(utilities.resourceOptsDefaults(), opts);
        super(EipAssociation.__pulumiType, name, resourceInputs, opts);
    }
}
exports.EipAssociation = EipAssociation;
