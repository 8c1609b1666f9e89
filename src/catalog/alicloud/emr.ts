import type { ClusterArgs } from "@pulumi/alicloud/emrv2/cluster";
import type { Fact, Look } from "../../kernel";
import { anyOf, resourceType, standsInEach } from "../resource-type";
import { byDefault, LATER, notKnown } from "../sample";

/** Some group of nodes has public addresses. */
const hasAddress = (look: Look<ClusterArgs>): Fact<boolean> =>
    anyOf(...look.blocks("nodeGroups").map(group => group.flag("withPublicIp", false)));

export const emrV2Cluster = resourceType<ClusterArgs>({
    terraform: "alicloud_emrv2_cluster",
    pulumi: "alicloud:emrv2/cluster:Cluster",
    title: { zh: "阿里云 E-MapReduce 集群", en: "Alibaba Cloud E-MapReduce cluster" },
    subject: "server",
    required: "clusterName",
    shows: {
        placement: look =>
            standsInEach(
                look.blocks("nodeAttributes").map(attribute => attribute.zone("zoneId")),
                look.place,
            ),
        publicEntry: look => ({ open: hasAddress(look), web: look.hidden("ports"), region: look.place, frontOf: [] }),
    },
    samples: [
        {
            name: "private nodes in a zone",
            inputs: {
                clusterName: "lake",
                nodeAttributes: [{ zoneId: "cn-shanghai-b", vpcId: "vpc-1" }],
                nodeGroups: [{ nodeGroupType: "MASTER" }, { nodeGroupType: "CORE" }],
            },
            reads: {
                placement: [{ region: "cn-shanghai", role: "primary" }],
                publicEntry: [{ open: byDefault(false), web: notKnown("hidden", "ports") }],
            },
        },
        {
            name: "public masters",
            inputs: { clusterName: "lake", nodeGroups: [{ nodeGroupType: "MASTER", withPublicIp: true }, { nodeGroupType: "CORE" }] },
            reads: { placement: [{ region: "cn-hangzhou" }], publicEntry: [{ open: true }] },
        },
        {
            name: "zones and nodes known later",
            inputs: { clusterName: LATER, nodeAttributes: LATER, nodeGroups: LATER },
            reads: { placement: [{ region: notKnown("later") }], publicEntry: [{ open: notKnown("later") }] },
        },
    ],
});
