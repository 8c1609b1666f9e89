"use strict";
// Made by tools/tencentcloud-sdk. Do not edit.
Object.defineProperty(exports, "__esModule", { value: true });
exports.Ga2GlobalAccelerator = void 0;
const pulumi = require("@pulumi/pulumi");
const utilities = require("./utilities");
class Ga2GlobalAccelerator extends pulumi.CustomResource {
    /**
     * Get an existing Ga2GlobalAccelerator resource's state with the given name, ID, and optional extra properties used to qualify the lookup.
     */
    static get(name, id, state, opts) {
        return new Ga2GlobalAccelerator(name, state, { ...opts, id: id });
    }
    /** @internal */
    static __pulumiType = 'tencentcloud:index/ga2GlobalAccelerator:Ga2GlobalAccelerator';
    /** True for an instance of this class, of whichever copy of this package. */
    static isInstance(obj) {
        if (obj === undefined || obj === null) {
            return false;
        }
        return obj['__pulumiType'] === Ga2GlobalAccelerator.__pulumiType;
    }
    constructor(name, argsOrState, opts) {
        let resourceInputs = {};
        opts = opts || {};
        if (opts.id) {
            const state = argsOrState;
            resourceInputs["cname"] = state?.cname;
            resourceInputs["crossBorderPromiseFlag"] = state?.crossBorderPromiseFlag;
            resourceInputs["crossBorderType"] = state?.crossBorderType;
            resourceInputs["description"] = state?.description;
            resourceInputs["globalAcceleratorId"] = state?.globalAcceleratorId;
            resourceInputs["instanceChargeType"] = state?.instanceChargeType;
            resourceInputs["name"] = state?.name;
            resourceInputs["tags"] = state?.tags;
        }
        else {
            const args = argsOrState;
            resourceInputs["crossBorderPromiseFlag"] = args?.crossBorderPromiseFlag;
            resourceInputs["crossBorderType"] = args?.crossBorderType;
            resourceInputs["description"] = args?.description;
            resourceInputs["instanceChargeType"] = args?.instanceChargeType;
            resourceInputs["name"] = args?.name;
            resourceInputs["tags"] = args?.tags;
            resourceInputs["cname"] = undefined /*out*/;
            resourceInputs["globalAcceleratorId"] = undefined /*out*/;
        }
        opts = pulumi.mergeOptions(utilities.resourceOptsDefaults(), opts);
        super(Ga2GlobalAccelerator.__pulumiType, name, resourceInputs, opts);
    }
}
exports.Ga2GlobalAccelerator = Ga2GlobalAccelerator;
