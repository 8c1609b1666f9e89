import type { EipAddressArgs } from "@pulumi/alicloud/ecs/eipAddress";
import type { EipAssociationArgs } from "@pulumi/alicloud/ecs/eipAssociation";
import type { EipSegmentAddressArgs } from "@pulumi/alicloud/ecs/eipSegmentAddress";
import { absent, type Fact, known, type Region, type ShownFacet } from "../../kernel";
import { resourceType } from "../resource-type";
import { LATER, nothing, pointsBy } from "../sample";

/** A public address; what it stands in front of is told by its association. */
const addressIn = (region: Fact<Region>): ShownFacet<"publicEntry"> => ({ open: known(true), web: absent, region, frontOf: absent });

export const eipAddress = resourceType<EipAddressArgs>({
    terraform: "alicloud_eip_address",
    pulumi: "alicloud:ecs/eipAddress:EipAddress",
    alsoKnownAs: ["alicloud:ecs/eip:Eip", "alicloud:index/eip:Eip"],
    title: { zh: "阿里云弹性公网 IP", en: "Alibaba Cloud elastic IP" },
    subject: "address",
    shows: { publicEntry: look => addressIn(look.place) },
    samples: [
        {
            name: "an address in the region of its provider",
            inputs: {},
            reads: { publicEntry: [{ open: true, web: nothing, region: "cn-hangzhou", frontOf: nothing }] },
        },
        {
            name: "everything known later changes nothing",
            inputs: { isp: LATER, bandwidth: LATER },
            region: "cn-hongkong",
            reads: { publicEntry: [{ open: true, region: "cn-hongkong" }] },
        },
    ],
});

export const eipAssociation = resourceType<EipAssociationArgs>({
    terraform: "alicloud_eip_association",
    pulumi: "alicloud:ecs/eipAssociation:EipAssociation",
    title: { zh: "阿里云弹性公网 IP 绑定", en: "Alibaba Cloud elastic IP association" },
    subject: "address",
    required: "allocationId",
    partOf: look => look.pointer("allocationId", "address"),
    shows: { publicEntry: look => ({ ...addressIn(look.place), frontOf: look.pointer("instanceId", "server", "balancer") }) },
    samples: [
        {
            name: "an address in front of a server",
            inputs: { allocationId: "eip-1", instanceId: "i-1" },
            reads: { publicEntry: [{ open: true, frontOf: pointsBy("instanceId") }] },
        },
        {
            name: "a server known later",
            inputs: { allocationId: LATER, instanceId: LATER },
            reads: { publicEntry: [{ frontOf: pointsBy("instanceId") }] },
        },
    ],
});

export const eipSegmentAddress = resourceType<EipSegmentAddressArgs>({
    terraform: "alicloud_eip_segment_address",
    pulumi: "alicloud:ecs/eipSegmentAddress:EipSegmentAddress",
    title: { zh: "阿里云连续公网 IP 组", en: "Alibaba Cloud contiguous elastic IPs" },
    subject: "address",
    required: "eipMask",
    shows: { publicEntry: look => addressIn(look.place) },
    samples: [
        {
            name: "addresses in the region of the provider",
            inputs: { eipMask: "28" },
            reads: { publicEntry: [{ open: true, region: "cn-hangzhou" }] },
        },
        { name: "a size known later changes nothing", inputs: { eipMask: LATER }, reads: { publicEntry: [{ open: true }] } },
    ],
});
