"use strict";
// Made by tools/tencentcloud-sdk. Do not edit.
Object.defineProperty(exports, "__esModule", { value: true });
exports.TseCngwService = void 0;
const pulumi = require("@pulumi/pulumi");
const utilities = require("./utilities");
class TseCngwService extends pulumi.CustomResource {
    /**
     * Get an existing TseCngwService resource's state with the given name, ID, and optional extra properties used to qualify the lookup.
     */
    static get(name, id, state, opts) {
        return new TseCngwService(name, state, { ...opts, id: id });
    }
    /** @internal */
    static __pulumiType = 'tencentcloud:index/tseCngwService:TseCngwService';
    /** True for an instance of this class, of whichever copy of this package. */
    static isInstance(obj) {
        if (obj === undefined || obj === null) {
            return false;
        }
        return obj['__pulumiType'] === TseCngwService.__pulumiType;
    }
    constructor(name, argsOrState, opts) {
        let resourceInputs = {};
        opts = opts || {};
        if (opts.id) {
            const state = argsOrState;
            resourceInputs["gatewayId"] = state?.gatewayId;
            resourceInputs["name"] = state?.name;
            resourceInputs["path"] = state?.path;
            resourceInputs["protocol"] = state?.protocol;
            resourceInputs["retries"] = state?.retries;
            resourceInputs["serviceId"] = state?.serviceId;
            resourceInputs["tags"] = state?.tags;
            resourceInputs["timeout"] = state?.timeout;
            resourceInputs["upstreamInfo"] = state?.upstreamInfo;
            resourceInputs["upstreamType"] = state?.upstreamType;
        }
        else {
            const args = argsOrState;
            if (args?.gatewayId === undefined && !opts.urn) {
                throw new Error("Missing required property 'gatewayId'");
            }
            if (args?.path === undefined && !opts.urn) {
                throw new Error("Missing required property 'path'");
            }
            if (args?.protocol === undefined && !opts.urn) {
                throw new Error("Missing required property 'protocol'");
            }
            if (args?.retries === undefined && !opts.urn) {
                throw new Error("Missing required property 'retries'");
            }
            if (args?.timeout === undefined && !opts.urn) {
                throw new Error("Missing required property 'timeout'");
            }
            if (args?.upstreamInfo === undefined && !opts.urn) {
                throw new Error("Missing required property 'upstreamInfo'");
            }
            if (args?.upstreamType === undefined && !opts.urn) {
                throw new Error("Missing required property 'upstreamType'");
            }
            resourceInputs["gatewayId"] = args?.gatewayId;
            resourceInputs["name"] = args?.name;
            resourceInputs["path"] = args?.path;
            resourceInputs["protocol"] = args?.protocol;
            resourceInputs["retries"] = args?.retries;
            resourceInputs["tags"] = args?.tags;
            resourceInputs["timeout"] = args?.timeout;
            resourceInputs["upstreamInfo"] = args?.upstreamInfo;
            resourceInputs["upstreamType"] = args?.upstreamType;
            resourceInputs["serviceId"] = undefined /*out*/;
        }
        opts = pulumi.mergeOptions(utilities.resourceOptsDefaults(), opts);
        super(TseCngwService.__pulumiType, name, resourceInputs, opts);
    }
}
exports.TseCngwService = TseCngwService;
