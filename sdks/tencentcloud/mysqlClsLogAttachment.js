"use strict";
// Made by tools/tencentcloud-sdk. Do not edit.
Object.defineProperty(exports, "__esModule", { value: true });
exports.MysqlClsLogAttachment = void 0;
const pulumi = require("@pulumi/pulumi");
const utilities = require("./utilities");
class MysqlClsLogAttachment extends pulumi.CustomResource {
    /**
     * Get an existing MysqlClsLogAttachment resource's state with the given name, ID, and optional extra properties used to qualify the lookup.
     */
    static get(name, id, state, opts) {
        return new MysqlClsLogAttachment(name, state, { ...opts, id: id });
    }
    /** @internal */
    static __pulumiType = 'tencentcloud:index/mysqlClsLogAttachment:MysqlClsLogAttachment';
    /** True for an instance of this class, of whichever copy of this package. */
    static isInstance(obj) {
        if (obj === undefined || obj === null) {
            return false;
        }
        return obj['__pulumiType'] === MysqlClsLogAttachment.__pulumiType;
    }
    constructor(name, argsOrState, opts) {
        let resourceInputs = {};
        opts = opts || {};
        if (opts.id) {
            const state = argsOrState;
            resourceInputs["clsRegion"] = state?.clsRegion;
            resourceInputs["createLogTopic"] = state?.createLogTopic;
            resourceInputs["createLogset"] = state?.createLogset;
            resourceInputs["instanceId"] = state?.instanceId;
            resourceInputs["logSetId"] = state?.logSetId;
            resourceInputs["logTopicId"] = state?.logTopicId;
            resourceInputs["logType"] = state?.logType;
            resourceInputs["period"] = state?.period;
        }
        else {
            const args = argsOrState;
            if (args?.instanceId === undefined && !opts.urn) {
                throw new Error("Missing required property 'instanceId'");
            }
            if (args?.logType === undefined && !opts.urn) {
                throw new Error("Missing required property 'logType'");
            }
            resourceInputs["clsRegion"] = args?.clsRegion;
            resourceInputs["createLogTopic"] = args?.createLogTopic;
            resourceInputs["createLogset"] = args?.createLogset;
            resourceInputs["instanceId"] = args?.instanceId;
            resourceInputs["logSetId"] = args?.logSetId;
            resourceInputs["logTopicId"] = args?.logTopicId;
            resourceInputs["logType"] = args?.logType;
            resourceInputs["period"] = args?.period;
        }
        opts = pulumi.mergeOptions(utilities.resourceOptsDefaults(), opts);
        super(MysqlClsLogAttachment.__pulumiType, name, resourceInputs, opts);
    }
}
exports.MysqlClsLogAttachment = MysqlClsLogAttachment;
