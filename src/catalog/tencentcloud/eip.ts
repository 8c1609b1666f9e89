import type { EipArgs } from "@pulumi/tencentcloud/eip";
import type { EipAssociationArgs } from "@pulumi/tencentcloud/eipAssociation";
import { absent, ifGiven, is, known, unknown } from "../../kernel";
import { resourceType, standsIn } from "../resource-type";
import { LATER, nothing, notKnown, pointsBy } from "../sample";

export const eip = resourceType<EipArgs>({
    terraform: "tencentcloud_eip",
    pulumi: "tencentcloud:index/eip:Eip",
    title: { zh: "腾讯云弹性公网 IP", en: "Tencent Cloud EIP" },
    subject: "address",
    shows: {
        publicEntry: look => ({ open: known(true), web: absent, region: look.place, frontOf: [] }),
        placement: look => {
            const type = look.text("type", "EIP");
            // an Anycast address takes visitors in at the nearest of the cloud's regions, in whichever country
            if (type.kind === "known" && !is(type, "AnycastEIP")) return [];
            return standsIn(type.kind === "unknown" ? type : unknown(look.path("anycastZone"), "hidden"), "edge");
        },
    },
    samples: [
        {
            name: "an address of the provider's region, in front of nothing yet",
            inputs: {},
            region: "ap-chengdu",
            reads: { publicEntry: [{ open: true, web: nothing, region: "ap-chengdu", frontOf: [] }], placement: [] },
        },
        {
            name: "an Anycast address takes visitors in all over the world",
            inputs: { type: "AnycastEIP", anycastZone: "ANYCAST_ZONE_GLOBAL" },
            reads: { placement: [{ region: notKnown("hidden", "anycastZone"), role: "edge" }] },
        },
        {
            name: "a type known later",
            inputs: { type: LATER },
            reads: { publicEntry: [{ open: true }], placement: [{ region: notKnown("later", "type"), role: "edge" }] },
        },
    ],
});

export const eipAssociation = resourceType<EipAssociationArgs>({
    terraform: "tencentcloud_eip_association",
    pulumi: "tencentcloud:index/eipAssociation:EipAssociation",
    title: { zh: "腾讯云弹性公网 IP 绑定", en: "Tencent Cloud EIP association" },
    subject: "address",
    required: "eipId",
    partOf: look => look.pointer("eipId", "address"),
    shows: {
        publicEntry: look => ({
            open: known(true),
            web: absent,
            region: look.place,
            frontOf: [
                ...ifGiven(look.pointer("instanceId", "server", "balancer", "gateway")),
                ...ifGiven(look.pointer("networkInterfaceId", "address")),
            ],
        }),
    },
    samples: [
        {
            name: "bound to an instance or balancer",
            inputs: { eipId: LATER, instanceId: LATER },
            reads: { publicEntry: [{ open: true, web: nothing, region: "ap-guangzhou", frontOf: [pointsBy("instanceId")] }] },
        },
        {
            name: "bound to a network interface",
            inputs: { eipId: "eip-1", networkInterfaceId: "eni-1", privateIp: "10.0.0.2" },
            reads: { publicEntry: [{ frontOf: [pointsBy("networkInterfaceId")] }] },
        },
    ],
});
