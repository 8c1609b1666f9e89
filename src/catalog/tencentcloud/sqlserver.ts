import type { SqlserverBasicInstanceArgs } from "@pulumi/tencentcloud/sqlserverBasicInstance";
import type { SqlserverGeneralCloudInstanceArgs } from "@pulumi/tencentcloud/sqlserverGeneralCloudInstance";
import type { SqlserverInstanceArgs } from "@pulumi/tencentcloud/sqlserverInstance";
import type { SqlserverReadonlyInstanceArgs } from "@pulumi/tencentcloud/sqlserverReadonlyInstance";
import type { ShownFacet } from "../../kernel";
import { logNotShown, resourceType, standsIn } from "../resource-type";
import { LATER, notKnown } from "../sample";
import { regionsOfZones } from "./region-words";

/** The provider has no property and no resource for the audit of SQL Server. */
const auditNotShown = (): ShownFacet<"serviceLog"> => logNotShown("audit");

const zoneSamples = [
    {
        name: "no zone is stated: the provider's region; whether audit is on, nobody can tell",
        inputs: { memory: 4, storage: 100 },
        region: "ap-shanghai",
        reads: { placement: [{ region: "ap-shanghai", role: "primary" }], serviceLog: [{ on: notKnown("hidden", "audit") }] },
    },
    {
        name: "a zone known later",
        inputs: { memory: 4, storage: 100, availabilityZone: LATER },
        reads: { placement: [{ region: notKnown("later", "availabilityZone") }] },
    },
] as const;

export const sqlserverInstance = resourceType<SqlserverInstanceArgs>({
    terraform: "tencentcloud_sqlserver_instance",
    pulumi: "tencentcloud:index/sqlserverInstance:SqlserverInstance",
    title: { zh: "腾讯云云数据库 SQL Server", en: "TencentDB for SQL Server" },
    subject: "database",
    required: "memory",
    shows: { placement: look => standsIn(look.zone("availabilityZone")), serviceLog: auditNotShown },
    samples: zoneSamples,
});

export const sqlserverBasicInstance = resourceType<SqlserverBasicInstanceArgs>({
    terraform: "tencentcloud_sqlserver_basic_instance",
    pulumi: "tencentcloud:index/sqlserverBasicInstance:SqlserverBasicInstance",
    title: { zh: "腾讯云云数据库 SQL Server 基础版", en: "TencentDB for SQL Server, basic edition" },
    subject: "database",
    required: "memory",
    shows: { placement: look => standsIn(look.zone("availabilityZone")), serviceLog: auditNotShown },
    samples: zoneSamples,
});

export const sqlserverReadonlyInstance = resourceType<SqlserverReadonlyInstanceArgs>({
    terraform: "tencentcloud_sqlserver_readonly_instance",
    pulumi: "tencentcloud:index/sqlserverReadonlyInstance:SqlserverReadonlyInstance",
    title: { zh: "腾讯云云数据库 SQL Server 只读实例", en: "TencentDB for SQL Server read-only instance" },
    subject: "database",
    required: "masterInstanceId",
    shows: { placement: look => standsIn(look.zone("availabilityZone"), "replica"), serviceLog: auditNotShown },
    samples: [
        {
            name: "a copy in a zone of its own",
            inputs: { masterInstanceId: LATER, availabilityZone: "ap-guangzhou-4" },
            reads: { placement: [{ region: "ap-guangzhou", role: "replica" }], serviceLog: [{ on: notKnown("hidden", "audit") }] },
        },
        {
            name: "a zone known later",
            inputs: { masterInstanceId: "mssql-1", availabilityZone: LATER },
            reads: { placement: [{ region: notKnown("later", "availabilityZone") }] },
        },
    ],
});

export const sqlserverGeneralCloudInstance = resourceType<SqlserverGeneralCloudInstanceArgs>({
    terraform: "tencentcloud_sqlserver_general_cloud_instance",
    pulumi: "tencentcloud:index/sqlserverGeneralCloudInstance:SqlserverGeneralCloudInstance",
    title: { zh: "腾讯云云数据库 SQL Server 云盘版", en: "TencentDB for SQL Server on cloud disks" },
    subject: "database",
    required: "zone",
    shows: {
        placement: look => [
            standsIn(look.zone("zone")),
            ...regionsOfZones(look.texts("drZones"), look.path("drZones")).map(region => standsIn(region, "replica")),
        ],
        serviceLog: auditNotShown,
    },
    samples: [
        {
            name: "a standby in another zone",
            inputs: { zone: "ap-guangzhou-3", drZones: ["ap-guangzhou-6"] },
            reads: {
                placement: [
                    { region: "ap-guangzhou", role: "primary" },
                    { region: "ap-guangzhou", role: "replica" },
                ],
                serviceLog: [{ on: notKnown("hidden", "audit") }],
            },
        },
        {
            name: "zones known later",
            inputs: { zone: LATER, drZones: LATER },
            reads: { placement: [{ region: notKnown("later", "zone") }, { region: notKnown("later"), role: "replica" }] },
        },
    ],
});
