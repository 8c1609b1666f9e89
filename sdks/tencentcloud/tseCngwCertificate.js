"use strict";
// Made by tools/tencentcloud-sdk. Do not edit.
Object.defineProperty(exports, "__esModule", { value: true });
exports.TseCngwCertificate = void 0;
const pulumi = require("@pulumi/pulumi");
const utilities = require("./utilities");
class TseCngwCertificate extends pulumi.CustomResource {
    /**
     * Get an existing TseCngwCertificate resource's state with the given name, ID, and optional extra properties used to qualify the lookup.
     */
    static get(name, id, state, opts) {
        return new TseCngwCertificate(name, state, { ...opts, id: id });
    }
    /** @internal */
    static __pulumiType = 'tencentcloud:index/tseCngwCertificate:TseCngwCertificate';
    /** True for an instance of this class, of whichever copy of this package. */
    static isInstance(obj) {
        if (obj === undefined || obj === null) {
            return false;
        }
        return obj['__pulumiType'] === TseCngwCertificate.__pulumiType;
    }
    constructor(name, argsOrState, opts) {
        let resourceInputs = {};
        opts = opts || {};
        if (opts.id) {
            const state = argsOrState;
            resourceInputs["bindDomains"] = state?.bindDomains;
            resourceInputs["certId"] = state?.certId;
            resourceInputs["gatewayId"] = state?.gatewayId;
            resourceInputs["name"] = state?.name;
            resourceInputs["status"] = state?.status;
        }
        else {
            const args = argsOrState;
            if (args?.bindDomains === undefined && !opts.urn) {
                throw new Error("Missing required property 'bindDomains'");
            }
            if (args?.certId === undefined && !opts.urn) {
                throw new Error("Missing required property 'certId'");
            }
            if (args?.gatewayId === undefined && !opts.urn) {
                throw new Error("Missing required property 'gatewayId'");
            }
            resourceInputs["bindDomains"] = args?.bindDomains;
            resourceInputs["certId"] = args?.certId;
            resourceInputs["gatewayId"] = args?.gatewayId;
            resourceInputs["name"] = args?.name;
            resourceInputs["status"] = undefined /*out*/;
        }
        opts = pulumi.mergeOptions(utilities.resourceOptsDefaults(), opts);
        super(TseCngwCertificate.__pulumiType, name, resourceInputs, opts);
    }
}
exports.TseCngwCertificate = TseCngwCertificate;
