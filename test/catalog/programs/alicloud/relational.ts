import { SqlLogConfig } from "@pulumi/alicloud/das/sqlLogConfig";
import { SwitchDasPro } from "@pulumi/alicloud/das/switchDasPro";
import { Cluster } from "@pulumi/alicloud/polardb/cluster";
import { Endpoint } from "@pulumi/alicloud/polardb/endpoint";
import { EndpointAddress } from "@pulumi/alicloud/polardb/endpointAddress";
import { PrimaryEndpoint } from "@pulumi/alicloud/polardb/primaryEndpoint";
import { DbInstanceEndpoint } from "@pulumi/alicloud/rds/dbInstanceEndpoint";
import { DbInstanceEndpointAddress } from "@pulumi/alicloud/rds/dbInstanceEndpointAddress";
import { DbProxyPublic } from "@pulumi/alicloud/rds/dbProxyPublic";
import { DdrInstance } from "@pulumi/alicloud/rds/ddrInstance";
import { Instance } from "@pulumi/alicloud/rds/instance";
import { RdsCloneDbInstance } from "@pulumi/alicloud/rds/rdsCloneDbInstance";
import { RdsDbProxy } from "@pulumi/alicloud/rds/rdsDbProxy";
import { RdsUpgradeDbInstance } from "@pulumi/alicloud/rds/rdsUpgradeDbInstance";
import { ReadOnlyInstance } from "@pulumi/alicloud/rds/readOnlyInstance";
import { network, vswitch } from "./network";

const mysql = { engineVersion: "8.0", instanceType: "mysql.n2.medium.1", instanceStorage: 20 };
const orders = new Instance("orders-database", {
    ...mysql,
    engine: "MySQL",
    vswitchId: vswitch.id,
    zoneId: vswitch.zoneId,
    zoneIdSlaveA: "Auto",
    sqlCollectorStatus: "Enabled",
    sqlCollectorConfigValue: 180,
    tags: { "beian:records": "transactions", network: network.id },
});
new ReadOnlyInstance("orders-reader", { ...mysql, masterDbInstanceId: orders.id, vswitchId: vswitch.id, zoneId: vswitch.zoneId });
const clone = new RdsCloneDbInstance("orders-clone", {
    sourceDbInstanceId: orders.id,
    dbInstanceStorageType: "cloud_essd",
    paymentType: "PayAsYouGo",
    zoneId: vswitch.zoneId,
    zoneIdSlaveA: "cn-hangzhou-j",
});
new SqlLogConfig("clone-audit", { instanceId: clone.id, enable: true, requestEnable: true, retention: 180 });
const upgraded = new RdsUpgradeDbInstance("orders-upgraded", {
    sourceDbInstanceId: orders.id,
    collectStatMode: "After",
    dbInstanceClass: "pg.n2.small.1",
    dbInstanceStorage: 20,
    dbInstanceStorageType: "cloud_essd",
    instanceNetworkType: "VPC",
    paymentType: "PayAsYouGo",
    switchOver: "false",
    targetMajorVersion: "16.0",
});
new SwitchDasPro("upgraded-audit", { instanceId: upgraded.id, sqlRetention: 180 });
const restored = new DdrInstance("orders-restored", {
    ...mysql,
    engine: "MySQL",
    paymentType: "PayAsYouGo",
    restoreType: "BackupTime",
    restoreTime: "2026-01-01T00:00:00Z",
    sourceRegion: "cn-shanghai",
    sourceDbInstanceName: "rm-1",
});

const endpoint = new DbInstanceEndpoint("orders-endpoint", {
    dbInstanceId: orders.id,
    connectionStringPrefix: "orders",
    nodeItems: [{ nodeId: "n-1", weight: 100 }],
    port: "3306",
    vpcId: network.id,
    vswitchId: vswitch.id,
});
new DbInstanceEndpointAddress("orders-public", {
    dbInstanceId: orders.id,
    dbInstanceEndpointId: endpoint.dbInstanceEndpointId,
    connectionStringPrefix: "orders-public",
    port: "3306",
});
const proxy = new RdsDbProxy("proxy", {
    instanceId: restored.id,
    instanceNetworkType: "VPC",
    dbProxyInstanceNum: 1,
    vpcId: network.id,
    vswitchId: vswitch.id,
});
new DbProxyPublic("proxy-public", {
    dbInstanceId: restored.id,
    dbProxyEndpointId: proxy.dbProxyEndpointId,
    dbProxyConnectionStringNetType: "Public",
    connectionStringPrefix: "proxy",
});

const accounts = new Cluster("accounts", {
    dbType: "MySQL",
    dbVersion: "8.0",
    dbNodeClass: "polar.mysql.x4.large",
    vswitchId: vswitch.id,
    zoneId: vswitch.zoneId,
    collectorStatus: "Enable",
    tags: { "beian:records": "accounts" },
});
const reading = new Endpoint("accounts-endpoint", { dbClusterId: accounts.id, endpointType: "Custom" });
new EndpointAddress("accounts-public", { dbClusterId: accounts.id, dbEndpointId: reading.dbEndpointId });
const ledger = new Cluster("ledger", { dbType: "PostgreSQL", dbVersion: "14", vswitchId: vswitch.id });
new PrimaryEndpoint("ledger-endpoint", { dbClusterId: ledger.id, netType: "Private" });
