import type { PostgresqlCloneDbInstanceArgs } from "@pulumi/tencentcloud/postgresqlCloneDbInstance";
import type { PostgresqlInstanceArgs } from "@pulumi/tencentcloud/postgresqlInstance";
import type { PostgresqlReadonlyInstanceV2Args } from "@pulumi/tencentcloud/postgresqlReadonlyInstanceV2";
import { is, type Look } from "../../kernel";
import { opensWhen } from "../front";
import { linksTo, logOffByDefault, resourceType, standsIn } from "../resource-type";
import { byDefault, LATER, nothing, notKnown } from "../sample";
import { auditService } from "./audit-service";

/** Where a node stands; without a role it is a standby. */
const node = (look: Look<{ role?: unknown; zone?: unknown }>) =>
    standsIn(look.zone("zone"), is(look.text("role", "Standby"), "Primary") ? "primary" : "replica");

export const postgresqlInstance = resourceType<PostgresqlInstanceArgs>({
    terraform: "tencentcloud_postgresql_instance",
    pulumi: "tencentcloud:index/postgresqlInstance:PostgresqlInstance",
    title: { zh: "腾讯云云数据库 PostgreSQL", en: "TencentDB for PostgreSQL" },
    subject: "database",
    required: "availabilityZone",
    shows: {
        placement: look => [
            standsIn(look.zone("availabilityZone")),
            ...look.blocks("dbNodeSets").map(node),
            // the key that encrypts the data may stand in another region than they
            ...linksTo(look, "kmsRegion"),
        ],
        serviceLog: () => logOffByDefault,
        publicEntry: look => opensWhen(look.flag("publicAccessSwitch", false), look.zone("availabilityZone")),
    },
    samples: [
        {
            name: "with an internet address",
            inputs: { availabilityZone: "ap-shanghai-2", publicAccessSwitch: true },
            reads: { publicEntry: [{ open: true, web: nothing, region: "ap-shanghai" }] },
        },
        {
            name: "one zone, without SQL audit",
            inputs: { availabilityZone: "ap-shanghai-2", memory: 4, storage: 100 },
            reads: {
                publicEntry: [{ open: byDefault(false) }],
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
            name: "a zone known later, the key in another region",
            inputs: { availabilityZone: LATER, kmsRegion: "ap-hongkong" },
            reads: {
                placement: [{ region: notKnown("later", "availabilityZone") }, { region: "ap-hongkong", role: "link" }],
            },
        },
    ],
});

export const postgresqlCloneDbInstance = resourceType<PostgresqlCloneDbInstanceArgs>({
    terraform: "tencentcloud_postgresql_clone_db_instance",
    pulumi: "tencentcloud:index/postgresqlCloneDbInstance:PostgresqlCloneDbInstance",
    title: { zh: "腾讯云云数据库 PostgreSQL 克隆实例", en: "TencentDB for PostgreSQL clone" },
    subject: "database",
    required: "dbInstanceId",
    shows: {
        placement: look => {
            const nodes = look.blocks("dbNodeSets").map(node);
            return nodes.length === 0 ? standsIn(look.place) : nodes;
        },
        serviceLog: () => logOffByDefault,
    },
    samples: [
        {
            name: "without nodes of its own choice, in the provider's region",
            inputs: { dbInstanceId: LATER, specCode: "pg.it.medium4", storage: 100 },
            region: "ap-shanghai",
            reads: { placement: [{ region: "ap-shanghai", role: "primary" }], serviceLog: [{ on: byDefault(false) }] },
        },
        {
            name: "each node tells its zone",
            inputs: {
                dbInstanceId: LATER,
                dbNodeSets: [
                    { role: "Primary", zone: "ap-guangzhou-6" },
                    { role: "Standby", zone: "ap-guangzhou-7" },
                ],
            },
            reads: {
                placement: [
                    { region: "ap-guangzhou", role: "primary" },
                    { region: "ap-guangzhou", role: "replica" },
                ],
            },
        },
        {
            name: "nodes known later",
            inputs: { dbInstanceId: "postgres-1", dbNodeSets: LATER },
            reads: { placement: [{ region: notKnown("later") }] },
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

export const postgresAuditService = auditService({
    terraform: "tencentcloud_postgres_audit_service",
    pulumi: "tencentcloud:index/postgresAuditService:PostgresAuditService",
    title: { zh: "腾讯云 PostgreSQL 数据库审计", en: "TencentDB for PostgreSQL audit" },
});
