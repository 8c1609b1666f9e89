"use strict";
// Made by tools/tencentcloud-sdk. Do not edit.
Object.defineProperty(exports, "__esModule", { value: true });
exports.TeoAccelerationDomain = void 0;
const pulumi = require("@pulumi/pulumi");
const utilities = require("./utilities");
class TeoAccelerationDomain extends pulumi.CustomResource {
    /**
     * Get an existing TeoAccelerationDomain resource's state with the given name, ID, and optional extra properties used to qualify the lookup.
     */
    static get(name, id, state, opts) {
        return new TeoAccelerationDomain(name, state, { ...opts, id: id });
    }
    /** @internal */
    static __pulumiType = 'tencentcloud:index/teoAccelerationDomain:TeoAccelerationDomain';
    /** True for an instance of this class, of whichever copy of this package. */
    static isInstance(obj) {
        if (obj === undefined || obj === null) {
            return false;
        }
        return obj['__pulumiType'] === TeoAccelerationDomain.__pulumiType;
    }
    constructor(name, argsOrState, opts) {
        let resourceInputs = {};
        opts = opts || {};
        if (opts.id) {
            const state = argsOrState;
            resourceInputs["cname"] = state?.cname;
            resourceInputs["domainName"] = state?.domainName;
            resourceInputs["httpOriginPort"] = state?.httpOriginPort;
            resourceInputs["httpsOriginPort"] = state?.httpsOriginPort;
            resourceInputs["ipv6Status"] = state?.ipv6Status;
            resourceInputs["originInfo"] = state?.originInfo;
            resourceInputs["originProtocol"] = state?.originProtocol;
            resourceInputs["status"] = state?.status;
            resourceInputs["zoneId"] = state?.zoneId;
        }
        else {
            const args = argsOrState;
            if (args?.domainName === undefined && !opts.urn) {
                throw new Error("Missing required property 'domainName'");
            }
            if (args?.originInfo === undefined && !opts.urn) {
                throw new Error("Missing required property 'originInfo'");
            }
            if (args?.zoneId === undefined && !opts.urn) {
                throw new Error("Missing required property 'zoneId'");
            }
            resourceInputs["domainName"] = args?.domainName;
            resourceInputs["httpOriginPort"] = args?.httpOriginPort;
            resourceInputs["httpsOriginPort"] = args?.httpsOriginPort;
            resourceInputs["ipv6Status"] = args?.ipv6Status;
            resourceInputs["originInfo"] = args?.originInfo;
            resourceInputs["originProtocol"] = args?.originProtocol;
            resourceInputs["status"] = args?.status;
            resourceInputs["zoneId"] = args?.zoneId;
            resourceInputs["cname"] = undefined /*out*/;
        }
        opts = pulumi.mergeOptions(utilities.resourceOptsDefaults(), opts);
        super(TeoAccelerationDomain.__pulumiType, name, resourceInputs, opts);
    }
}
exports.TeoAccelerationDomain = TeoAccelerationDomain;
