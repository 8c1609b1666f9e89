import { TransitRouterPeerAttachment } from "@pulumi/alicloud/cen/transitRouterPeerAttachment";
import { EipAddress } from "@pulumi/alicloud/ecs/eipAddress";
import { EipAssociation } from "@pulumi/alicloud/ecs/eipAssociation";
import { NatGateway } from "@pulumi/alicloud/vpc/natGateway";
import { Network } from "@pulumi/alicloud/vpc/network";
import { PeerConnection } from "@pulumi/alicloud/vpc/peerConnection";
import { Switch } from "@pulumi/alicloud/vpc/switch";
import { abroad } from "./abroad";

export const network = new Network("network", { cidrBlock: "10.0.0.0/8" });
export const vswitch = new Switch("vswitch", { vpcId: network.id, cidrBlock: "10.1.0.0/16", zoneId: "cn-hangzhou-i" });

const far = new Network("far-network", { cidrBlock: "172.16.0.0/12" }, abroad);
new PeerConnection("peering", {
    vpcId: network.id,
    acceptingVpcId: far.id,
    acceptingRegionId: "ap-southeast-1",
    acceptingAliUid: 1,
});
new TransitRouterPeerAttachment("transit", {
    cenId: "cen-1",
    transitRouterId: "tr-1",
    peerTransitRouterId: "tr-2",
    peerTransitRouterRegionId: "eu-central-1",
});

export const natGateway = new NatGateway("nat-gateway", { vpcId: network.id, vswitchId: vswitch.id, natType: "Enhanced" });
export const natAddress = new EipAddress("nat-address", {});
new EipAssociation("nat-association", { allocationId: natAddress.id, instanceId: natGateway.id, instanceType: "Nat" });
