"use strict";
// Made by tools/tencentcloud-sdk. Do not edit.
Object.defineProperty(exports, "__esModule", { value: true });
exports.KubernetesCluster = void 0;
const pulumi = require("@pulumi/pulumi");
const utilities = require("./utilities");
class KubernetesCluster extends pulumi.CustomResource {
    /**
     * Get an existing KubernetesCluster resource's state with the given name, ID, and optional extra properties used to qualify the lookup.
     */
    static get(name, id, state, opts) {
        return new KubernetesCluster(name, state, { ...opts, id: id });
    }
    /** @internal */
    static __pulumiType = 'tencentcloud:index/kubernetesCluster:KubernetesCluster';
    /** True for an instance of this class, of whichever copy of this package. */
    static isInstance(obj) {
        if (obj === undefined || obj === null) {
            return false;
        }
        return obj['__pulumiType'] === KubernetesCluster.__pulumiType;
    }
    constructor(name, argsOrState, opts) {
        let resourceInputs = {};
        opts = opts || {};
        if (opts.id) {
            const state = argsOrState;
            resourceInputs["clusterCidr"] = state?.clusterCidr;
            resourceInputs["clusterDeployType"] = state?.clusterDeployType;
            resourceInputs["clusterExternalEndpoint"] = state?.clusterExternalEndpoint;
            resourceInputs["clusterInternet"] = state?.clusterInternet;
            resourceInputs["clusterInternetDomain"] = state?.clusterInternetDomain;
            resourceInputs["clusterInternetSecurityGroup"] = state?.clusterInternetSecurityGroup;
            resourceInputs["clusterIntranet"] = state?.clusterIntranet;
            resourceInputs["clusterIntranetSubnetId"] = state?.clusterIntranetSubnetId;
            resourceInputs["clusterMaxPodNum"] = state?.clusterMaxPodNum;
            resourceInputs["clusterName"] = state?.clusterName;
            resourceInputs["clusterVersion"] = state?.clusterVersion;
            resourceInputs["masterConfigs"] = state?.masterConfigs;
            resourceInputs["networkType"] = state?.networkType;
            resourceInputs["tags"] = state?.tags;
            resourceInputs["vpcId"] = state?.vpcId;
            resourceInputs["workerConfigs"] = state?.workerConfigs;
        }
        else {
            const args = argsOrState;
            if (args?.vpcId === undefined && !opts.urn) {
                throw new Error("Missing required property 'vpcId'");
            }
            resourceInputs["clusterCidr"] = args?.clusterCidr;
            resourceInputs["clusterDeployType"] = args?.clusterDeployType;
            resourceInputs["clusterInternet"] = args?.clusterInternet;
            resourceInputs["clusterInternetDomain"] = args?.clusterInternetDomain;
            resourceInputs["clusterInternetSecurityGroup"] = args?.clusterInternetSecurityGroup;
            resourceInputs["clusterIntranet"] = args?.clusterIntranet;
            resourceInputs["clusterIntranetSubnetId"] = args?.clusterIntranetSubnetId;
            resourceInputs["clusterMaxPodNum"] = args?.clusterMaxPodNum;
            resourceInputs["clusterName"] = args?.clusterName;
            resourceInputs["clusterVersion"] = args?.clusterVersion;
            resourceInputs["masterConfigs"] = args?.masterConfigs;
            resourceInputs["networkType"] = args?.networkType;
            resourceInputs["tags"] = args?.tags;
            resourceInputs["vpcId"] = args?.vpcId;
            resourceInputs["workerConfigs"] = args?.workerConfigs;
            resourceInputs["clusterExternalEndpoint"] = undefined /*out*/;
        }
        opts = pulumi.mergeOptions(utilities.resourceOptsDefaults(), opts);
        super(KubernetesCluster.__pulumiType, name, resourceInputs, opts);
    }
}
exports.KubernetesCluster = KubernetesCluster;
