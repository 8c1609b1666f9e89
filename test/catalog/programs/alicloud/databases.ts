import { Instance as Kafka } from "@pulumi/alicloud/alikafka/instance";
import { SynchronizationInstance } from "@pulumi/alicloud/dts/synchronizationInstance";
import { Policy } from "@pulumi/alicloud/hbr/policy";
import { Connection } from "@pulumi/alicloud/rds/connection";
import { Instance } from "@pulumi/alicloud/rds/instance";
import { RdsInstanceCrossBackupPolicy } from "@pulumi/alicloud/rds/rdsInstanceCrossBackupPolicy";
import { TairInstance } from "@pulumi/alicloud/redis/tairInstance";
import { vswitch } from "./network";

const database = new Instance("database", {
    engine: "MySQL",
    engineVersion: "8.0",
    instanceType: "mysql.n2.medium.1",
    instanceStorage: 20,
    vswitchId: vswitch.id,
    zoneId: vswitch.zoneId,
});
new Connection("database-address", { instanceId: database.id });
new RdsInstanceCrossBackupPolicy("database-backup", { instanceId: database.id, crossBackupRegion: "cn-hongkong" });

new TairInstance("cache", {
    instanceType: "tair_rdb",
    instanceClass: "tair.rdb.2g",
    vpcId: vswitch.vpcId,
    vswitchId: vswitch.id,
    zoneId: vswitch.zoneId,
    secondaryZoneId: "cn-hangzhou-h",
});
new Kafka("queue", { deployType: 4, diskType: 0, diskSize: 500, vswitchId: vswitch.id });

new SynchronizationInstance("synchronization", {
    paymentType: "PayAsYouGo",
    sourceEndpointEngineName: "MySQL",
    sourceEndpointRegion: "cn-hangzhou",
    destinationEndpointEngineName: "MySQL",
    destinationEndpointRegion: "us-west-1",
});
new Policy("backups", { rules: [{ ruleType: "REPLICATION", replicationRegionId: "eu-west-1", schedule: "I|1|P1D", retention: 30 }] });
