import type { MongodbInstanceArgs } from "@pulumi/tencentcloud/mongodbInstance";
import type { MongodbReadonlyInstanceArgs } from "@pulumi/tencentcloud/mongodbReadonlyInstance";
import type { MongodbShardingInstanceArgs } from "@pulumi/tencentcloud/mongodbShardingInstance";
import type { MongodbStandbyInstanceArgs } from "@pulumi/tencentcloud/mongodbStandbyInstance";
import type { Look, ShownFacet } from "../../kernel";
import { linksTo, logOffByDefault, resourceType, standbyIn, standsIn } from "../resource-type";
import { byDefault, LATER, nothing, notKnown } from "../sample";
import { auditService } from "./audit-service";
import { regionsOfZones } from "./region-words";

/** The main zone, the zones of all nodes where they are listed, and the zone of the hidden node. */
const nodes = <Args extends { availableZone?: unknown; availabilityZoneLists?: unknown; hiddenZone?: unknown }>(
    look: Look<Args>,
): readonly ShownFacet<"placement">[] => [
    standsIn(look.zone("availableZone")),
    ...regionsOfZones(look.texts("availabilityZoneLists"), look.path("availabilityZoneLists")).map(region => standsIn(region, "replica")),
    ...standbyIn(look, "hiddenZone"),
];

export const mongodbInstance = resourceType<MongodbInstanceArgs>({
    terraform: "tencentcloud_mongodb_instance",
    pulumi: "tencentcloud:index/mongodbInstance:MongodbInstance",
    title: { zh: "腾讯云云数据库 MongoDB", en: "TencentDB for MongoDB" },
    subject: "database",
    required: "availableZone",
    shows: {
        // the key that encrypts the data may stand in another region than they
        placement: look => [...nodes(look), ...linksTo(look, "kmsRegion")],
        serviceLog: () => logOffByDefault,
    },
    samples: [
        {
            name: "data in one region, their key in another",
            inputs: { availableZone: "ap-nanjing-1", dataEncryption: "true", kmsRegion: "ap-shanghai" },
            reads: {
                placement: [
                    { region: "ap-nanjing", role: "primary" },
                    { region: "ap-shanghai", role: "link" },
                ],
            },
        },
        {
            name: "one zone, without audit",
            inputs: { instanceName: "docs", availableZone: "ap-nanjing-1" },
            reads: {
                placement: [{ region: "ap-nanjing", role: "primary" }],
                serviceLog: [{ on: byDefault(false), destination: nothing }],
            },
        },
        {
            name: "nodes in several zones",
            inputs: {
                availableZone: "ap-guangzhou-3",
                availabilityZoneLists: ["ap-guangzhou-3", "ap-guangzhou-4"],
                hiddenZone: "ap-guangzhou-6",
            },
            reads: {
                placement: [{ role: "primary" }, { role: "replica" }, { role: "replica" }, { region: "ap-guangzhou", role: "replica" }],
            },
        },
        {
            name: "zones known later",
            inputs: { availableZone: LATER, availabilityZoneLists: LATER, hiddenZone: LATER },
            reads: {
                placement: [
                    { region: notKnown("later", "availableZone") },
                    { region: notKnown("later") },
                    { region: notKnown("later", "hiddenZone") },
                ],
            },
        },
    ],
});

export const mongodbShardingInstance = resourceType<MongodbShardingInstanceArgs>({
    terraform: "tencentcloud_mongodb_sharding_instance",
    pulumi: "tencentcloud:index/mongodbShardingInstance:MongodbShardingInstance",
    title: { zh: "腾讯云云数据库 MongoDB 分片实例", en: "TencentDB for MongoDB, sharded" },
    subject: "database",
    required: "availableZone",
    shows: { placement: nodes, serviceLog: () => logOffByDefault },
    samples: [
        {
            name: "one zone, without audit",
            inputs: { instanceName: "docs", availableZone: "ap-chongqing-1" },
            reads: { placement: [{ region: "ap-chongqing", role: "primary" }], serviceLog: [{ on: byDefault(false) }] },
        },
        {
            name: "a zone known later",
            inputs: { availableZone: LATER },
            reads: { placement: [{ region: notKnown("later", "availableZone") }] },
        },
    ],
});

/** A copy, and the link to the region that it is copied from. */
const copyOf = <Args extends { availableZone?: unknown; fatherInstanceRegion?: unknown }>(look: Look<Args>) => [
    standsIn(look.zone("availableZone"), "replica"),
    ...linksTo(look, "fatherInstanceRegion"),
];

export const mongodbStandbyInstance = resourceType<MongodbStandbyInstanceArgs>({
    terraform: "tencentcloud_mongodb_standby_instance",
    pulumi: "tencentcloud:index/mongodbStandbyInstance:MongodbStandbyInstance",
    title: { zh: "腾讯云云数据库 MongoDB 灾备实例", en: "TencentDB for MongoDB standby instance" },
    subject: "database",
    required: "fatherInstanceId",
    shows: { placement: copyOf, serviceLog: () => logOffByDefault },
    samples: [
        {
            name: "a copy in another region than its source's",
            inputs: { fatherInstanceId: LATER, fatherInstanceRegion: "ap-guangzhou", availableZone: "ap-hongkong-2" },
            reads: {
                placement: [
                    { region: "ap-hongkong", role: "replica" },
                    { region: "ap-guangzhou", role: "link" },
                ],
                serviceLog: [{ on: byDefault(false) }],
            },
        },
        {
            name: "a zone known later",
            inputs: { fatherInstanceId: "cmgo-1", availableZone: LATER },
            reads: { placement: [{ region: notKnown("later", "availableZone") }] },
        },
    ],
});

export const mongodbReadonlyInstance = resourceType<MongodbReadonlyInstanceArgs>({
    terraform: "tencentcloud_mongodb_readonly_instance",
    pulumi: "tencentcloud:index/mongodbReadonlyInstance:MongodbReadonlyInstance",
    title: { zh: "腾讯云云数据库 MongoDB 只读实例", en: "TencentDB for MongoDB read-only instance" },
    subject: "database",
    required: "fatherInstanceId",
    shows: { placement: copyOf, serviceLog: () => logOffByDefault },
    samples: [
        {
            name: "a copy in a zone of its own",
            inputs: { fatherInstanceId: LATER, fatherInstanceRegion: "ap-guangzhou", availableZone: "ap-guangzhou-4" },
            reads: {
                placement: [
                    { region: "ap-guangzhou", role: "replica" },
                    { region: "ap-guangzhou", role: "link" },
                ],
                serviceLog: [{ on: byDefault(false) }],
            },
        },
        {
            name: "a zone known later",
            inputs: { fatherInstanceId: "cmgo-1", availableZone: LATER },
            reads: { placement: [{ region: notKnown("later", "availableZone") }] },
        },
    ],
});

export const mongodbAuditService = auditService({
    terraform: "tencentcloud_mongodb_audit_service",
    pulumi: "tencentcloud:index/mongodbAuditService:MongodbAuditService",
    title: { zh: "腾讯云 MongoDB 数据库审计", en: "TencentDB for MongoDB audit" },
});
