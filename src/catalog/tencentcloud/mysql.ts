import type { MysqlClsLogAttachmentArgs } from "@pulumi/tencentcloud/mysqlClsLogAttachment";
import type { MysqlDrInstanceArgs } from "@pulumi/tencentcloud/mysqlDrInstance";
import type { MysqlInstanceArgs } from "@pulumi/tencentcloud/mysqlInstance";
import type { MysqlReadonlyInstanceArgs } from "@pulumi/tencentcloud/mysqlReadonlyInstance";
import type { MysqlRemoteBackupConfigArgs } from "@pulumi/tencentcloud/mysqlRemoteBackupConfig";
import { is } from "../../kernel";
import { opensWhen } from "../front";
import { linksTo, logOffByDefault, resourceType, standbyIn, standsIn } from "../resource-type";
import { byDefault, LATER, nothing, notKnown } from "../sample";
import { auditService } from "./audit-service";
import { regionsOf } from "./region-words";

export const mysqlInstance = resourceType<MysqlInstanceArgs>({
    terraform: "tencentcloud_mysql_instance",
    pulumi: "tencentcloud:index/mysqlInstance:MysqlInstance",
    title: { zh: "腾讯云云数据库 MySQL", en: "TencentDB for MySQL" },
    subject: "database",
    required: "instanceName",
    shows: {
        placement: look => [
            standsIn(look.zone("availabilityZone")),
            ...standbyIn(look, "firstSlaveZone"),
            ...standbyIn(look, "secondSlaveZone"),
            ...look
                .blocks("clusterTopology")
                .flatMap(topology => [
                    ...topology.blocks("readWriteNode").map(node => standsIn(node.zone("zone"))),
                    ...topology.blocks("readOnlyNodes").map(node => standsIn(node.zone("zone"), "replica")),
                ]),
        ],
        serviceLog: () => logOffByDefault,
        publicEntry: look => opensWhen(look.choice("internetService", { "1": true, "0": false }, false), look.zone("availabilityZone")),
    },
    samples: [
        {
            name: "with an internet address",
            inputs: { instanceName: "orders", internetService: 1, availabilityZone: "ap-shanghai-4" },
            reads: { publicEntry: [{ open: true, web: nothing, region: "ap-shanghai" }] },
        },
        {
            name: "in the provider's region, without SQL audit",
            inputs: { instanceName: "orders", memSize: 4000, volumeSize: 200 },
            region: "ap-shanghai",
            reads: {
                publicEntry: [{ open: byDefault(false), region: "ap-shanghai" }],
                placement: [{ region: "ap-shanghai", role: "primary" }],
                serviceLog: [{ on: byDefault(false), destination: nothing }],
            },
        },
        {
            name: "standby nodes in two more zones",
            inputs: {
                instanceName: "orders",
                availabilityZone: "ap-guangzhou-3",
                firstSlaveZone: "ap-guangzhou-4",
                secondSlaveZone: "ap-guangzhou-6",
            },
            reads: {
                placement: [
                    { region: "ap-guangzhou", role: "primary" },
                    { region: "ap-guangzhou", role: "replica" },
                    { region: "ap-guangzhou", role: "replica" },
                ],
            },
        },
        {
            name: "a cluster tells the zone of each node",
            inputs: {
                instanceName: "orders",
                availabilityZone: "ap-beijing-5",
                clusterTopology: { readWriteNode: { zone: "ap-beijing-5" }, readOnlyNodes: [{ zone: "ap-beijing-6" }, { zone: LATER }] },
            },
            reads: {
                placement: [
                    { region: "ap-beijing", role: "primary" },
                    { region: "ap-beijing", role: "primary" },
                    { region: "ap-beijing", role: "replica" },
                    { region: notKnown("later"), role: "replica" },
                ],
            },
        },
        {
            name: "zones known later",
            inputs: { instanceName: "orders", availabilityZone: LATER, firstSlaveZone: LATER },
            reads: {
                placement: [
                    { region: notKnown("later", "availabilityZone"), role: "primary" },
                    { region: notKnown("later", "firstSlaveZone"), role: "replica" },
                ],
            },
        },
    ],
});

export const mysqlReadonlyInstance = resourceType<MysqlReadonlyInstanceArgs>({
    terraform: "tencentcloud_mysql_readonly_instance",
    pulumi: "tencentcloud:index/mysqlReadonlyInstance:MysqlReadonlyInstance",
    title: { zh: "腾讯云云数据库 MySQL 只读实例", en: "TencentDB for MySQL read-only instance" },
    subject: "database",
    required: "masterInstanceId",
    shows: {
        // the region of the master is where the data come from, not where they go
        placement: look => [standsIn(look.zone("zone"), "replica"), ...linksTo(look, "masterRegion")],
        serviceLog: () => logOffByDefault,
    },
    samples: [
        {
            name: "a copy in another region than its master's",
            inputs: { masterInstanceId: LATER, instanceName: "copy", memSize: 1000, volumeSize: 100, masterRegion: "ap-guangzhou" },
            region: "ap-singapore",
            reads: {
                placement: [
                    { region: "ap-singapore", role: "replica" },
                    { region: "ap-guangzhou", role: "link" },
                ],
                serviceLog: [{ on: byDefault(false) }],
            },
        },
        {
            name: "a zone known later",
            inputs: { masterInstanceId: "cdb-1", zone: LATER },
            reads: { placement: [{ region: notKnown("later", "zone") }] },
        },
    ],
});

export const mysqlDrInstance = resourceType<MysqlDrInstanceArgs>({
    terraform: "tencentcloud_mysql_dr_instance",
    pulumi: "tencentcloud:index/mysqlDrInstance:MysqlDrInstance",
    title: { zh: "腾讯云云数据库 MySQL 灾备实例", en: "TencentDB for MySQL disaster-recovery instance" },
    subject: "database",
    required: "masterInstanceId",
    shows: {
        placement: look => [standsIn(look.zone("availabilityZone"), "replica"), ...linksTo(look, "masterRegion")],
        serviceLog: () => logOffByDefault,
    },
    samples: [
        {
            name: "a copy in Hong Kong of a master in the mainland",
            inputs: { masterInstanceId: "cdb-1", masterRegion: "ap-guangzhou", availabilityZone: "ap-hongkong-2" },
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
            inputs: { masterInstanceId: "cdb-1", masterRegion: "ap-guangzhou", availabilityZone: LATER },
            reads: { placement: [{ region: notKnown("later", "availabilityZone") }, { region: "ap-guangzhou", role: "link" }] },
        },
    ],
});

export const mysqlAuditService = auditService({
    terraform: "tencentcloud_mysql_audit_service",
    pulumi: "tencentcloud:index/mysqlAuditService:MysqlAuditService",
    title: { zh: "腾讯云 MySQL 数据库审计", en: "TencentDB for MySQL audit" },
});

export const mysqlRemoteBackupConfig = resourceType<MysqlRemoteBackupConfigArgs>({
    terraform: "tencentcloud_mysql_remote_backup_config",
    pulumi: "tencentcloud:index/mysqlRemoteBackupConfig:MysqlRemoteBackupConfig",
    title: { zh: "腾讯云 MySQL 异地备份", en: "TencentDB for MySQL backup elsewhere" },
    subject: "database",
    required: "instanceId",
    partOf: look => look.pointer("instanceId", "database"),
    shows: {
        placement: look =>
            is(look.text("remoteBackupSave"), "off")
                ? []
                : regionsOf(look.texts("remoteRegions"), look.path("remoteRegions")).map(region => standsIn(region, "backup")),
    },
    samples: [
        {
            name: "backups in two other regions",
            inputs: { instanceId: LATER, remoteBackupSave: "on", remoteRegions: ["ap-shanghai", "ap-singapore"], expireDays: 30 },
            reads: {
                placement: [
                    { region: "ap-shanghai", role: "backup" },
                    { region: "ap-singapore", role: "backup" },
                ],
            },
        },
        {
            name: "switched off",
            inputs: { instanceId: LATER, remoteBackupSave: "off", remoteRegions: ["ap-singapore"] },
            reads: { placement: [] },
        },
        {
            name: "switch and regions known later",
            inputs: { instanceId: "cdb-1", remoteBackupSave: LATER, remoteRegions: LATER },
            reads: { placement: [{ region: notKnown("later"), role: "backup" }] },
        },
    ],
});

export const mysqlClsLogAttachment = resourceType<MysqlClsLogAttachmentArgs>({
    terraform: "tencentcloud_mysql_cls_log_attachment",
    pulumi: "tencentcloud:index/mysqlClsLogAttachment:MysqlClsLogAttachment",
    title: { zh: "腾讯云 MySQL 错误与慢日志投递", en: "TencentDB for MySQL error and slow log delivery" },
    subject: "database",
    required: "instanceId",
    partOf: look => look.pointer("instanceId", "database"),
    shows: {
        // error and slow logs only, no audit
        placement: look => standsIn(look.text("clsRegion").kind === "absent" ? look.place : look.region("clsRegion"), "logs"),
    },
    samples: [
        {
            name: "logs of the provider's region",
            inputs: { instanceId: LATER, logType: "slowlog" },
            reads: { placement: [{ region: "ap-guangzhou", role: "logs" }] },
        },
        {
            name: "logs in Hong Kong",
            inputs: { instanceId: LATER, logType: "error", clsRegion: "ap-hongkong" },
            reads: { placement: [{ region: "ap-hongkong" }] },
        },
        {
            name: "a region known later",
            inputs: { instanceId: "cdb-1", logType: "error", clsRegion: LATER },
            reads: { placement: [{ region: notKnown("later", "clsRegion") }] },
        },
    ],
});
