"use strict";
// Made by tools/tencentcloud-sdk. Do not edit.
Object.defineProperty(exports, "__esModule", { value: true });
exports.WafClbDomain = void 0;
const pulumi = require("@pulumi/pulumi");
const utilities = require("./utilities");
class WafClbDomain extends pulumi.CustomResource {
    /**
     * Get an existing WafClbDomain resource's state with the given name, ID, and optional extra properties used to qualify the lookup.
     */
    static get(name, id, state, opts) {
        return new WafClbDomain(name, state, { ...opts, id: id });
    }
    /** @internal */
    static __pulumiType = 'tencentcloud:index/wafClbDomain:WafClbDomain';
    /** True for an instance of this class, of whichever copy of this package. */
    static isInstance(obj) {
        if (obj === undefined || obj === null) {
            return false;
        }
        return obj['__pulumiType'] === WafClbDomain.__pulumiType;
    }
    constructor(name, argsOrState, opts) {
        let resourceInputs = {};
        opts = opts || {};
        if (opts.id) {
            const state = argsOrState;
            resourceInputs["albType"] = state?.albType;
            resourceInputs["apiSafeStatus"] = state?.apiSafeStatus;
            resourceInputs["botStatus"] = state?.botStatus;
            resourceInputs["cloudType"] = state?.cloudType;
            resourceInputs["clsStatus"] = state?.clsStatus;
            resourceInputs["domain"] = state?.domain;
            resourceInputs["domainId"] = state?.domainId;
            resourceInputs["engine"] = state?.engine;
            resourceInputs["flowMode"] = state?.flowMode;
            resourceInputs["instanceId"] = state?.instanceId;
            resourceInputs["ipHeaders"] = state?.ipHeaders;
            resourceInputs["isCdn"] = state?.isCdn;
            resourceInputs["loadBalancerSets"] = state?.loadBalancerSets;
            resourceInputs["note"] = state?.note;
            resourceInputs["region"] = state?.region;
            resourceInputs["status"] = state?.status;
        }
        else {
            const args = argsOrState;
            if (args?.domain === undefined && !opts.urn) {
                throw new Error("Missing required property 'domain'");
            }
            if (args?.instanceId === undefined && !opts.urn) {
                throw new Error("Missing required property 'instanceId'");
            }
            if (args?.region === undefined && !opts.urn) {
                throw new Error("Missing required property 'region'");
            }
            resourceInputs["albType"] = args?.albType;
            resourceInputs["apiSafeStatus"] = args?.apiSafeStatus;
            resourceInputs["botStatus"] = args?.botStatus;
            resourceInputs["cloudType"] = args?.cloudType;
            resourceInputs["clsStatus"] = args?.clsStatus;
            resourceInputs["domain"] = args?.domain;
            resourceInputs["engine"] = args?.engine;
            resourceInputs["flowMode"] = args?.flowMode;
            resourceInputs["instanceId"] = args?.instanceId;
            resourceInputs["ipHeaders"] = args?.ipHeaders;
            resourceInputs["isCdn"] = args?.isCdn;
            resourceInputs["loadBalancerSets"] = args?.loadBalancerSets;
            resourceInputs["note"] = args?.note;
            resourceInputs["region"] = args?.region;
            resourceInputs["status"] = args?.status;
            resourceInputs["domainId"] = undefined /*out*/;
        }
        opts = pulumi.mergeOptions(utilities.resourceOptsDefaults(), opts);
        super(WafClbDomain.__pulumiType, name, resourceInputs, opts);
    }
}
exports.WafClbDomain = WafClbDomain;
