import { RegistryEnterpriseInstance } from "@pulumi/alicloud/cr/registryEnterpriseInstance";
import { EcsDisk } from "@pulumi/alicloud/ecs/ecsDisk";
import { Instance } from "@pulumi/alicloud/ecs/instance";
import { ScalingGroup } from "@pulumi/alicloud/ess/scalingGroup";
import { Accelerator } from "@pulumi/alicloud/ga/accelerator";
import { EndpointGroup } from "@pulumi/alicloud/ga/endpointGroup";
import { Listener } from "@pulumi/alicloud/ga/listener";
import { Project } from "@pulumi/alicloud/log/project";
import { Store } from "@pulumi/alicloud/log/store";
import { Bucket } from "@pulumi/alicloud/oss/bucket";
import { Cluster } from "@pulumi/alicloud/polardb/cluster";
import { Instance as Rds } from "@pulumi/alicloud/rds/instance";
import { NatGateway } from "@pulumi/alicloud/vpc/natGateway";
import { Network } from "@pulumi/alicloud/vpc/network";
import { Switch } from "@pulumi/alicloud/vpc/switch";

/** What the resources of the tables stand on: a network in Hangzhou and what they are parts or copies of. */
export const network = new Network("network", { cidrBlock: "10.0.0.0/8" });
export const vswitch = new Switch("vswitch", { vpcId: network.id, cidrBlock: "10.1.0.0/16", zoneId: "cn-hangzhou-i" });
export const natGateway = new NatGateway("nat-gateway", { vpcId: network.id, vswitchId: vswitch.id, natType: "Enhanced" });
export const bucket = new Bucket("bucket", {});
export const server = new Instance("server", { instanceType: "ecs.g7.large", imageId: "m-1", vswitchId: vswitch.id });
export const disk = new EcsDisk("disk", { zoneId: vswitch.zoneId, size: 100 });
export const scalingGroup = new ScalingGroup("scaling-group", { minSize: 1, maxSize: 3, vswitchIds: [vswitch.id] });
export const registry = new RegistryEnterpriseInstance("registry", {
    instanceName: "images",
    instanceType: "Basic",
    paymentType: "Subscription",
});
export const rds = new Rds("rds", {
    engine: "MySQL",
    engineVersion: "8.0",
    instanceType: "mysql.n2.medium.1",
    instanceStorage: 20,
    vswitchId: vswitch.id,
});
export const polardb = new Cluster("polardb", { dbType: "MySQL", dbVersion: "8.0", vswitchId: vswitch.id });
export const project = new Project("project", { projectName: "logs" });
export const store = new Store("store", { projectName: project.projectName, logstoreName: "access" });

export const accelerator = new Accelerator("accelerator", {});
export const listener = new Listener("listener", { acceleratorId: accelerator.id, portRanges: [{ fromPort: 80, toPort: 80 }] });
export const endpoints = new EndpointGroup("endpoints", {
    acceleratorId: accelerator.id,
    listenerId: listener.id,
    endpointGroupRegion: "cn-hangzhou",
    endpointConfigurations: [{ type: "ECS", endpoint: server.id, weight: 20 }],
});
