import * as pulumi from "@pulumi/pulumi";
export declare class KubernetesClusterEndpoint extends pulumi.CustomResource {
    static get(name: string, id: pulumi.Input<pulumi.ID>, state?: KubernetesClusterEndpointState, opts?: pulumi.CustomResourceOptions): KubernetesClusterEndpoint;
    static isInstance(obj: any): obj is KubernetesClusterEndpoint;
    readonly clusterExternalEndpoint: pulumi.Output<string>;
    readonly clusterId: pulumi.Output<string>;
    readonly clusterInternet: pulumi.Output<boolean | undefined>;
    readonly clusterInternetDomain: pulumi.Output<string | undefined>;
    readonly clusterInternetSecurityGroup: pulumi.Output<string | undefined>;
    readonly clusterIntranet: pulumi.Output<boolean | undefined>;
    readonly clusterIntranetSubnetId: pulumi.Output<string | undefined>;
    constructor(name: string, args: KubernetesClusterEndpointArgs, opts?: pulumi.CustomResourceOptions);
}
export interface KubernetesClusterEndpointState {
    clusterExternalEndpoint?: pulumi.Input<string>;
    clusterId?: pulumi.Input<string>;
    clusterInternet?: pulumi.Input<boolean>;
    clusterInternetDomain?: pulumi.Input<string>;
    clusterInternetSecurityGroup?: pulumi.Input<string>;
    clusterIntranet?: pulumi.Input<boolean>;
    clusterIntranetSubnetId?: pulumi.Input<string>;
}
export interface KubernetesClusterEndpointArgs {
    clusterId: pulumi.Input<string>;
    clusterInternet?: pulumi.Input<boolean>;
    clusterInternetDomain?: pulumi.Input<string>;
    clusterInternetSecurityGroup?: pulumi.Input<string>;
    clusterIntranet?: pulumi.Input<boolean>;
    clusterIntranetSubnetId?: pulumi.Input<string>;
}
