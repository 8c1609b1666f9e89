import { placed } from "./placed";

/** Public addresses that databases, caches and registries get by a resource of their own. */
export const publicEndpoints = placed(`
    alicloud_db_connection | rds/connection | instanceId | database of instanceId | -; open always | RDS 外网地址 | RDS public address
    alicloud_rds_db_instance_endpoint_address | rds/dbInstanceEndpointAddress | connectionStringPrefix | database of dbInstanceId | -; open always | RDS 终端节点外网地址 | RDS endpoint public address
    alicloud_rds_db_proxy_public | rds/dbProxyPublic | connectionStringPrefix | database of dbInstanceId | -; open always | RDS 数据库代理外网地址 | RDS proxy public address
    alicloud_kvstore_connection | kvstore/connection | connectionStringPrefix | cache of instanceId | -; open always | Redis 外网地址 | Redis public address
    alicloud_mongodb_public_network_address | mongodb/publicNetworkAddress | dbInstanceId | database of dbInstanceId | -; open always | MongoDB 外网地址 | MongoDB public address
    alicloud_mongodb_sharding_network_public_address | mongodb/shardingNetworkPublicAddress | dbInstanceId | database of dbInstanceId | -; open always | MongoDB 分片集群外网地址 | MongoDB sharded-cluster public address
    alicloud_adb_connection | adb/connection | dbClusterId | database of dbClusterId | -; open always | AnalyticDB MySQL 外网地址 | AnalyticDB for MySQL public address
    alicloud_gpdb_connection | gpdb/connection | instanceId | database of instanceId | -; open always | AnalyticDB PostgreSQL 外网地址 | AnalyticDB for PostgreSQL public address
    alicloud_click_house_enterprise_db_cluster_public_endpoint | clickhouseenterprisedbcluster/publicEndpoint | connectionStringPrefix | database of dbInstanceId | -; open always | ClickHouse 企业版外网地址 | ClickHouse Enterprise public address
    alicloud_polardb_endpoint_address | polardb/endpointAddress | dbClusterId | database of dbClusterId | -; open always | PolarDB 外网地址 | PolarDB public address
    alicloud_polardb_primary_endpoint | polardb/primaryEndpoint | dbClusterId | database of dbClusterId | -; open netType:Public!Private,Inner | PolarDB 主地址 | PolarDB primary endpoint
    alicloud_lindorm_public_network | lindorm/publicNetwork | engineType | database of instanceId | -; open enablePublicNetwork:1!0 | Lindorm 外网地址 | Lindorm public address
    alicloud_cr_internet_endpoint | cr/internetEndpoint | instanceId | container registry of instanceId | -; open always | 容器镜像服务公网访问入口 | Container Registry public endpoint
`);
