import type { EipAddressArgs } from "@pulumi/alicloud/ecs/eipAddress";
import type { EipAssociationArgs } from "@pulumi/alicloud/ecs/eipAssociation";
import type { EipSegmentAddressArgs } from "@pulumi/alicloud/ecs/eipSegmentAddress";
import type { AnycastEipAddressArgs } from "@pulumi/alicloud/eipanycast/anycastEipAddress";
import type { AnycastEipAddressAttachmentArgs } from "@pulumi/alicloud/eipanycast/anycastEipAddressAttachment";
import { absent, type Fact, ifGiven, known, type Look, type Region, type ShownFacet, thenFact, unknown } from "../../kernel";
import { resourceType, standsIn } from "../resource-type";
import { LATER, nothing, notKnown, pointsBy } from "../sample";

/** A public address; what it stands in front of is told by its association. */
const addressIn = (region: Fact<Region>): ShownFacet<"publicEntry"> => ({ open: known(true), web: absent, region, frontOf: [] });

/** What an address can be bound to: a server or its network interface, a balancer, a NAT gateway. */
const behind = ["server", "balancer", "gateway", "network"] as const;

export const eipAddress = resourceType<EipAddressArgs>({
    terraform: "alicloud_eip_address",
    pulumi: "alicloud:ecs/eipAddress:EipAddress",
    alsoKnownAs: ["alicloud:ecs/eip:Eip", "alicloud:index/eip:Eip"],
    title: { zh: "阿里云弹性公网 IP", en: "Alibaba Cloud elastic IP" },
    subject: "address",
    shows: { publicEntry: look => addressIn(look.zone("zone")) },
    samples: [
        {
            name: "an address in a zone",
            inputs: { zone: "cn-shanghai-b" },
            reads: { publicEntry: [{ open: true, region: "cn-shanghai" }] },
        },
        {
            name: "an address in the region of its provider",
            inputs: {},
            reads: { publicEntry: [{ open: true, web: nothing, region: "cn-hangzhou", frontOf: [] }] },
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
    shows: { publicEntry: look => ({ ...addressIn(look.place), frontOf: ifGiven(look.pointer("instanceId", ...behind)) }) },
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

export const eipSegmentAddress = resourceType<EipSegmentAddressArgs>({
    terraform: "alicloud_eip_segment_address",
    pulumi: "alicloud:ecs/eipSegmentAddress:EipSegmentAddress",
    title: { zh: "阿里云连续公网 IP 组", en: "Alibaba Cloud contiguous elastic IPs" },
    subject: "address",
    required: "eipMask",
    shows: { publicEntry: look => addressIn(look.zone("zone")) },
    samples: [
        {
            name: "addresses in a zone known later",
            inputs: { eipMask: "28", zone: LATER },
            reads: { publicEntry: [{ open: true, region: notKnown("later", "zone") }] },
        },
        {
            name: "addresses in the region of the provider",
            inputs: { eipMask: "28" },
            reads: { publicEntry: [{ open: true, region: "cn-hangzhou" }] },
        },
        { name: "a size known later changes nothing", inputs: { eipMask: LATER }, reads: { publicEntry: [{ open: true }] } },
    ],
});

/** An area outside the mainland, of which no property tells the region. */
const outside = "outside the mainland";

const areaOf = (look: Look<AnycastEipAddressArgs>): Fact<Region> =>
    thenFact(look.choice("serviceLocation", { international: outside }), () => unknown(look.path("serviceLocation"), "hidden"));

export const anycastEipAddress = resourceType<AnycastEipAddressArgs>({
    terraform: "alicloud_eipanycast_anycast_eip_address",
    pulumi: "alicloud:eipanycast/anycastEipAddress:AnycastEipAddress",
    title: { zh: "阿里云任播弹性公网 IP", en: "Alibaba Cloud Anycast elastic IP" },
    subject: "address",
    required: "serviceLocation",
    shows: { placement: look => standsIn(areaOf(look), "edge"), publicEntry: look => addressIn(areaOf(look)) },
    samples: [
        {
            name: "an area outside the mainland names no region",
            inputs: { serviceLocation: "international" },
            reads: {
                placement: [{ region: notKnown("hidden", "serviceLocation"), role: "edge" }],
                publicEntry: [{ open: true, region: notKnown("hidden", "serviceLocation") }],
            },
        },
        {
            name: "an area nobody has met",
            inputs: { serviceLocation: "lunar" },
            reads: { placement: [{ region: notKnown("word", "serviceLocation") }] },
        },
        {
            name: "an area known later",
            inputs: { serviceLocation: LATER },
            reads: { placement: [{ region: notKnown("later") }], publicEntry: [{ region: notKnown("later") }] },
        },
    ],
});

export const anycastEipAddressAttachment = resourceType<AnycastEipAddressAttachmentArgs>({
    terraform: "alicloud_eipanycast_anycast_eip_address_attachment",
    pulumi: "alicloud:eipanycast/anycastEipAddressAttachment:AnycastEipAddressAttachment",
    title: { zh: "阿里云任播弹性公网 IP 绑定", en: "Alibaba Cloud Anycast elastic IP attachment" },
    subject: "address",
    required: "anycastId",
    partOf: look => look.pointer("anycastId", "address"),
    shows: {
        placement: look => standsIn(look.region("bindInstanceRegionId"), "link"),
        publicEntry: look => ({
            open: known(true),
            web: absent,
            region: absent,
            frontOf: ifGiven(look.pointer("bindInstanceId", ...behind)),
        }),
    },
    samples: [
        {
            name: "an address before a balancer in Hangzhou",
            inputs: { anycastId: "aeip-1", bindInstanceId: "lb-1", bindInstanceRegionId: "cn-hangzhou", bindInstanceType: "SlbInstance" },
            reads: {
                placement: [{ region: "cn-hangzhou", role: "link" }],
                publicEntry: [{ open: true, frontOf: [pointsBy("bindInstanceId")] }],
            },
        },
        {
            name: "a region known later",
            inputs: { anycastId: LATER, bindInstanceId: LATER, bindInstanceRegionId: LATER },
            reads: { placement: [{ region: notKnown("later", "bindInstanceRegionId") }] },
        },
    ],
});
