"use strict";
// Made by tools/tencentcloud-sdk. Do not edit.
Object.defineProperty(exports, "__esModule", { value: true });
exports.ApiGatewayUpstream = void 0;
const pulumi = require("@pulumi/pulumi");
const utilities = require("./utilities");
class ApiGatewayUpstream extends pulumi.CustomResource {
    /**
     * Get an existing ApiGatewayUpstream resource's state with the given name, ID, and optional extra properties used to qualify the lookup.
     */
    static get(name, id, state, opts) {
        return new ApiGatewayUpstream(name, state, { ...opts, id: id });
    }
    /** @internal */
    static __pulumiType = 'tencentcloud:index/apiGatewayUpstream:ApiGatewayUpstream';
    /** True for an instance of this class, of whichever copy of this package. */
    static isInstance(obj) {
        if (obj === undefined || obj === null) {
            return false;
        }
        return obj['__pulumiType'] === ApiGatewayUpstream.__pulumiType;
    }
    constructor(name, argsOrState, opts) {
        let resourceInputs = {};
        opts = opts || {};
        if (opts.id) {
            const state = argsOrState;
            resourceInputs["algorithm"] = state?.algorithm;
            resourceInputs["nodes"] = state?.nodes;
            resourceInputs["retries"] = state?.retries;
            resourceInputs["scheme"] = state?.scheme;
            resourceInputs["tags"] = state?.tags;
            resourceInputs["uniqVpcId"] = state?.uniqVpcId;
            resourceInputs["upstreamHost"] = state?.upstreamHost;
            resourceInputs["upstreamName"] = state?.upstreamName;
            resourceInputs["upstreamType"] = state?.upstreamType;
        }
        else {
            const args = argsOrState;
            if (args?.algorithm === undefined && !opts.urn) {
                throw new Error("Missing required property 'algorithm'");
            }
            if (args?.scheme === undefined && !opts.urn) {
                throw new Error("Missing required property 'scheme'");
            }
            if (args?.uniqVpcId === undefined && !opts.urn) {
                throw new Error("Missing required property 'uniqVpcId'");
            }
            resourceInputs["algorithm"] = args?.algorithm;
            resourceInputs["nodes"] = args?.nodes;
            resourceInputs["retries"] = args?.retries;
            resourceInputs["scheme"] = args?.scheme;
            resourceInputs["tags"] = args?.tags;
            resourceInputs["uniqVpcId"] = args?.uniqVpcId;
            resourceInputs["upstreamHost"] = args?.upstreamHost;
            resourceInputs["upstreamName"] = args?.upstreamName;
            resourceInputs["upstreamType"] = args?.upstreamType;
        }
        opts = pulumi.mergeOptions(utilities.resourceOptsDefaults(), opts);
        super(ApiGatewayUpstream.__pulumiType, name, resourceInputs, opts);
    }
}
exports.ApiGatewayUpstream = ApiGatewayUpstream;
