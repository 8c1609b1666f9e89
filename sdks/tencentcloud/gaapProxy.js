"use strict";
// Made by tools/tencentcloud-sdk. Do not edit.
Object.defineProperty(exports, "__esModule", { value: true });
exports.GaapProxy = void 0;
const pulumi = require("@pulumi/pulumi");
const utilities = require("./utilities");
class GaapProxy extends pulumi.CustomResource {
    /**
     * Get an existing GaapProxy resource's state with the given name, ID, and optional extra properties used to qualify the lookup.
     */
    static get(name, id, state, opts) {
        return new GaapProxy(name, state, { ...opts, id: id });
    }
    /** @internal */
    static __pulumiType = 'tencentcloud:index/gaapProxy:GaapProxy';
    /** True for an instance of this class, of whichever copy of this package. */
    static isInstance(obj) {
        if (obj === undefined || obj === null) {
            return false;
        }
        return obj['__pulumiType'] === GaapProxy.__pulumiType;
    }
    constructor(name, argsOrState, opts) {
        let resourceInputs = {};
        opts = opts || {};
        if (opts.id) {
            const state = argsOrState;
            resourceInputs["accessRegion"] = state?.accessRegion;
            resourceInputs["bandwidth"] = state?.bandwidth;
            resourceInputs["concurrent"] = state?.concurrent;
            resourceInputs["domain"] = state?.domain;
            resourceInputs["enable"] = state?.enable;
            resourceInputs["forwardIp"] = state?.forwardIp;
            resourceInputs["ip"] = state?.ip;
            resourceInputs["name"] = state?.name;
            resourceInputs["networkType"] = state?.networkType;
            resourceInputs["projectId"] = state?.projectId;
            resourceInputs["realserverRegion"] = state?.realserverRegion;
            resourceInputs["status"] = state?.status;
            resourceInputs["tags"] = state?.tags;
        }
        else {
            const args = argsOrState;
            if (args?.accessRegion === undefined && !opts.urn) {
                throw new Error("Missing required property 'accessRegion'");
            }
            if (args?.bandwidth === undefined && !opts.urn) {
                throw new Error("Missing required property 'bandwidth'");
            }
            if (args?.concurrent === undefined && !opts.urn) {
                throw new Error("Missing required property 'concurrent'");
            }
            if (args?.realserverRegion === undefined && !opts.urn) {
                throw new Error("Missing required property 'realserverRegion'");
            }
            resourceInputs["accessRegion"] = args?.accessRegion;
            resourceInputs["bandwidth"] = args?.bandwidth;
            resourceInputs["concurrent"] = args?.concurrent;
            resourceInputs["enable"] = args?.enable;
            resourceInputs["name"] = args?.name;
            resourceInputs["networkType"] = args?.networkType;
            resourceInputs["projectId"] = args?.projectId;
            resourceInputs["realserverRegion"] = args?.realserverRegion;
            resourceInputs["tags"] = args?.tags;
            resourceInputs["domain"] = undefined /*out*/;
            resourceInputs["forwardIp"] = undefined /*out*/;
            resourceInputs["ip"] = undefined /*out*/;
            resourceInputs["status"] = undefined /*out*/;
        }
        opts = pulumi.mergeOptions(utilities.resourceOptsDefaults(), opts);
        super(GaapProxy.__pulumiType, name, resourceInputs, opts);
    }
}
exports.GaapProxy = GaapProxy;
