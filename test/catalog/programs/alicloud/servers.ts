import { AutoSnapshotPolicy } from "@pulumi/alicloud/ecs/autoSnapshotPolicy";
import { EcsDisk } from "@pulumi/alicloud/ecs/ecsDisk";
import { EipAddress } from "@pulumi/alicloud/ecs/eipAddress";
import { EipAssociation } from "@pulumi/alicloud/ecs/eipAssociation";
import { Instance } from "@pulumi/alicloud/ecs/instance";
import { ForwardEntry } from "@pulumi/alicloud/vpc/forwardEntry";
import { abroad } from "./abroad";
import { natAddress, natGateway, vswitch } from "./network";

export const server = new Instance("server", { instanceType: "ecs.g7.large", imageId: "m-1", vswitchId: vswitch.id });
export const address = new EipAddress("address", { bandwidth: "10" });
new EipAssociation("association", { allocationId: address.id, instanceId: server.id });
new EcsDisk("disk", { zoneId: vswitch.zoneId, size: 100 });
export const carrier = new Instance("carrier", {
    instanceName: "shop-web",
    instanceType: "ecs.g7.large",
    imageId: "m-1",
    vswitchId: vswitch.id,
    instanceChargeType: "PrePaid",
    period: 6,
});
const carrierAddress = new EipAddress("carrier-address", { bandwidth: "5" });
new EipAssociation("carrier-association", { allocationId: carrierAddress.id, instanceId: carrier.id });
new Instance("far-server", { instanceType: "ecs.g7.large", imageId: "m-1", internetMaxBandwidthOut: 5 }, abroad);

new ForwardEntry("forwarding", {
    forwardTableId: natGateway.forwardTableIds,
    externalIp: natAddress.ipAddress,
    externalPort: "443",
    internalIp: server.primaryIpAddress,
    internalPort: "8443",
    ipProtocol: "tcp",
});

new AutoSnapshotPolicy("snapshots", {
    repeatWeekdays: ["1"],
    retentionDays: 30,
    timePoints: ["1"],
    enableCrossRegionCopy: true,
    targetCopyRegions: ["cn-shanghai"],
});
