import type { EcsInstanceSetArgs } from "@pulumi/alicloud/ecs/ecsInstanceSet";
import type { InstanceArgs } from "@pulumi/alicloud/ecs/instance";
import { absent, type Fact, is, known, type Look, mapFact, type Region, type ServerCharge, type ShownFacet, unknown } from "../../kernel";
import { resourceType, standsIn } from "../resource-type";
import { byDefault, LATER, nothing, notKnown } from "../sample";

interface Bandwidth {
    internetMaxBandwidthOut?: unknown;
    launchTemplateId?: unknown;
    launchTemplateName?: unknown;
}

/** What is not stated may stand in a launch template, where one is named. */
const elseInTemplate = <Args extends Bandwidth, T>(look: Look<Args>, property: keyof Args & string, stated: Fact<T>): Fact<T> => {
    if (stated.kind !== "absent" && !(stated.kind === "known" && stated.defaulted)) return stated;
    const templated = !is(look.given("launchTemplateId"), false) || !is(look.given("launchTemplateName"), false);
    return templated ? unknown(look.path(property), "elsewhere") : stated;
};

/** A bandwidth above zero brings a public address. Unset it is zero (documented at the property), unless a launch template says otherwise. */
const hasAddress = <Args extends Bandwidth>(look: Look<Args>): Fact<boolean> =>
    elseInTemplate(
        look,
        "internetMaxBandwidthOut",
        mapFact(look.number("internetMaxBandwidthOut", 0), value => value > 0),
    );

/** By use unless stated (documented at the service's `RunInstances`); what is paid by use may be spare capacity. */
function chargeOf(look: Look<InstanceArgs>): Fact<ServerCharge> {
    const words = { PrePaid: "subscription", PostPaid: "by-use" } as const;
    const charge = elseInTemplate(
        look,
        "instanceChargeType",
        look.choice<"instanceChargeType", ServerCharge>("instanceChargeType", words, "by-use"),
    );
    if (!is(charge, "by-use")) return charge;
    const spot = look.choice("spotStrategy", { NoSpot: false, SpotWithPriceLimit: true, SpotAsPriceGo: true }, false);
    if (spot.kind === "unknown") return spot;
    return is(spot, true) ? known("spot") : charge;
}

/** The term of a subscription; months unless stated (documented at the property). Weeks, of which there are at most three, make no month. */
function monthsOf(look: Look<InstanceArgs>, charge: Fact<ServerCharge>): Fact<number> {
    if (charge.kind === "known" && charge.value !== "subscription") return absent;
    const period = elseInTemplate(look, "period", look.number("period"));
    const unit = elseInTemplate(look, "periodUnit", look.choice("periodUnit", { Month: "month", Week: "week" }, "month"));
    if (unit.kind === "unknown") return unit;
    return is(unit, "week") ? mapFact(period, () => 0) : period;
}

/** What a server serves is decided by its security group and by what runs on it. */
const entryOf = <Args extends Bandwidth>(look: Look<Args>, region: Fact<Region>): ShownFacet<"publicEntry"> => ({
    open: hasAddress(look),
    web: look.hidden("ports"),
    region,
    frontOf: [],
});

export const ecsInstance = resourceType<InstanceArgs>({
    terraform: "alicloud_instance",
    pulumi: "alicloud:ecs/instance:Instance",
    title: { zh: "阿里云 ECS 实例", en: "Alibaba Cloud ECS instance" },
    subject: "server",
    shows: {
        placement: look => standsIn(look.zone("availabilityZone")),
        publicEntry: look => entryOf(look, look.zone("availabilityZone")),
        serverTerm: look => {
            const charge = chargeOf(look);
            return { name: elseInTemplate(look, "instanceName", look.text("instanceName")), charge, months: monthsOf(look, charge) };
        },
    },
    samples: [
        {
            name: "paid by use unless stated",
            inputs: { instanceType: "ecs.g7.large", imageId: "m-1", instanceName: "web" },
            reads: { serverTerm: [{ name: "web", charge: byDefault("by-use"), months: nothing }] },
        },
        {
            name: "bought for half a year: months unless stated",
            inputs: { instanceName: "web", instanceChargeType: "PrePaid", period: "6" },
            reads: { serverTerm: [{ charge: "subscription", months: 6 }] },
        },
        {
            name: "bought for three weeks: no whole month",
            inputs: { instanceChargeType: "PrePaid", period: 3, periodUnit: "Week" },
            reads: { serverTerm: [{ charge: "subscription", months: 0 }] },
        },
        {
            name: "a subscription of which nobody states the term",
            inputs: { instanceChargeType: "PrePaid", periodUnit: "Month" },
            reads: { serverTerm: [{ name: nothing, charge: "subscription", months: nothing }] },
        },
        {
            name: "spare capacity",
            inputs: { instanceChargeType: "PostPaid", spotStrategy: "SpotAsPriceGo" },
            reads: { serverTerm: [{ charge: "spot" }] },
        },
        {
            name: "a launch template may say how it is paid for and what it is called",
            inputs: { launchTemplateName: "web" },
            reads: {
                serverTerm: [
                    {
                        name: notKnown("elsewhere", "instanceName"),
                        charge: notKnown("elsewhere", "instanceChargeType"),
                        months: notKnown("elsewhere", "periodUnit"),
                    },
                ],
            },
        },
        {
            name: "name, charge and term known later",
            inputs: { instanceName: LATER, instanceChargeType: LATER, period: LATER, periodUnit: LATER, spotStrategy: LATER },
            reads: {
                serverTerm: [
                    {
                        name: notKnown("later", "instanceName"),
                        charge: notKnown("later", "instanceChargeType"),
                        months: notKnown("later", "periodUnit"),
                    },
                ],
            },
        },
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
