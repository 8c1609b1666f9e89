"use strict";
// Made by tools/tencentcloud-sdk. Do not edit.
Object.defineProperty(exports, "__esModule", { value: true });
exports.WafSaasDomain = void 0;
const pulumi = require("@pulumi/pulumi");
const utilities = require("./utilities");
class WafSaasDomain extends pulumi.CustomResource {
    /**
     * Get an existing WafSaasDomain resource's state with the given name, ID, and optional extra properties used to qualify the lookup.
     */
    static get(name, id, state, opts) {
        return new WafSaasDomain(name, state, { ...opts, id: id });
    }
    /** @internal */
    static __pulumiType = 'tencentcloud:index/wafSaasDomain:WafSaasDomain';
    /** True for an instance of this class, of whichever copy of this package. */
    static isInstance(obj) {
        if (obj === undefined || obj === null) {
            return false;
        }
        return obj['__pulumiType'] === WafSaasDomain.__pulumiType;
    }
    constructor(name, argsOrState, opts) {
        let resourceInputs = {};
        opts = opts || {};
        if (opts.id) {
            const state = argsOrState;
            resourceInputs["apiSafeStatus"] = state?.apiSafeStatus;
            resourceInputs["botStatus"] = state?.botStatus;
            resourceInputs["cert"] = state?.cert;
            resourceInputs["certType"] = state?.certType;
            resourceInputs["cipherTemplate"] = state?.cipherTemplate;
            resourceInputs["clsStatus"] = state?.clsStatus;
            resourceInputs["cname"] = state?.cname;
            resourceInputs["domain"] = state?.domain;
            resourceInputs["domainId"] = state?.domainId;
            resourceInputs["httpsRewrite"] = state?.httpsRewrite;
            resourceInputs["httpsUpstreamPort"] = state?.httpsUpstreamPort;
            resourceInputs["instanceId"] = state?.instanceId;
            resourceInputs["ipHeaders"] = state?.ipHeaders;
            resourceInputs["isCdn"] = state?.isCdn;
            resourceInputs["isHttp2"] = state?.isHttp2;
            resourceInputs["isKeepAlive"] = state?.isKeepAlive;
            resourceInputs["isWebsocket"] = state?.isWebsocket;
            resourceInputs["loadBalance"] = state?.loadBalance;
            resourceInputs["ports"] = state?.ports;
            resourceInputs["privateKey"] = state?.privateKey;
            resourceInputs["srcLists"] = state?.srcLists;
            resourceInputs["sslId"] = state?.sslId;
            resourceInputs["status"] = state?.status;
            resourceInputs["tlsVersion"] = state?.tlsVersion;
            resourceInputs["upstreamDomain"] = state?.upstreamDomain;
            resourceInputs["upstreamScheme"] = state?.upstreamScheme;
            resourceInputs["upstreamType"] = state?.upstreamType;
            resourceInputs["weights"] = state?.weights;
        }
        else {
            const args = argsOrState;
            if (args?.domain === undefined && !opts.urn) {
                throw new Error("Missing required property 'domain'");
            }
            if (args?.instanceId === undefined && !opts.urn) {
                throw new Error("Missing required property 'instanceId'");
            }
            if (args?.ports === undefined && !opts.urn) {
                throw new Error("Missing required property 'ports'");
            }
            resourceInputs["apiSafeStatus"] = args?.apiSafeStatus;
            resourceInputs["botStatus"] = args?.botStatus;
            resourceInputs["cert"] = args?.cert;
            resourceInputs["certType"] = args?.certType;
            resourceInputs["cipherTemplate"] = args?.cipherTemplate;
            resourceInputs["clsStatus"] = args?.clsStatus;
            resourceInputs["domain"] = args?.domain;
            resourceInputs["httpsRewrite"] = args?.httpsRewrite;
            resourceInputs["httpsUpstreamPort"] = args?.httpsUpstreamPort;
            resourceInputs["instanceId"] = args?.instanceId;
            resourceInputs["ipHeaders"] = args?.ipHeaders;
            resourceInputs["isCdn"] = args?.isCdn;
            resourceInputs["isHttp2"] = args?.isHttp2;
            resourceInputs["isKeepAlive"] = args?.isKeepAlive;
            resourceInputs["isWebsocket"] = args?.isWebsocket;
            resourceInputs["loadBalance"] = args?.loadBalance;
            resourceInputs["ports"] = args?.ports;
            resourceInputs["privateKey"] = args?.privateKey ? pulumi.secret(args.privateKey) : undefined;
            resourceInputs["srcLists"] = args?.srcLists;
            resourceInputs["sslId"] = args?.sslId;
            resourceInputs["status"] = args?.status;
            resourceInputs["tlsVersion"] = args?.tlsVersion;
            resourceInputs["upstreamDomain"] = args?.upstreamDomain;
            resourceInputs["upstreamScheme"] = args?.upstreamScheme;
            resourceInputs["upstreamType"] = args?.upstreamType;
            resourceInputs["weights"] = args?.weights;
            resourceInputs["cname"] = undefined /*out*/;
            resourceInputs["domainId"] = undefined /*out*/;
        }
        opts = pulumi.mergeOptions(utilities.resourceOptsDefaults(), opts);
        opts = pulumi.mergeOptions(opts, { additionalSecretOutputs: ["privateKey"] });
        super(WafSaasDomain.__pulumiType, name, resourceInputs, opts);
    }
}
exports.WafSaasDomain = WafSaasDomain;
