"use strict";
// Made by tools/tencentcloud-sdk. Do not edit.
Object.defineProperty(exports, "__esModule", { value: true });
exports.ApiGatewayService = void 0;
const pulumi = require("@pulumi/pulumi");
const utilities = require("./utilities");
class ApiGatewayService extends pulumi.CustomResource {
    /**
     * Get an existing ApiGatewayService resource's state with the given name, ID, and optional extra properties used to qualify the lookup.
     */
    static get(name, id, state, opts) {
        return new ApiGatewayService(name, state, { ...opts, id: id });
    }
    /** @internal */
    static __pulumiType = 'tencentcloud:index/apiGatewayService:ApiGatewayService';
    /** True for an instance of this class, of whichever copy of this package. */
    static isInstance(obj) {
        if (obj === undefined || obj === null) {
            return false;
        }
        return obj['__pulumiType'] === ApiGatewayService.__pulumiType;
    }
    constructor(name, argsOrState, opts) {
        let resourceInputs = {};
        opts = opts || {};
        if (opts.id) {
            const state = argsOrState;
            resourceInputs["exclusiveSetName"] = state?.exclusiveSetName;
            resourceInputs["internalSubDomain"] = state?.internalSubDomain;
            resourceInputs["ipVersion"] = state?.ipVersion;
            resourceInputs["netTypes"] = state?.netTypes;
            resourceInputs["outerSubDomain"] = state?.outerSubDomain;
            resourceInputs["protocol"] = state?.protocol;
            resourceInputs["serviceDesc"] = state?.serviceDesc;
            resourceInputs["serviceName"] = state?.serviceName;
            resourceInputs["status"] = state?.status;
            resourceInputs["tags"] = state?.tags;
        }
        else {
            const args = argsOrState;
            if (args?.netTypes === undefined && !opts.urn) {
                throw new Error("Missing required property 'netTypes'");
            }
            if (args?.protocol === undefined && !opts.urn) {
                throw new Error("Missing required property 'protocol'");
            }
            if (args?.serviceName === undefined && !opts.urn) {
                throw new Error("Missing required property 'serviceName'");
            }
            resourceInputs["exclusiveSetName"] = args?.exclusiveSetName;
            resourceInputs["ipVersion"] = args?.ipVersion;
            resourceInputs["netTypes"] = args?.netTypes;
            resourceInputs["protocol"] = args?.protocol;
            resourceInputs["serviceDesc"] = args?.serviceDesc;
            resourceInputs["serviceName"] = args?.serviceName;
            resourceInputs["tags"] = args?.tags;
            resourceInputs["internalSubDomain"] = undefined /*out*/;
            resourceInputs["outerSubDomain"] = undefined /*out*/;
            resourceInputs["status"] = undefined /*out*/;
        }
        opts = pulumi.mergeOptions(utilities.resourceOptsDefaults(), opts);
        super(ApiGatewayService.__pulumiType, name, resourceInputs, opts);
    }
}
exports.ApiGatewayService = ApiGatewayService;
