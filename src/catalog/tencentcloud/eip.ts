import type { EipArgs } from "@pulumi/tencentcloud/eip";
import type { EipAssociationArgs } from "@pulumi/tencentcloud/eipAssociation";
import { absent, known } from "../../kernel";
import { resourceType } from "../resource-type";
import { LATER, nothing, pointsBy } from "../sample";

export const eip = resourceType<EipArgs>({
    terraform: "tencentcloud_eip",
    pulumi: "tencentcloud:index/eip:Eip",
    title: { zh: "腾讯云弹性公网 IP", en: "Tencent Cloud EIP" },
    subject: "address",
    shows: {
        publicEntry: look => ({ open: known(true), web: absent, region: look.place, frontOf: absent }),
    },
    samples: [
        {
            name: "an address of the provider's region, in front of nothing yet",
            inputs: {},
            region: "ap-chengdu",
            reads: { publicEntry: [{ open: true, web: nothing, region: "ap-chengdu", frontOf: nothing }] },
        },
        { name: "a name known later changes nothing", inputs: { name: LATER }, reads: { publicEntry: [{ open: true }] } },
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
            frontOf:
                look.text("instanceId").kind === "absent"
                    ? look.pointer("networkInterfaceId")
                    : look.pointer("instanceId", "server", "balancer"),
        }),
    },
    samples: [
        {
            name: "bound to an instance or balancer",
            inputs: { eipId: LATER, instanceId: LATER },
            reads: { publicEntry: [{ open: true, web: nothing, region: "ap-guangzhou", frontOf: pointsBy("instanceId") }] },
        },
        {
            name: "bound to a network interface",
            inputs: { eipId: "eip-1", networkInterfaceId: "eni-1", privateIp: "10.0.0.2" },
            reads: { publicEntry: [{ frontOf: pointsBy("networkInterfaceId") }] },
        },
    ],
});
