import type { DnatArgs } from "@pulumi/tencentcloud/dnat";
import type { EniArgs } from "@pulumi/tencentcloud/eni";
import type { EniAttachmentArgs } from "@pulumi/tencentcloud/eniAttachment";
import type { HaVipArgs } from "@pulumi/tencentcloud/haVip";
import type { HaVipEipAttachmentArgs } from "@pulumi/tencentcloud/haVipEipAttachment";
import type { HaVipInstanceAttachmentArgs } from "@pulumi/tencentcloud/haVipInstanceAttachment";
import { absent, ifGiven, known } from "../../kernel";
import { inFrontOf, leadsOn } from "../front";
import { resourceType } from "../resource-type";
import { LATER, nothing, pointsBy } from "../sample";

export const haVip = resourceType<HaVipArgs>({
    terraform: "tencentcloud_ha_vip",
    pulumi: "tencentcloud:index/haVip:HaVip",
    title: { zh: "腾讯云高可用虚拟 IP", en: "Tencent Cloud HA VIP" },
    subject: "address",
    required: "vpcId",
    shows: { publicEntry: look => leadsOn([], look.place) },
    samples: [
        {
            name: "a private address until an EIP is bound to it",
            inputs: { name: "vip", vpcId: LATER, subnetId: LATER },
            reads: { publicEntry: [{ open: false, web: nothing, region: "ap-guangzhou", frontOf: [] }] },
        },
    ],
});

export const haVipEipAttachment = resourceType<HaVipEipAttachmentArgs>({
    terraform: "tencentcloud_ha_vip_eip_attachment",
    pulumi: "tencentcloud:index/haVipEipAttachment:HaVipEipAttachment",
    title: { zh: "腾讯云高可用虚拟 IP 绑定公网 IP", en: "Tencent Cloud EIP of an HA VIP" },
    subject: "address",
    required: "addressIp",
    partOf: look => look.pointer("addressIp", "address"),
    shows: {
        publicEntry: look => ({ open: known(true), web: absent, region: look.place, frontOf: ifGiven(look.pointer("havipId", "address")) }),
    },
    samples: [
        {
            name: "the public address stands in front of the HA VIP",
            inputs: { havipId: LATER, addressIp: LATER },
            reads: { publicEntry: [{ open: true, web: nothing, region: "ap-guangzhou", frontOf: [pointsBy("havipId")] }] },
        },
    ],
});

export const haVipInstanceAttachment = resourceType<HaVipInstanceAttachmentArgs>({
    terraform: "tencentcloud_ha_vip_instance_attachment",
    pulumi: "tencentcloud:index/haVipInstanceAttachment:HaVipInstanceAttachment",
    title: { zh: "腾讯云高可用虚拟 IP 绑定实例", en: "Tencent Cloud server of an HA VIP" },
    subject: "address",
    required: "instanceId",
    partOf: look => look.pointer("haVipId", "address"),
    shows: { publicEntry: look => inFrontOf(ifGiven(look.pointer("instanceId", "server", "address"))) },
    samples: [
        {
            name: "a server behind the HA VIP",
            inputs: { haVipId: LATER, instanceId: LATER, instanceType: "CVM" },
            reads: { publicEntry: [{ open: nothing, frontOf: [pointsBy("instanceId")] }] },
        },
    ],
});

export const eni = resourceType<EniArgs>({
    terraform: "tencentcloud_eni",
    pulumi: "tencentcloud:index/eni:Eni",
    title: { zh: "腾讯云弹性网卡", en: "Tencent Cloud network interface" },
    subject: "address",
    required: "vpcId",
    shows: { publicEntry: look => leadsOn([], look.place) },
    samples: [
        {
            name: "a private address until an EIP is bound to it",
            inputs: { name: "eni", vpcId: LATER, subnetId: LATER, ipv4Count: 1 },
            reads: { publicEntry: [{ open: false, region: "ap-guangzhou", frontOf: [] }] },
        },
    ],
});

export const eniAttachment = resourceType<EniAttachmentArgs>({
    terraform: "tencentcloud_eni_attachment",
    pulumi: "tencentcloud:index/eniAttachment:EniAttachment",
    title: { zh: "腾讯云弹性网卡绑定", en: "Tencent Cloud network interface attachment" },
    subject: "address",
    required: "eniId",
    partOf: look => look.pointer("eniId", "address"),
    shows: { publicEntry: look => inFrontOf(ifGiven(look.pointer("instanceId", "server"))) },
    samples: [
        {
            name: "a server behind the interface",
            inputs: { eniId: LATER, instanceId: LATER },
            reads: { publicEntry: [{ open: nothing, frontOf: [pointsBy("instanceId")] }] },
        },
    ],
});

export const dnat = resourceType<DnatArgs>({
    terraform: "tencentcloud_dnat",
    pulumi: "tencentcloud:index/dnat:Dnat",
    title: { zh: "腾讯云 NAT 网关端口转发", en: "Tencent Cloud NAT port forwarding" },
    subject: "address",
    required: "elasticIp",
    partOf: look => look.pointer("elasticIp", "address"),
    shows: {
        publicEntry: look => ({
            open: known(true),
            web: absent,
            region: look.place,
            frontOf: ifGiven(look.pointer("privateIp", "server", "address", "balancer")),
        }),
    },
    samples: [
        {
            name: "a port of the public address leads to a server",
            inputs: {
                natId: LATER,
                vpcId: LATER,
                protocol: "TCP",
                elasticIp: LATER,
                elasticPort: "80",
                privateIp: LATER,
                privatePort: "8080",
            },
            reads: { publicEntry: [{ open: true, web: nothing, region: "ap-guangzhou", frontOf: [pointsBy("privateIp")] }] },
        },
    ],
});
