import type { DcdbDbInstanceArgs } from "@pulumi/tencentcloud/dcdbDbInstance";
import type { DcdbHourdbInstanceArgs } from "@pulumi/tencentcloud/dcdbHourdbInstance";
import type { MariadbHourDbInstanceArgs } from "@pulumi/tencentcloud/mariadbHourDbInstance";
import type { MariadbInstanceArgs } from "@pulumi/tencentcloud/mariadbInstance";
import type { Look, ShownFacet } from "../../kernel";
import { opensWhen } from "../front";
import { linksTo, logNotShown, resourceType, standsInEach } from "../resource-type";
import { LATER, nothing, notKnown } from "../sample";
import { regionsOfZones } from "./region-words";

/** The nodes stand in the zones of one list; without one, somewhere in the provider's region. */
const nodes = <Args extends { zones?: unknown }>(look: Look<Args>): readonly ShownFacet<"placement">[] =>
    standsInEach(regionsOfZones(look.texts("zones"), look.path("zones")), look.place);

/** The same for a type that may be a copy of an instance in another region. */
const nodesAndSource = <Args extends { zones?: unknown; dcnRegion?: unknown }>(look: Look<Args>): readonly ShownFacet<"placement">[] => [
    ...nodes(look),
    ...linksTo(look, "dcnRegion"),
];

/** The provider has no audit resource for these engines; only a task of the log service can show that their audit is on. */
const auditNotShown = (): ShownFacet<"serviceLog"> => logNotShown("audit");

/** No default is documented for the internet address. */
const openedByExtranet = <Args extends { extranetAccess?: unknown }>(look: Look<Args>): ShownFacet<"publicEntry"> =>
    opensWhen(look.flag("extranetAccess"), look.place);

const extranetSamples = [
    {
        name: "with an internet address",
        inputs: { zones: ["ap-guangzhou-3"], extranetAccess: true },
        reads: { publicEntry: [{ open: true, web: nothing, region: "ap-guangzhou" }] },
    },
    { name: "nothing is said of an address", inputs: { zones: ["ap-guangzhou-3"] }, reads: { publicEntry: [{ open: nothing }] } },
] as const;

const copySample = {
    name: "a copy of an instance in another region",
    inputs: { zones: ["ap-guangzhou-3"], dcnRegion: "ap-singapore" },
    reads: {
        placement: [
            { region: "ap-guangzhou", role: "primary" },
            { region: "ap-singapore", role: "link" },
        ],
    },
} as const;

/** Each type is billed in its own way and tells the same. */
const samples = [
    {
        name: "nodes in two zones of one region; whether audit is on, nobody can tell",
        inputs: { zones: ["ap-guangzhou-3", "ap-guangzhou-4"] },
        reads: { placement: [{ region: "ap-guangzhou", role: "primary" }], serviceLog: [{ on: notKnown("hidden", "audit") }] },
    },
    {
        name: "a zone that the provider's region does not have",
        inputs: { zones: ["ap-singapore-1", "ap-guangzhou-3"] },
        reads: {
            placement: [
                { region: "ap-singapore", role: "primary" },
                { region: "ap-guangzhou", role: "primary" },
            ],
        },
    },
    { name: "zones known later", inputs: { zones: LATER }, reads: { placement: [{ region: notKnown("later") }] } },
] as const;

export const mariadbInstance = resourceType<MariadbInstanceArgs>({
    terraform: "tencentcloud_mariadb_instance",
    pulumi: "tencentcloud:index/mariadbInstance:MariadbInstance",
    title: { zh: "腾讯云云数据库 MariaDB", en: "TencentDB for MariaDB" },
    subject: "database",
    required: "zones",
    shows: { placement: nodesAndSource, serviceLog: auditNotShown },
    samples: [...samples, copySample],
});

export const mariadbHourDbInstance = resourceType<MariadbHourDbInstanceArgs>({
    terraform: "tencentcloud_mariadb_hour_db_instance",
    pulumi: "tencentcloud:index/mariadbHourDbInstance:MariadbHourDbInstance",
    title: { zh: "腾讯云云数据库 MariaDB（按量计费）", en: "TencentDB for MariaDB, pay as you go" },
    subject: "database",
    required: "zones",
    shows: { placement: nodes, serviceLog: auditNotShown },
    samples,
});

export const dcdbDbInstance = resourceType<DcdbDbInstanceArgs>({
    terraform: "tencentcloud_dcdb_db_instance",
    pulumi: "tencentcloud:index/dcdbDbInstance:DcdbDbInstance",
    title: { zh: "腾讯云分布式数据库 TDSQL MySQL 版", en: "TDSQL for MySQL" },
    subject: "database",
    required: "zones",
    shows: { placement: nodesAndSource, serviceLog: auditNotShown, publicEntry: openedByExtranet },
    samples: [...samples, copySample, ...extranetSamples],
});

export const dcdbHourdbInstance = resourceType<DcdbHourdbInstanceArgs>({
    terraform: "tencentcloud_dcdb_hourdb_instance",
    pulumi: "tencentcloud:index/dcdbHourdbInstance:DcdbHourdbInstance",
    title: { zh: "腾讯云分布式数据库 TDSQL MySQL 版（按量计费）", en: "TDSQL for MySQL, pay as you go" },
    subject: "database",
    required: "shardCount",
    shows: { placement: nodesAndSource, serviceLog: auditNotShown, publicEntry: openedByExtranet },
    samples: [
        ...samples,
        copySample,
        ...extranetSamples,
        {
            name: "no zones: the provider's region",
            inputs: { shardCount: 2 },
            region: "ap-beijing",
            reads: { placement: [{ region: "ap-beijing", role: "primary" }] },
        },
    ],
});
