"use strict";
// Made by tools/tencentcloud-sdk. Do not edit.
Object.defineProperty(exports, "__esModule", { value: true });
exports.KubernetesClusterEndpoint = void 0;
const pulumi = require("@pulumi/pulumi");
const utilities = require("./utilities");
class KubernetesClusterEndpoint extends pulumi.CustomResource {
    /**
     * Get an existing KubernetesClusterEndpoint resource's state with the given name, ID, and optional extra properties used to qualify the lookup.
     */
    static get(name, id, state, opts) {
        return new KubernetesClusterEndpoint(name, state, { ...opts, id: id });
    }
    /** @internal */
    static __pulumiType = 'tencentcloud:index/kubernetesClusterEndpoint:KubernetesClusterEndpoint';
    /** True for an instance of this class, of whichever copy of this package. */
    static isInstance(obj) {
        if (obj === undefined || obj === null) {
            return false;
        }
        return obj['__pulumiType'] === KubernetesClusterEndpoint.__pulumiType;
    }
    constructor(name, argsOrState, opts) {
        let resourceInputs = {};
        opts = opts || {};
        if (opts.id) {
            const state = argsOrState;
            resourceInputs["clusterExternalEndpoint"] = state?.clusterExternalEndpoint;
            resourceInputs["clusterId"] = state?.clusterId;
            resourceInputs["clusterInternet"] = state?.clusterInternet;
            resourceInputs["clusterInternetDomain"] = state?.clusterInternetDomain;
            resourceInputs["clusterInternetSecurityGroup"] = state?.clusterInternetSecurityGroup;
            resourceInputs["clusterIntranet"] = state?.clusterIntranet;
            resourceInputs["clusterIntranetSubnetId"] = state?.clusterIntranetSubnetId;
        }
        else {
            const args = argsOrState;
            if (args?.clusterId === undefined && !opts.urn) {
                throw new Error("Missing required property 'clusterId'");
            }
            resourceInputs["clusterId"] = args?.clusterId;
            resourceInputs["clusterInternet"] = args?.clusterInternet;
            resourceInputs["clusterInternetDomain"] = args?.clusterInternetDomain;
            resourceInputs["clusterInternetSecurityGroup"] = args?.clusterInternetSecurityGroup;
            resourceInputs["clusterIntranet"] = args?.clusterIntranet;
            resourceInputs["clusterIntranetSubnetId"] = args?.clusterIntranetSubnetId;
            resourceInputs["clusterExternalEndpoint"] = undefined /*out*/;
        }
        opts = pulumi.mergeOptions(utilities.resourceOptsDefaults(), opts);
        super(KubernetesClusterEndpoint.__pulumiType, name, resourceInputs, opts);
    }
}
exports.KubernetesClusterEndpoint = KubernetesClusterEndpoint;
