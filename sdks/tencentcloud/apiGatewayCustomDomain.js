"use strict";
// Made by tools/tencentcloud-sdk. Do not edit.
Object.defineProperty(exports, "__esModule", { value: true });
exports.ApiGatewayCustomDomain = void 0;
const pulumi = require("@pulumi/pulumi");
const utilities = require("./utilities");
class ApiGatewayCustomDomain extends pulumi.CustomResource {
    /**
     * Get an existing ApiGatewayCustomDomain resource's state with the given name, ID, and optional extra properties used to qualify the lookup.
     */
    static get(name, id, state, opts) {
        return new ApiGatewayCustomDomain(name, state, { ...opts, id: id });
    }
    /** @internal */
    static __pulumiType = 'tencentcloud:index/apiGatewayCustomDomain:ApiGatewayCustomDomain';
    /** True for an instance of this class, of whichever copy of this package. */
    static isInstance(obj) {
        if (obj === undefined || obj === null) {
            return false;
        }
        return obj['__pulumiType'] === ApiGatewayCustomDomain.__pulumiType;
    }
    constructor(name, argsOrState, opts) {
        let resourceInputs = {};
        opts = opts || {};
        if (opts.id) {
            const state = argsOrState;
            resourceInputs["certificateId"] = state?.certificateId;
            resourceInputs["defaultDomain"] = state?.defaultDomain;
            resourceInputs["isDefaultMapping"] = state?.isDefaultMapping;
            resourceInputs["isForcedHttps"] = state?.isForcedHttps;
            resourceInputs["netType"] = state?.netType;
            resourceInputs["pathMappings"] = state?.pathMappings;
            resourceInputs["protocol"] = state?.protocol;
            resourceInputs["serviceId"] = state?.serviceId;
            resourceInputs["subDomain"] = state?.subDomain;
        }
        else {
            const args = argsOrState;
            if (args?.defaultDomain === undefined && !opts.urn) {
                throw new Error("Missing required property 'defaultDomain'");
            }
            if (args?.isDefaultMapping === undefined && !opts.urn) {
                throw new Error("Missing required property 'isDefaultMapping'");
            }
            if (args?.netType === undefined && !opts.urn) {
                throw new Error("Missing required property 'netType'");
            }
            if (args?.protocol === undefined && !opts.urn) {
                throw new Error("Missing required property 'protocol'");
            }
            if (args?.serviceId === undefined && !opts.urn) {
                throw new Error("Missing required property 'serviceId'");
            }
            if (args?.subDomain === undefined && !opts.urn) {
                throw new Error("Missing required property 'subDomain'");
            }
            resourceInputs["certificateId"] = args?.certificateId;
            resourceInputs["defaultDomain"] = args?.defaultDomain;
            resourceInputs["isDefaultMapping"] = args?.isDefaultMapping;
            resourceInputs["isForcedHttps"] = args?.isForcedHttps;
            resourceInputs["netType"] = args?.netType;
            resourceInputs["pathMappings"] = args?.pathMappings;
            resourceInputs["protocol"] = args?.protocol;
            resourceInputs["serviceId"] = args?.serviceId;
            resourceInputs["subDomain"] = args?.subDomain;
        }
        opts = pulumi.mergeOptions(utilities.resourceOptsDefaults(), opts);
        super(ApiGatewayCustomDomain.__pulumiType, name, resourceInputs, opts);
    }
}
exports.ApiGatewayCustomDomain = ApiGatewayCustomDomain;
