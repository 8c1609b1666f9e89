"use strict";
// Made by tools/tencentcloud-sdk. Do not edit.
Object.defineProperty(exports, "__esModule", { value: true });
exports.GaapLayer4Listener = void 0;
const pulumi = require("@pulumi/pulumi");
const utilities = require("./utilities");
class GaapLayer4Listener extends pulumi.CustomResource {
    /**
     * Get an existing GaapLayer4Listener resource's state with the given name, ID, and optional extra properties used to qualify the lookup.
     */
    static get(name, id, state, opts) {
        return new GaapLayer4Listener(name, state, { ...opts, id: id });
    }
    /** @internal */
    static __pulumiType = 'tencentcloud:index/gaapLayer4Listener:GaapLayer4Listener';
    /** True for an instance of this class, of whichever copy of this package. */
    static isInstance(obj) {
        if (obj === undefined || obj === null) {
            return false;
        }
        return obj['__pulumiType'] === GaapLayer4Listener.__pulumiType;
    }
    constructor(name, argsOrState, opts) {
        let resourceInputs = {};
        opts = opts || {};
        if (opts.id) {
            const state = argsOrState;
            resourceInputs["healthCheck"] = state?.healthCheck;
            resourceInputs["name"] = state?.name;
            resourceInputs["port"] = state?.port;
            resourceInputs["protocol"] = state?.protocol;
            resourceInputs["proxyId"] = state?.proxyId;
            resourceInputs["realserverBindSets"] = state?.realserverBindSets;
            resourceInputs["realserverType"] = state?.realserverType;
            resourceInputs["scheduler"] = state?.scheduler;
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
            if (args?.realserverType === undefined && !opts.urn) {
                throw new Error("Missing required property 'realserverType'");
            }
            resourceInputs["healthCheck"] = args?.healthCheck;
            resourceInputs["name"] = args?.name;
            resourceInputs["port"] = args?.port;
            resourceInputs["protocol"] = args?.protocol;
            resourceInputs["proxyId"] = args?.proxyId;
            resourceInputs["realserverBindSets"] = args?.realserverBindSets;
            resourceInputs["realserverType"] = args?.realserverType;
            resourceInputs["scheduler"] = args?.scheduler;
            resourceInputs["status"] = undefined /*out*/;
        }
        opts = pulumi.mergeOptions(utilities.resourceOptsDefaults(), opts);
        super(GaapLayer4Listener.__pulumiType, name, resourceInputs, opts);
    }
}
exports.GaapLayer4Listener = GaapLayer4Listener;
