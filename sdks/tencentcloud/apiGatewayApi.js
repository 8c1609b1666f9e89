"use strict";
// Made by tools/tencentcloud-sdk. Do not edit.
Object.defineProperty(exports, "__esModule", { value: true });
exports.ApiGatewayApi = void 0;
const pulumi = require("@pulumi/pulumi");
const utilities = require("./utilities");
class ApiGatewayApi extends pulumi.CustomResource {
    /**
     * Get an existing ApiGatewayApi resource's state with the given name, ID, and optional extra properties used to qualify the lookup.
     */
    static get(name, id, state, opts) {
        return new ApiGatewayApi(name, state, { ...opts, id: id });
    }
    /** @internal */
    static __pulumiType = 'tencentcloud:index/apiGatewayApi:ApiGatewayApi';
    /** True for an instance of this class, of whichever copy of this package. */
    static isInstance(obj) {
        if (obj === undefined || obj === null) {
            return false;
        }
        return obj['__pulumiType'] === ApiGatewayApi.__pulumiType;
    }
    constructor(name, argsOrState, opts) {
        let resourceInputs = {};
        opts = opts || {};
        if (opts.id) {
            const state = argsOrState;
            resourceInputs["apiName"] = state?.apiName;
            resourceInputs["authType"] = state?.authType;
            resourceInputs["protocol"] = state?.protocol;
            resourceInputs["requestConfigMethod"] = state?.requestConfigMethod;
            resourceInputs["requestConfigPath"] = state?.requestConfigPath;
            resourceInputs["serviceConfigMethod"] = state?.serviceConfigMethod;
            resourceInputs["serviceConfigPath"] = state?.serviceConfigPath;
            resourceInputs["serviceConfigProduct"] = state?.serviceConfigProduct;
            resourceInputs["serviceConfigScfFunctionName"] = state?.serviceConfigScfFunctionName;
            resourceInputs["serviceConfigScfFunctionNamespace"] = state?.serviceConfigScfFunctionNamespace;
            resourceInputs["serviceConfigScfFunctionQualifier"] = state?.serviceConfigScfFunctionQualifier;
            resourceInputs["serviceConfigType"] = state?.serviceConfigType;
            resourceInputs["serviceConfigUrl"] = state?.serviceConfigUrl;
            resourceInputs["serviceConfigVpcId"] = state?.serviceConfigVpcId;
            resourceInputs["serviceId"] = state?.serviceId;
        }
        else {
            const args = argsOrState;
            if (args?.apiName === undefined && !opts.urn) {
                throw new Error("Missing required property 'apiName'");
            }
            if (args?.requestConfigPath === undefined && !opts.urn) {
                throw new Error("Missing required property 'requestConfigPath'");
            }
            if (args?.serviceId === undefined && !opts.urn) {
                throw new Error("Missing required property 'serviceId'");
            }
            resourceInputs["apiName"] = args?.apiName;
            resourceInputs["authType"] = args?.authType;
            resourceInputs["protocol"] = args?.protocol;
            resourceInputs["requestConfigMethod"] = args?.requestConfigMethod;
            resourceInputs["requestConfigPath"] = args?.requestConfigPath;
            resourceInputs["serviceConfigMethod"] = args?.serviceConfigMethod;
            resourceInputs["serviceConfigPath"] = args?.serviceConfigPath;
            resourceInputs["serviceConfigProduct"] = args?.serviceConfigProduct;
            resourceInputs["serviceConfigScfFunctionName"] = args?.serviceConfigScfFunctionName;
            resourceInputs["serviceConfigScfFunctionNamespace"] = args?.serviceConfigScfFunctionNamespace;
            resourceInputs["serviceConfigScfFunctionQualifier"] = args?.serviceConfigScfFunctionQualifier;
            resourceInputs["serviceConfigType"] = args?.serviceConfigType;
            resourceInputs["serviceConfigUrl"] = args?.serviceConfigUrl;
            resourceInputs["serviceConfigVpcId"] = args?.serviceConfigVpcId;
            resourceInputs["serviceId"] = args?.serviceId;
        }
        opts = pulumi.mergeOptions(utilities.resourceOptsDefaults(), opts);
        super(ApiGatewayApi.__pulumiType, name, resourceInputs, opts);
    }
}
exports.ApiGatewayApi = ApiGatewayApi;
