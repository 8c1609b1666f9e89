import type { InstanceArgs } from "@pulumi/alicloud/simpleapplicationserver/instance";
import { absent, known } from "../../kernel";
import { resourceType, standsIn } from "../resource-type";
import { LATER, notKnown } from "../sample";

export const simpleApplicationServer = resourceType<InstanceArgs>({
    terraform: "alicloud_simple_application_server_instance",
    pulumi: "alicloud:simpleapplicationserver/instance:Instance",
    title: { zh: "阿里云轻量应用服务器", en: "Alibaba Cloud Simple Application Server" },
    subject: "server",
    required: "planId",
    shows: {
        placement: look => standsIn(look.place),
        // every server of this product has a public address
        publicEntry: look => ({ open: known(true), web: look.hidden("ports"), region: look.place, frontOf: absent }),
    },
    samples: [
        {
            name: "a server with a public address",
            inputs: { planId: "swas.s.c2m2s50b4", imageId: "m-1", period: 3 },
            reads: {
                placement: [{ region: "cn-hangzhou", role: "primary" }],
                publicEntry: [{ open: true, web: notKnown("hidden", "ports"), region: "cn-hangzhou" }],
            },
        },
        {
            name: "everything known later changes nothing",
            inputs: { planId: LATER, imageId: LATER, period: LATER },
            region: "ap-southeast-1",
            reads: { placement: [{ region: "ap-southeast-1" }], publicEntry: [{ open: true, region: "ap-southeast-1" }] },
        },
    ],
});
