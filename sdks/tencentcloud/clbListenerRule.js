"use strict";
// Made by tools/tencentcloud-sdk. Do not edit.
Object.defineProperty(exports, "__esModule", { value: true });
exports.ClbListenerRule = void 0;
const pulumi = require("@pulumi/pulumi");
const utilities = require("./utilities");
class ClbListenerRule extends pulumi.CustomResource {
    /**
     * Get an existing ClbListenerRule resource's state with the given name, ID, and optional extra properties used to qualify the lookup.
     */
    static get(name, id, state, opts) {
        return new ClbListenerRule(name, state, { ...opts, id: id });
    }
    /** @internal */
    static __pulumiType = 'tencentcloud:index/clbListenerRule:ClbListenerRule';
    /** True for an instance of this class, of whichever copy of this package. */
    static isInstance(obj) {
        if (obj === undefined || obj === null) {
            return false;
        }
        return obj['__pulumiType'] === ClbListenerRule.__pulumiType;
    }
    constructor(name, argsOrState, opts) {
        let resourceInputs = {};
        opts = opts || {};
        if (opts.id) {
            const state = argsOrState;
            resourceInputs["certificateCaId"] = state?.certificateCaId;
            resourceInputs["certificateId"] = state?.certificateId;
            resourceInputs["certificateSslMode"] = state?.certificateSslMode;
            resourceInputs["clbId"] = state?.clbId;
            resourceInputs["domain"] = state?.domain;
            resourceInputs["domains"] = state?.domains;
            resourceInputs["forwardType"] = state?.forwardType;
            resourceInputs["healthCheckHttpPath"] = state?.healthCheckHttpPath;
            resourceInputs["healthCheckSwitch"] = state?.healthCheckSwitch;
            resourceInputs["http2Switch"] = state?.http2Switch;
            resourceInputs["listenerId"] = state?.listenerId;
            resourceInputs["ruleId"] = state?.ruleId;
            resourceInputs["scheduler"] = state?.scheduler;
            resourceInputs["sessionExpireTime"] = state?.sessionExpireTime;
            resourceInputs["targetType"] = state?.targetType;
            resourceInputs["url"] = state?.url;
        }
        else {
            const args = argsOrState;
            if (args?.clbId === undefined && !opts.urn) {
                throw new Error("Missing required property 'clbId'");
            }
            if (args?.listenerId === undefined && !opts.urn) {
                throw new Error("Missing required property 'listenerId'");
            }
            if (args?.url === undefined && !opts.urn) {
                throw new Error("Missing required property 'url'");
            }
            resourceInputs["certificateCaId"] = args?.certificateCaId;
            resourceInputs["certificateId"] = args?.certificateId;
            resourceInputs["certificateSslMode"] = args?.certificateSslMode;
            resourceInputs["clbId"] = args?.clbId;
            resourceInputs["domain"] = args?.domain;
            resourceInputs["domains"] = args?.domains;
            resourceInputs["forwardType"] = args?.forwardType;
            resourceInputs["healthCheckHttpPath"] = args?.healthCheckHttpPath;
            resourceInputs["healthCheckSwitch"] = args?.healthCheckSwitch;
            resourceInputs["http2Switch"] = args?.http2Switch;
            resourceInputs["listenerId"] = args?.listenerId;
            resourceInputs["scheduler"] = args?.scheduler;
            resourceInputs["sessionExpireTime"] = args?.sessionExpireTime;
            resourceInputs["targetType"] = args?.targetType;
            resourceInputs["url"] = args?.url;
            resourceInputs["ruleId"] = undefined /*out*/;
        }
        opts = pulumi.mergeOptions(utilities.resourceOptsDefaults(), opts);
        super(ClbListenerRule.__pulumiType, name, resourceInputs, opts);
    }
}
exports.ClbListenerRule = ClbListenerRule;
