import { Cluster as AckoneCluster } from "@pulumi/alicloud/ackone/cluster";
import { Instance as BastionhostInstance } from "@pulumi/alicloud/bastionhost/instance";
import { DedicatedHost as CddcDedicatedHost } from "@pulumi/alicloud/cddc/dedicatedHost";
import { DedicatedPropreHost } from "@pulumi/alicloud/cddc/dedicatedPropreHost";
import { Group } from "@pulumi/alicloud/cloudphoneinstance/group";
import { DwResourceGroup } from "@pulumi/alicloud/dataworks/dwResourceGroup";
import { Network } from "@pulumi/alicloud/dataworks/network";
import { Project as DataworksProject } from "@pulumi/alicloud/dataworks/project";
import { Airflow } from "@pulumi/alicloud/dms/airflow";
import { Instance as EaisInstance } from "@pulumi/alicloud/eais/instance";
import { ImageCache } from "@pulumi/alicloud/eci/imageCache";
import { VirtualNode } from "@pulumi/alicloud/eci/virtualNode";
import { Instance as EcpInstance } from "@pulumi/alicloud/ecp/instance";
import { AutoProvisioningGroup } from "@pulumi/alicloud/ecs/autoProvisioningGroup";
import { CapacityReservation } from "@pulumi/alicloud/ecs/capacityReservation";
import { DedicatedHost as EcsDedicatedHost } from "@pulumi/alicloud/ecs/dedicatedHost";
import { EcsDedicatedHostCluster } from "@pulumi/alicloud/ecs/ecsDedicatedHostCluster";
import { EcsImagePipeline } from "@pulumi/alicloud/ecs/ecsImagePipeline";
import { EcsLaunchTemplate } from "@pulumi/alicloud/ecs/ecsLaunchTemplate";
import { ElasticityAssurance } from "@pulumi/alicloud/ecs/elasticityAssurance";
import { Image } from "@pulumi/alicloud/ecs/image";
import { ImageCopy } from "@pulumi/alicloud/ecs/imageCopy";
import { ImageExport } from "@pulumi/alicloud/ecs/imageExport";
import { ReservedInstance } from "@pulumi/alicloud/ecs/reservedInstance";
import { Namespace as EdasNamespace } from "@pulumi/alicloud/edas/namespace";
import { AdConnectorDirectory } from "@pulumi/alicloud/eds/adConnectorDirectory";
import { Desktop } from "@pulumi/alicloud/eds/desktop";
import { RamDirectory } from "@pulumi/alicloud/eds/ramDirectory";
import { SimpleOfficeSite } from "@pulumi/alicloud/eds/simpleOfficeSite";
import { Cluster as EfloCluster } from "@pulumi/alicloud/eflo/cluster";
import { Er } from "@pulumi/alicloud/eflo/er";
import { HyperNode } from "@pulumi/alicloud/eflo/hyperNode";
import { Node } from "@pulumi/alicloud/eflo/node";
import { NodeGroup } from "@pulumi/alicloud/eflo/nodeGroup";
import { NodeGroupAttachment } from "@pulumi/alicloud/eflo/nodeGroupAttachment";
import { Subnet } from "@pulumi/alicloud/eflo/subnet";
import { Cluster as EhpcCluster } from "@pulumi/alicloud/ehpc/cluster";
import { ClusterV2 } from "@pulumi/alicloud/ehpc/clusterV2";
import { Queue } from "@pulumi/alicloud/ehpc/queue";
import { Cluster as EmrCluster } from "@pulumi/alicloud/emr/cluster";
import { EciScalingConfiguration } from "@pulumi/alicloud/ess/eciScalingConfiguration";
import { V2Function } from "@pulumi/alicloud/fc/v2function";
import { Flow } from "@pulumi/alicloud/fnf/flow";
import { Project as ImmProject } from "@pulumi/alicloud/imm/project";
import { Service } from "@pulumi/alicloud/pai/service";
import { WorkspaceWorkspace } from "@pulumi/alicloud/pai/workspaceWorkspace";
import { Custom } from "@pulumi/alicloud/rds/custom";
import { VvpInstance } from "@pulumi/alicloud/realtimecompute/vvpInstance";
import { Namespace as SchedulerxNamespace } from "@pulumi/alicloud/schedulerx/namespace";
import { BastionHostInstance } from "@pulumi/alicloud/yundun/bastionHostInstance";
import { bucket, network, scalingGroup, server, vswitch } from "./ground";

new EcsDedicatedHost("ecs-dedicated-host", { dedicatedHostType: "standard", zoneId: vswitch.zoneId });
new EcsDedicatedHostCluster("ecs-dedicated-host-cluster", { zoneId: vswitch.zoneId });
new CapacityReservation("ecs-capacity-reservation", { instanceAmount: 1, instanceType: "ecs.g7.large", zoneIds: [vswitch.zoneId] });
new ElasticityAssurance("ecs-elasticity-assurance", { instanceAmount: 1, instanceType: "ecs.g7.large", zoneIds: [vswitch.zoneId] });
new ReservedInstance("reserved-instance", { instanceType: "ecs.g7.large", zoneId: vswitch.zoneId });
const launchTemplate = new EcsLaunchTemplate("ecs-launch-template", { zoneId: vswitch.zoneId });
new AutoProvisioningGroup("auto-provisioning-group", {
    launchTemplateConfigs: [{ maxPrice: "1", vswitchId: vswitch.id, weightedCapacity: "1" }],
    launchTemplateId: launchTemplate.id,
    totalTargetCapacity: "1",
});
const image = new Image("image", { imageName: "shop", instanceId: server.id });
new ImageCopy("image-copy", { sourceImageId: "m-1", sourceRegionId: "cn-shanghai" });
new ImageExport("image-export", { imageId: image.id, ossBucket: bucket.id });
new EcsImagePipeline("ecs-image-pipeline", { baseImage: "base-image", baseImageType: "standard", toRegionIds: ["cn-shanghai"] });
new EciScalingConfiguration("ess-eci-scaling-configuration", { scalingGroupId: scalingGroup.id, autoCreateEip: true });
new ImageCache("eci-image-cache", {
    imageCacheName: "shop",
    images: ["nginx"],
    securityGroupId: "sg-1",
    vswitchId: vswitch.id,
    zoneId: vswitch.zoneId,
});
new VirtualNode("eci-virtual-node", {
    kubeConfig: "kubeconfig",
    securityGroupId: "sg-1",
    vswitchId: vswitch.id,
    zoneId: vswitch.zoneId,
    enablePublicNetwork: true,
});
new EhpcCluster("ehpc-cluster", {
    clusterName: "shop",
    computeCount: 1,
    computeInstanceType: "standard",
    loginCount: 1,
    loginInstanceType: "standard",
    managerInstanceType: "standard",
    osTag: "CentOS_7.6_64",
    zoneId: vswitch.zoneId,
});
new ClusterV2("ehpc-cluster-v2", { clusterCredentials: {}, sharedStorages: [{}] });
new Queue("ehpc-queue", { queueName: "shop" });
new EaisInstance("eais-instance", { instanceType: "ecs.g7.large", securityGroupId: "sg-1", vswitchId: vswitch.id });
new EcpInstance("ecp-instance", { imageId: "m-1", instanceType: "ecs.g7.large", securityGroupId: "sg-1", vswitchId: vswitch.id });
new Group("cloud-phone-instance-group", { imageId: "m-1", instanceGroupSpec: "standard" });
const officeSite = new SimpleOfficeSite("ecd-simple-office-site", { cidrBlock: "10.2.0.0/16" });
new Desktop("ecd-desktop", { bundleId: "bundle-1", officeSiteId: officeSite.id, policyGroupId: "policy-group-1" });
new AdConnectorDirectory("ecd-ad-connector-directory", {
    directoryName: "shop",
    dnsAddresses: ["10.0.0.1"],
    domainName: "shop",
    domainPassword: "not-a-password",
    domainUserName: "shop",
    vswitchIds: [vswitch.id],
});
new RamDirectory("ecd-ram-directory", { ramDirectoryName: "shop", vswitchIds: [vswitch.id] });
const lingjun = new EfloCluster("eflo-cluster", {
    nodeGroups: [{ zoneId: vswitch.zoneId }],
    networks: { vswitchZoneId: vswitch.zoneId, newVpdInfo: { vpdSubnets: [{ zoneId: vswitch.zoneId }] } },
});
new HyperNode("eflo-hyper-node", { paymentType: "PayAsYouGo", zoneId: vswitch.zoneId });
new Node("eflo-node", { zone: vswitch.zoneId });
new NodeGroup("eflo-node-group", {
    az: vswitch.zoneId,
    clusterId: lingjun.id,
    imageId: "m-1",
    machineType: "standard",
    nodeGroupName: "shop",
    zoneId: vswitch.zoneId,
    vswitchZoneId: vswitch.zoneId,
});
new NodeGroupAttachment("eflo-node-group-attachment", { hostname: "node", vpcId: network.id, vswitchId: vswitch.id });
new Er("eflo-er", { erName: "shop", masterZoneId: vswitch.zoneId });
new Subnet("eflo-subnet", { cidr: "10.2.0.0/24", subnetName: "shop", vpdId: "vpd-1", zoneId: vswitch.zoneId });
new AckoneCluster("ack-one-cluster", { network: { vpcId: network.id, vswitches: ["vsw-1"] } });
new EdasNamespace("edas-namespace", { namespaceLogicalId: "cn-shanghai:shop", namespaceName: "shop" });
new V2Function("fcv2-function", { functionName: "shop", handler: "index.handler", runtime: "nodejs20", serviceName: "shop" });
new Flow("fnf-flow", { definition: "version: v1\ntype: flow", description: "shop", type: "standard" });
new SchedulerxNamespace("schedulerx-namespace", { namespaceName: "shop" });
new ImmProject("imm-project", { project: "shop" });
new Service("pai-service", { serviceConfig: "{}" });
const workspace = new WorkspaceWorkspace("pai-workspace-workspace", { description: "shop", envTypes: ["prod"], workspaceName: "shop" });
new VvpInstance("realtime-compute-vvp-instance", {
    paymentType: "PayAsYouGo",
    storage: { oss: { bucket: bucket.id } },
    vpcId: network.id,
    vswitchIds: [vswitch.id],
    vvpInstanceName: "shop",
    zoneId: vswitch.zoneId,
});
new EmrCluster("emr-cluster", { clusterType: "standard", emrVer: "1.0", zoneId: vswitch.zoneId, isOpenPublicIp: true });
new Airflow("dms-airflow", {
    airflowName: "shop",
    appSpec: "standard",
    description: "shop",
    ossBucketName: bucket.id,
    ossPath: "dags",
    securityGroupId: "sg-1",
    vpcId: network.id,
    vswitchId: vswitch.id,
    workerServerlessReplicas: 1,
    workspaceId: workspace.id,
    zoneId: vswitch.zoneId,
});
new DataworksProject("data-works-project", { displayName: "shop", paiTaskEnabled: true, projectName: "shop" });
const resourceGroup = new DwResourceGroup("data-works-dw-resource-group", {
    defaultVpcId: network.id,
    defaultVswitchId: vswitch.id,
    remark: "shop",
});
new Network("data-works-network", { dwResourceGroupId: resourceGroup.id, vpcId: network.id, vswitchId: vswitch.id });
new CddcDedicatedHost("cddc-dedicated-host", {
    dedicatedHostGroupId: "dedicated-host-group-1",
    hostClass: "standard",
    paymentType: "PayAsYouGo",
    vswitchId: vswitch.id,
    zoneId: vswitch.zoneId,
});
new DedicatedPropreHost("cddc-dedicated-propre-host", {
    ecsClassLists: [{ instanceType: "ecs.g7.large", sysDiskCapacity: 1, sysDiskType: "standard" }],
    ecsZoneId: vswitch.zoneId,
    engine: "mysql",
    paymentType: "PayAsYouGo",
    securityGroupId: "sg-1",
    vpcId: network.id,
    vswitchId: vswitch.id,
});
new Custom("rds-custom", { instanceType: "ecs.g7.large", vswitchId: vswitch.id, zoneId: vswitch.zoneId });
new BastionhostInstance("bastionhost-instance", {
    bandwidth: "5",
    description: "shop",
    licenseCode: "bhah_ent_50_asset",
    planCode: "cloudbastion",
    securityGroupIds: ["sg-1"],
    storage: "5",
    vswitchId: vswitch.id,
    enablePublicAccess: true,
});
new BastionHostInstance("yundun-bastionhost-instance", {
    bandwidth: "5",
    description: "shop",
    licenseCode: "bhah_ent_50_asset",
    planCode: "cloudbastion",
    securityGroupIds: ["sg-1"],
    storage: "5",
    vswitchId: vswitch.id,
    enablePublicAccess: true,
});
