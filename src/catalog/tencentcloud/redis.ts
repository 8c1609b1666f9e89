import type { RedisAuditLogArgs } from "@pulumi/tencentcloud/redisAuditLog";
import type { RedisInstanceArgs } from "@pulumi/tencentcloud/redisInstance";
import type { RedisLogDeliveryArgs } from "@pulumi/tencentcloud/redisLogDelivery";
import { absent, known } from "../../kernel";
import { opensWhen } from "../front";
import { keeps, logOffByDefault, resourceType, standsIn } from "../resource-type";
import { byDefault, LATER, nothing, notKnown } from "../sample";

export const redisInstance = resourceType<RedisInstanceArgs>({
    terraform: "tencentcloud_redis_instance",
    pulumi: "tencentcloud:index/redisInstance:RedisInstance",
    title: { zh: "腾讯云云数据库 Redis", en: "TencentDB for Redis" },
    subject: "cache",
    required: "availabilityZone",
    shows: {
        // replicas (numeric zone ids) never leave the region of the instance
        placement: look => standsIn(look.zone("availabilityZone")),
        serviceLog: () => logOffByDefault,
        publicEntry: look => opensWhen(look.choice("wanAddressSwitch", { open: true, close: false }, false), look.zone("availabilityZone")),
    },
    samples: [
        {
            name: "with an internet address",
            inputs: { availabilityZone: "ap-guangzhou-3", wanAddressSwitch: "open" },
            reads: { publicEntry: [{ open: true, web: nothing, region: "ap-guangzhou" }] },
        },
        {
            name: "private unless it is opened",
            inputs: { availabilityZone: "ap-guangzhou-3" },
            reads: { publicEntry: [{ open: byDefault(false) }] },
        },
        {
            name: "one zone, without command audit",
            inputs: { availabilityZone: "ap-guangzhou-3", memSize: 1024, replicaZoneIds: [100003] },
            reads: {
                placement: [{ region: "ap-guangzhou", role: "primary" }],
                serviceLog: [{ on: byDefault(false), destination: nothing }],
            },
        },
        {
            name: "a numeric zone tells no region",
            inputs: { availabilityZone: 100003, memSize: 1024 },
            reads: { placement: [{ region: notKnown("word", "availabilityZone") }] },
        },
        {
            name: "a zone known later",
            inputs: { availabilityZone: LATER, memSize: 1024 },
            reads: { placement: [{ region: notKnown("later", "availabilityZone") }] },
        },
    ],
});

export const redisAuditLog = resourceType<RedisAuditLogArgs>({
    terraform: "tencentcloud_redis_audit_log",
    pulumi: "tencentcloud:index/redisAuditLog:RedisAuditLog",
    title: { zh: "腾讯云 Redis 审计日志", en: "TencentDB for Redis audit log" },
    subject: "cache",
    required: "instanceId",
    partOf: look => look.pointer("instanceId", "cache"),
    shows: {
        serviceLog: () => ({ on: known(true), destination: absent }),
        // the product offers 30 days at most
        retention: look => keeps(look.number("logExpireDay")),
    },
    samples: [
        {
            name: "the longest there is",
            inputs: { instanceId: LATER, logExpireDay: 30, highLogExpireDay: 7, logSubType: "all" },
            reads: { serviceLog: [{ on: true, destination: nothing }], retention: [{ days: 30 }] },
        },
        {
            name: "a period known later",
            inputs: { instanceId: "crs-1", logExpireDay: LATER },
            reads: { retention: [{ days: notKnown("later", "logExpireDay") }] },
        },
    ],
});

export const redisLogDelivery = resourceType<RedisLogDeliveryArgs>({
    terraform: "tencentcloud_redis_log_delivery",
    pulumi: "tencentcloud:index/redisLogDelivery:RedisLogDelivery",
    title: { zh: "腾讯云 Redis 慢日志投递", en: "TencentDB for Redis slow log delivery" },
    subject: "cache",
    required: "instanceId",
    partOf: look => look.pointer("instanceId", "cache"),
    shows: {
        placement: look => standsIn(look.text("logRegion").kind === "absent" ? look.place : look.region("logRegion"), "logs"),
    },
    samples: [
        {
            name: "logs of the instance's own region unless said otherwise",
            inputs: { instanceId: LATER },
            reads: { placement: [{ region: "ap-guangzhou", role: "logs" }] },
        },
        {
            name: "logs in Singapore",
            inputs: { instanceId: LATER, logRegion: "ap-singapore" },
            reads: { placement: [{ region: "ap-singapore" }] },
        },
        {
            name: "a region known later",
            inputs: { instanceId: "crs-1", logRegion: LATER },
            reads: { placement: [{ region: notKnown("later", "logRegion") }] },
        },
    ],
});
