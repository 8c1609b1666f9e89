import type { EipArgs } from "@pulumi/alicloud/ens/eip";
import type { EipInstanceAttachmentArgs } from "@pulumi/alicloud/ens/eipInstanceAttachment";
import type { InstanceArgs } from "@pulumi/alicloud/ens/instance";
import type { LoadBalancerArgs } from "@pulumi/alicloud/ens/loadBalancer";
import type { LoadBalancerHttpListenerArgs } from "@pulumi/alicloud/ens/loadBalancerHttpListener";
import type { NatGatewayArgs } from "@pulumi/alicloud/ens/natGateway";
import { absent, type Fact, firstStated, ifGiven, known, type Look, mapFact, type Region, type ShownFacet, unknown } from "../../kernel";
import { anyOf, logNotShown, resourceType, standsIn } from "../resource-type";
import { LATER, nothing, notKnown, pointsBy } from "../sample";

interface OnNode {
    ensRegionId?: unknown;
}

/** An id of an edge node is no region id: which territory the node lies in cannot be told. Left out, the cloud chooses the node. */
const nodeOf = <Args extends OnNode>(look: Look<Args>): Fact<Region> =>
    firstStated(look.region("ensRegionId"), unknown(look.path("ensRegionId"), "hidden"));

const onNode = <Args extends OnNode>(look: Look<Args>): ShownFacet<"placement"> => standsIn(nodeOf(look), "edge");

/** A bandwidth above zero brings a public address; one is bought, too, where its owner is to be told apart. */
function hasAddress(look: Look<InstanceArgs>): Fact<boolean> {
    const bandwidth = mapFact(look.number("internetMaxBandwidthOut"), value => value > 0);
    const open = anyOf(bandwidth, look.flag("publicIpIdentification"));
    return open.kind === "absent" ? look.hidden(look.path("internetMaxBandwidthOut")) : open;
}

export const ensInstance = resourceType<InstanceArgs>({
    terraform: "alicloud_ens_instance",
    pulumi: "alicloud:ens/instance:Instance",
    title: { zh: "阿里云边缘节点服务 ENS 实例", en: "Alibaba Cloud ENS edge server" },
    subject: "server",
    required: "instanceType",
    shows: {
        placement: onNode,
        publicEntry: look => ({ open: hasAddress(look), web: look.hidden("ports"), region: nodeOf(look), frontOf: [] }),
    },
    samples: [
        {
            name: "a node is no region",
            inputs: { instanceType: "ens.sn1.tiny", ensRegionId: "cn-chenzhou-telecom_unicom_cmcc", internetMaxBandwidthOut: 100 },
            reads: {
                placement: [{ region: notKnown("word", "ensRegionId"), role: "edge" }],
                publicEntry: [{ open: true, web: notKnown("hidden"), region: notKnown("word") }],
            },
        },
        {
            name: "the cloud chooses the node",
            inputs: { instanceType: "ens.sn1.tiny", scheduleAreaLevel: "Middle", netDistrictCode: "350000" },
            reads: {
                placement: [{ region: notKnown("hidden", "ensRegionId") }],
                publicEntry: [{ open: notKnown("hidden", "internetMaxBandwidthOut") }],
            },
        },
        {
            name: "no bandwidth, no public address",
            inputs: { instanceType: "ens.sn1.tiny", internetMaxBandwidthOut: 0 },
            reads: { publicEntry: [{ open: false }] },
        },
        {
            name: "node and bandwidth known later",
            inputs: { instanceType: "ens.sn1.tiny", ensRegionId: LATER, internetMaxBandwidthOut: LATER },
            reads: { placement: [{ region: notKnown("later", "ensRegionId") }], publicEntry: [{ open: notKnown("later") }] },
        },
    ],
});

const addressAt = (region: Fact<Region>): ShownFacet<"publicEntry"> => ({ open: known(true), web: absent, region, frontOf: [] });

const nodeSamples = [
    {
        name: "a node is no region",
        inputs: { ensRegionId: "cn-chenzhou-telecom_unicom_cmcc" },
        reads: { placement: [{ region: notKnown("word", "ensRegionId"), role: "edge" }] },
    },
    {
        name: "a node known later",
        inputs: { ensRegionId: LATER },
        reads: { placement: [{ region: notKnown("later", "ensRegionId"), role: "edge" }] },
    },
];

export const ensEip = resourceType<EipArgs>({
    terraform: "alicloud_ens_eip",
    pulumi: "alicloud:ens/eip:Eip",
    title: { zh: "阿里云边缘节点服务 ENS 弹性公网 IP", en: "Alibaba Cloud ENS elastic IP" },
    subject: "address",
    required: "ensRegionId",
    shows: { placement: onNode, publicEntry: look => addressAt(nodeOf(look)) },
    samples: [
        ...nodeSamples,
        {
            name: "an address on a node",
            inputs: { ensRegionId: "cn-beijing-telecom" },
            reads: { publicEntry: [{ open: true, web: nothing, region: notKnown("word", "ensRegionId") }] },
        },
    ],
});

export const ensEipInstanceAttachment = resourceType<EipInstanceAttachmentArgs>({
    terraform: "alicloud_ens_eip_instance_attachment",
    pulumi: "alicloud:ens/eipInstanceAttachment:EipInstanceAttachment",
    title: { zh: "阿里云边缘节点服务 ENS 弹性公网 IP 绑定", en: "Alibaba Cloud ENS elastic IP attachment" },
    subject: "address",
    required: "allocationId",
    partOf: look => look.pointer("allocationId", "address"),
    shows: {
        publicEntry: look => ({
            open: known(true),
            web: absent,
            region: absent,
            frontOf: ifGiven(look.pointer("instanceId", "server", "balancer", "gateway")),
        }),
    },
    samples: [
        {
            name: "an address in front of a server",
            inputs: { allocationId: "eip-1", instanceId: "i-1" },
            reads: { publicEntry: [{ open: true, frontOf: [pointsBy("instanceId")] }] },
        },
        {
            name: "a server known later",
            inputs: { allocationId: LATER, instanceId: LATER },
            reads: { publicEntry: [{ frontOf: [pointsBy("instanceId")] }] },
        },
    ],
});

/** A private thing on a node until a public address is bound to it. */
const privateOn = (region: Fact<Region>): ShownFacet<"publicEntry"> => ({ open: known(false), web: absent, region, frontOf: [] });

export const ensLoadBalancer = resourceType<LoadBalancerArgs>({
    terraform: "alicloud_ens_load_balancer",
    pulumi: "alicloud:ens/loadBalancer:LoadBalancer",
    title: { zh: "阿里云边缘节点服务 ENS 负载均衡", en: "Alibaba Cloud ENS load balancer" },
    subject: "balancer",
    required: "ensRegionId",
    shows: {
        placement: onNode,
        publicEntry: look => ({
            ...privateOn(nodeOf(look)),
            frontOf: look.blocks("backendServers").flatMap(({ pointer }) => ifGiven(pointer("serverId", "server"))),
        }),
        serviceLog: () => logNotShown("accessLog"),
    },
    samples: [
        ...nodeSamples,
        {
            name: "private until an address is bound to it, its log cannot be told",
            inputs: { ensRegionId: "cn-beijing-telecom", networkId: "n-1" },
            reads: { publicEntry: [{ open: false, frontOf: [] }], serviceLog: [{ on: notKnown("hidden", "accessLog") }] },
        },
        {
            name: "a server behind a balancer",
            inputs: { ensRegionId: "cn-beijing-telecom", backendServers: [{ serverId: "i-1", port: 80 }] },
            reads: { publicEntry: [{ frontOf: [pointsBy("backendServers")] }] },
        },
        {
            name: "servers known later",
            inputs: { ensRegionId: "cn-beijing-telecom", backendServers: LATER },
            reads: { publicEntry: [{ frontOf: [pointsBy("backendServers")] }] },
        },
    ],
});

export const ensLoadBalancerHttpListener = resourceType<LoadBalancerHttpListenerArgs>({
    terraform: "alicloud_ens_load_balancer_http_listener",
    pulumi: "alicloud:ens/loadBalancerHttpListener:LoadBalancerHttpListener",
    title: { zh: "阿里云边缘节点服务 ENS HTTP 监听", en: "Alibaba Cloud ENS HTTP listener" },
    subject: "balancer",
    required: "loadBalancerId",
    partOf: look => look.pointer("loadBalancerId", "balancer"),
    shows: { publicEntry: () => ({ open: absent, web: known(true), region: absent, frontOf: [] }) },
    samples: [
        {
            name: "it serves the web, whatever is known later",
            inputs: { loadBalancerId: LATER, listenerPort: LATER },
            reads: { publicEntry: [{ web: true, open: nothing }] },
        },
    ],
});

export const ensNatGateway = resourceType<NatGatewayArgs>({
    terraform: "alicloud_ens_nat_gateway",
    pulumi: "alicloud:ens/natGateway:NatGateway",
    title: { zh: "阿里云边缘节点服务 ENS NAT 网关", en: "Alibaba Cloud ENS NAT gateway" },
    subject: "gateway",
    required: "ensRegionId",
    shows: { placement: onNode, publicEntry: look => privateOn(nodeOf(look)) },
    samples: [
        ...nodeSamples,
        {
            name: "private until an address is bound to it",
            inputs: { ensRegionId: "cn-beijing-telecom", networkId: "n-1" },
            reads: { publicEntry: [{ open: false, web: nothing }] },
        },
    ],
});
