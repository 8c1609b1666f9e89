import type { AuditPolicyArgs } from "@pulumi/alicloud/mongodb/auditPolicy";
import type { InstanceArgs } from "@pulumi/alicloud/mongodb/instance";
import type { ServerlessInstanceArgs } from "@pulumi/alicloud/mongodb/serverlessInstance";
import type { ShardingAuditFilterArgs } from "@pulumi/alicloud/mongodb/shardingAuditFilter";
import type { ShardingInstanceArgs } from "@pulumi/alicloud/mongodb/shardingInstance";
import { absent, type Look, type ShownFacet } from "../../kernel";
import { keeps, logNotShown, logOffByDefault, resourceType, standbyIn, standsIn } from "../resource-type";
import { byDefault, LATER, notKnown } from "../sample";

interface Zones {
    zoneId?: unknown;
    secondaryZoneId?: unknown;
    hiddenZoneId?: unknown;
}

const zonesOf = <Args extends Zones>(look: Look<Args>): readonly ShownFacet<"placement">[] => [
    standsIn(look.zone("zoneId")),
    ...standbyIn(look, "secondaryZoneId"),
    ...standbyIn(look, "hiddenZoneId"),
];

export const mongodbInstance = resourceType<InstanceArgs>({
    terraform: "alicloud_mongodb_instance",
    pulumi: "alicloud:mongodb/instance:Instance",
    title: { zh: "阿里云 MongoDB 实例", en: "Alibaba Cloud MongoDB instance" },
    subject: "database",
    required: "engineVersion",
    shows: { placement: zonesOf, serviceLog: () => logOffByDefault },
    samples: [
        {
            name: "the audit log is switched on by a resource of its own",
            inputs: { engineVersion: "7.0", dbInstanceClass: "mdb.shard.2x.large.d" },
            reads: { placement: [{ region: "cn-hangzhou", role: "primary" }], serviceLog: [{ on: byDefault(false) }] },
        },
        {
            name: "three zones",
            inputs: { engineVersion: "7.0", zoneId: "cn-shanghai-l", secondaryZoneId: "cn-shanghai-m", hiddenZoneId: "cn-shanghai-n" },
            reads: {
                placement: [
                    { region: "cn-shanghai", role: "primary" },
                    { region: "cn-shanghai", role: "replica" },
                    { region: "cn-shanghai", role: "replica" },
                ],
            },
        },
        {
            name: "a zone known later",
            inputs: { engineVersion: "7.0", zoneId: LATER },
            reads: { placement: [{ region: notKnown("later", "zoneId") }] },
        },
    ],
});

export const mongodbShardingInstance = resourceType<ShardingInstanceArgs>({
    terraform: "alicloud_mongodb_sharding_instance",
    pulumi: "alicloud:mongodb/shardingInstance:ShardingInstance",
    title: { zh: "阿里云 MongoDB 分片集群", en: "Alibaba Cloud MongoDB sharded cluster" },
    subject: "database",
    required: "engineVersion",
    shows: { placement: zonesOf, serviceLog: () => logOffByDefault },
    samples: [
        {
            name: "a cluster in one zone",
            inputs: { engineVersion: "7.0", zoneId: "cn-beijing-h" },
            reads: { placement: [{ region: "cn-beijing", role: "primary" }], serviceLog: [{ on: byDefault(false) }] },
        },
        {
            name: "a zone known later",
            inputs: { engineVersion: "7.0", zoneId: LATER },
            reads: { placement: [{ region: notKnown("later", "zoneId") }] },
        },
    ],
});

export const mongodbServerlessInstance = resourceType<ServerlessInstanceArgs>({
    terraform: "alicloud_mongodb_serverless_instance",
    pulumi: "alicloud:mongodb/serverlessInstance:ServerlessInstance",
    title: { zh: "阿里云 MongoDB Serverless 实例", en: "Alibaba Cloud MongoDB serverless instance" },
    subject: "database",
    required: "zoneId",
    shows: { placement: look => standsIn(look.zone("zoneId")), serviceLog: () => logNotShown("auditStatus") },
    samples: [
        {
            name: "no resource shows its audit log",
            inputs: { zoneId: "cn-beijing-h", engineVersion: "4.2" },
            reads: { placement: [{ region: "cn-beijing", role: "primary" }], serviceLog: [{ on: notKnown("hidden", "auditStatus") }] },
        },
        {
            name: "a zone known later",
            inputs: { zoneId: LATER, engineVersion: "4.2" },
            reads: { placement: [{ region: notKnown("later", "zoneId") }] },
        },
    ],
});

interface Audit {
    auditStatus: unknown;
    storagePeriod?: unknown;
}

const auditLog = <Args extends Audit>(look: Look<Args>): ShownFacet<"serviceLog"> => ({
    on: look.choice("auditStatus", { enable: true, disabled: false }),
    destination: absent,
});

export const mongodbAuditPolicy = resourceType<AuditPolicyArgs>({
    terraform: "alicloud_mongodb_audit_policy",
    pulumi: "alicloud:mongodb/auditPolicy:AuditPolicy",
    title: { zh: "阿里云 MongoDB 审计日志", en: "Alibaba Cloud MongoDB audit log" },
    subject: "database",
    required: "dbInstanceId",
    partOf: look => look.pointer("dbInstanceId", "database"),
    shows: { serviceLog: auditLog, retention: look => keeps(look.number("storagePeriod", 30)) },
    samples: [
        {
            name: "on, thirty days unless stated",
            inputs: { dbInstanceId: "dds-1", auditStatus: "enable" },
            reads: { serviceLog: [{ on: true }], retention: [{ days: byDefault(30) }] },
        },
        {
            name: "switched off",
            inputs: { dbInstanceId: "dds-1", auditStatus: "disabled", storagePeriod: "180" },
            reads: { serviceLog: [{ on: false }], retention: [{ days: 180 }] },
        },
        {
            name: "settings known later",
            inputs: { dbInstanceId: LATER, auditStatus: LATER, storagePeriod: LATER },
            reads: { serviceLog: [{ on: notKnown("later", "auditStatus") }], retention: [{ days: notKnown("later", "storagePeriod") }] },
        },
    ],
});

export const mongodbShardingAuditFilter = resourceType<ShardingAuditFilterArgs>({
    terraform: "alicloud_mongodb_sharding_audit_filter",
    pulumi: "alicloud:mongodb/shardingAuditFilter:ShardingAuditFilter",
    title: { zh: "阿里云 MongoDB 分片集群审计日志", en: "Alibaba Cloud MongoDB audit log of a sharded cluster" },
    subject: "database",
    required: "dbInstanceId",
    partOf: look => look.pointer("dbInstanceId", "database"),
    shows: { serviceLog: auditLog, retention: look => keeps(look.number("storagePeriod", 30)) },
    samples: [
        {
            name: "on, thirty days unless stated",
            inputs: { dbInstanceId: "dds-1", auditStatus: "enable", filter: "insert,update" },
            reads: { serviceLog: [{ on: true }], retention: [{ days: byDefault(30) }] },
        },
        {
            name: "settings known later",
            inputs: { dbInstanceId: "dds-1", auditStatus: LATER, filter: "insert" },
            reads: { serviceLog: [{ on: notKnown("later", "auditStatus") }] },
        },
    ],
});
