import type { InstanceArgs } from "@pulumi/alicloud/elasticsearch/instance";
import { absent, type Fact, type Look } from "../../kernel";
import { anyOf, resourceType, standsIn } from "../resource-type";
import { LATER, notKnown } from "../sample";

/** Open by its own address or by that of Kibana; which of them is open when nothing is stated the service decides. */
function isOpen(look: Look<InstanceArgs>): Fact<boolean> {
    const doors = [look.flag("enablePublic"), look.flag("enableKibanaPublicNetwork")];
    return anyOf(...doors.map(door => (door.kind === "absent" ? look.hidden(look.path("enableKibanaPublicNetwork")) : door)));
}

export const elasticsearchInstance = resourceType<InstanceArgs>({
    terraform: "alicloud_elasticsearch_instance",
    pulumi: "alicloud:elasticsearch/instance:Instance",
    title: { zh: "阿里云检索分析服务 Elasticsearch 实例", en: "Alibaba Cloud Elasticsearch instance" },
    subject: "search",
    required: "version",
    shows: {
        placement: look => standsIn(look.place),
        publicEntry: look => ({ open: isOpen(look), web: absent, region: look.place, frontOf: [] }),
    },
    samples: [
        {
            name: "what is public by default the schema does not tell",
            inputs: { version: "7.10_with_X-Pack", vswitchId: "vsw-1" },
            reads: {
                placement: [{ region: "cn-hangzhou", role: "primary" }],
                publicEntry: [{ open: notKnown("hidden", "enableKibanaPublicNetwork") }],
            },
        },
        { name: "a public Kibana", inputs: { version: "7", enableKibanaPublicNetwork: "true" }, reads: { publicEntry: [{ open: true }] } },
        {
            name: "nothing public",
            inputs: { version: "7", enablePublic: false, enableKibanaPublicNetwork: false },
            reads: { publicEntry: [{ open: false }] },
        },
        {
            name: "a door known later",
            inputs: { version: LATER, enablePublic: LATER, enableKibanaPublicNetwork: false },
            reads: { publicEntry: [{ open: notKnown("later", "enablePublic") }] },
        },
    ],
});
