import type { SqlLogConfigArgs } from "@pulumi/alicloud/das/sqlLogConfig";
import type { SwitchDasProArgs } from "@pulumi/alicloud/das/switchDasPro";
import type { DdrInstanceArgs } from "@pulumi/alicloud/rds/ddrInstance";
import type { InstanceArgs } from "@pulumi/alicloud/rds/instance";
import type { RdsCloneDbInstanceArgs } from "@pulumi/alicloud/rds/rdsCloneDbInstance";
import type { RdsUpgradeDbInstanceArgs } from "@pulumi/alicloud/rds/rdsUpgradeDbInstance";
import type { ReadOnlyInstanceArgs } from "@pulumi/alicloud/rds/readOnlyInstance";
import { absent, firstStated, known, type Look, type ShownFacet } from "../../kernel";
import { keeps, logNotShown, resourceType, standbyIn, standsIn } from "../resource-type";
import { byDefault, LATER, nothing, notKnown } from "../sample";

/** SQL Explorer of an instance: off unless stated (documented at the property). */
const collectorLog = <Args extends { sqlCollectorStatus?: unknown }>(look: Look<Args>): ShownFacet<"serviceLog"> => ({
    on: look.choice("sqlCollectorStatus", { Enabled: true, Disabled: false }, false),
    destination: absent,
});

export const rdsInstance = resourceType<InstanceArgs>({
    terraform: "alicloud_db_instance",
    pulumi: "alicloud:rds/instance:Instance",
    title: { zh: "阿里云 RDS 实例", en: "Alibaba Cloud RDS instance" },
    subject: "database",
    required: "engine",
    shows: {
        placement: look => [standsIn(look.zone("zoneId")), ...standbyIn(look, "zoneIdSlaveA"), ...standbyIn(look, "zoneIdSlaveB")],
        serviceLog: collectorLog,
        retention: look => keeps(look.number("sqlCollectorConfigValue", 30)),
    },
    samples: [
        {
            name: "SQL audit is off and would keep thirty days",
            inputs: { engine: "MySQL", engineVersion: "8.0", instanceType: "mysql.n2.medium.1", instanceStorage: 20 },
            reads: {
                placement: [{ region: "cn-hangzhou", role: "primary" }],
                serviceLog: [{ on: byDefault(false), destination: nothing }],
                retention: [{ days: byDefault(30) }],
            },
        },
        {
            name: "audited for half a year, in several zones",
            inputs: {
                engine: "MySQL",
                zoneId: "cn-beijing-MAZ5(a,b)",
                zoneIdSlaveA: "Auto",
                zoneIdSlaveB: "cn-beijing-h",
                sqlCollectorStatus: "Enabled",
                sqlCollectorConfigValue: "180",
            },
            region: "cn-beijing",
            reads: {
                placement: [
                    { region: "cn-beijing", role: "primary" },
                    { region: "cn-beijing", role: "replica" },
                    { region: "cn-beijing", role: "replica" },
                ],
                serviceLog: [{ on: true }],
                retention: [{ days: 180 }],
            },
        },
        {
            name: "zone and audit known later",
            inputs: { engine: "MySQL", zoneId: LATER, zoneIdSlaveA: LATER, sqlCollectorStatus: LATER, sqlCollectorConfigValue: LATER },
            reads: {
                placement: [{ region: notKnown("later", "zoneId") }, { region: notKnown("later", "zoneIdSlaveA"), role: "replica" }],
                serviceLog: [{ on: notKnown("later", "sqlCollectorStatus") }],
                retention: [{ days: notKnown("later", "sqlCollectorConfigValue") }],
            },
        },
    ],
});

export const rdsDdrInstance = resourceType<DdrInstanceArgs>({
    terraform: "alicloud_rds_ddr_instance",
    pulumi: "alicloud:rds/ddrInstance:DdrInstance",
    title: { zh: "阿里云 RDS 异地恢复实例", en: "Alibaba Cloud RDS instance restored from another region" },
    subject: "database",
    required: "engine",
    shows: {
        // what it is restored from comes out of another region
        placement: look => {
            const source = look.region("sourceRegion");
            return [standsIn(look.zone("zoneId")), ...(source.kind === "absent" ? [] : [standsIn(source, "link")])];
        },
        serviceLog: collectorLog,
        retention: look => keeps(look.number("sqlCollectorConfigValue", 30)),
    },
    samples: [
        {
            name: "a source region known later",
            inputs: { engine: "MySQL", sourceRegion: LATER },
            reads: { placement: [{ region: "cn-hangzhou" }, { region: notKnown("later", "sourceRegion"), role: "link" }] },
        },
        {
            name: "defaults as of an ordinary instance",
            inputs: { engine: "MySQL", restoreType: "BackupSet", sourceRegion: "cn-hongkong" },
            reads: {
                placement: [
                    { region: "cn-hangzhou", role: "primary" },
                    { region: "cn-hongkong", role: "link" },
                ],
                serviceLog: [{ on: byDefault(false) }],
                retention: [{ days: byDefault(30) }],
            },
        },
        {
            name: "audit known later",
            inputs: { engine: "MySQL", sqlCollectorStatus: LATER },
            reads: { serviceLog: [{ on: notKnown("later", "sqlCollectorStatus") }] },
        },
    ],
});

export const rdsReadOnlyInstance = resourceType<ReadOnlyInstanceArgs>({
    terraform: "alicloud_db_readonly_instance",
    pulumi: "alicloud:rds/readOnlyInstance:ReadOnlyInstance",
    title: { zh: "阿里云 RDS 只读实例", en: "Alibaba Cloud RDS read-only instance" },
    subject: "database",
    required: "engineVersion",
    shows: { placement: look => standsIn(look.zone("zoneId")), serviceLog: () => logNotShown("sqlCollectorStatus") },
    samples: [
        {
            name: "the schema shows no audit",
            inputs: { engineVersion: "8.0", zoneId: "cn-shanghai-m" },
            reads: {
                placement: [{ region: "cn-shanghai", role: "primary" }],
                serviceLog: [{ on: notKnown("hidden", "sqlCollectorStatus") }],
            },
        },
        {
            name: "a zone known later",
            inputs: { engineVersion: "8.0", zoneId: LATER },
            reads: { placement: [{ region: notKnown("later", "zoneId") }] },
        },
    ],
});

export const rdsCloneInstance = resourceType<RdsCloneDbInstanceArgs>({
    terraform: "alicloud_rds_clone_db_instance",
    pulumi: "alicloud:rds/rdsCloneDbInstance:RdsCloneDbInstance",
    title: { zh: "阿里云 RDS 克隆实例", en: "Alibaba Cloud RDS clone" },
    subject: "database",
    required: "sourceDbInstanceId",
    shows: {
        placement: look => [standsIn(look.zone("zoneId")), ...standbyIn(look, "zoneIdSlaveA"), ...standbyIn(look, "zoneIdSlaveB")],
        serviceLog: () => logNotShown("sqlCollectorStatus"),
    },
    samples: [
        {
            name: "the schema shows no audit",
            inputs: { sourceDbInstanceId: "rm-1", zoneId: "cn-hangzhou-i", zoneIdSlaveA: "cn-hangzhou-j" },
            reads: {
                placement: [
                    { region: "cn-hangzhou", role: "primary" },
                    { region: "cn-hangzhou", role: "replica" },
                ],
                serviceLog: [{ on: notKnown("hidden") }],
            },
        },
        {
            name: "a zone known later",
            inputs: { sourceDbInstanceId: "rm-1", zoneId: LATER },
            reads: { placement: [{ region: notKnown("later", "zoneId") }] },
        },
    ],
});

export const rdsUpgradeInstance = resourceType<RdsUpgradeDbInstanceArgs>({
    terraform: "alicloud_rds_upgrade_db_instance",
    pulumi: "alicloud:rds/rdsUpgradeDbInstance:RdsUpgradeDbInstance",
    title: { zh: "阿里云 RDS 大版本升级实例", en: "Alibaba Cloud RDS upgraded instance" },
    subject: "database",
    required: "sourceDbInstanceId",
    shows: {
        placement: look => [standsIn(look.zone("zoneId")), ...standbyIn(look, "zoneIdSlave1")],
        serviceLog: () => logNotShown("sqlCollectorStatus"),
    },
    samples: [
        {
            name: "the schema shows no audit",
            inputs: { sourceDbInstanceId: "rm-1", zoneId: "cn-hangzhou-i", zoneIdSlave1: "cn-hangzhou-j" },
            reads: {
                placement: [
                    { region: "cn-hangzhou", role: "primary" },
                    { region: "cn-hangzhou", role: "replica" },
                ],
                serviceLog: [{ on: notKnown("hidden") }],
            },
        },
        {
            name: "a standby zone known later",
            inputs: { sourceDbInstanceId: "rm-1", zoneIdSlave1: LATER },
            reads: { placement: [{ region: "cn-hangzhou" }, { region: notKnown("later", "zoneIdSlave1"), role: "replica" }] },
        },
    ],
});

export const dasSqlLogConfig = resourceType<SqlLogConfigArgs>({
    terraform: "alicloud_das_sql_log_config",
    pulumi: "alicloud:das/sqlLogConfig:SqlLogConfig",
    title: { zh: "阿里云 DAS SQL 洞察和审计", en: "Alibaba Cloud DAS SQL Explorer and audit" },
    subject: "database",
    required: "instanceId",
    partOf: look => look.pointer("instanceId", "database"),
    shows: {
        serviceLog: look => ({ on: firstStated(look.flag("enable"), look.flag("requestEnable")), destination: absent }),
        retention: look => keeps(look.number("retention")),
    },
    samples: [
        {
            name: "audit of an instance for half a year",
            inputs: { instanceId: "rm-1", enable: true, requestEnable: true, retention: 180 },
            reads: { serviceLog: [{ on: true }], retention: [{ days: 180 }] },
        },
        {
            name: "nothing stated, nothing told",
            inputs: { instanceId: "rm-1" },
            reads: { serviceLog: [{ on: nothing }], retention: [{ days: nothing }] },
        },
        {
            name: "settings known later",
            inputs: { instanceId: LATER, enable: LATER, retention: LATER },
            reads: { serviceLog: [{ on: notKnown("later", "enable") }], retention: [{ days: notKnown("later", "retention") }] },
        },
    ],
});

export const dasSwitchDasPro = resourceType<SwitchDasProArgs>({
    terraform: "alicloud_das_switch_das_pro",
    pulumi: "alicloud:das/switchDasPro:SwitchDasPro",
    title: { zh: "阿里云 DAS 专业版", en: "Alibaba Cloud DAS Professional" },
    subject: "database",
    required: "instanceId",
    partOf: look => look.pointer("instanceId", "database"),
    // the resource itself is the switch
    shows: {
        serviceLog: () => ({ on: known(true), destination: absent }),
        retention: look => keeps(look.number("sqlRetention", 30)),
    },
    samples: [
        {
            name: "switched on, thirty days unless stated",
            inputs: { instanceId: "rm-1" },
            reads: { serviceLog: [{ on: true }], retention: [{ days: byDefault(30) }] },
        },
        {
            name: "days known later",
            inputs: { instanceId: "rm-1", sqlRetention: LATER },
            reads: { retention: [{ days: notKnown("later", "sqlRetention") }] },
        },
    ],
});
