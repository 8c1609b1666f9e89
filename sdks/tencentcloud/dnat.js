"use strict";
// Made by tools/tencentcloud-sdk. Do not edit.
Object.defineProperty(exports, "__esModule", { value: true });
exports.Dnat = void 0;
const pulumi = require("@pulumi/pulumi");
const utilities = require("./utilities");
class Dnat extends pulumi.CustomResource {
    /**
     * Get an existing Dnat resource's state with the given name, ID, and optional extra properties used to qualify the lookup.
     */
    static get(name, id, state, opts) {
        return new Dnat(name, state, { ...opts, id: id });
    }
    /** @internal */
    static __pulumiType = 'tencentcloud:index/dnat:Dnat';
    /** True for an instance of this class, of whichever copy of this package. */
    static isInstance(obj) {
        if (obj === undefined || obj === null) {
            return false;
        }
        return obj['__pulumiType'] === Dnat.__pulumiType;
    }
    constructor(name, argsOrState, opts) {
        let resourceInputs = {};
        opts = opts || {};
        if (opts.id) {
            const state = argsOrState;
            resourceInputs["description"] = state?.description;
            resourceInputs["elasticIp"] = state?.elasticIp;
            resourceInputs["elasticPort"] = state?.elasticPort;
            resourceInputs["natId"] = state?.natId;
            resourceInputs["privateIp"] = state?.privateIp;
            resourceInputs["privatePort"] = state?.privatePort;
            resourceInputs["protocol"] = state?.protocol;
            resourceInputs["vpcId"] = state?.vpcId;
        }
        else {
            const args = argsOrState;
            if (args?.elasticIp === undefined && !opts.urn) {
                throw new Error("Missing required property 'elasticIp'");
            }
            if (args?.elasticPort === undefined && !opts.urn) {
                throw new Error("Missing required property 'elasticPort'");
            }
            if (args?.natId === undefined && !opts.urn) {
                throw new Error("Missing required property 'natId'");
            }
            if (args?.privateIp === undefined && !opts.urn) {
                throw new Error("Missing required property 'privateIp'");
            }
            if (args?.privatePort === undefined && !opts.urn) {
                throw new Error("Missing required property 'privatePort'");
            }
            if (args?.protocol === undefined && !opts.urn) {
                throw new Error("Missing required property 'protocol'");
            }
            if (args?.vpcId === undefined && !opts.urn) {
                throw new Error("Missing required property 'vpcId'");
            }
            resourceInputs["description"] = args?.description;
            resourceInputs["elasticIp"] = args?.elasticIp;
            resourceInputs["elasticPort"] = args?.elasticPort;
            resourceInputs["natId"] = args?.natId;
            resourceInputs["privateIp"] = args?.privateIp;
            resourceInputs["privatePort"] = args?.privatePort;
            resourceInputs["protocol"] = args?.protocol;
            resourceInputs["vpcId"] = args?.vpcId;
        }
        opts = pulumi.mergeOptions(utilities.resourceOptsDefaults(), opts);
        super(Dnat.__pulumiType, name, resourceInputs, opts);
    }
}
exports.Dnat = Dnat;
