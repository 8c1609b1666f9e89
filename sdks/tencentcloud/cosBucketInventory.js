"use strict";
// Made by tools/tencentcloud-sdk. Do not edit.
Object.defineProperty(exports, "__esModule", { value: true });
exports.CosBucketInventory = void 0;
const pulumi = require("@pulumi/pulumi");
const utilities = require("./utilities");
class CosBucketInventory extends pulumi.CustomResource {
    /**
     * Get an existing CosBucketInventory resource's state with the given name, ID, and optional extra properties used to qualify the lookup.
     */
    static get(name, id, state, opts) {
        return new CosBucketInventory(name, state, { ...opts, id: id });
    }
    /** @internal */
    static __pulumiType = 'tencentcloud:index/cosBucketInventory:CosBucketInventory';
    /** True for an instance of this class, of whichever copy of this package. */
    static isInstance(obj) {
        if (obj === undefined || obj === null) {
            return false;
        }
        return obj['__pulumiType'] === CosBucketInventory.__pulumiType;
    }
    constructor(name, argsOrState, opts) {
        let resourceInputs = {};
        opts = opts || {};
        if (opts.id) {
            const state = argsOrState;
            resourceInputs["bucket"] = state?.bucket;
            resourceInputs["destination"] = state?.destination;
            resourceInputs["includedObjectVersions"] = state?.includedObjectVersions;
            resourceInputs["isEnabled"] = state?.isEnabled;
            resourceInputs["name"] = state?.name;
            resourceInputs["schedule"] = state?.schedule;
        }
        else {
            const args = argsOrState;
            if (args?.bucket === undefined && !opts.urn) {
                throw new Error("Missing required property 'bucket'");
            }
            if (args?.destination === undefined && !opts.urn) {
                throw new Error("Missing required property 'destination'");
            }
            if (args?.includedObjectVersions === undefined && !opts.urn) {
                throw new Error("Missing required property 'includedObjectVersions'");
            }
            if (args?.isEnabled === undefined && !opts.urn) {
                throw new Error("Missing required property 'isEnabled'");
            }
            if (args?.schedule === undefined && !opts.urn) {
                throw new Error("Missing required property 'schedule'");
            }
            resourceInputs["bucket"] = args?.bucket;
            resourceInputs["destination"] = args?.destination;
            resourceInputs["includedObjectVersions"] = args?.includedObjectVersions;
            resourceInputs["isEnabled"] = args?.isEnabled;
            resourceInputs["name"] = args?.name;
            resourceInputs["schedule"] = args?.schedule;
        }
        opts = pulumi.mergeOptions(utilities.resourceOptsDefaults(), opts);
        super(CosBucketInventory.__pulumiType, name, resourceInputs, opts);
    }
}
exports.CosBucketInventory = CosBucketInventory;
