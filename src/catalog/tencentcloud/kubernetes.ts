import type { KubernetesClusterArgs } from "@pulumi/tencentcloud/kubernetesCluster";
import type { KubernetesClusterEndpointArgs } from "@pulumi/tencentcloud/kubernetesClusterEndpoint";
import { absent, type Fact, type Look, type ShownFacet } from "../../kernel";
import { reachOf, resourceType, servedName, standsInEach } from "../resource-type";
import { byDefault, LATER, nothing, notKnown } from "../sample";

interface Internet {
    clusterInternet?: unknown;
    clusterInternetDomain?: unknown;
}

/** Whether the API server has an internet address. The resource of the cluster documents no default and opens none when it is not asked to. */
const isPublic = <Args extends Internet>(look: Look<Args>): Fact<boolean> => look.flag("clusterInternet", false);

/** The API server speaks HTTPS to the cluster's own clients; it serves no web. */
const apiServer = <Args extends Internet>(look: Look<Args>): ShownFacet<"publicEntry"> => ({
    open: isPublic(look),
    web: absent,
    region: look.place,
    frontOf: [],
});

const apiServerName = <Args extends Internet>(look: Look<Args>): readonly ShownFacet<"publicName">[] =>
    look.text("clusterInternetDomain").kind === "absent"
        ? []
        : [
              servedName({
                  name: look.host("clusterInternetDomain"),
                  reach: reachOf(look.place),
                  open: isPublic(look),
                  filing: "this-provider",
              }),
          ];

export const kubernetesCluster = resourceType<KubernetesClusterArgs>({
    terraform: "tencentcloud_kubernetes_cluster",
    pulumi: "tencentcloud:index/kubernetesCluster:KubernetesCluster",
    title: { zh: "腾讯云容器服务 TKE 集群", en: "Tencent Cloud TKE cluster" },
    subject: "cluster",
    required: "vpcId",
    shows: {
        placement: look => {
            const nodes = [...look.blocks("masterConfigs"), ...look.blocks("workerConfigs")];
            return standsInEach(
                nodes.map(node => node.zone("availabilityZone")),
                look.place,
            );
        },
        publicEntry: apiServer,
        publicName: apiServerName,
    },
    samples: [
        {
            name: "managed, in the provider's region, private",
            inputs: { vpcId: LATER, clusterName: "shop", clusterDeployType: "MANAGED_CLUSTER" },
            region: "ap-shanghai",
            reads: {
                placement: [{ region: "ap-shanghai", role: "primary" }],
                publicEntry: [{ open: byDefault(false), web: nothing, region: "ap-shanghai", frontOf: [] }],
                publicName: [],
            },
        },
        {
            name: "an API server under a name of one's own",
            inputs: { vpcId: LATER, clusterInternet: true, clusterInternetDomain: "k8s.example.com" },
            reads: {
                publicEntry: [{ open: true }],
                publicName: [{ name: "k8s.example.com", reach: "mainland", open: true, filing: "this-provider" }],
            },
        },
        {
            name: "each node tells its zone",
            inputs: {
                vpcId: LATER,
                masterConfigs: [{ availabilityZone: "ap-guangzhou-3" }, { availabilityZone: "ap-guangzhou-4" }],
                workerConfigs: { availabilityZone: "ap-hongkong-2" },
            },
            reads: {
                placement: [
                    { region: "ap-guangzhou", role: "primary" },
                    { region: "ap-hongkong", role: "primary" },
                ],
            },
        },
        {
            name: "zones and access known later",
            inputs: { vpcId: LATER, workerConfigs: [{ availabilityZone: LATER }], clusterInternet: LATER, clusterInternetDomain: LATER },
            reads: {
                placement: [{ region: notKnown("later") }],
                publicEntry: [{ open: notKnown("later", "clusterInternet") }],
                publicName: [{ name: notKnown("later", "clusterInternetDomain") }],
            },
        },
    ],
});

export const kubernetesClusterEndpoint = resourceType<KubernetesClusterEndpointArgs>({
    terraform: "tencentcloud_kubernetes_cluster_endpoint",
    pulumi: "tencentcloud:index/kubernetesClusterEndpoint:KubernetesClusterEndpoint",
    title: { zh: "腾讯云 TKE 集群访问入口", en: "Tencent Cloud TKE cluster endpoint" },
    subject: "cluster",
    required: "clusterId",
    partOf: look => look.pointer("clusterId", "cluster"),
    shows: { publicEntry: apiServer, publicName: apiServerName },
    samples: [
        {
            name: "private unless it is opened",
            inputs: { clusterId: LATER, clusterIntranet: true },
            reads: { publicEntry: [{ open: byDefault(false), region: "ap-guangzhou" }], publicName: [] },
        },
        {
            name: "opened under a name of one's own",
            inputs: { clusterId: LATER, clusterInternet: true, clusterInternetDomain: "k8s.example.com" },
            region: "ap-hongkong",
            reads: {
                publicEntry: [{ open: true, region: "ap-hongkong" }],
                publicName: [{ name: "k8s.example.com", reach: "overseas", open: true }],
            },
        },
        {
            name: "access known later",
            inputs: { clusterId: "cls-1", clusterInternet: LATER },
            reads: { publicEntry: [{ open: notKnown("later", "clusterInternet") }] },
        },
    ],
});
