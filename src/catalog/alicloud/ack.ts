import type { EdgeKubernetesArgs } from "@pulumi/alicloud/cs/edgeKubernetes";
import type { KubernetesArgs } from "@pulumi/alicloud/cs/kubernetes";
import type { ManagedKubernetesArgs } from "@pulumi/alicloud/cs/managedKubernetes";
import type { NodePoolArgs } from "@pulumi/alicloud/cs/nodePool";
import type { ServerlessKubernetesArgs } from "@pulumi/alicloud/cs/serverlessKubernetes";
import type { ServiceMeshArgs } from "@pulumi/alicloud/servicemesh/serviceMesh";
import { absent, type Fact, type Look, mapFact, type ShownFacet } from "../../kernel";
import { geographyOf } from "../regions";
import { anyOf, resourceType, standsIn, standsInEach } from "../resource-type";
import { byDefault, LATER, nothing, notKnown } from "../sample";

const geography = geographyOf("alicloud");

/** The API server of a cluster on the internet. It is no web page: names and pages are served by what runs in the cluster. */
const apiServer = <Args>(look: Look<Args>, open: Fact<boolean>): ShownFacet<"publicEntry"> => ({
    open,
    web: absent,
    region: look.place,
    frontOf: [],
});

interface Public {
    slbInternetEnabled?: unknown;
}

/** A schema default: a public balancer before the API server unless stated. */
const publicByDefault = <Args extends Public>(look: Look<Args>): ShownFacet<"publicEntry"> =>
    apiServer(look, look.flag("slbInternetEnabled", true));

const publicSamples = [
    {
        name: "the API server is public unless stated",
        inputs: { name: "prod" },
        reads: {
            placement: [{ region: "cn-hangzhou", role: "primary" }],
            publicEntry: [{ open: byDefault(true), web: nothing, region: "cn-hangzhou" }],
        },
    },
    { name: "a private API server", inputs: { slbInternetEnabled: "false" }, reads: { publicEntry: [{ open: false }] } },
    {
        name: "public or not is known later",
        inputs: { slbInternetEnabled: LATER },
        reads: { publicEntry: [{ open: notKnown("later", "slbInternetEnabled") }] },
    },
];

export const csManagedKubernetes = resourceType<ManagedKubernetesArgs>({
    terraform: "alicloud_cs_managed_kubernetes",
    pulumi: "alicloud:cs/managedKubernetes:ManagedKubernetes",
    title: { zh: "阿里云容器服务 ACK 托管集群", en: "Alibaba Cloud managed Kubernetes cluster (ACK)" },
    subject: "cluster",
    shows: {
        placement: look =>
            standsInEach(
                look.texts("zoneIds").map(zone => geography.zone(zone, look.path("zoneIds"))),
                look.place,
            ),
        publicEntry: publicByDefault,
    },
    samples: [
        ...publicSamples,
        {
            name: "a control plane in two zones",
            inputs: { zoneIds: ["cn-shanghai-l", "cn-shanghai-m"] },
            reads: { placement: [{ region: "cn-shanghai", role: "primary" }] },
        },
        { name: "zones known later", inputs: { zoneIds: LATER }, reads: { placement: [{ region: notKnown("later", "zoneIds") }] } },
    ],
});

export const csKubernetes = resourceType<KubernetesArgs>({
    terraform: "alicloud_cs_kubernetes",
    pulumi: "alicloud:cs/kubernetes:Kubernetes",
    title: { zh: "阿里云容器服务 ACK 专有集群", en: "Alibaba Cloud dedicated Kubernetes cluster (ACK)" },
    subject: "cluster",
    required: "masterVswitchIds",
    shows: { placement: look => standsIn(look.place), publicEntry: publicByDefault },
    samples: publicSamples,
});

export const csEdgeKubernetes = resourceType<EdgeKubernetesArgs>({
    terraform: "alicloud_cs_edge_kubernetes",
    pulumi: "alicloud:cs/edgeKubernetes:EdgeKubernetes",
    title: { zh: "阿里云容器服务 ACK 边缘集群", en: "Alibaba Cloud edge Kubernetes cluster (ACK)" },
    subject: "cluster",
    required: "workerNumber",
    shows: { placement: look => standsIn(look.zone("availabilityZone")), publicEntry: publicByDefault },
    samples: [
        ...publicSamples,
        {
            name: "a zone tells where it stands",
            inputs: { availabilityZone: "cn-beijing-h" },
            reads: { placement: [{ region: "cn-beijing" }] },
        },
        {
            name: "a zone known later",
            inputs: { availabilityZone: LATER },
            reads: { placement: [{ region: notKnown("later", "availabilityZone") }] },
        },
    ],
});

export const csServerlessKubernetes = resourceType<ServerlessKubernetesArgs>({
    terraform: "alicloud_cs_serverless_kubernetes",
    pulumi: "alicloud:cs/serverlessKubernetes:ServerlessKubernetes",
    title: { zh: "阿里云容器服务 Serverless 集群", en: "Alibaba Cloud serverless Kubernetes cluster (ASK)" },
    subject: "cluster",
    shows: {
        placement: look => standsIn(look.zone("zoneId")),
        // a schema default: private unless stated
        publicEntry: look => apiServer(look, look.flag("endpointPublicAccessEnabled", false)),
    },
    samples: [
        {
            name: "the API server is private unless stated",
            inputs: { name: "prod" },
            reads: { placement: [{ region: "cn-hangzhou", role: "primary" }], publicEntry: [{ open: byDefault(false) }] },
        },
        {
            name: "a public API server in a zone",
            inputs: { zoneId: "cn-beijing-h", endpointPublicAccessEnabled: true },
            reads: { placement: [{ region: "cn-beijing" }], publicEntry: [{ open: true }] },
        },
        {
            name: "zone and access known later",
            inputs: { zoneId: LATER, endpointPublicAccessEnabled: LATER },
            reads: {
                placement: [{ region: notKnown("later", "zoneId") }],
                publicEntry: [{ open: notKnown("later", "endpointPublicAccessEnabled") }],
            },
        },
    ],
});

export const csNodePool = resourceType<NodePoolArgs>({
    terraform: "alicloud_cs_kubernetes_node_pool",
    pulumi: "alicloud:cs/nodePool:NodePool",
    title: { zh: "阿里云容器服务节点池", en: "Alibaba Cloud Kubernetes node pool" },
    subject: "server",
    required: "clusterId",
    shows: {
        placement: look => standsIn(look.place),
        // documented at the properties: no public address for the nodes without a bandwidth, none of their own bound to those added later
        publicEntry: look => ({
            open: anyOf(
                mapFact(look.number("internetMaxBandwidthOut", 0), bandwidth => bandwidth > 0),
                look.block("scalingConfig").flag("isBondEip", false),
            ),
            web: look.hidden("ports"),
            region: look.place,
            frontOf: [],
        }),
    },
    samples: [
        {
            name: "private nodes",
            inputs: { clusterId: "c-1" },
            reads: { placement: [{ region: "cn-hangzhou", role: "primary" }], publicEntry: [{ open: byDefault(false) }] },
        },
        {
            name: "nodes with public addresses",
            inputs: { clusterId: "c-1", internetMaxBandwidthOut: 10 },
            reads: { publicEntry: [{ open: true, web: notKnown("hidden", "ports") }] },
        },
        {
            name: "an address of its own for each node that scaling adds",
            inputs: { clusterId: "c-1", scalingConfig: { enable: true, minSize: 1, maxSize: 3, isBondEip: true } },
            reads: { publicEntry: [{ open: true }] },
        },
        {
            name: "scaling known later",
            inputs: { clusterId: "c-1", scalingConfig: LATER },
            reads: { publicEntry: [{ open: notKnown("later", "scalingConfig.isBondEip") }] },
        },
        {
            name: "a bandwidth known later",
            inputs: { clusterId: LATER, internetMaxBandwidthOut: LATER },
            reads: { publicEntry: [{ open: notKnown("later", "internetMaxBandwidthOut") }] },
        },
    ],
});

export const serviceMesh = resourceType<ServiceMeshArgs>({
    terraform: "alicloud_service_mesh_service_mesh",
    pulumi: "alicloud:servicemesh/serviceMesh:ServiceMesh",
    title: { zh: "阿里云服务网格 ASM", en: "Alibaba Cloud Service Mesh (ASM)" },
    subject: "cluster",
    required: "network",
    shows: {
        placement: look => standsIn(look.place),
        publicEntry: look => apiServer(look, look.block("loadBalancer").flag("apiServerPublicEip", false)),
    },
    samples: [
        {
            name: "a private API server",
            inputs: { network: { vpcId: "vpc-1", vswitcheList: "vsw-1" } },
            reads: { placement: [{ region: "cn-hangzhou", role: "primary" }], publicEntry: [{ open: byDefault(false), web: nothing }] },
        },
        {
            name: "a public API server",
            inputs: { network: { vpcId: "vpc-1", vswitcheList: "vsw-1" }, loadBalancer: { apiServerPublicEip: true } },
            reads: { publicEntry: [{ open: true }] },
        },
        {
            name: "its balancer known later",
            inputs: { network: LATER, loadBalancer: LATER },
            reads: { publicEntry: [{ open: notKnown("later", "loadBalancer.apiServerPublicEip") }] },
        },
    ],
});
