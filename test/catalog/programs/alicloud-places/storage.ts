import { ExpressSync } from "@pulumi/alicloud/cloudstoragegateway/expressSync";
import { Gateway } from "@pulumi/alicloud/cloudstoragegateway/gateway";
import { Namespace } from "@pulumi/alicloud/cr/namespace";
import { RegistryEnterpriseSyncRule } from "@pulumi/alicloud/cs/registryEnterpriseSyncRule";
import { Instance as DatabasefilesystemInstance } from "@pulumi/alicloud/databasefilesystem/instance";
import { FileSystem as DfsFileSystem } from "@pulumi/alicloud/dfs/fileSystem";
import { DedicatedBlockStorageCluster } from "@pulumi/alicloud/ebs/dedicatedBlockStorageCluster";
import { DiskReplicaGroup } from "@pulumi/alicloud/ebs/diskReplicaGroup";
import { DiskReplicaPair } from "@pulumi/alicloud/ebs/diskReplicaPair";
import { EcsSnapshot } from "@pulumi/alicloud/ecs/ecsSnapshot";
import { ReplicationVault } from "@pulumi/alicloud/hbr/replicationVault";
import { ServerBackupPlan } from "@pulumi/alicloud/hbr/serverBackupPlan";
import { Vault } from "@pulumi/alicloud/hbr/vault";
import { Instance as KmsInstance } from "@pulumi/alicloud/kms/instance";
import { Key } from "@pulumi/alicloud/kms/key";
import { Secret } from "@pulumi/alicloud/kms/secret";
import { FileSystem as NasFileSystem } from "@pulumi/alicloud/nas/fileSystem";
import { CustomDisk } from "@pulumi/alicloud/rds/customDisk";
import { BackupPolicy } from "@pulumi/alicloud/threatdetection/backupPolicy";
import { EditingProject } from "@pulumi/alicloud/vod/editingProject";
import { bucket, disk, network, registry, server, vswitch } from "./ground";

new EcsSnapshot("ecs-snapshot", { diskId: disk.id });
new DedicatedBlockStorageCluster("ebs-dedicated-block-storage-cluster", {
    dedicatedBlockStorageClusterName: "shop",
    totalCapacity: "61440",
    type: "standard",
    zoneId: vswitch.zoneId,
});
new DiskReplicaGroup("ebs-disk-replica-group", {
    destinationRegionId: "cn-shanghai",
    destinationZoneId: "cn-shanghai-l",
    sourceRegionId: "cn-hangzhou",
    sourceZoneId: vswitch.zoneId,
});
new DiskReplicaPair("ebs-disk-replica-pair", {
    destinationDiskId: "d-2",
    destinationRegionId: "cn-shanghai",
    destinationZoneId: "cn-shanghai-l",
    diskId: disk.id,
    sourceZoneId: vswitch.zoneId,
});
new CustomDisk("rds-custom-disk", { diskCategory: "standard", size: 1, zoneId: vswitch.zoneId });
new NasFileSystem("nas-file-system", { protocolType: "standard", storageType: "standard", zoneId: vswitch.zoneId });
new DfsFileSystem("dfs-file-system", {
    fileSystemName: "shop",
    protocolType: "standard",
    spaceCapacity: 1,
    storageType: "standard",
    zoneId: vswitch.zoneId,
});
new DatabasefilesystemInstance("dbfs-instance", { category: "standard", size: 1, zoneId: vswitch.zoneId });
new Gateway("cloud-storage-gateway-gateway", {
    gatewayName: "shop",
    location: "Cloud",
    storageBundleId: "storage-bundle-1",
    type: "standard",
});
new ExpressSync("cloud-storage-gateway-express-sync", { bucketName: bucket.id, bucketRegion: bucket.location, expressSyncName: "shop" });
const vault = new Vault("hbr-vault", { vaultName: "shop" });
new ReplicationVault("hbr-replication-vault", {
    replicationSourceRegionId: "cn-shanghai",
    replicationSourceVaultId: vault.id,
    vaultName: "shop",
});
new ServerBackupPlan("hbr-server-backup-plan", {
    details: [{ appConsistent: true, snapshotGroup: true, destinationRegionId: "cn-hongkong", doCopy: true }],
    ecsServerBackupPlanName: "shop",
    instanceId: server.id,
    retention: 1,
    schedule: "I|1602673264|PT2H",
});
new BackupPolicy("threat-detection-backup-policy", {
    backupPolicyName: "shop",
    policy: "{}",
    policyVersion: "1.0",
    uuidLists: ["uuid-1"],
    policyRegionId: "cn-hongkong",
});
new EditingProject("vod-editing-project", { title: "shop" });
new Namespace("cr-namespace", { autoCreate: true, defaultVisibility: "default-visibility" });
new RegistryEnterpriseSyncRule("cr-ee-sync-rule", {
    instanceId: registry.id,
    namespaceName: "shop",
    tagFilter: "tag-filter",
    targetInstanceId: "cri-2",
    targetNamespaceName: "shop",
    targetRegionId: "cn-hongkong",
});
new KmsInstance("kms-instance", {
    vpcId: network.id,
    vswitchIds: [vswitch.id],
    zoneIds: [vswitch.zoneId],
    bindVpcs: [{ regionId: "cn-hongkong" }],
});
new Key("kms-key", { description: "orders" });
new Secret("kms-secret", { secretData: "not-a-secret", secretName: "shop", versionId: "version-1" });
