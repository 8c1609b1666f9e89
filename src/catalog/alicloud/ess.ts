import type { ScalingConfigurationArgs } from "@pulumi/alicloud/ess/scalingConfiguration";
import { mapFact } from "../../kernel";
import { resourceType, standsIn } from "../resource-type";
import { byDefault, LATER, notKnown } from "../sample";

export const essScalingConfiguration = resourceType<ScalingConfigurationArgs>({
    terraform: "alicloud_ess_scaling_configuration",
    pulumi: "alicloud:ess/scalingConfiguration:ScalingConfiguration",
    title: { zh: "阿里云弹性伸缩配置", en: "Alibaba Cloud Auto Scaling configuration" },
    subject: "server",
    required: "scalingGroupId",
    shows: {
        placement: look => standsIn(look.place),
        // servers made by it have a public address when there is a bandwidth (documented at the property: none unless stated)
        publicEntry: look => ({
            open: mapFact(look.number("internetMaxBandwidthOut", 0), bandwidth => bandwidth > 0),
            web: look.hidden("ports"),
            region: look.place,
            frontOf: [],
        }),
    },
    samples: [
        {
            name: "private servers",
            inputs: { scalingGroupId: "asg-1", imageId: "m-1" },
            reads: { placement: [{ region: "cn-hangzhou", role: "primary" }], publicEntry: [{ open: byDefault(false) }] },
        },
        {
            name: "servers with public addresses",
            inputs: { scalingGroupId: "asg-1", internetMaxBandwidthOut: "10" },
            reads: { publicEntry: [{ open: true, web: notKnown("hidden", "ports") }] },
        },
        {
            name: "a bandwidth known later",
            inputs: { scalingGroupId: LATER, internetMaxBandwidthOut: LATER },
            reads: { publicEntry: [{ open: notKnown("later", "internetMaxBandwidthOut") }] },
        },
    ],
});
