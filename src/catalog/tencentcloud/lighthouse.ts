import type { LighthouseInstanceArgs } from "@pulumi/tencentcloud/lighthouseInstance";
import { defaulted } from "../../kernel";
import { resourceType, standsIn } from "../resource-type";
import { byDefault, LATER, nothing, notKnown } from "../sample";

export const lighthouseInstance = resourceType<LighthouseInstanceArgs>({
    terraform: "tencentcloud_lighthouse_instance",
    pulumi: "tencentcloud:index/lighthouseInstance:LighthouseInstance",
    title: { zh: "腾讯云轻量应用服务器", en: "Tencent Cloud Lighthouse instance" },
    subject: "server",
    required: "bundleId",
    shows: {
        // without a zone the service picks one of the provider's region
        placement: look => standsIn(look.zone("zone")),
        // every bundle comes with a public address, and no property takes it away
        publicEntry: look => ({ open: defaulted(true), web: look.hidden("ports"), region: look.zone("zone"), frontOf: [] }),
        // sold as a subscription only, in months
        serverTerm: look => ({ name: look.text("instanceName"), charge: defaulted("subscription"), months: look.number("period") }),
    },
    samples: [
        {
            name: "always a subscription, for its months",
            inputs: { bundleId: "bundle_starter", instanceName: "blog", period: "3" },
            reads: { serverTerm: [{ name: "blog", charge: byDefault("subscription"), months: 3 }] },
        },
        {
            name: "a term that nobody states",
            inputs: { bundleId: "bundle_starter", instanceName: "blog" },
            reads: { serverTerm: [{ months: nothing }] },
        },
        {
            name: "name and term known later",
            inputs: { bundleId: "bundle_starter", instanceName: LATER, period: LATER },
            reads: { serverTerm: [{ name: notKnown("later", "instanceName"), months: notKnown("later", "period") }] },
        },
        {
            name: "always public, in some zone of the provider's region",
            inputs: { instanceName: "blog", bundleId: "bundle_starter", blueprintId: "lhbp-1", renewFlag: "NOTIFY_AND_MANUAL_RENEW" },
            reads: {
                placement: [{ region: "ap-guangzhou", role: "primary" }],
                publicEntry: [{ open: byDefault(true), web: notKnown("hidden"), region: "ap-guangzhou" }],
            },
        },
        {
            name: "a zone in Hong Kong",
            inputs: { bundleId: "bundle_starter", zone: "ap-hongkong-1" },
            reads: { placement: [{ region: "ap-hongkong" }] },
        },
        {
            name: "a zone known later",
            inputs: { bundleId: "bundle_starter", zone: LATER },
            reads: { placement: [{ region: notKnown("later", "zone") }] },
        },
    ],
});
