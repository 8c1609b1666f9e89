import { BandwidthPackage } from "@pulumi/alicloud/cen/bandwidthPackage";
import { EnterpriseSnapshotPolicy } from "@pulumi/alicloud/ebs/enterpriseSnapshotPolicy";
import { EipSegmentAddress } from "@pulumi/alicloud/ecs/eipSegmentAddress";
import { AnycastEipAddress } from "@pulumi/alicloud/eipanycast/anycastEipAddress";
import { AnycastEipAddressAttachment } from "@pulumi/alicloud/eipanycast/anycastEipAddressAttachment";
import { Instance as LightServer } from "@pulumi/alicloud/simpleapplicationserver/instance";
import { Ipv6Address } from "@pulumi/alicloud/vpc/ipv6Address";
import { Ipv6Gateway } from "@pulumi/alicloud/vpc/ipv6Gateway";
import { Ipv6InternetBandwidth } from "@pulumi/alicloud/vpc/ipv6InternetBandwidth";
import { Gateway } from "@pulumi/alicloud/vpn/gateway";
import { classic } from "./balancers";
import { network, vswitch } from "./network";

new EipSegmentAddress("segment", { eipMask: "28", zone: vswitch.zoneId });
const anycast = new AnycastEipAddress("anycast", { serviceLocation: "international" });
new AnycastEipAddressAttachment("anycast-attachment", {
    anycastId: anycast.id,
    bindInstanceId: classic.id,
    bindInstanceRegionId: "cn-hangzhou",
    bindInstanceType: "SlbInstance",
});

const sixth = new Ipv6Gateway("sixth-gateway", { vpcId: network.id });
const sixthAddress = new Ipv6Address("sixth-address", { vswitchId: vswitch.id });
new Ipv6InternetBandwidth("sixth-bandwidth", { ipv6AddressId: sixthAddress.id, ipv6GatewayId: sixth.id, bandwidth: 5 });

new Gateway("office", { vpcId: network.id, vswitchId: vswitch.id, bandwidth: 10 });
new Gateway("private-office", { vpcId: network.id, vswitchId: vswitch.id, bandwidth: 10, networkType: "private" });
new BandwidthPackage("across", { bandwidth: 5, geographicRegionAId: "China", geographicRegionBId: "Asia-Pacific" });

new LightServer("blog", { imageId: "m-1", planId: "swas.s.c2m1s40b1.linux", period: 12, instanceName: "blog" });
new EnterpriseSnapshotPolicy("disk-copies", {
    enterpriseSnapshotPolicyName: "daily",
    targetType: "DISK",
    retainRule: { number: 30 },
    schedule: { cronExpression: "0 0 3 * * ?" },
    crossRegionCopyInfo: { enabled: true, regions: [{ regionId: "cn-hongkong", retainDays: 7 }] },
});
