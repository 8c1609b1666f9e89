import { EdgeKubernetes } from "@pulumi/alicloud/cs/edgeKubernetes";
import { Kubernetes } from "@pulumi/alicloud/cs/kubernetes";
import { NodePool } from "@pulumi/alicloud/cs/nodePool";
import { ServerlessKubernetes } from "@pulumi/alicloud/cs/serverlessKubernetes";
import { ContainerGroup } from "@pulumi/alicloud/eci/containerGroup";
import { EcsInstanceSet } from "@pulumi/alicloud/ecs/ecsInstanceSet";
import { EipAddress } from "@pulumi/alicloud/ecs/eipAddress";
import { Cluster } from "@pulumi/alicloud/emrv2/cluster";
import { ScalingConfiguration } from "@pulumi/alicloud/ess/scalingConfiguration";
import { ScalingGroup } from "@pulumi/alicloud/ess/scalingGroup";
import { ServiceMesh } from "@pulumi/alicloud/servicemesh/serviceMesh";
import { abroad } from "./abroad";
import { cluster } from "./functions";
import { network, vswitch } from "./network";

new NodePool("nodes", { clusterId: cluster.id, nodePoolName: "web", instanceTypes: ["ecs.g7.large"], vswitchIds: [vswitch.id] });
new NodePool("public-nodes", { clusterId: cluster.id, vswitchIds: [vswitch.id], internetMaxBandwidthOut: 10 });
new NodePool("growing-nodes", { clusterId: cluster.id, vswitchIds: [vswitch.id], scalingConfig: { maxSize: 3, isBondEip: true } });
new Kubernetes("own-masters", { masterInstanceTypes: ["ecs.g7.large"], masterVswitchIds: [vswitch.id], slbInternetEnabled: false });
new EdgeKubernetes("stores", {
    availabilityZone: vswitch.zoneId,
    workerInstanceTypes: ["ecs.g7.large"],
    workerNumber: 2,
    workerVswitchIds: [vswitch.id],
});
new ServerlessKubernetes("far-jobs", { vpcId: "vpc-1", zoneId: "ap-southeast-1a", endpointPublicAccessEnabled: true }, abroad);
new ServiceMesh("mesh", {
    network: { vpcId: network.id, vswitcheList: vswitch.id },
    clusterIds: [cluster.id],
    loadBalancer: { apiServerPublicEip: true },
});

const containers = [{ name: "web", image: "nginx" }];
const container = { containers, securityGroupId: "sg-1", vswitchId: vswitch.id };
const containerAddress = new EipAddress("container-address", { bandwidth: "5" });
new ContainerGroup("private-container", { ...container, containerGroupName: "job", zoneId: vswitch.zoneId });
new ContainerGroup("public-container", { ...container, containerGroupName: "web", autoCreateEip: true });
new ContainerGroup("addressed-container", { ...container, containerGroupName: "api", eipInstanceId: containerAddress.id });

const image = { imageId: "m-1", instanceType: "ecs.g7.large" };
new EcsInstanceSet("server-set", { ...image, securityGroupIds: ["sg-1"], zoneId: vswitch.zoneId, vswitchId: vswitch.id });
const scaling = new ScalingGroup("scaling", { minSize: 1, maxSize: 3, vswitchIds: [vswitch.id] });
new ScalingConfiguration("scaled", { ...image, scalingGroupId: scaling.id, securityGroupId: "sg-1", internetMaxBandwidthOut: 10 });

const nodes = { dataDisks: [{ category: "cloud_essd", size: 80 }], systemDisk: { category: "cloud_essd", size: 80 }, nodeCount: 1 };
new Cluster("lake", {
    applications: ["HADOOP-COMMON"],
    clusterName: "lake",
    clusterType: "DATALAKE",
    releaseVersion: "EMR-5.10.0",
    nodeAttributes: [
        { vpcId: network.id, zoneId: vswitch.zoneId, securityGroupId: "sg-1", ramRole: "AliyunECSInstanceForEMRRole", keyPairName: "k" },
    ],
    nodeGroups: [
        { ...nodes, nodeGroupType: "MASTER", nodeGroupName: "masters", instanceTypes: ["ecs.g7.xlarge"], withPublicIp: true },
        { ...nodes, nodeGroupType: "CORE", nodeGroupName: "cores", instanceTypes: ["ecs.g7.xlarge"] },
    ],
});
