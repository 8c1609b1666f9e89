"use strict";
// Made by tools/tencentcloud-sdk. Do not edit.
Object.defineProperty(exports, "__esModule", { value: true });
exports.VodSuperPlayerConfig = void 0;
const pulumi = require("@pulumi/pulumi");
const utilities = require("./utilities");
class VodSuperPlayerConfig extends pulumi.CustomResource {
    /**
     * Get an existing VodSuperPlayerConfig resource's state with the given name, ID, and optional extra properties used to qualify the lookup.
     */
    static get(name, id, state, opts) {
        return new VodSuperPlayerConfig(name, state, { ...opts, id: id });
    }
    /** @internal */
    static __pulumiType = 'tencentcloud:index/vodSuperPlayerConfig:VodSuperPlayerConfig';
    /** True for an instance of this class, of whichever copy of this package. */
    static isInstance(obj) {
        if (obj === undefined || obj === null) {
            return false;
        }
        return obj['__pulumiType'] === VodSuperPlayerConfig.__pulumiType;
    }
    constructor(name, argsOrState, opts) {
        let resourceInputs = {};
        opts = opts || {};
        if (opts.id) {
            const state = argsOrState;
            resourceInputs["comment"] = state?.comment;
            resourceInputs["domain"] = state?.domain;
            resourceInputs["name"] = state?.name;
            resourceInputs["subAppId"] = state?.subAppId;
        }
        else {
            const args = argsOrState;
            resourceInputs["comment"] = args?.comment;
            resourceInputs["domain"] = args?.domain;
            resourceInputs["name"] = args?.name;
            resourceInputs["subAppId"] = args?.subAppId;
        }
        opts = pulumi.mergeOptions(utilities.resourceOptsDefaults(), opts);
        super(VodSuperPlayerConfig.__pulumiType, name, resourceInputs, opts);
    }
}
exports.VodSuperPlayerConfig = VodSuperPlayerConfig;
