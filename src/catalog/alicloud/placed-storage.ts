import { placed } from "./placed";

/** Disks, file systems, backups, registries and keys. */
export const placedStorage = placed(`
    alicloud_ecs_disk, alicloud_disk | ecs/ecsDisk, ecs/disk |  | disk | primary zone zoneId/availabilityZone | 云盘 | cloud disk
    alicloud_ecs_snapshot, alicloud_snapshot | ecs/ecsSnapshot, ecs/snapshot | diskId | disk | backup home | 云盘快照 | disk snapshot
    alicloud_ecs_auto_snapshot_policy, alicloud_snapshot_policy | ecs/autoSnapshotPolicy, ecs/snapshotPolicy | repeatWeekdays | disk | backup home; backup region targetCopyRegions while enableCrossRegionCopy | 云盘自动快照策略 | automatic snapshot policy
    alicloud_ebs_dedicated_block_storage_cluster | ebs/dedicatedBlockStorageCluster | dedicatedBlockStorageClusterName | disk | primary zone zoneId | 专属块存储集群 | dedicated block-storage cluster
    alicloud_ebs_disk_replica_group | ebs/diskReplicaGroup | sourceRegionId | disk | primary zone sourceZoneId,sourceRegionId; replica zone destinationZoneId,destinationRegionId | 云盘异步复制组 | disk replica group
    alicloud_ebs_disk_replica_pair | ebs/diskReplicaPair | destinationDiskId | disk | primary zone sourceZoneId; replica zone destinationZoneId,destinationRegionId | 云盘异步复制对 | disk replica pair
    alicloud_rds_custom_disk | rds/customDisk | diskCategory | disk | primary zone zoneId | RDS Custom 云盘 | RDS Custom disk
    alicloud_nas_file_system | nas/fileSystem | protocolType | file system | primary zone zoneId | 文件存储 NAS 文件系统 | NAS file system
    alicloud_dfs_file_system | dfs/fileSystem | fileSystemName | file system | primary zone zoneId | 文件存储 HDFS 版文件系统 | Apsara File Storage for HDFS file system
    alicloud_dbfs_instance | databasefilesystem/instance | category | file system | primary zone zoneId | 数据库文件存储实例 | Database File System instance
    alicloud_cloud_storage_gateway_gateway | cloudstoragegateway/gateway | gatewayName | file system | primary home | 云存储网关 | Cloud Storage Gateway
    alicloud_cloud_storage_gateway_express_sync | cloudstoragegateway/expressSync | bucketName | file system | -; link region bucketRegion | 云存储网关极速同步 | Cloud Storage Gateway express sync
    alicloud_hbr_vault | hbr/vault | vaultName | file system | backup home | 云备份仓库 | Cloud Backup vault
    alicloud_hbr_replication_vault | hbr/replicationVault | replicationSourceVaultId | file system | backup home; link region replicationSourceRegionId | 云备份异地镜像仓库 | Cloud Backup replication vault
    alicloud_hbr_policy | hbr/policy |  | file system | -; backup region rules[].replicationRegionId | 云备份策略 | Cloud Backup policy
    alicloud_hbr_server_backup_plan | hbr/serverBackupPlan | ecsServerBackupPlanName | server | -; backup region details[].destinationRegionId while doCopy | 云备份 ECS 整机备份计划 | Cloud Backup plan for whole servers
    alicloud_threat_detection_backup_policy | threatdetection/backupPolicy | backupPolicyName | server | -; backup region policyRegionId | 云安全中心防勒索备份策略 | Security Center anti-ransomware policy
    alicloud_vod_editing_project | vod/editingProject | title | bucket | primary home | 视频点播剪辑工程 | VOD editing project
    alicloud_cr_ee_instance | cr/registryEnterpriseInstance | instanceName | container registry | primary home | 容器镜像服务企业版实例 | Container Registry Enterprise instance
    alicloud_cr_namespace | cr/namespace | autoCreate | container registry | primary home | 容器镜像服务命名空间 | Container Registry namespace
    alicloud_cr_ee_sync_rule | cs/registryEnterpriseSyncRule | instanceId | container registry of instanceId | -; replica region targetRegionId | 容器镜像服务同步规则 | Container Registry sync rule
    alicloud_kms_instance | kms/instance | vpcId | key | primary zone zoneIds; link region bindVpcs[].regionId | 密钥管理服务实例 | Key Management Service instance
    alicloud_kms_key | kms/key |  | key | primary home | 密钥管理服务密钥 | Key Management Service key
    alicloud_kms_secret | kms/secret | secretData | key | primary home | 密钥管理服务凭据 | Key Management Service secret
`);
