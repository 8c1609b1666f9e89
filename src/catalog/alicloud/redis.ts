import type { AuditLogConfigArgs } from "@pulumi/alicloud/kvstore/auditLogConfig";
import type { InstanceArgs } from "@pulumi/alicloud/kvstore/instance";
import type { TairInstanceArgs } from "@pulumi/alicloud/redis/tairInstance";
import { absent, type Fact, is, type Look, type Region } from "../../kernel";
import { keeps, logOffByDefault, resourceType, standbyIn, standsIn } from "../resource-type";
import { byDefault, LATER, nothing, notKnown } from "../sample";

/** `availabilityZone` is the older spelling of the zone. */
const zoneOf = (look: Look<InstanceArgs>): Fact<Region> =>
    is(look.given("zoneId"), false) ? look.zone("availabilityZone") : look.zone("zoneId");

export const kvstoreInstance = resourceType<InstanceArgs>({
    terraform: "alicloud_kvstore_instance",
    pulumi: "alicloud:kvstore/instance:Instance",
    title: { zh: "阿里云 Redis 实例", en: "Alibaba Cloud Redis instance" },
    subject: "cache",
    shows: {
        placement: look => [standsIn(zoneOf(look)), ...standbyIn(look, "secondaryZoneId")],
        serviceLog: () => logOffByDefault,
    },
    samples: [
        {
            name: "the audit log is switched on by a resource of its own",
            inputs: { instanceClass: "redis.master.small.default" },
            reads: {
                placement: [{ region: "cn-hangzhou", role: "primary" }],
                serviceLog: [{ on: byDefault(false), destination: nothing }],
            },
        },
        {
            name: "the older zone property and a second zone",
            inputs: { availabilityZone: "cn-beijing-h", secondaryZoneId: "cn-beijing-g" },
            reads: {
                placement: [
                    { region: "cn-beijing", role: "primary" },
                    { region: "cn-beijing", role: "replica" },
                ],
            },
        },
        {
            name: "a zone known later",
            inputs: { zoneId: LATER, availabilityZone: "cn-beijing-h" },
            reads: { placement: [{ region: notKnown("later", "zoneId") }] },
        },
    ],
});

export const tairInstance = resourceType<TairInstanceArgs>({
    terraform: "alicloud_redis_tair_instance",
    pulumi: "alicloud:redis/tairInstance:TairInstance",
    title: { zh: "阿里云 Tair 实例", en: "Alibaba Cloud Tair instance" },
    subject: "cache",
    required: "zoneId",
    shows: {
        placement: look => [standsIn(look.zone("zoneId")), ...standbyIn(look, "secondaryZoneId")],
        serviceLog: () => logOffByDefault,
    },
    samples: [
        {
            name: "an instance in one zone",
            inputs: { zoneId: "cn-hangzhou-h", instanceType: "tair_rdb", instanceClass: "tair.rdb.2g" },
            reads: { placement: [{ region: "cn-hangzhou", role: "primary" }], serviceLog: [{ on: byDefault(false) }] },
        },
        {
            name: "zones known later",
            inputs: { zoneId: LATER, secondaryZoneId: LATER },
            reads: {
                placement: [{ region: notKnown("later", "zoneId") }, { region: notKnown("later", "secondaryZoneId"), role: "replica" }],
            },
        },
    ],
});

export const kvstoreAuditLogConfig = resourceType<AuditLogConfigArgs>({
    terraform: "alicloud_kvstore_audit_log_config",
    pulumi: "alicloud:kvstore/auditLogConfig:AuditLogConfig",
    title: { zh: "阿里云 Redis 审计日志", en: "Alibaba Cloud Redis audit log" },
    subject: "cache",
    required: "instanceId",
    partOf: look => look.pointer("instanceId", "cache"),
    shows: {
        // documented at the property: on unless stated
        serviceLog: look => ({ on: look.flag("dbAudit", true), destination: absent }),
        retention: look => keeps(look.number("retention")),
    },
    samples: [
        {
            name: "on unless stated",
            inputs: { instanceId: "r-1" },
            reads: { serviceLog: [{ on: byDefault(true) }], retention: [{ days: nothing }] },
        },
        {
            name: "switched off",
            inputs: { instanceId: "r-1", dbAudit: "false", retention: "180" },
            reads: { serviceLog: [{ on: false }], retention: [{ days: 180 }] },
        },
        {
            name: "settings known later",
            inputs: { instanceId: LATER, dbAudit: LATER, retention: LATER },
            reads: { serviceLog: [{ on: notKnown("later", "dbAudit") }], retention: [{ days: notKnown("later", "retention") }] },
        },
    ],
});
