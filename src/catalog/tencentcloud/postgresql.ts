import type { PostgresAuditServiceArgs } from "@pulumi/tencentcloud/postgresAuditService";
import type { PostgresqlInstanceArgs } from "@pulumi/tencentcloud/postgresqlInstance";
import type { PostgresqlReadonlyInstanceV2Args } from "@pulumi/tencentcloud/postgresqlReadonlyInstanceV2";
import { absent, is, known } from "../../kernel";
import { keeps, logOffByDefault, resourceType, standsIn } from "../resource-type";
import { byDefault, LATER, nothing, notKnown } from "../sample";

export const postgresqlInstance = resourceType<PostgresqlInstanceArgs>({
    terraform: "tencentcloud_postgresql_instance",
    pulumi: "tencentcloud:index/postgresqlInstance:PostgresqlInstance",
    title: { zh: "腾讯云云数据库 PostgreSQL", en: "TencentDB for PostgreSQL" },
    subject: "database",
    required: "availabilityZone",
    shows: {
        placement: look => [
            standsIn(look.zone("availabilityZone")),
            // a node without a role is a standby
            ...look
                .blocks("dbNodeSets")
                .map(node => standsIn(node.zone("zone"), is(node.text("role", "Standby"), "Primary") ? "primary" : "replica")),
        ],
        serviceLog: () => logOffByDefault,
    },
    samples: [
        {
            name: "one zone, without SQL audit",
            inputs: { availabilityZone: "ap-shanghai-2", memory: 4, storage: 100 },
            reads: {
                placement: [{ region: "ap-shanghai", role: "primary" }],
                serviceLog: [{ on: byDefault(false), destination: nothing }],
            },
        },
        {
            name: "a node without a role is a standby",
            inputs: {
                availabilityZone: "ap-guangzhou-6",
                dbNodeSets: [{ role: "Primary", zone: "ap-guangzhou-6" }, { zone: "ap-guangzhou-7" }, { role: LATER, zone: LATER }],
            },
            reads: {
                placement: [
                    { role: "primary" },
                    { region: "ap-guangzhou", role: "primary" },
                    { region: "ap-guangzhou", role: "replica" },
                    { region: notKnown("later"), role: "replica" },
                ],
            },
        },
        {
            name: "a zone known later",
            inputs: { availabilityZone: LATER },
            reads: { placement: [{ region: notKnown("later", "availabilityZone") }] },
        },
    ],
});

export const postgresqlReadonlyInstance = resourceType<PostgresqlReadonlyInstanceV2Args>({
    terraform: "tencentcloud_postgresql_readonly_instance_v2",
    pulumi: "tencentcloud:index/postgresqlReadonlyInstanceV2:PostgresqlReadonlyInstanceV2",
    // the deprecated type has the same zone
    alsoKnownAs: [
        "tencentcloud:index/postgresqlReadonlyInstance:PostgresqlReadonlyInstance",
        "tencentcloud:Postgresql/readonlyInstance:ReadonlyInstance",
    ],
    title: { zh: "腾讯云云数据库 PostgreSQL 只读实例", en: "TencentDB for PostgreSQL read-only instance" },
    subject: "database",
    required: "masterDbInstanceId",
    shows: {
        placement: look => standsIn(look.zone("zone"), "replica"),
        serviceLog: () => logOffByDefault,
    },
    samples: [
        {
            name: "a copy in a zone of its own",
            inputs: { masterDbInstanceId: LATER, zone: "ap-guangzhou-7", specCode: "pg.it.small2", storage: 100 },
            reads: { placement: [{ region: "ap-guangzhou", role: "replica" }], serviceLog: [{ on: byDefault(false) }] },
        },
        {
            name: "a zone known later",
            inputs: { masterDbInstanceId: "postgres-1", zone: LATER },
            reads: { placement: [{ region: notKnown("later", "zone") }] },
        },
    ],
});

export const postgresAuditService = resourceType<PostgresAuditServiceArgs>({
    terraform: "tencentcloud_postgres_audit_service",
    pulumi: "tencentcloud:index/postgresAuditService:PostgresAuditService",
    title: { zh: "腾讯云 PostgreSQL 数据库审计", en: "TencentDB for PostgreSQL audit" },
    subject: "database",
    required: "instanceId",
    partOf: look => look.pointer("instanceId", "database"),
    shows: {
        serviceLog: () => ({ on: known(true), destination: absent }),
        retention: look => keeps(look.number("logExpireDay")),
    },
    samples: [
        {
            name: "audit kept a year, the first week of it at hand",
            inputs: { instanceId: LATER, logExpireDay: "365", hotLogExpireDay: 7, auditType: "simple" },
            reads: { serviceLog: [{ on: true, destination: nothing }], retention: [{ days: 365 }] },
        },
        {
            name: "a period known later",
            inputs: { instanceId: "postgres-1", logExpireDay: LATER },
            reads: { retention: [{ days: notKnown("later", "logExpireDay") }] },
        },
    ],
});
