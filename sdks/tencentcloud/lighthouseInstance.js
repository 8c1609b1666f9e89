"use strict";
// Made by tools/tencentcloud-sdk. Do not edit.
Object.defineProperty(exports, "__esModule", { value: true });
exports.LighthouseInstance = void 0;
const pulumi = require("@pulumi/pulumi");
const utilities = require("./utilities");
class LighthouseInstance extends pulumi.CustomResource {
    /**
     * Get an existing LighthouseInstance resource's state with the given name, ID, and optional extra properties used to qualify the lookup.
     */
    static get(name, id, state, opts) {
        return new LighthouseInstance(name, state, { ...opts, id: id });
    }
    /** @internal */
    static __pulumiType = 'tencentcloud:index/lighthouseInstance:LighthouseInstance';
    /** True for an instance of this class, of whichever copy of this package. */
    static isInstance(obj) {
        if (obj === undefined || obj === null) {
            return false;
        }
        return obj['__pulumiType'] === LighthouseInstance.__pulumiType;
    }
    constructor(name, argsOrState, opts) {
        let resourceInputs = {};
        opts = opts || {};
        if (opts.id) {
            const state = argsOrState;
            resourceInputs["blueprintId"] = state?.blueprintId;
            resourceInputs["bundleId"] = state?.bundleId;
            resourceInputs["firewallTemplateId"] = state?.firewallTemplateId;
            resourceInputs["instanceName"] = state?.instanceName;
            resourceInputs["isolateDataDisk"] = state?.isolateDataDisk;
            resourceInputs["period"] = state?.period;
            resourceInputs["privateAddresses"] = state?.privateAddresses;
            resourceInputs["publicAddresses"] = state?.publicAddresses;
            resourceInputs["renewFlag"] = state?.renewFlag;
            resourceInputs["zone"] = state?.zone;
        }
        else {
            const args = argsOrState;
            if (args?.blueprintId === undefined && !opts.urn) {
                throw new Error("Missing required property 'blueprintId'");
            }
            if (args?.bundleId === undefined && !opts.urn) {
                throw new Error("Missing required property 'bundleId'");
            }
            if (args?.instanceName === undefined && !opts.urn) {
                throw new Error("Missing required property 'instanceName'");
            }
            if (args?.renewFlag === undefined && !opts.urn) {
                throw new Error("Missing required property 'renewFlag'");
            }
            resourceInputs["blueprintId"] = args?.blueprintId;
            resourceInputs["bundleId"] = args?.bundleId;
            resourceInputs["firewallTemplateId"] = args?.firewallTemplateId;
            resourceInputs["instanceName"] = args?.instanceName;
            resourceInputs["isolateDataDisk"] = args?.isolateDataDisk;
            resourceInputs["period"] = args?.period;
            resourceInputs["renewFlag"] = args?.renewFlag;
            resourceInputs["zone"] = args?.zone;
            resourceInputs["privateAddresses"] = undefined /*out*/;
            resourceInputs["publicAddresses"] = undefined /*out*/;
        }
        opts = pulumi.mergeOptions(utilities.resourceOptsDefaults(), opts);
        super(LighthouseInstance.__pulumiType, name, resourceInputs, opts);
    }
}
exports.LighthouseInstance = LighthouseInstance;
