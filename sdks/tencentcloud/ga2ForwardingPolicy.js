"use strict";
// Made by tools/tencentcloud-sdk. Do not edit.
Object.defineProperty(exports, "__esModule", { value: true });
exports.Ga2ForwardingPolicy = void 0;
const pulumi = require("@pulumi/pulumi");
const utilities = require("./utilities");
class Ga2ForwardingPolicy extends pulumi.CustomResource {
    /**
     * Get an existing Ga2ForwardingPolicy resource's state with the given name, ID, and optional extra properties used to qualify the lookup.
     */
    static get(name, id, state, opts) {
        return new Ga2ForwardingPolicy(name, state, { ...opts, id: id });
    }
    /** @internal */
    static __pulumiType = 'tencentcloud:index/ga2ForwardingPolicy:Ga2ForwardingPolicy';
    /** True for an instance of this class, of whichever copy of this package. */
    static isInstance(obj) {
        if (obj === undefined || obj === null) {
            return false;
        }
        return obj['__pulumiType'] === Ga2ForwardingPolicy.__pulumiType;
    }
    constructor(name, argsOrState, opts) {
        let resourceInputs = {};
        opts = opts || {};
        if (opts.id) {
            const state = argsOrState;
            resourceInputs["forwardingPolicyId"] = state?.forwardingPolicyId;
            resourceInputs["globalAcceleratorId"] = state?.globalAcceleratorId;
            resourceInputs["host"] = state?.host;
            resourceInputs["listenerId"] = state?.listenerId;
        }
        else {
            const args = argsOrState;
            if (args?.globalAcceleratorId === undefined && !opts.urn) {
                throw new Error("Missing required property 'globalAcceleratorId'");
            }
            if (args?.host === undefined && !opts.urn) {
                throw new Error("Missing required property 'host'");
            }
            if (args?.listenerId === undefined && !opts.urn) {
                throw new Error("Missing required property 'listenerId'");
            }
            resourceInputs["globalAcceleratorId"] = args?.globalAcceleratorId;
            resourceInputs["host"] = args?.host;
            resourceInputs["listenerId"] = args?.listenerId;
            resourceInputs["forwardingPolicyId"] = undefined /*out*/;
        }
        opts = pulumi.mergeOptions(utilities.resourceOptsDefaults(), opts);
        super(Ga2ForwardingPolicy.__pulumiType, name, resourceInputs, opts);
    }
}
exports.Ga2ForwardingPolicy = Ga2ForwardingPolicy;
