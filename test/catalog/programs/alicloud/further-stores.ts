import { Connection as AdbConnection } from "@pulumi/alicloud/adb/connection";
import { DBCluster } from "@pulumi/alicloud/adb/dbcluster";
import { ClickHouseEnterpriseDbCluster } from "@pulumi/alicloud/clickhouseenterprisedbcluster/clickHouseEnterpriseDbCluster";
import { PublicEndpoint } from "@pulumi/alicloud/clickhouseenterprisedbcluster/publicEndpoint";
import { Instance as Elasticsearch } from "@pulumi/alicloud/elasticsearch/instance";
import { Connection as GpdbConnection } from "@pulumi/alicloud/gpdb/connection";
import { Instance as Gpdb } from "@pulumi/alicloud/gpdb/instance";
import { AuditLogConfig } from "@pulumi/alicloud/kvstore/auditLogConfig";
import { Connection as RedisConnection } from "@pulumi/alicloud/kvstore/connection";
import { Instance as Redis } from "@pulumi/alicloud/kvstore/instance";
import { InstanceV2 as Lindorm } from "@pulumi/alicloud/lindorm/instanceV2";
import { PublicNetwork } from "@pulumi/alicloud/lindorm/publicNetwork";
import { AuditPolicy } from "@pulumi/alicloud/mongodb/auditPolicy";
import { Instance as Mongo } from "@pulumi/alicloud/mongodb/instance";
import { PublicNetworkAddress } from "@pulumi/alicloud/mongodb/publicNetworkAddress";
import { ServerlessInstance } from "@pulumi/alicloud/mongodb/serverlessInstance";
import { ShardingAuditFilter } from "@pulumi/alicloud/mongodb/shardingAuditFilter";
import { ShardingInstance } from "@pulumi/alicloud/mongodb/shardingInstance";
import { ShardingNetworkPublicAddress } from "@pulumi/alicloud/mongodb/shardingNetworkPublicAddress";
import { network, vswitch } from "./network";

const place = { vswitchId: vswitch.id, zoneId: vswitch.zoneId };

const sessions = new Redis("sessions", { ...place, instanceClass: "redis.master.small.default", secondaryZoneId: "cn-hangzhou-h" });
new AuditLogConfig("sessions-audit", { instanceId: sessions.id, retention: 180 });
new RedisConnection("sessions-public", { instanceId: sessions.id, connectionStringPrefix: "sessions", port: "6379" });

const documents = new Mongo("documents", {
    ...place,
    engineVersion: "7.0",
    dbInstanceClass: "mdb.shard.2x.large.d",
    dbInstanceStorage: 20,
    hiddenZoneId: "cn-hangzhou-h",
});
new AuditPolicy("documents-audit", { dbInstanceId: documents.id, auditStatus: "enable", storagePeriod: 180 });
new PublicNetworkAddress("documents-public", { dbInstanceId: documents.id });
const shards = new ShardingInstance("shards", {
    ...place,
    engineVersion: "7.0",
    mongoLists: [{ nodeClass: "mdb.shard.2x.large.d" }, { nodeClass: "mdb.shard.2x.large.d" }],
    shardLists: [
        { nodeClass: "mdb.shard.2x.large.d", nodeStorage: 20 },
        { nodeClass: "mdb.shard.2x.large.d", nodeStorage: 20 },
    ],
});
new ShardingAuditFilter("shards-audit", { dbInstanceId: shards.id, auditStatus: "enable", filter: "insert,update" });
new ShardingNetworkPublicAddress("shards-public", {
    dbInstanceId: shards.id,
    nodeId: shards.shardLists.apply(list => list[0]?.nodeId ?? ""),
});
new ServerlessInstance("occasional", {
    ...place,
    vpcId: network.id,
    accountPassword: "not-a-password",
    capacityUnit: 100,
    dbInstanceStorage: 5,
    engineVersion: "4.2",
});

const warehouse = new DBCluster("warehouse", { ...place, dbClusterCategory: "MixedStorage", mode: "flexible" });
new AdbConnection("warehouse-public", { dbClusterId: warehouse.id });
const analysis = new Gpdb("analysis", {
    ...place,
    vpcId: network.id,
    dbInstanceMode: "StorageElastic",
    engine: "gpdb",
    engineVersion: "6.0",
});
new GpdbConnection("analysis-public", { instanceId: analysis.id });
const columns = new ClickHouseEnterpriseDbCluster("columns", { ...place, vpcId: network.id });
new PublicEndpoint("columns-public", { dbInstanceId: columns.id, connectionStringPrefix: "columns", netType: "Public" });
const series = new Lindorm("series", {
    ...place,
    vpcId: network.id,
    archVersion: "1.0",
    engineLists: [{ engineType: "TABLE" }],
    instanceAlias: "series",
    paymentType: "POSTPAY",
});
new PublicNetwork("series-public", { instanceId: series.id, engineType: "lindorm", enablePublicNetwork: 1 });
new Elasticsearch("search", { version: "7.10_with_X-Pack", vswitchId: vswitch.id, enablePublic: false, enableKibanaPublicNetwork: true });
