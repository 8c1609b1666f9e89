"use strict";
// Made by tools/tencentcloud-sdk. Do not edit.
Object.defineProperty(exports, "__esModule", { value: true });
exports.ClbListener = void 0;
const pulumi = require("@pulumi/pulumi");
const utilities = require("./utilities");
class ClbListener extends pulumi.CustomResource {
    /**
     * Get an existing ClbListener resource's state with the given name, ID, and optional extra properties used to qualify the lookup.
     */
    static get(name, id, state, opts) {
        return new ClbListener(name, state, { ...opts, id: id });
    }
    /** @internal */
    static __pulumiType = 'tencentcloud:index/clbListener:ClbListener';
    /** True for an instance of this class, of whichever copy of this package. */
    static isInstance(obj) {
        if (obj === undefined || obj === null) {
            return false;
        }
        return obj['__pulumiType'] === ClbListener.__pulumiType;
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
            resourceInputs["healthCheckIntervalTime"] = state?.healthCheckIntervalTime;
            resourceInputs["healthCheckSwitch"] = state?.healthCheckSwitch;
            resourceInputs["healthCheckTimeOut"] = state?.healthCheckTimeOut;
            resourceInputs["listenerId"] = state?.listenerId;
            resourceInputs["listenerName"] = state?.listenerName;
            resourceInputs["port"] = state?.port;
            resourceInputs["protocol"] = state?.protocol;
            resourceInputs["scheduler"] = state?.scheduler;
            resourceInputs["sessionExpireTime"] = state?.sessionExpireTime;
            resourceInputs["sniSwitch"] = state?.sniSwitch;
            resourceInputs["targetType"] = state?.targetType;
        }
        else {
            const args = argsOrState;
            if (args?.clbId === undefined && !opts.urn) {
                throw new Error("Missing required property 'clbId'");
            }
            if (args?.listenerName === undefined && !opts.urn) {
                throw new Error("Missing required property 'listenerName'");
            }
            if (args?.protocol === undefined && !opts.urn) {
                throw new Error("Missing required property 'protocol'");
            }
            resourceInputs["certificateCaId"] = args?.certificateCaId;
            resourceInputs["certificateId"] = args?.certificateId;
            resourceInputs["certificateSslMode"] = args?.certificateSslMode;
            resourceInputs["clbId"] = args?.clbId;
            resourceInputs["healthCheckIntervalTime"] = args?.healthCheckIntervalTime;
            resourceInputs["healthCheckSwitch"] = args?.healthCheckSwitch;
            resourceInputs["healthCheckTimeOut"] = args?.healthCheckTimeOut;
            resourceInputs["listenerName"] = args?.listenerName;
            resourceInputs["port"] = args?.port;
            resourceInputs["protocol"] = args?.protocol;
            resourceInputs["scheduler"] = args?.scheduler;
            resourceInputs["sessionExpireTime"] = args?.sessionExpireTime;
            resourceInputs["sniSwitch"] = args?.sniSwitch;
            resourceInputs["targetType"] = args?.targetType;
            resourceInputs["listenerId"] = undefined /*out*/;
        }
        opts = pulumi.mergeOptions(utilities.resourceOptsDefaults(), opts);
        super(ClbListener.__pulumiType, name, resourceInputs, opts);
    }
}
exports.ClbListener = ClbListener;
