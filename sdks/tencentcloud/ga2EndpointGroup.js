"use strict";
// Made by tools/tencentcloud-sdk. Do not edit.
Object.defineProperty(exports, "__esModule", { value: true });
exports.Ga2EndpointGroup = void 0;
const pulumi = require("@pulumi/pulumi");
const utilities = require("./utilities");
class Ga2EndpointGroup extends pulumi.CustomResource {
    /**
     * Get an existing Ga2EndpointGroup resource's state with the given name, ID, and optional extra properties used to qualify the lookup.
     */
    static get(name, id, state, opts) {
        return new Ga2EndpointGroup(name, state, { ...opts, id: id });
    }
    /** @internal */
    static __pulumiType = 'tencentcloud:index/ga2EndpointGroup:Ga2EndpointGroup';
    /** True for an instance of this class, of whichever copy of this package. */
    static isInstance(obj) {
        if (obj === undefined || obj === null) {
            return false;
        }
        return obj['__pulumiType'] === Ga2EndpointGroup.__pulumiType;
    }
    constructor(name, argsOrState, opts) {
        let resourceInputs = {};
        opts = opts || {};
        if (opts.id) {
            const state = argsOrState;
            resourceInputs["endpointGroupConfiguration"] = state?.endpointGroupConfiguration;
            resourceInputs["endpointGroupId"] = state?.endpointGroupId;
            resourceInputs["endpointGroupType"] = state?.endpointGroupType;
            resourceInputs["globalAcceleratorId"] = state?.globalAcceleratorId;
            resourceInputs["listenerId"] = state?.listenerId;
        }
        else {
            const args = argsOrState;
            if (args?.endpointGroupConfiguration === undefined && !opts.urn) {
                throw new Error("Missing required property 'endpointGroupConfiguration'");
            }
            if (args?.endpointGroupType === undefined && !opts.urn) {
                throw new Error("Missing required property 'endpointGroupType'");
            }
            if (args?.globalAcceleratorId === undefined && !opts.urn) {
                throw new Error("Missing required property 'globalAcceleratorId'");
            }
            if (args?.listenerId === undefined && !opts.urn) {
                throw new Error("Missing required property 'listenerId'");
            }
            resourceInputs["endpointGroupConfiguration"] = args?.endpointGroupConfiguration;
            resourceInputs["endpointGroupType"] = args?.endpointGroupType;
            resourceInputs["globalAcceleratorId"] = args?.globalAcceleratorId;
            resourceInputs["listenerId"] = args?.listenerId;
            resourceInputs["endpointGroupId"] = undefined /*out*/;
        }
        opts = pulumi.mergeOptions(utilities.resourceOptsDefaults(), opts);
        super(Ga2EndpointGroup.__pulumiType, name, resourceInputs, opts);
    }
}
exports.Ga2EndpointGroup = Ga2EndpointGroup;
