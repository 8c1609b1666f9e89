import type { InstanceArgs } from "@pulumi/tencentcloud/instance";
import type { InstanceSetArgs } from "@pulumi/tencentcloud/instanceSet";
import { absent, type Fact, type Look, type ServerCharge, type ShownFacet } from "../../kernel";
import { resourceType, standsIn } from "../resource-type";
import { byDefault, LATER, nothing, notKnown } from "../sample";

const publicServer = <Args extends { allocatePublicIp?: unknown; availabilityZone?: unknown }>(
    look: Look<Args>,
): ShownFacet<"publicEntry"> => ({
    // bandwidth alone brings no address
    open: look.flag("allocatePublicIp", false),
    web: look.hidden("ports"),
    region: look.zone("availabilityZone"),
    frontOf: [],
});

/** The words for the ways of paying. Servers on a host or cluster of one's own are paid for with it: those words are left unknown. */
const charges: Readonly<Record<string, ServerCharge>> = { PREPAID: "subscription", POSTPAID_BY_HOUR: "by-use", SPOTPAID: "spot" };

/** The term of a subscription, in months. */
const monthsOf = (look: Look<InstanceArgs>, charge: Fact<ServerCharge>): Fact<number> =>
    charge.kind === "known" && charge.value !== "subscription" ? absent : look.number("instanceChargeTypePrepaidPeriod");

export const instance = resourceType<InstanceArgs>({
    terraform: "tencentcloud_instance",
    pulumi: "tencentcloud:index/instance:Instance",
    title: { zh: "腾讯云 CVM 实例", en: "Tencent Cloud CVM instance" },
    subject: "server",
    shows: {
        placement: look => standsIn(look.zone("availabilityZone")),
        publicEntry: publicServer,
        // by the hour unless stated (the service's own default)
        serverTerm: look => {
            const charge = look.choice<"instanceChargeType", ServerCharge>("instanceChargeType", charges, "by-use");
            return { name: look.text("instanceName"), charge, months: monthsOf(look, charge) };
        },
    },
    samples: [
        {
            name: "by the hour unless stated",
            inputs: { imageId: "img-1", instanceName: "web" },
            reads: { serverTerm: [{ name: "web", charge: byDefault("by-use"), months: nothing }] },
        },
        {
            name: "bought for a year",
            inputs: { instanceName: "web", instanceChargeType: "PREPAID", instanceChargeTypePrepaidPeriod: "12" },
            reads: { serverTerm: [{ charge: "subscription", months: 12 }] },
        },
        {
            name: "a subscription of which nobody states the term",
            inputs: { imageId: "img-1", instanceChargeType: "PREPAID" },
            reads: { serverTerm: [{ name: nothing, charge: "subscription", months: nothing }] },
        },
        {
            name: "spare capacity, whatever term is stated",
            inputs: { instanceChargeType: "SPOTPAID", instanceChargeTypePrepaidPeriod: 12 },
            reads: { serverTerm: [{ charge: "spot", months: nothing }] },
        },
        {
            name: "paid for with a host of one's own",
            inputs: { instanceChargeType: "CDHPAID" },
            reads: { serverTerm: [{ charge: notKnown("word", "instanceChargeType") }] },
        },
        {
            name: "name, charge and term known later",
            inputs: { instanceName: LATER, instanceChargeType: LATER, instanceChargeTypePrepaidPeriod: LATER },
            reads: {
                serverTerm: [
                    {
                        name: notKnown("later", "instanceName"),
                        charge: notKnown("later", "instanceChargeType"),
                        months: notKnown("later", "instanceChargeTypePrepaidPeriod"),
                    },
                ],
            },
        },
        {
            name: "no address and no zone are stated: private, in the provider's region",
            inputs: { imageId: "img-1" },
            region: "ap-nanjing",
            reads: {
                placement: [{ region: "ap-nanjing", role: "primary" }],
                publicEntry: [{ open: byDefault(false), web: notKnown("hidden"), region: "ap-nanjing", frontOf: [] }],
            },
        },
        {
            name: "an address is asked for, in a zone of another region than the provider's",
            inputs: { availabilityZone: "ap-hongkong-2", allocatePublicIp: "true", internetMaxBandwidthOut: 10 },
            reads: { placement: [{ region: "ap-hongkong" }], publicEntry: [{ open: true, region: "ap-hongkong" }] },
        },
        {
            name: "bandwidth without a word on the address",
            inputs: { availabilityZone: "ap-shanghai-5", internetMaxBandwidthOut: 5 },
            reads: { publicEntry: [{ open: byDefault(false) }] },
        },
        {
            name: "an address that is refused",
            inputs: { availabilityZone: "ap-shanghai-fsi-1", allocatePublicIp: false, internetMaxBandwidthOut: 5 },
            reads: { placement: [{ region: "ap-shanghai-fsi" }], publicEntry: [{ open: false }] },
        },
        {
            name: "zone and address known later",
            inputs: { availabilityZone: LATER, allocatePublicIp: LATER },
            reads: {
                placement: [{ region: notKnown("later", "availabilityZone") }],
                publicEntry: [{ open: notKnown("later", "allocatePublicIp") }],
            },
        },
    ],
});

export const instanceSet = resourceType<InstanceSetArgs>({
    terraform: "tencentcloud_instance_set",
    pulumi: "tencentcloud:index/instanceSet:InstanceSet",
    title: { zh: "腾讯云 CVM 实例组", en: "Tencent Cloud set of CVM instances" },
    subject: "server",
    required: "availabilityZone",
    shows: {
        placement: look => standsIn(look.zone("availabilityZone")),
        publicEntry: publicServer,
    },
    samples: [
        {
            name: "private unless an address is asked for",
            inputs: { availabilityZone: "ap-beijing-3", imageId: "img-1" },
            reads: {
                placement: [{ region: "ap-beijing", role: "primary" }],
                publicEntry: [{ open: byDefault(false), region: "ap-beijing" }],
            },
        },
        {
            name: "addresses for all of them",
            inputs: { availabilityZone: LATER, allocatePublicIp: true },
            reads: { placement: [{ region: notKnown("later", "availabilityZone") }], publicEntry: [{ open: true }] },
        },
    ],
});
