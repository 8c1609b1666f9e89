"use strict";
// Made by tools/tencentcloud-sdk. Do not edit.
Object.defineProperty(exports, "__esModule", { value: true });
exports.NatGateway = void 0;
const pulumi = require("@pulumi/pulumi");
const utilities = require("./utilities");
class NatGateway extends pulumi.CustomResource {
    /**
     * Get an existing NatGateway resource's state with the given name, ID, and optional extra properties used to qualify the lookup.
     */
    static get(name, id, state, opts) {
        return new NatGateway(name, state, { ...opts, id: id });
    }
    /** @internal */
    static __pulumiType = 'tencentcloud:index/natGateway:NatGateway';
    /** True for an instance of this class, of whichever copy of this package. */
    static isInstance(obj) {
        if (obj === undefined || obj === null) {
            return false;
        }
        return obj['__pulumiType'] === NatGateway.__pulumiType;
    }
    constructor(name, argsOrState, opts) {
        let resourceInputs = {};
        opts = opts || {};
        if (opts.id) {
            const state = argsOrState;
            resourceInputs["assignedEipSets"] = state?.assignedEipSets;
            resourceInputs["bandwidth"] = state?.bandwidth;
            resourceInputs["maxConcurrent"] = state?.maxConcurrent;
            resourceInputs["name"] = state?.name;
            resourceInputs["natProductVersion"] = state?.natProductVersion;
            resourceInputs["tags"] = state?.tags;
            resourceInputs["vpcId"] = state?.vpcId;
            resourceInputs["zone"] = state?.zone;
        }
        else {
            const args = argsOrState;
            if (args?.assignedEipSets === undefined && !opts.urn) {
                throw new Error("Missing required property 'assignedEipSets'");
            }
            if (args?.vpcId === undefined && !opts.urn) {
                throw new Error("Missing required property 'vpcId'");
            }
            resourceInputs["assignedEipSets"] = args?.assignedEipSets;
            resourceInputs["bandwidth"] = args?.bandwidth;
            resourceInputs["maxConcurrent"] = args?.maxConcurrent;
            resourceInputs["name"] = args?.name;
            resourceInputs["natProductVersion"] = args?.natProductVersion;
            resourceInputs["tags"] = args?.tags;
            resourceInputs["vpcId"] = args?.vpcId;
            resourceInputs["zone"] = args?.zone;
        }
        opts = pulumi.mergeOptions(utilities.resourceOptsDefaults(), opts);
        super(NatGateway.__pulumiType, name, resourceInputs, opts);
    }
}
exports.NatGateway = NatGateway;
