"use strict";
// Made by tools/tencentcloud-sdk. Do not edit.
Object.defineProperty(exports, "__esModule", { value: true });
exports.TseCngwRoute = void 0;
const pulumi = require("@pulumi/pulumi");
const utilities = require("./utilities");
class TseCngwRoute extends pulumi.CustomResource {
    /**
     * Get an existing TseCngwRoute resource's state with the given name, ID, and optional extra properties used to qualify the lookup.
     */
    static get(name, id, state, opts) {
        return new TseCngwRoute(name, state, { ...opts, id: id });
    }
    /** @internal */
    static __pulumiType = 'tencentcloud:index/tseCngwRoute:TseCngwRoute';
    /** True for an instance of this class, of whichever copy of this package. */
    static isInstance(obj) {
        if (obj === undefined || obj === null) {
            return false;
        }
        return obj['__pulumiType'] === TseCngwRoute.__pulumiType;
    }
    constructor(name, argsOrState, opts) {
        let resourceInputs = {};
        opts = opts || {};
        if (opts.id) {
            const state = argsOrState;
            resourceInputs["gatewayId"] = state?.gatewayId;
            resourceInputs["hosts"] = state?.hosts;
            resourceInputs["httpsRedirectStatusCode"] = state?.httpsRedirectStatusCode;
            resourceInputs["methods"] = state?.methods;
            resourceInputs["paths"] = state?.paths;
            resourceInputs["preserveHost"] = state?.preserveHost;
            resourceInputs["protocols"] = state?.protocols;
            resourceInputs["routeId"] = state?.routeId;
            resourceInputs["routeName"] = state?.routeName;
            resourceInputs["serviceId"] = state?.serviceId;
            resourceInputs["stripPath"] = state?.stripPath;
        }
        else {
            const args = argsOrState;
            if (args?.gatewayId === undefined && !opts.urn) {
                throw new Error("Missing required property 'gatewayId'");
            }
            if (args?.serviceId === undefined && !opts.urn) {
                throw new Error("Missing required property 'serviceId'");
            }
            resourceInputs["gatewayId"] = args?.gatewayId;
            resourceInputs["hosts"] = args?.hosts;
            resourceInputs["httpsRedirectStatusCode"] = args?.httpsRedirectStatusCode;
            resourceInputs["methods"] = args?.methods;
            resourceInputs["paths"] = args?.paths;
            resourceInputs["preserveHost"] = args?.preserveHost;
            resourceInputs["protocols"] = args?.protocols;
            resourceInputs["routeName"] = args?.routeName;
            resourceInputs["serviceId"] = args?.serviceId;
            resourceInputs["stripPath"] = args?.stripPath;
            resourceInputs["routeId"] = undefined /*out*/;
        }
        opts = pulumi.mergeOptions(utilities.resourceOptsDefaults(), opts);
        super(TseCngwRoute.__pulumiType, name, resourceInputs, opts);
    }
}
exports.TseCngwRoute = TseCngwRoute;
