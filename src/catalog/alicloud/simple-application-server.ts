import type { InstanceArgs } from "@pulumi/alicloud/simpleapplicationserver/instance";
import { known, type ServerCharge } from "../../kernel";
import { resourceType, standsIn } from "../resource-type";
import { byDefault, LATER, nothing, notKnown } from "../sample";

export const simpleApplicationServer = resourceType<InstanceArgs>({
    terraform: "alicloud_simple_application_server_instance",
    pulumi: "alicloud:simpleapplicationserver/instance:Instance",
    title: { zh: "阿里云轻量应用服务器", en: "Alibaba Cloud Simple Application Server" },
    subject: "server",
    required: "planId",
    shows: {
        placement: look => standsIn(look.place),
        // every server of this product has a public address
        publicEntry: look => ({ open: known(true), web: look.hidden("ports"), region: look.place, frontOf: [] }),
        // sold as a subscription only (documented at the property), in months
        serverTerm: look => ({
            name: look.text("instanceName"),
            charge: look.choice<"paymentType", ServerCharge>("paymentType", { Subscription: "subscription" }, "subscription"),
            months: look.number("period"),
        }),
    },
    samples: [
        {
            name: "a subscription whatever is stated, for its months",
            inputs: { planId: "swas.s.c2m2s50b4", imageId: "m-1", period: "12", instanceName: "blog" },
            reads: { serverTerm: [{ name: "blog", charge: byDefault("subscription"), months: 12 }] },
        },
        {
            name: "a subscription that is stated",
            inputs: { planId: "swas.s.c2m2s50b4", imageId: "m-1", period: 1, paymentType: "Subscription" },
            reads: { serverTerm: [{ name: nothing, charge: "subscription", months: 1 }] },
        },
        {
            name: "name, payment and term known later",
            inputs: { planId: "swas.s.c2m2s50b4", imageId: "m-1", period: LATER, paymentType: LATER, instanceName: LATER },
            reads: {
                serverTerm: [
                    {
                        name: notKnown("later", "instanceName"),
                        charge: notKnown("later", "paymentType"),
                        months: notKnown("later", "period"),
                    },
                ],
            },
        },
        {
            name: "a server with a public address",
            inputs: { planId: "swas.s.c2m2s50b4", imageId: "m-1", period: 3 },
            reads: {
                placement: [{ region: "cn-hangzhou", role: "primary" }],
                publicEntry: [{ open: true, web: notKnown("hidden", "ports"), region: "cn-hangzhou" }],
            },
        },
        {
            name: "everything known later changes neither place nor address",
            inputs: { planId: LATER, imageId: LATER, period: LATER },
            region: "ap-southeast-1",
            reads: { placement: [{ region: "ap-southeast-1" }], publicEntry: [{ open: true, region: "ap-southeast-1" }] },
        },
    ],
});
