import type { ContainerGroupArgs } from "@pulumi/alicloud/eci/containerGroup";
import type { Fact, Look } from "../../kernel";
import { anyOf, onIfGiven, resourceType, standsIn } from "../resource-type";
import { byDefault, LATER, notKnown } from "../sample";

/** A public address is made for the group, or one of one's own is bound to it. */
const hasAddress = (look: Look<ContainerGroupArgs>): Fact<boolean> =>
    anyOf(look.flag("autoCreateEip", false), onIfGiven(look.given("eipInstanceId")));

export const eciContainerGroup = resourceType<ContainerGroupArgs>({
    terraform: "alicloud_eci_container_group",
    pulumi: "alicloud:eci/containerGroup:ContainerGroup",
    title: { zh: "阿里云弹性容器实例", en: "Alibaba Cloud Elastic Container Instance" },
    subject: "server",
    required: "containers",
    shows: {
        placement: look => standsIn(look.zone("zoneId")),
        publicEntry: look => ({ open: hasAddress(look), web: look.hidden("ports"), region: look.zone("zoneId"), frontOf: [] }),
    },
    samples: [
        {
            name: "private unless an address is made or bound",
            inputs: { containerGroupName: "web", containers: [{ image: "nginx", name: "web" }] },
            reads: {
                placement: [{ region: "cn-hangzhou", role: "primary" }],
                publicEntry: [{ open: byDefault(false), web: notKnown("hidden", "ports"), region: "cn-hangzhou" }],
            },
        },
        {
            name: "an address is made, in a zone",
            inputs: { containers: [], zoneId: "cn-beijing-h", autoCreateEip: true },
            reads: { placement: [{ region: "cn-beijing" }], publicEntry: [{ open: true, region: "cn-beijing" }] },
        },
        { name: "an address is bound", inputs: { containers: [], eipInstanceId: "eip-1" }, reads: { publicEntry: [{ open: true }] } },
        {
            name: "zone and address known later",
            inputs: { containers: LATER, zoneId: LATER, autoCreateEip: LATER },
            reads: { placement: [{ region: notKnown("later", "zoneId") }], publicEntry: [{ open: notKnown("later", "autoCreateEip") }] },
        },
    ],
});
