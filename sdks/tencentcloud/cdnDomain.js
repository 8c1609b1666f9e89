"use strict";
// Made by tools/tencentcloud-sdk. Do not edit.
Object.defineProperty(exports, "__esModule", { value: true });
exports.CdnDomain = void 0;
const pulumi = require("@pulumi/pulumi");
const utilities = require("./utilities");
class CdnDomain extends pulumi.CustomResource {
    /**
     * Get an existing CdnDomain resource's state with the given name, ID, and optional extra properties used to qualify the lookup.
     */
    static get(name, id, state, opts) {
        return new CdnDomain(name, state, { ...opts, id: id });
    }
    /** @internal */
    static __pulumiType = 'tencentcloud:index/cdnDomain:CdnDomain';
    /** True for an instance of this class, of whichever copy of this package. */
    static isInstance(obj) {
        if (obj === undefined || obj === null) {
            return false;
        }
        return obj['__pulumiType'] === CdnDomain.__pulumiType;
    }
    constructor(name, argsOrState, opts) {
        let resourceInputs = {};
        opts = opts || {};
        if (opts.id) {
            const state = argsOrState;
            resourceInputs["area"] = state?.area;
            resourceInputs["cname"] = state?.cname;
            resourceInputs["createTime"] = state?.createTime;
            resourceInputs["domain"] = state?.domain;
            resourceInputs["followRedirectSwitch"] = state?.followRedirectSwitch;
            resourceInputs["fullUrlCache"] = state?.fullUrlCache;
            resourceInputs["geoBlocker"] = state?.geoBlocker;
            resourceInputs["httpsConfig"] = state?.httpsConfig;
            resourceInputs["ipv6AccessSwitch"] = state?.ipv6AccessSwitch;
            resourceInputs["origin"] = state?.origin;
            resourceInputs["projectId"] = state?.projectId;
            resourceInputs["rangeOriginSwitch"] = state?.rangeOriginSwitch;
            resourceInputs["serviceType"] = state?.serviceType;
            resourceInputs["specificConfigMainland"] = state?.specificConfigMainland;
            resourceInputs["specificConfigOverseas"] = state?.specificConfigOverseas;
            resourceInputs["status"] = state?.status;
            resourceInputs["tags"] = state?.tags;
        }
        else {
            const args = argsOrState;
            if (args?.domain === undefined && !opts.urn) {
                throw new Error("Missing required property 'domain'");
            }
            if (args?.origin === undefined && !opts.urn) {
                throw new Error("Missing required property 'origin'");
            }
            if (args?.serviceType === undefined && !opts.urn) {
                throw new Error("Missing required property 'serviceType'");
            }
            resourceInputs["area"] = args?.area;
            resourceInputs["domain"] = args?.domain;
            resourceInputs["followRedirectSwitch"] = args?.followRedirectSwitch;
            resourceInputs["fullUrlCache"] = args?.fullUrlCache;
            resourceInputs["geoBlocker"] = args?.geoBlocker;
            resourceInputs["httpsConfig"] = args?.httpsConfig;
            resourceInputs["ipv6AccessSwitch"] = args?.ipv6AccessSwitch;
            resourceInputs["origin"] = args?.origin;
            resourceInputs["projectId"] = args?.projectId;
            resourceInputs["rangeOriginSwitch"] = args?.rangeOriginSwitch;
            resourceInputs["serviceType"] = args?.serviceType;
            resourceInputs["specificConfigMainland"] = args?.specificConfigMainland;
            resourceInputs["specificConfigOverseas"] = args?.specificConfigOverseas;
            resourceInputs["tags"] = args?.tags;
            resourceInputs["cname"] = undefined /*out*/;
            resourceInputs["createTime"] = undefined /*out*/;
            resourceInputs["status"] = undefined /*out*/;
        }
        opts = pulumi.mergeOptions(utilities.resourceOptsDefaults(), opts);
        super(CdnDomain.__pulumiType, name, resourceInputs, opts);
    }
}
exports.CdnDomain = CdnDomain;
