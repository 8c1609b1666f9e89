"use strict";
// Made by tools/tencentcloud-sdk. Do not edit.
Object.defineProperty(exports, "__esModule", { value: true });
exports.TeoZone = void 0;
const pulumi = require("@pulumi/pulumi");
const utilities = require("./utilities");
class TeoZone extends pulumi.CustomResource {
    /**
     * Get an existing TeoZone resource's state with the given name, ID, and optional extra properties used to qualify the lookup.
     */
    static get(name, id, state, opts) {
        return new TeoZone(name, state, { ...opts, id: id });
    }
    /** @internal */
    static __pulumiType = 'tencentcloud:index/teoZone:TeoZone';
    /** True for an instance of this class, of whichever copy of this package. */
    static isInstance(obj) {
        if (obj === undefined || obj === null) {
            return false;
        }
        return obj['__pulumiType'] === TeoZone.__pulumiType;
    }
    constructor(name, argsOrState, opts) {
        let resourceInputs = {};
        opts = opts || {};
        if (opts.id) {
            const state = argsOrState;
            resourceInputs["aliasZoneName"] = state?.aliasZoneName;
            resourceInputs["area"] = state?.area;
            resourceInputs["nameServers"] = state?.nameServers;
            resourceInputs["paused"] = state?.paused;
            resourceInputs["planId"] = state?.planId;
            resourceInputs["status"] = state?.status;
            resourceInputs["tags"] = state?.tags;
            resourceInputs["type"] = state?.type;
            resourceInputs["workModeInfos"] = state?.workModeInfos;
            resourceInputs["zoneName"] = state?.zoneName;
        }
        else {
            const args = argsOrState;
            if (args?.area === undefined && !opts.urn) {
                throw new Error("Missing required property 'area'");
            }
            if (args?.planId === undefined && !opts.urn) {
                throw new Error("Missing required property 'planId'");
            }
            if (args?.type === undefined && !opts.urn) {
                throw new Error("Missing required property 'type'");
            }
            if (args?.zoneName === undefined && !opts.urn) {
                throw new Error("Missing required property 'zoneName'");
            }
            resourceInputs["aliasZoneName"] = args?.aliasZoneName;
            resourceInputs["area"] = args?.area;
            resourceInputs["paused"] = args?.paused;
            resourceInputs["planId"] = args?.planId;
            resourceInputs["tags"] = args?.tags;
            resourceInputs["type"] = args?.type;
            resourceInputs["workModeInfos"] = args?.workModeInfos;
            resourceInputs["zoneName"] = args?.zoneName;
            resourceInputs["nameServers"] = undefined /*out*/;
            resourceInputs["status"] = undefined /*out*/;
        }
        opts = pulumi.mergeOptions(utilities.resourceOptsDefaults(), opts);
        super(TeoZone.__pulumiType, name, resourceInputs, opts);
    }
}
exports.TeoZone = TeoZone;
