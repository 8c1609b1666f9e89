import * as pulumi from "@pulumi/pulumi";
import * as tencentcloud from "@pulumi/tencentcloud";

/** Data, their copies and their logs, in more than one region. */

const config = new pulumi.Config();
const overseas = new tencentcloud.Provider("overseas", { region: "ap-singapore" });
const network = { vpcId: "vpc-1", subnetId: "subnet-1" };

const mysql = new tencentcloud.MysqlInstance("mysql", {
    instanceName: "orders",
    memSize: 4000,
    volumeSize: 200,
    availabilityZone: "ap-shanghai-4",
    firstSlaveZone: "ap-shanghai-5",
    rootPassword: config.requireSecret("password"),
});
new tencentcloud.MysqlAuditService("mysqlAudit", { instanceId: mysql.id, logExpireDay: 180, auditAll: true });
new tencentcloud.MysqlReadonlyInstance(
    "mysqlCopy",
    { masterInstanceId: mysql.id, masterRegion: "ap-shanghai", instanceName: "copy", memSize: 4000, volumeSize: 200 },
    { provider: overseas },
);
new tencentcloud.MysqlRemoteBackupConfig("mysqlBackup", {
    instanceId: mysql.id,
    remoteBackupSave: "on",
    remoteBinlogSave: "off",
    remoteRegions: ["ap-beijing"],
    expireDays: 30,
});

const documents = new tencentcloud.MongodbInstance("documents", {
    instanceName: "documents",
    availableZone: "ap-shanghai-4",
    engineVersion: "MONGO_60_WT",
    machineType: "HIO10G",
    memory: 4,
    volume: 100,
    kmsRegion: "ap-guangzhou",
});
new tencentcloud.MongodbStandbyInstance("documentsCopy", {
    fatherInstanceId: documents.id,
    fatherInstanceRegion: "ap-shanghai",
    availableZone: "ap-hongkong-2",
    instanceName: "copy",
    memory: 4,
    volume: 100,
});

const postgres = new tencentcloud.PostgresqlInstance("postgres", {
    ...network,
    availabilityZone: "ap-shanghai-4",
    memory: 4,
    storage: 100,
    rootPassword: config.requireSecret("password"),
});
new tencentcloud.PostgresqlCloneDbInstance("postgresClone", {
    ...network,
    dbInstanceId: postgres.id,
    autoRenewFlag: 0,
    period: 1,
    specCode: "pg.it.medium4",
    storage: 100,
    dbNodeSets: [
        { role: "Primary", zone: postgres.availabilityZone },
        { role: "Standby", zone: "ap-shanghai-5" },
    ],
});

const tdsqlc = new tencentcloud.CynosdbCluster("tdsqlc", {
    ...network,
    clusterName: "accounts",
    dbType: "MYSQL",
    dbVersion: "8.0",
    availableZone: "ap-shanghai-4",
    slaveZone: "ap-shanghai-5",
});
new tencentcloud.CynosdbBackupConfig("tdsqlcBackup", {
    clusterId: tdsqlc.id,
    backupTimeBeg: 7200,
    backupTimeEnd: 21600,
    reserveDuration: 604800,
    logicBackupConfig: { logicCrossRegionsEnable: "ON", logicCrossRegions: ["ap-hongkong"] },
});

const maria = new tencentcloud.MariadbInstance("maria", {
    zones: ["ap-shanghai-4"],
    memory: 4,
    storage: 100,
    nodeCount: 2,
    dcnRegion: "ap-beijing",
});
const logset = new tencentcloud.ClsLogset("logset", { logsetName: "audit" });
const topic = new tencentcloud.ClsTopic("topic", {
    topicName: "audit",
    logsetId: logset.id,
    period: 180,
    tags: { "beian:records": "transactions", logset: logset.id },
});
new tencentcloud.ClsCloudProductLogTaskV2("mariaAudit", {
    instanceId: maria.id,
    assumerName: "MariaDB",
    logType: "MariaDB-AUDIT",
    cloudProductRegion: "sh",
    clsRegion: "ap-shanghai",
    topicId: topic.id,
});

const cache = new tencentcloud.RedisInstance("cache", { availabilityZone: "ap-shanghai-4", memSize: 1024 });
new tencentcloud.RedisLogDelivery("cacheLog", { instanceId: cache.id, logRegion: "ap-hongkong" });

const copies = new tencentcloud.CosBucket("copies", { bucket: "copies-1250000000" }, { provider: overseas });
new tencentcloud.CosBucket("files", {
    bucket: "files-1250000000",
    replicaRole: "qcs::cam::uin/1:uin/1",
    versioningEnable: true,
    replicaRules: [
        { destinationBucket: pulumi.interpolate`qcs::cos:ap-singapore::${copies.bucket}`, status: "Enabled" },
        { destinationBucket: copies.cosBucketUrl, status: "Enabled" },
    ],
    logEnable: true,
    logTargetBucket: "logs-1250000000",
});
new tencentcloud.CosBucket("logs", { bucket: "logs-1250000000", lifecycleRules: [{ filterPrefix: "", expiration: { days: 365 } }] });
const trail = new tencentcloud.CosBucket("trail", { bucket: "trail-1250000000" });
new tencentcloud.AuditTrack("track", {
    name: "all",
    status: 1,
    resourceType: "*",
    actionType: "*",
    eventNames: ["*"],
    storage: {
        storageType: "cos",
        storageName: trail.bucket.apply(name => name.replace(/-\d+$/, "")),
        storageRegion: "ap-shanghai",
        storagePrefix: "audit",
    },
});
new tencentcloud.LighthouseInstance("blog", {
    instanceName: "blog",
    bundleId: "bundle_starter",
    blueprintId: "lhbp-1",
    renewFlag: "NOTIFY_AND_MANUAL_RENEW",
    period: 3,
});

// further engines, copies and audits
new tencentcloud.MysqlDrInstance("mysqlAway", {
    masterInstanceId: mysql.id,
    masterRegion: "ap-shanghai",
    instanceName: "away",
    availabilityZone: "ap-beijing-5",
});
new tencentcloud.MysqlClsLogAttachment("mysqlSlowLog", { instanceId: mysql.id, logType: "slowlog", clsRegion: "ap-hongkong" });
new tencentcloud.CynosdbAuditService("tdsqlcAudit", { instanceId: tdsqlc.instanceId, logExpireDay: 30 });
new tencentcloud.PostgresAuditService("postgresAudit", {
    instanceId: postgres.id,
    auditType: "simple",
    logExpireDay: 365,
    hotLogExpireDay: 7,
});
new tencentcloud.PostgresqlReadonlyInstanceV2("postgresCopy", {
    masterDbInstanceId: postgres.id,
    specCode: "pg.it.small2",
    storage: 100,
    zone: "ap-shanghai-5",
});
new tencentcloud.MongodbAuditService("documentsAudit", { instanceId: documents.id, auditAll: true, logExpireDay: 30 });
new tencentcloud.MongodbReadonlyInstance("documentsReader", {
    fatherInstanceId: documents.id,
    fatherInstanceRegion: "ap-shanghai",
    availableZone: "ap-shanghai-5",
    engineVersion: "MONGO_60_WT",
    instanceName: "reader",
    machineType: "HIO10G",
    memory: 4,
    volume: 100,
});
new tencentcloud.MongodbShardingInstance("shards", {
    availableZone: "ap-shanghai-4",
    availabilityZoneLists: ["ap-shanghai-4", "ap-shanghai-5"],
    engineVersion: "MONGO_60_WT",
    instanceName: "shards",
    machineType: "HIO10G",
    memory: 4,
    nodesPerShard: 3,
    shardQuantity: 2,
    volume: 100,
});
new tencentcloud.RedisAuditLog("cacheAudit", { instanceId: cache.id, highLogExpireDay: 7, logExpireDay: 30, logSubType: "all" });
const sqlserver = new tencentcloud.SqlserverInstance("sqlserver", {
    name: "sqlserver",
    memory: 4,
    storage: 100,
    availabilityZone: "ap-shanghai-4",
});
new tencentcloud.SqlserverReadonlyInstance("sqlserverCopy", {
    masterInstanceId: sqlserver.id,
    name: "copy",
    memory: 4,
    storage: 100,
    readonlyGroupType: 1,
    availabilityZone: sqlserver.availabilityZone.apply(zone => zone ?? ""),
});
new tencentcloud.SqlserverBasicInstance("sqlserverBasic", { name: "basic", cpu: 2, memory: 4, storage: 100, machineType: "CLOUD_SSD" });
new tencentcloud.SqlserverGeneralCloudInstance("sqlserverCloud", {
    name: "cloud",
    cpu: 2,
    memory: 4,
    storage: 100,
    machineType: "CLOUD_HSSD",
    zone: "ap-shanghai-4",
    drZones: ["ap-shanghai-5"],
});
const shard = { shardCount: 2, shardMemory: 4, shardNodeCount: 2, shardStorage: 100 };
new tencentcloud.DcdbDbInstance("tdsql", { ...shard, period: 1, zones: ["ap-shanghai-4", "ap-hongkong-2"], extranetAccess: true });
new tencentcloud.DcdbHourdbInstance("tdsqlHourly", { ...shard, dcnRegion: "ap-beijing" });
new tencentcloud.MariadbHourDbInstance("mariaHourly", { zones: ["ap-shanghai-4"], memory: 4, storage: 100, nodeCount: 2 });
new tencentcloud.EventsAuditTrack("events", {
    name: "writes",
    status: 1,
    filters: { resourceFields: [{ resourceType: "*", actionType: "Write", eventNames: ["*"] }] },
    storage: { storageType: "cls", storageName: topic.id, storageRegion: "ap-shanghai", storagePrefix: "audit" },
});

// a page and a disk, and a list of the page's bucket kept in another region
const pages = new tencentcloud.CosBucket("pages", { bucket: "pages-1250000000" });
new tencentcloud.CosBucketObject("home", {
    bucket: pages.bucket,
    key: "index.html",
    content: "<a href='https://beian.miit.gov.cn/'>沪ICP备2026000001号-1</a>",
});
new tencentcloud.CosBucketInventory("inventory", {
    bucket: pages.bucket,
    name: "weekly",
    isEnabled: "true",
    includedObjectVersions: "All",
    destination: { bucket: pulumi.interpolate`qcs::cos:ap-singapore::${copies.bucket}`, format: "CSV" },
    schedule: { frequency: "Weekly" },
});
new tencentcloud.CbsStorage("disk", {
    availabilityZone: "ap-shanghai-4",
    storageName: "data",
    storageSize: 100,
    storageType: "CLOUD_PREMIUM",
});
