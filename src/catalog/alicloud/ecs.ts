import type { EcsInstanceSetArgs } from "@pulumi/alicloud/ecs/ecsInstanceSet";
import type { InstanceArgs } from "@pulumi/alicloud/ecs/instance";
import { absent, defaulted, type Fact, is, type Look, mapFact, type Region, type ShownFacet, unknown } from "../../kernel";
import { resourceType, standsIn } from "../resource-type";
import { byDefault, LATER, notKnown } from "../sample";

interface Bandwidth {
    internetMaxBandwidthOut?: unknown;
    launchTemplateId?: unknown;
    launchTemplateName?: unknown;
}

/** A bandwidth above zero brings a public address. Unset it is zero (documented at the property), unless a launch template says otherwise. */
function hasAddress<Args extends Bandwidth>(look: Look<Args>): Fact<boolean> {
    const bandwidth = look.number("internetMaxBandwidthOut");
    if (bandwidth.kind !== "absent") return mapFact(bandwidth, value => value > 0);
    const templated = !is(look.given("launchTemplateId"), false) || !is(look.given("launchTemplateName"), false);
    return templated ? unknown(look.path("internetMaxBandwidthOut"), "elsewhere") : defaulted(false);
}

/** What a server serves is decided by its security group and by what runs on it. */
const entryOf = <Args extends Bandwidth>(look: Look<Args>, region: Fact<Region>): ShownFacet<"publicEntry"> => ({
    open: hasAddress(look),
    web: look.hidden("ports"),
    region,
    frontOf: absent,
});

export const ecsInstance = resourceType<InstanceArgs>({
    terraform: "alicloud_instance",
    pulumi: "alicloud:ecs/instance:Instance",
    title: { zh: "阿里云 ECS 实例", en: "Alibaba Cloud ECS instance" },
    subject: "server",
    shows: {
        placement: look => standsIn(look.zone("availabilityZone")),
        publicEntry: look => entryOf(look, look.zone("availabilityZone")),
    },
    samples: [
        {
            name: "a private server in the region of its provider",
            inputs: { instanceType: "ecs.g7.large", imageId: "m-1" },
            reads: {
                placement: [{ region: "cn-hangzhou", role: "primary" }],
                publicEntry: [{ open: byDefault(false), web: notKnown("hidden"), region: "cn-hangzhou" }],
            },
        },
        {
            name: "a public address, bandwidth as text",
            inputs: { availabilityZone: "ap-southeast-1a", internetMaxBandwidthOut: "10" },
            reads: { placement: [{ region: "ap-southeast-1" }], publicEntry: [{ open: true, region: "ap-southeast-1" }] },
        },
        {
            name: "bandwidth stated as zero",
            inputs: { internetMaxBandwidthOut: 0 },
            reads: { publicEntry: [{ open: false }] },
        },
        {
            name: "a launch template may bring an address",
            inputs: { launchTemplateId: "lt-1" },
            reads: { publicEntry: [{ open: notKnown("elsewhere", "internetMaxBandwidthOut") }] },
        },
        {
            name: "an edge node is no zone of a region",
            inputs: { availabilityZone: "cn-beijing-telecom" },
            reads: { placement: [{ region: notKnown("word", "availabilityZone") }] },
        },
        {
            name: "zone and bandwidth known later",
            inputs: { availabilityZone: LATER, internetMaxBandwidthOut: LATER },
            reads: {
                placement: [{ region: notKnown("later", "availabilityZone") }],
                publicEntry: [{ open: notKnown("later", "internetMaxBandwidthOut") }],
            },
        },
    ],
});

export const ecsInstanceSet = resourceType<EcsInstanceSetArgs>({
    terraform: "alicloud_ecs_instance_set",
    pulumi: "alicloud:ecs/ecsInstanceSet:EcsInstanceSet",
    title: { zh: "阿里云 ECS 实例组", en: "Alibaba Cloud ECS instance set" },
    subject: "server",
    required: "imageId",
    shows: {
        placement: look => standsIn(look.zone("zoneId")),
        publicEntry: look => entryOf(look as Look<EcsInstanceSetArgs & Bandwidth>, look.zone("zoneId")),
    },
    samples: [
        {
            name: "private servers in a zone",
            inputs: { imageId: "m-1", instanceType: "ecs.g7.large", zoneId: "cn-shanghai-b" },
            reads: { placement: [{ region: "cn-shanghai" }], publicEntry: [{ open: byDefault(false), region: "cn-shanghai" }] },
        },
        {
            name: "bandwidth known later",
            inputs: { imageId: "m-1", instanceType: "ecs.g7.large", internetMaxBandwidthOut: LATER },
            reads: { placement: [{ region: "cn-hangzhou" }], publicEntry: [{ open: notKnown("later") }] },
        },
    ],
});
