"use strict";
// Made by tools/tencentcloud-sdk. Do not edit.
Object.defineProperty(exports, "__esModule", { value: true });
exports.Ga2Listener = void 0;
const pulumi = require("@pulumi/pulumi");
const utilities = require("./utilities");
class Ga2Listener extends pulumi.CustomResource {
    /**
     * Get an existing Ga2Listener resource's state with the given name, ID, and optional extra properties used to qualify the lookup.
     */
    static get(name, id, state, opts) {
        return new Ga2Listener(name, state, { ...opts, id: id });
    }
    /** @internal */
    static __pulumiType = 'tencentcloud:index/ga2Listener:Ga2Listener';
    /** True for an instance of this class, of whichever copy of this package. */
    static isInstance(obj) {
        if (obj === undefined || obj === null) {
            return false;
        }
        return obj['__pulumiType'] === Ga2Listener.__pulumiType;
    }
    constructor(name, argsOrState, opts) {
        let resourceInputs = {};
        opts = opts || {};
        if (opts.id) {
            const state = argsOrState;
            resourceInputs["globalAcceleratorId"] = state?.globalAcceleratorId;
            resourceInputs["listenerId"] = state?.listenerId;
            resourceInputs["listenerType"] = state?.listenerType;
            resourceInputs["name"] = state?.name;
            resourceInputs["portRanges"] = state?.portRanges;
            resourceInputs["protocol"] = state?.protocol;
        }
        else {
            const args = argsOrState;
            if (args?.globalAcceleratorId === undefined && !opts.urn) {
                throw new Error("Missing required property 'globalAcceleratorId'");
            }
            if (args?.protocol === undefined && !opts.urn) {
                throw new Error("Missing required property 'protocol'");
            }
            resourceInputs["globalAcceleratorId"] = args?.globalAcceleratorId;
            resourceInputs["listenerType"] = args?.listenerType;
            resourceInputs["name"] = args?.name;
            resourceInputs["portRanges"] = args?.portRanges;
            resourceInputs["protocol"] = args?.protocol;
            resourceInputs["listenerId"] = undefined /*out*/;
        }
        opts = pulumi.mergeOptions(utilities.resourceOptsDefaults(), opts);
        super(Ga2Listener.__pulumiType, name, resourceInputs, opts);
    }
}
exports.Ga2Listener = Ga2Listener;
