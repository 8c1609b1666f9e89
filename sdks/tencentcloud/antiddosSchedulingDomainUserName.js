"use strict";
// Made by tools/tencentcloud-sdk. Do not edit.
Object.defineProperty(exports, "__esModule", { value: true });
exports.AntiddosSchedulingDomainUserName = void 0;
const pulumi = require("@pulumi/pulumi");
const utilities = require("./utilities");
class AntiddosSchedulingDomainUserName extends pulumi.CustomResource {
    /**
     * Get an existing AntiddosSchedulingDomainUserName resource's state with the given name, ID, and optional extra properties used to qualify the lookup.
     */
    static get(name, id, state, opts) {
        return new AntiddosSchedulingDomainUserName(name, state, { ...opts, id: id });
    }
    /** @internal */
    static __pulumiType = 'tencentcloud:index/antiddosSchedulingDomainUserName:AntiddosSchedulingDomainUserName';
    /** True for an instance of this class, of whichever copy of this package. */
    static isInstance(obj) {
        if (obj === undefined || obj === null) {
            return false;
        }
        return obj['__pulumiType'] === AntiddosSchedulingDomainUserName.__pulumiType;
    }
    constructor(name, argsOrState, opts) {
        let resourceInputs = {};
        opts = opts || {};
        if (opts.id) {
            const state = argsOrState;
            resourceInputs["domainName"] = state?.domainName;
            resourceInputs["domainUserName"] = state?.domainUserName;
        }
        else {
            const args = argsOrState;
            if (args?.domainName === undefined && !opts.urn) {
                throw new Error("Missing required property 'domainName'");
            }
            if (args?.domainUserName === undefined && !opts.urn) {
                throw new Error("Missing required property 'domainUserName'");
            }
            resourceInputs["domainName"] = args?.domainName;
            resourceInputs["domainUserName"] = args?.domainUserName;
        }
        opts = pulumi.mergeOptions(utilities.resourceOptsDefaults(), opts);
        super(AntiddosSchedulingDomainUserName.__pulumiType, name, resourceInputs, opts);
    }
}
exports.AntiddosSchedulingDomainUserName = AntiddosSchedulingDomainUserName;
