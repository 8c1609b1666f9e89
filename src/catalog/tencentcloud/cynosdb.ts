import type { CynosdbBackupConfigArgs } from "@pulumi/tencentcloud/cynosdbBackupConfig";
import type { CynosdbClusterArgs } from "@pulumi/tencentcloud/cynosdbCluster";
import { is } from "../../kernel";
import { logOffByDefault, resourceType, standbyIn, standsIn } from "../resource-type";
import { byDefault, LATER, nothing, notKnown } from "../sample";
import { auditService } from "./audit-service";
import { regionsOf } from "./region-words";

export const cynosdbCluster = resourceType<CynosdbClusterArgs>({
    terraform: "tencentcloud_cynosdb_cluster",
    pulumi: "tencentcloud:index/cynosdbCluster:CynosdbCluster",
    // both types live; they have the same zones
    alsoKnownAs: ["tencentcloud:index/cynosdbClusterV2:CynosdbClusterV2", "tencentcloud:Cynosdb/clusterV2:ClusterV2"],
    title: { zh: "腾讯云云原生数据库 TDSQL-C", en: "TDSQL-C cluster" },
    subject: "database",
    required: "availableZone",
    shows: {
        placement: look => [standsIn(look.zone("availableZone")), ...standbyIn(look, "slaveZone")],
        serviceLog: () => logOffByDefault,
    },
    samples: [
        {
            name: "one zone, without SQL audit",
            inputs: { clusterName: "orders", dbType: "MYSQL", availableZone: "ap-shanghai-4" },
            reads: {
                placement: [{ region: "ap-shanghai", role: "primary" }],
                serviceLog: [{ on: byDefault(false), destination: nothing }],
            },
        },
        {
            name: "a standby zone",
            inputs: { clusterName: "orders", availableZone: "ap-beijing-3", slaveZone: "ap-beijing-5" },
            reads: { placement: [{ role: "primary" }, { region: "ap-beijing", role: "replica" }] },
        },
        {
            name: "zones known later",
            inputs: { clusterName: "orders", availableZone: LATER, slaveZone: LATER },
            reads: { placement: [{ region: notKnown("later", "availableZone") }, { region: notKnown("later", "slaveZone") }] },
        },
    ],
});

export const cynosdbAuditService = auditService({
    terraform: "tencentcloud_cynosdb_audit_service",
    pulumi: "tencentcloud:index/cynosdbAuditService:CynosdbAuditService",
    title: { zh: "腾讯云 TDSQL-C 数据库审计", en: "TDSQL-C audit" },
});

export const cynosdbBackupConfig = resourceType<CynosdbBackupConfigArgs>({
    terraform: "tencentcloud_cynosdb_backup_config",
    pulumi: "tencentcloud:index/cynosdbBackupConfig:CynosdbBackupConfig",
    title: { zh: "腾讯云 TDSQL-C 备份设置", en: "TDSQL-C backup settings" },
    subject: "database",
    required: "clusterId",
    partOf: look => look.pointer("clusterId", "database"),
    shows: {
        placement: look => {
            const logical = look.block("logicBackupConfig");
            const regions = is(logical.text("logicCrossRegionsEnable"), "OFF")
                ? []
                : regionsOf(logical.texts("logicCrossRegions"), logical.path("logicCrossRegions"));
            const vaults = look.block("snapshotSecondaryBackupConfig").blocks("autoCopyVaults");
            return [...regions, ...vaults.map(vault => vault.region("vaultRegion"))].map(region => standsIn(region, "backup"));
        },
    },
    samples: [
        {
            name: "backups of the cluster's own region only",
            inputs: { clusterId: LATER, backupTimeBeg: 7200, backupTimeEnd: 21600, reserveDuration: 604800 },
            reads: { placement: [] },
        },
        {
            name: "dumps and snapshots in other regions",
            inputs: {
                clusterId: LATER,
                logicBackupConfig: { logicCrossRegionsEnable: "ON", logicCrossRegions: ["ap-shanghai"] },
                snapshotSecondaryBackupConfig: [{ autoCopyVaults: [{ vaultRegion: "ap-hongkong" }] }],
            },
            reads: {
                placement: [
                    { region: "ap-shanghai", role: "backup" },
                    { region: "ap-hongkong", role: "backup" },
                ],
            },
        },
        {
            name: "dumps elsewhere are switched off",
            inputs: { clusterId: LATER, logicBackupConfig: { logicCrossRegionsEnable: "OFF", logicCrossRegions: ["ap-singapore"] } },
            reads: { placement: [] },
        },
        {
            name: "settings known later",
            inputs: { clusterId: "cynosdbmysql-1", logicBackupConfig: LATER },
            reads: { placement: [{ region: notKnown("later"), role: "backup" }] },
        },
    ],
});
