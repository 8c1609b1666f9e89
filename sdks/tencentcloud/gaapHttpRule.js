"use strict";
// Made by tools/tencentcloud-sdk. Do not edit.
Object.defineProperty(exports, "__esModule", { value: true });
exports.GaapHttpRule = void 0;
const pulumi = require("@pulumi/pulumi");
const utilities = require("./utilities");
class GaapHttpRule extends pulumi.CustomResource {
    /**
     * Get an existing GaapHttpRule resource's state with the given name, ID, and optional extra properties used to qualify the lookup.
     */
    static get(name, id, state, opts) {
        return new GaapHttpRule(name, state, { ...opts, id: id });
    }
    /** @internal */
    static __pulumiType = 'tencentcloud:index/gaapHttpRule:GaapHttpRule';
    /** True for an instance of this class, of whichever copy of this package. */
    static isInstance(obj) {
        if (obj === undefined || obj === null) {
            return false;
        }
        return obj['__pulumiType'] === GaapHttpRule.__pulumiType;
    }
    constructor(name, argsOrState, opts) {
        let resourceInputs = {};
        opts = opts || {};
        if (opts.id) {
            const state = argsOrState;
            resourceInputs["domain"] = state?.domain;
            resourceInputs["forwardHost"] = state?.forwardHost;
            resourceInputs["healthCheck"] = state?.healthCheck;
            resourceInputs["listenerId"] = state?.listenerId;
            resourceInputs["path"] = state?.path;
            resourceInputs["realserverType"] = state?.realserverType;
            resourceInputs["realservers"] = state?.realservers;
            resourceInputs["scheduler"] = state?.scheduler;
        }
        else {
            const args = argsOrState;
            if (args?.domain === undefined && !opts.urn) {
                throw new Error("Missing required property 'domain'");
            }
            if (args?.healthCheck === undefined && !opts.urn) {
                throw new Error("Missing required property 'healthCheck'");
            }
            if (args?.listenerId === undefined && !opts.urn) {
                throw new Error("Missing required property 'listenerId'");
            }
            if (args?.path === undefined && !opts.urn) {
                throw new Error("Missing required property 'path'");
            }
            if (args?.realserverType === undefined && !opts.urn) {
                throw new Error("Missing required property 'realserverType'");
            }
            if (args?.realservers === undefined && !opts.urn) {
                throw new Error("Missing required property 'realservers'");
            }
            resourceInputs["domain"] = args?.domain;
            resourceInputs["forwardHost"] = args?.forwardHost;
            resourceInputs["healthCheck"] = args?.healthCheck;
            resourceInputs["listenerId"] = args?.listenerId;
            resourceInputs["path"] = args?.path;
            resourceInputs["realserverType"] = args?.realserverType;
            resourceInputs["realservers"] = args?.realservers;
            resourceInputs["scheduler"] = args?.scheduler;
        }
        opts = pulumi.mergeOptions(utilities.resourceOptsDefaults(), opts);
        super(GaapHttpRule.__pulumiType, name, resourceInputs, opts);
    }
}
exports.GaapHttpRule = GaapHttpRule;
