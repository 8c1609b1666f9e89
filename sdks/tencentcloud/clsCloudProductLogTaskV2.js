"use strict";
// Made by tools/tencentcloud-sdk. Do not edit.
Object.defineProperty(exports, "__esModule", { value: true });
exports.ClsCloudProductLogTaskV2 = void 0;
const pulumi = require("@pulumi/pulumi");
const utilities = require("./utilities");
class ClsCloudProductLogTaskV2 extends pulumi.CustomResource {
    /**
     * Get an existing ClsCloudProductLogTaskV2 resource's state with the given name, ID, and optional extra properties used to qualify the lookup.
     */
    static get(name, id, state, opts) {
        return new ClsCloudProductLogTaskV2(name, state, { ...opts, id: id });
    }
    /** @internal */
    static __pulumiType = 'tencentcloud:index/clsCloudProductLogTaskV2:ClsCloudProductLogTaskV2';
    /** True for an instance of this class, of whichever copy of this package. */
    static isInstance(obj) {
        if (obj === undefined || obj === null) {
            return false;
        }
        return obj['__pulumiType'] === ClsCloudProductLogTaskV2.__pulumiType;
    }
    constructor(name, argsOrState, opts) {
        let resourceInputs = {};
        opts = opts || {};
        if (opts.id) {
            const state = argsOrState;
            resourceInputs["assumerName"] = state?.assumerName;
            resourceInputs["cloudProductRegion"] = state?.cloudProductRegion;
            resourceInputs["clsRegion"] = state?.clsRegion;
            resourceInputs["extend"] = state?.extend;
            resourceInputs["forceDelete"] = state?.forceDelete;
            resourceInputs["instanceId"] = state?.instanceId;
            resourceInputs["logType"] = state?.logType;
            resourceInputs["logsetId"] = state?.logsetId;
            resourceInputs["logsetName"] = state?.logsetName;
            resourceInputs["topicId"] = state?.topicId;
            resourceInputs["topicName"] = state?.topicName;
        }
        else {
            const args = argsOrState;
            if (args?.assumerName === undefined && !opts.urn) {
                throw new Error("Missing required property 'assumerName'");
            }
            if (args?.cloudProductRegion === undefined && !opts.urn) {
                throw new Error("Missing required property 'cloudProductRegion'");
            }
            if (args?.clsRegion === undefined && !opts.urn) {
                throw new Error("Missing required property 'clsRegion'");
            }
            if (args?.instanceId === undefined && !opts.urn) {
                throw new Error("Missing required property 'instanceId'");
            }
            if (args?.logType === undefined && !opts.urn) {
                throw new Error("Missing required property 'logType'");
            }
            resourceInputs["assumerName"] = args?.assumerName;
            resourceInputs["cloudProductRegion"] = args?.cloudProductRegion;
            resourceInputs["clsRegion"] = args?.clsRegion;
            resourceInputs["extend"] = args?.extend;
            resourceInputs["forceDelete"] = args?.forceDelete;
            resourceInputs["instanceId"] = args?.instanceId;
            resourceInputs["logType"] = args?.logType;
            resourceInputs["logsetId"] = args?.logsetId;
            resourceInputs["logsetName"] = args?.logsetName;
            resourceInputs["topicId"] = args?.topicId;
            resourceInputs["topicName"] = args?.topicName;
        }
        opts = pulumi.mergeOptions(utilities.resourceOptsDefaults(), opts);
        super(ClsCloudProductLogTaskV2.__pulumiType, name, resourceInputs, opts);
    }
}
exports.ClsCloudProductLogTaskV2 = ClsCloudProductLogTaskV2;
