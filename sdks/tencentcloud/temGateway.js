"use strict";
// Made by tools/tencentcloud-sdk. Do not edit.
Object.defineProperty(exports, "__esModule", { value: true });
exports.TemGateway = void 0;
const pulumi = require("@pulumi/pulumi");
const utilities = require("./utilities");
class TemGateway extends pulumi.CustomResource {
    /**
     * Get an existing TemGateway resource's state with the given name, ID, and optional extra properties used to qualify the lookup.
     */
    static get(name, id, state, opts) {
        return new TemGateway(name, state, { ...opts, id: id });
    }
    /** @internal */
    static __pulumiType = 'tencentcloud:index/temGateway:TemGateway';
    /** True for an instance of this class, of whichever copy of this package. */
    static isInstance(obj) {
        if (obj === undefined || obj === null) {
            return false;
        }
        return obj['__pulumiType'] === TemGateway.__pulumiType;
    }
    constructor(name, argsOrState, opts) {
        let resourceInputs = {};
        opts = opts || {};
        if (opts.id) {
            const state = argsOrState;
            resourceInputs["ingress"] = state?.ingress;
        }
        else {
            const args = argsOrState;
            resourceInputs["ingress"] = args?.ingress;
        }
        opts = pulumi.mergeOptions(utilities.resourceOptsDefaults(), opts);
        super(TemGateway.__pulumiType, name, resourceInputs, opts);
    }
}
exports.TemGateway = TemGateway;
