import { placed } from "./placed";

/** Databases, caches, search engines and message queues. */
export const placedDatabases = placed(`
    alicloud_adb_cluster | adb/cluster | dbClusterCategory | database | primary zone zoneId | 云原生数据仓库 AnalyticDB MySQL 集群（旧） | AnalyticDB for MySQL cluster (old type)
    alicloud_adb_db_cluster | adb/dBCluster | dbClusterCategory | database | primary zone zoneId | 云原生数据仓库 AnalyticDB MySQL 集群 | AnalyticDB for MySQL cluster
    alicloud_adb_db_cluster_lake_version | adb/dBClusterLakeVersion | dbClusterVersion | database | primary zone zoneId; replica zone secondaryZoneId | 云原生数据仓库 AnalyticDB MySQL 湖仓版集群 | AnalyticDB for MySQL data-lakehouse cluster
    alicloud_cassandra_cluster | cassandra/cluster | instanceType | database | primary zone zoneId | 云数据库 Cassandra 集群 | ApsaraDB for Cassandra cluster
    alicloud_cassandra_data_center | cassandra/dataCenter | clusterId | database | primary zone zoneId | 云数据库 Cassandra 数据中心 | ApsaraDB for Cassandra data center
    alicloud_click_house_db_cluster | clickhouse/dbCluster | category | database | primary zone zoneId,multiZoneVswitchLists[].zoneId; open allocatePublicConnection | 云数据库 ClickHouse 集群 | ApsaraDB for ClickHouse cluster
    alicloud_click_house_backup_policy | clickhouse/backupPolicy | dbClusterId | database of dbClusterId | backup home | 云数据库 ClickHouse 备份策略 | ApsaraDB for ClickHouse backup policy
    alicloud_click_house_enterprise_db_cluster | clickhouseenterprisedbcluster/clickHouseEnterpriseDbCluster |  | database | primary zone zoneId,multiZones[].zoneId | 云数据库 ClickHouse 企业版集群 | ApsaraDB for ClickHouse Enterprise cluster
    alicloud_dbs_backup_plan | dbs/backupPlan | backupMethod | database | backup region storageRegion; link region databaseRegion; link region sourceEndpointRegion | 数据库备份 DBS 备份计划 | Database Backup plan
    alicloud_drds_instance | drds/instance | description | database | primary zone zoneId | 云原生分布式数据库 DRDS 实例 | DRDS instance
    alicloud_drds_polardbx_instance | drds/polardbxInstance | cnClass | database | primary zone primaryZone; replica zone secondaryZone,tertiaryZone | 云原生分布式数据库 PolarDB-X 实例 | PolarDB-X instance
    alicloud_gpdb_elastic_instance | gpdb/elasticInstance | engine | database | primary zone zoneId | 云原生数据仓库 AnalyticDB PostgreSQL 实例（旧） | AnalyticDB for PostgreSQL instance (old type)
    alicloud_gpdb_instance | gpdb/instance | dbInstanceMode | database | primary zone zoneId/availabilityZone | 云原生数据仓库 AnalyticDB PostgreSQL 实例 | AnalyticDB for PostgreSQL instance
    alicloud_gpdb_supabase_project | gpdb/supabaseProject | accountPassword | database | primary zone zoneId | AnalyticDB Supabase 项目 | AnalyticDB Supabase project
    alicloud_graph_database_db_instance | graphdatabase/dbInstance | dbInstanceCategory | database | primary zone zoneId | 图数据库 GDB 实例 | Graph Database instance
    alicloud_hbase_instance | hbase/instance | coreInstanceType | database | primary zone zoneId | 云数据库 HBase 集群 | ApsaraDB for HBase cluster
    alicloud_hologram_instance | hologram/instance | instanceName | database | primary zone zoneId | 实时数仓 Hologres 实例 | Hologres instance
    alicloud_milvus_instance | index/milvusInstance | dbVersion | database | primary zone zoneId,vswitchIds[].zoneId | 向量检索服务 Milvus 实例 | Milvus instance
    alicloud_star_rocks_instance, alicloud_star_rocks_instance | starrocks/instance, index/starRocksInstance | adminPassword | database | primary zone clusterZoneId,backendNodeGroups[].zoneId,frontendNodeGroups[].zoneId,observerNodeGroups[].zoneId,vswitches[].zoneId | E-MapReduce Serverless StarRocks 实例 | Serverless StarRocks instance
    alicloud_lindorm_instance | lindorm/instance | diskCategory | database | primary zone zoneId,primaryZoneId; replica zone standbyZoneId,arbiterZoneId | 云原生多模数据库 Lindorm 实例 | Lindorm instance
    alicloud_lindorm_instance_v2 | lindorm/instanceV2 | archVersion | database | primary zone zoneId,primaryZoneId; replica zone standbyZoneId,arbiterZoneId | 云原生多模数据库 Lindorm 实例（新） | Lindorm instance (new type)
    alicloud_maxcompute_project | maxcompute/project |  | database | primary home | 云原生大数据计算服务 MaxCompute 项目 | MaxCompute project
    alicloud_ocean_base_instance | ocean/baseInstance | diskSize | database | primary zone zones; link region primaryRegion | 云数据库 OceanBase 实例 | ApsaraDB for OceanBase instance
    alicloud_ots_instance | ots/instance |  | database | primary home | 表格存储实例 | Tablestore instance
    alicloud_polardb_aicluster | polardb/aicluster | dbNodeClass | database | primary zone zoneId,regionId | PolarDB AI 集群 | PolarDB AI cluster
    alicloud_polardb_application | polardb/application | applicationType | database | primary zone zoneId,regionId | PolarDB 应用 | PolarDB application
    alicloud_polardb_backup_policy | polardb/backupPolicy | dbClusterId | database of dbClusterId | -; backup region dataLevel2BackupAnotherRegionRegion,logBackupAnotherRegionRegion | PolarDB 备份策略 | PolarDB backup policy
    alicloud_polardb_gateway | polardb/gateway | payType | gateway | primary zone zoneId | PolarDB 网关 | PolarDB gateway
    alicloud_polardb_zonal_db_cluster | polardb/zonalDbCluster | dbNodeClass | database | primary node ensRegionId | PolarDB 边缘节点集群 | PolarDB cluster on an edge node
    alicloud_rds_ai_instance | rds/aiInstance | appName | database | primary home; open publicEndpointEnabled=true | RDS AI 应用 | RDS AI application
    alicloud_rds_db_node | rds/dbNode | classCode | database of dbInstanceId | -; replica zone zoneId | RDS 集群节点 | RDS cluster node
    alicloud_rds_instance_cross_backup_policy | rds/rdsInstanceCrossBackupPolicy | instanceId | database of instanceId | -; backup region crossBackupRegion | RDS 跨地域备份 | RDS cross-region backup
    alicloud_selectdb_db_instance | selectdb/dbInstance | cacheSize | database | primary zone zoneId; open enablePublicNetwork | 云数据库 SelectDB 实例 | ApsaraDB for SelectDB instance
    alicloud_tsdb_instance | tsdb/instance | instanceClass | database | primary zone zoneId | 时间序列数据库 TSDB 实例 | Time Series Database instance
    alicloud_open_search_app_group | opensearch/appGroup | appGroupName | search | primary home | 智能开放搜索应用 | OpenSearch application
    alicloud_alikafka_instance | alikafka/instance | deployType | queue | primary zone zoneId; open deployType:4!5 | 消息队列 Kafka 版实例 | Message Queue for Kafka instance
    alicloud_amqp_instance | amqp/instance | paymentType | queue | primary home; open supportEip | 消息队列 RabbitMQ 版实例 | Message Queue for RabbitMQ instance
    alicloud_datahub_project | datahub/project |  | queue | primary home | 数据总线 DataHub 项目 | DataHub project
    alicloud_datahub_topic | datahub/topic | projectName | queue | primary home | 数据总线 DataHub 主题 | DataHub topic
    alicloud_event_bridge_event_bus | eventbridge/eventBus | eventBusName | queue | primary home | 事件总线 | EventBridge event bus
    alicloud_message_service_queue | message/serviceQueue | queueName | queue | primary home | 消息服务 MNS 队列 | Message Service queue
    alicloud_message_service_topic | message/serviceTopic | topicName | queue | primary home | 消息服务 MNS 主题 | Message Service topic
    alicloud_mns_queue | mns/queue |  | queue | primary home | 消息服务 MNS 队列（旧） | Message Service queue (old type)
    alicloud_mns_topic | mns/topic |  | queue | primary home | 消息服务 MNS 主题（旧） | Message Service topic (old type)
    alicloud_rocketmq_instance | rocketmq/rocketMQInstance | paymentType | queue | primary home; open networkInfo.internetInfo.internetSpec:enable!disable | 消息队列 RocketMQ 版实例 | Message Queue for RocketMQ instance
    alicloud_mse_cluster | mse/cluster | clusterSpecification | server | primary home; open netType:pubnet,both!privatenet | 微服务引擎注册配置中心 | Microservices Engine registry
    alicloud_ons_instance | rocketmq/instance |  | queue | primary home | 消息队列 RocketMQ 版实例（旧） | Message Queue for RocketMQ instance (old type)
    alicloud_ons_topic | rocketmq/topic | instanceId | queue | primary home | 消息队列 RocketMQ 版主题（旧） | Message Queue for RocketMQ topic (old type)
`);
