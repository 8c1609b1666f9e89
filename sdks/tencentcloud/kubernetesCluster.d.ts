import * as pulumi from "@pulumi/pulumi";
import * as inputs from "./types/input";
import * as outputs from "./types/output";
export declare class KubernetesCluster extends pulumi.CustomResource {
    static get(name: string, id: pulumi.Input<pulumi.ID>, state?: KubernetesClusterState, opts?: pulumi.CustomResourceOptions): KubernetesCluster;
    static isInstance(obj: any): obj is KubernetesCluster;
    readonly clusterCidr: pulumi.Output<string | undefined>;
    readonly clusterDeployType: pulumi.Output<string | undefined>;
    readonly clusterExternalEndpoint: pulumi.Output<string>;
    readonly clusterInternet: pulumi.Output<boolean | undefined>;
    readonly clusterInternetDomain: pulumi.Output<string | undefined>;
    readonly clusterInternetSecurityGroup: pulumi.Output<string | undefined>;
    readonly clusterIntranet: pulumi.Output<boolean | undefined>;
    readonly clusterIntranetSubnetId: pulumi.Output<string | undefined>;
    readonly clusterMaxPodNum: pulumi.Output<number | undefined>;
    readonly clusterName: pulumi.Output<string | undefined>;
    readonly clusterVersion: pulumi.Output<string | undefined>;
    readonly masterConfigs: pulumi.Output<outputs.KubernetesClusterMasterConfig[] | undefined>;
    readonly networkType: pulumi.Output<string | undefined>;
    readonly tags: pulumi.Output<{[key: string]: string} | undefined>;
    readonly vpcId: pulumi.Output<string>;
    readonly workerConfigs: pulumi.Output<outputs.KubernetesClusterWorkerConfig[] | undefined>;
    constructor(name: string, args: KubernetesClusterArgs, opts?: pulumi.CustomResourceOptions);
}
export interface KubernetesClusterState {
    clusterCidr?: pulumi.Input<string>;
    clusterDeployType?: pulumi.Input<string>;
    clusterExternalEndpoint?: pulumi.Input<string>;
    clusterInternet?: pulumi.Input<boolean>;
    clusterInternetDomain?: pulumi.Input<string>;
    clusterInternetSecurityGroup?: pulumi.Input<string>;
    clusterIntranet?: pulumi.Input<boolean>;
    clusterIntranetSubnetId?: pulumi.Input<string>;
    clusterMaxPodNum?: pulumi.Input<number>;
    clusterName?: pulumi.Input<string>;
    clusterVersion?: pulumi.Input<string>;
    masterConfigs?: pulumi.Input<pulumi.Input<inputs.KubernetesClusterMasterConfig>[]>;
    networkType?: pulumi.Input<string>;
    tags?: pulumi.Input<{[key: string]: pulumi.Input<string>}>;
    vpcId?: pulumi.Input<string>;
    workerConfigs?: pulumi.Input<pulumi.Input<inputs.KubernetesClusterWorkerConfig>[]>;
}
export interface KubernetesClusterArgs {
    clusterCidr?: pulumi.Input<string>;
    clusterDeployType?: pulumi.Input<string>;
    clusterInternet?: pulumi.Input<boolean>;
    clusterInternetDomain?: pulumi.Input<string>;
    clusterInternetSecurityGroup?: pulumi.Input<string>;
    clusterIntranet?: pulumi.Input<boolean>;
    clusterIntranetSubnetId?: pulumi.Input<string>;
    clusterMaxPodNum?: pulumi.Input<number>;
    clusterName?: pulumi.Input<string>;
    clusterVersion?: pulumi.Input<string>;
    masterConfigs?: pulumi.Input<pulumi.Input<inputs.KubernetesClusterMasterConfig>[]>;
    networkType?: pulumi.Input<string>;
    tags?: pulumi.Input<{[key: string]: pulumi.Input<string>}>;
    vpcId: pulumi.Input<string>;
    workerConfigs?: pulumi.Input<pulumi.Input<inputs.KubernetesClusterWorkerConfig>[]>;
}
