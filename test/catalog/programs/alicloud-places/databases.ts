import { Cluster as AdbCluster } from "@pulumi/alicloud/adb/cluster";
import { DBClusterLakeVersion } from "@pulumi/alicloud/adb/dbclusterLakeVersion";
import { Instance as AmqpInstance } from "@pulumi/alicloud/amqp/instance";
import { Cluster as CassandraCluster } from "@pulumi/alicloud/cassandra/cluster";
import { DataCenter } from "@pulumi/alicloud/cassandra/dataCenter";
import { BackupPolicy as ClickhouseBackupPolicy } from "@pulumi/alicloud/clickhouse/backupPolicy";
import { DbCluster } from "@pulumi/alicloud/clickhouse/dbCluster";
import { Project as DatahubProject } from "@pulumi/alicloud/datahub/project";
import { Topic as DatahubTopic } from "@pulumi/alicloud/datahub/topic";
import { BackupPlan } from "@pulumi/alicloud/dbs/backupPlan";
import { Instance as DrdsInstance } from "@pulumi/alicloud/drds/instance";
import { PolardbxInstance } from "@pulumi/alicloud/drds/polardbxInstance";
import { EventBus } from "@pulumi/alicloud/eventbridge/eventBus";
import { ElasticInstance } from "@pulumi/alicloud/gpdb/elasticInstance";
import { SupabaseProject } from "@pulumi/alicloud/gpdb/supabaseProject";
import { DbInstance as GraphdatabaseDbInstance } from "@pulumi/alicloud/graphdatabase/dbInstance";
import { Instance as HbaseInstance } from "@pulumi/alicloud/hbase/instance";
import { Instance as HologramInstance } from "@pulumi/alicloud/hologram/instance";
import { Instance as LindormInstance } from "@pulumi/alicloud/lindorm/instance";
import { Project as MaxcomputeProject } from "@pulumi/alicloud/maxcompute/project";
import { ServiceQueue } from "@pulumi/alicloud/message/serviceQueue";
import { ServiceTopic } from "@pulumi/alicloud/message/serviceTopic";
import { MilvusInstance } from "@pulumi/alicloud/milvusInstance";
import { Queue } from "@pulumi/alicloud/mns/queue";
import { Topic as MnsTopic } from "@pulumi/alicloud/mns/topic";
import { Cluster as MseCluster } from "@pulumi/alicloud/mse/cluster";
import { BaseInstance } from "@pulumi/alicloud/ocean/baseInstance";
import { AppGroup } from "@pulumi/alicloud/opensearch/appGroup";
import { Instance as OtsInstance } from "@pulumi/alicloud/ots/instance";
import { Aicluster } from "@pulumi/alicloud/polardb/aicluster";
import { Application } from "@pulumi/alicloud/polardb/application";
import { BackupPolicy as PolardbBackupPolicy } from "@pulumi/alicloud/polardb/backupPolicy";
import { Gateway } from "@pulumi/alicloud/polardb/gateway";
import { ZonalDbCluster } from "@pulumi/alicloud/polardb/zonalDbCluster";
import { AiInstance } from "@pulumi/alicloud/rds/aiInstance";
import { DbNode } from "@pulumi/alicloud/rds/dbNode";
import { Instance as RocketmqInstance } from "@pulumi/alicloud/rocketmq/instance";
import { RocketMQInstance } from "@pulumi/alicloud/rocketmq/rocketMQInstance";
import { Topic as RocketmqTopic } from "@pulumi/alicloud/rocketmq/topic";
import { DbInstance as SelectdbDbInstance } from "@pulumi/alicloud/selectdb/dbInstance";
import { Instance as StarrocksInstance } from "@pulumi/alicloud/starrocks/instance";
import { Instance as TsdbInstance } from "@pulumi/alicloud/tsdb/instance";
import { network, polardb, rds, vswitch } from "./ground";

new AdbCluster("adb-cluster", { dbClusterCategory: "standard", mode: "standard", zoneId: vswitch.zoneId });
new DBClusterLakeVersion("adb-db-cluster-lake-version", {
    dbClusterVersion: "1.0",
    paymentType: "PayAsYouGo",
    vpcId: network.id,
    vswitchId: vswitch.id,
    zoneId: vswitch.zoneId,
    secondaryZoneId: "cn-hangzhou-j",
});
const cassandra = new CassandraCluster("cassandra-cluster", {
    instanceType: "ecs.g7.large",
    majorVersion: "1.0",
    nodeCount: 1,
    payType: "PayAsYouGo",
    vswitchId: vswitch.id,
    zoneId: vswitch.zoneId,
});
new DataCenter("cassandra-data-center", {
    clusterId: cassandra.id,
    instanceType: "ecs.g7.large",
    nodeCount: 1,
    payType: "PayAsYouGo",
    vswitchId: vswitch.id,
    zoneId: vswitch.zoneId,
});
const clickHouse = new DbCluster("click-house-db-cluster", {
    category: "Basic",
    dbClusterClass: "standard",
    dbClusterNetworkType: "standard",
    dbClusterVersion: "1.0",
    dbNodeGroupCount: 1,
    dbNodeStorage: "500",
    paymentType: "PayAsYouGo",
    storageType: "standard",
    zoneId: vswitch.zoneId,
    multiZoneVswitchLists: [{ vswitchId: vswitch.id, zoneId: vswitch.zoneId }],
    allocatePublicConnection: true,
});
new ClickhouseBackupPolicy("click-house-backup-policy", {
    dbClusterId: clickHouse.id,
    preferredBackupPeriods: ["Monday"],
    preferredBackupTime: "00:00Z-01:00Z",
});
new BackupPlan("dbs-backup-plan", {
    backupMethod: "logical",
    backupPlanName: "shop",
    databaseType: "MySQL",
    instanceClass: "standard",
    sourceEndpointInstanceType: "standard",
    storageRegion: "cn-hongkong",
    databaseRegion: "cn-shanghai",
    sourceEndpointRegion: "cn-shenzhen",
});
new DrdsInstance("drds-instance", {
    description: "shop",
    instanceSeries: "standard",
    specification: "standard",
    vswitchId: vswitch.id,
    zoneId: vswitch.zoneId,
});
new PolardbxInstance("drds-polardbx-instance", {
    cnClass: "standard",
    cnNodeCount: 1,
    dnClass: "standard",
    dnNodeCount: 1,
    primaryZone: vswitch.zoneId,
    topologyType: "3azones",
    vpcId: network.id,
    vswitchId: vswitch.id,
    secondaryZone: "cn-hangzhou-j",
    tertiaryZone: "cn-hangzhou-k",
});
new ElasticInstance("gpdb-elastic-instance", {
    engine: "mysql",
    engineVersion: "6.0",
    instanceSpec: "standard",
    segNodeNum: 1,
    segStorageType: "standard",
    storageSize: 1,
    vswitchId: vswitch.id,
    zoneId: vswitch.zoneId,
});
new SupabaseProject("gpdb-supabase-project", {
    accountPassword: "not-a-password",
    projectName: "shop",
    projectSpec: "standard",
    securityIpLists: ["10.0.0.1"],
    vpcId: network.id,
    vswitchId: vswitch.id,
    zoneId: vswitch.zoneId,
});
new GraphdatabaseDbInstance("graph-database-db-instance", {
    dbInstanceCategory: "standard",
    dbInstanceNetworkType: "standard",
    dbInstanceStorageType: "standard",
    dbNodeClass: "standard",
    dbNodeStorage: 1,
    dbVersion: "1.0",
    paymentType: "PayAsYouGo",
    zoneId: vswitch.zoneId,
});
new HbaseInstance("hbase-instance", {
    coreInstanceType: "standard",
    engineVersion: "6.0",
    masterInstanceType: "standard",
    zoneId: vswitch.zoneId,
});
new HologramInstance("hologram-instance", {
    instanceName: "shop",
    instanceType: "ecs.g7.large",
    paymentType: "PayAsYouGo",
    zoneId: vswitch.zoneId,
});
new MilvusInstance("milvus-instance", {
    dbVersion: "1.0",
    instanceName: "shop",
    paymentType: "PayAsYouGo",
    vpcId: network.id,
    zoneId: vswitch.zoneId,
    vswitchIds: [{ zoneId: vswitch.zoneId }],
});
new StarrocksInstance("star-rocks-instance", {
    adminPassword: "not-a-password",
    clusterZoneId: vswitch.zoneId,
    instanceName: "shop",
    packageType: "standard",
    payType: "PayAsYouGo",
    runMode: "shared_data",
    version: "1.0",
    vpcId: network.id,
    backendNodeGroups: [{ zoneId: vswitch.zoneId }],
    frontendNodeGroups: [{ zoneId: vswitch.zoneId }],
    observerNodeGroups: [{ zoneId: vswitch.zoneId }],
    vswitches: [{ vswitchId: vswitch.id, zoneId: vswitch.zoneId }],
});
new LindormInstance("lindorm-instance", {
    diskCategory: "standard",
    paymentType: "PayAsYouGo",
    vswitchId: vswitch.id,
    zoneId: vswitch.zoneId,
    primaryZoneId: vswitch.zoneId,
    standbyZoneId: "cn-hangzhou-j",
    arbiterZoneId: "cn-hangzhou-k",
});
new MaxcomputeProject("maxcompute-project", { projectName: "shop" });
new BaseInstance("ocean-base-instance", {
    diskSize: 1,
    instanceClass: "standard",
    paymentType: "PayAsYouGo",
    series: "normal",
    zones: [vswitch.zoneId],
    primaryRegion: "cn-shanghai",
});
new OtsInstance("ots-instance", { name: "shop" });
new Aicluster("polardb-aicluster", {
    dbNodeClass: "standard",
    payType: "PayAsYouGo",
    regionId: "cn-hangzhou",
    vpcId: network.id,
    vswitchId: vswitch.id,
    zoneId: vswitch.zoneId,
});
new Application("polardb-application", {
    applicationType: "standard",
    architecture: "x86",
    regionId: "cn-hangzhou",
    zoneId: vswitch.zoneId,
});
new PolardbBackupPolicy("polardb-backup-policy", {
    dbClusterId: polardb.id,
    dataLevel2BackupAnotherRegionRegion: "cn-hongkong",
    logBackupAnotherRegionRegion: "ap-southeast-1",
});
new Gateway("polardb-gateway", { payType: "PayAsYouGo", vpcId: network.id, vswitchId: vswitch.id, zoneId: vswitch.zoneId });
new ZonalDbCluster("polardb-zonal-db-cluster", {
    dbNodeClass: "standard",
    ensRegionId: "cn-chenzhou-telecom_unicom_cmcc",
    vpcId: network.id,
    vswitchId: vswitch.id,
    dbClusterNodesConfigs: { writer: '{"db_node_class":"polar.mysql.x4.large"}' },
});
new AiInstance("rds-ai-instance", { appName: "shop", appType: "standard", publicEndpointEnabled: true });
new DbNode("rds-db-node", { classCode: "standard", dbInstanceId: rds.id, zoneId: "cn-hangzhou-j" });
new SelectdbDbInstance("selectdb-db-instance", {
    cacheSize: 1,
    dbInstanceClass: "standard",
    dbInstanceDescription: "db-instance-description",
    paymentType: "PayAsYouGo",
    vpcId: network.id,
    vswitchId: vswitch.id,
    zoneId: vswitch.zoneId,
    enablePublicNetwork: true,
});
new TsdbInstance("tsdb-instance", {
    instanceClass: "standard",
    instanceStorage: "50",
    paymentType: "PayAsYouGo",
    vswitchId: vswitch.id,
    zoneId: vswitch.zoneId,
});
new AppGroup("open-search-app-group", {
    appGroupName: "shop",
    paymentType: "PayAsYouGo",
    quota: { computeResource: 1, docSize: 1, spec: "standard" },
    type: "standard",
});
new AmqpInstance("amqp-instance", { paymentType: "PayAsYouGo", supportEip: true });
const datahub = new DatahubProject("datahub-project", { name: "shop" });
new DatahubTopic("datahub-topic", { projectName: datahub.name });
export const eventBus = new EventBus("event-bridge-event-bus", { eventBusName: "shop" });
new ServiceQueue("message-service-queue", { queueName: "shop" });
new ServiceTopic("message-service-topic", { topicName: "shop" });
new Queue("mns-queue", { name: "shop" });
new MnsTopic("mns-topic", { name: "shop" });
new RocketMQInstance("rocketmq-instance", {
    networkInfo: { internetInfo: { flowOutType: "standard", internetSpec: "enable" }, vpcInfo: { vpcId: network.id } },
    paymentType: "PayAsYouGo",
    seriesCode: "standard",
    serviceCode: "rmq",
    subSeriesCode: "cluster_ha",
});
new MseCluster("mse-cluster", {
    clusterSpecification: "MSE_SC_1_2_60_c",
    clusterType: "Nacos-Ans",
    clusterVersion: "1.0",
    instanceCount: 1,
    netType: "pubnet",
    pubNetworkFlow: "1",
});
const rocketMq = new RocketmqInstance("ons-instance", { instanceName: "shop" });
new RocketmqTopic("ons-topic", { instanceId: rocketMq.id, messageType: 1 });
