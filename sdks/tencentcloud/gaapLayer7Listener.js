"use strict";
// Made by tools/tencentcloud-sdk. Do not edit.
Object.defineProperty(exports, "__esModule", { value: true });
exports.GaapLayer7Listener = void 0;
const pulumi = require("@pulumi/pulumi");
const utilities = require("./utilities");
class GaapLayer7Listener extends pulumi.CustomResource {
    /**
     * Get an existing GaapLayer7Listener resource's state with the given name, ID, and optional extra properties used to qualify the lookup.
     */
    static get(name, id, state, opts) {
        return new GaapLayer7Listener(name, state, { ...opts, id: id });
    }
    /** @internal */
    static __pulumiType = 'tencentcloud:index/gaapLayer7Listener:GaapLayer7Listener';
    /** True for an instance of this class, of whichever copy of this package. */
    static isInstance(obj) {
        if (obj === undefined || obj === null) {
            return false;
        }
        return obj['__pulumiType'] === GaapLayer7Listener.__pulumiType;
    }
    constructor(name, argsOrState, opts) {
        let resourceInputs = {};
        opts = opts || {};
        if (opts.id) {
            const state = argsOrState;
            resourceInputs["authType"] = state?.authType;
            resourceInputs["certificateId"] = state?.certificateId;
            resourceInputs["clientCertificateIds"] = state?.clientCertificateIds;
            resourceInputs["forwardProtocol"] = state?.forwardProtocol;
            resourceInputs["name"] = state?.name;
            resourceInputs["port"] = state?.port;
            resourceInputs["protocol"] = state?.protocol;
            resourceInputs["proxyId"] = state?.proxyId;
            resourceInputs["status"] = state?.status;
        }
        else {
            const args = argsOrState;
            if (args?.port === undefined && !opts.urn) {
                throw new Error("Missing required property 'port'");
            }
            if (args?.protocol === undefined && !opts.urn) {
                throw new Error("Missing required property 'protocol'");
            }
            if (args?.proxyId === undefined && !opts.urn) {
                throw new Error("Missing required property 'proxyId'");
            }
            resourceInputs["authType"] = args?.authType;
            resourceInputs["certificateId"] = args?.certificateId;
            resourceInputs["clientCertificateIds"] = args?.clientCertificateIds;
            resourceInputs["forwardProtocol"] = args?.forwardProtocol;
            resourceInputs["name"] = args?.name;
            resourceInputs["port"] = args?.port;
            resourceInputs["protocol"] = args?.protocol;
            resourceInputs["proxyId"] = args?.proxyId;
            resourceInputs["status"] = undefined /*out*/;
        }
        opts = pulumi.mergeOptions(utilities.resourceOptsDefaults(), opts);
        super(GaapLayer7Listener.__pulumiType, name, resourceInputs, opts);
    }
}
exports.GaapLayer7Listener = GaapLayer7Listener;
