"use strict";
// Made by tools/tencentcloud-sdk. Do not edit.
Object.defineProperty(exports, "__esModule", { value: true });
exports.TseCngwGateway = void 0;
const pulumi = require("@pulumi/pulumi");
const utilities = require("./utilities");
class TseCngwGateway extends pulumi.CustomResource {
    /**
     * Get an existing TseCngwGateway resource's state with the given name, ID, and optional extra properties used to qualify the lookup.
     */
    static get(name, id, state, opts) {
        return new TseCngwGateway(name, state, { ...opts, id: id });
    }
    /** @internal */
    static __pulumiType = 'tencentcloud:index/tseCngwGateway:TseCngwGateway';
    /** True for an instance of this class, of whichever copy of this package. */
    static isInstance(obj) {
        if (obj === undefined || obj === null) {
            return false;
        }
        return obj['__pulumiType'] === TseCngwGateway.__pulumiType;
    }
    constructor(name, argsOrState, opts) {
        let resourceInputs = {};
        opts = opts || {};
        if (opts.id) {
            const state = argsOrState;
            resourceInputs["enableCls"] = state?.enableCls;
            resourceInputs["engineRegion"] = state?.engineRegion;
            resourceInputs["gatewayVersion"] = state?.gatewayVersion;
            resourceInputs["internetMaxBandwidthOut"] = state?.internetMaxBandwidthOut;
            resourceInputs["name"] = state?.name;
            resourceInputs["nodeConfig"] = state?.nodeConfig;
            resourceInputs["publicIpAddresses"] = state?.publicIpAddresses;
            resourceInputs["tags"] = state?.tags;
            resourceInputs["type"] = state?.type;
            resourceInputs["vpcConfig"] = state?.vpcConfig;
        }
        else {
            const args = argsOrState;
            if (args?.gatewayVersion === undefined && !opts.urn) {
                throw new Error("Missing required property 'gatewayVersion'");
            }
            if (args?.nodeConfig === undefined && !opts.urn) {
                throw new Error("Missing required property 'nodeConfig'");
            }
            if (args?.type === undefined && !opts.urn) {
                throw new Error("Missing required property 'type'");
            }
            if (args?.vpcConfig === undefined && !opts.urn) {
                throw new Error("Missing required property 'vpcConfig'");
            }
            resourceInputs["enableCls"] = args?.enableCls;
            resourceInputs["engineRegion"] = args?.engineRegion;
            resourceInputs["gatewayVersion"] = args?.gatewayVersion;
            resourceInputs["internetMaxBandwidthOut"] = args?.internetMaxBandwidthOut;
            resourceInputs["name"] = args?.name;
            resourceInputs["nodeConfig"] = args?.nodeConfig;
            resourceInputs["tags"] = args?.tags;
            resourceInputs["type"] = args?.type;
            resourceInputs["vpcConfig"] = args?.vpcConfig;
            resourceInputs["publicIpAddresses"] = undefined /*out*/;
        }
        opts = pulumi.mergeOptions(utilities.resourceOptsDefaults(), opts);
        super(TseCngwGateway.__pulumiType, name, resourceInputs, opts);
    }
}
exports.TseCngwGateway = TseCngwGateway;
