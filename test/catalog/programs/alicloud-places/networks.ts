import { BandwidthLimit } from "@pulumi/alicloud/cen/bandwidthLimit";
import { InstanceAttachment } from "@pulumi/alicloud/cen/instanceAttachment";
import { PrivateZone } from "@pulumi/alicloud/cen/privateZone";
import { RouteService } from "@pulumi/alicloud/cen/routeService";
import { TransitRouter } from "@pulumi/alicloud/cen/transitRouter";
import { TransitRouterVpcAttachment } from "@pulumi/alicloud/cen/transitRouterVpcAttachment";
import { TransitRouterVpnAttachment } from "@pulumi/alicloud/cen/transitRouterVpnAttachment";
import { FirewallVpcFirewall } from "@pulumi/alicloud/cloudfirewall/firewallVpcFirewall";
import { FirewallVpcFirewallCen } from "@pulumi/alicloud/cloudfirewall/firewallVpcFirewallCen";
import { Instance as CloudfirewallInstance } from "@pulumi/alicloud/cloudfirewall/instance";
import { InstanceV2 } from "@pulumi/alicloud/cloudfirewall/instanceV2";
import { NatFirewall } from "@pulumi/alicloud/cloudfirewall/natFirewall";
import { PrivateDns } from "@pulumi/alicloud/cloudfirewall/privateDns";
import { VpcCenTrFirewall } from "@pulumi/alicloud/cloudfirewall/vpcCenTrFirewall";
import { EventRule } from "@pulumi/alicloud/cms/eventRule";
import { PrometheusView } from "@pulumi/alicloud/cms/prometheusView";
import { Instance as DtsInstance } from "@pulumi/alicloud/dts/instance";
import { MigrationInstance } from "@pulumi/alicloud/dts/migrationInstance";
import { MigrationJob } from "@pulumi/alicloud/dts/migrationJob";
import { SubscriptionJob } from "@pulumi/alicloud/dts/subscriptionJob";
import { SynchronizationJob } from "@pulumi/alicloud/dts/synchronizationJob";
import { EcsNetworkInterface } from "@pulumi/alicloud/ecs/ecsNetworkInterface";
import { EventSourceV2 } from "@pulumi/alicloud/eventbridge/eventSourceV2";
import { RouterExpressConnectRouter } from "@pulumi/alicloud/expressconnect/routerExpressConnectRouter";
import { RouterGrantAssociation } from "@pulumi/alicloud/expressconnect/routerGrantAssociation";
import { RouterInterface as ExpressconnectRouterInterface } from "@pulumi/alicloud/expressconnect/routerInterface";
import { RouterTrAssociation } from "@pulumi/alicloud/expressconnect/routerTrAssociation";
import { RouterVbrChildInstance } from "@pulumi/alicloud/expressconnect/routerVbrChildInstance";
import { RouterVpcAssociation } from "@pulumi/alicloud/expressconnect/routerVpcAssociation";
import { VirtualBorderRouter } from "@pulumi/alicloud/expressconnect/virtualBorderRouter";
import { LoadBalancer } from "@pulumi/alicloud/gwlb/loadBalancer";
import { VpcEndpoint } from "@pulumi/alicloud/privatelink/vpcEndpoint";
import { VpcEndpointService } from "@pulumi/alicloud/privatelink/vpcEndpointService";
import { VpcEndpointServiceResource } from "@pulumi/alicloud/privatelink/vpcEndpointServiceResource";
import { VpcEndpointZone } from "@pulumi/alicloud/privatelink/vpcEndpointZone";
import { CommonBandwithPackage } from "@pulumi/alicloud/vpc/commonBandwithPackage";
import { RouterInterface as VpcRouterInterface } from "@pulumi/alicloud/vpc/routerInterface";
import { GatewayEnhancedVpnGateway } from "@pulumi/alicloud/vpn/gatewayEnhancedVpnGateway";
import { GatewayVpnAttachment } from "@pulumi/alicloud/vpn/gatewayVpnAttachment";
import { eventBus } from "./databases";
import { network, vswitch } from "./ground";

new EcsNetworkInterface("ecs-network-interface", { vswitchId: vswitch.id });
new CommonBandwithPackage("common-bandwidth-package", { bandwidth: "5", zone: vswitch.zoneId });
new LoadBalancer("gwlb-load-balancer", { vpcId: network.id, zoneMappings: [{ vswitchId: vswitch.id, zoneId: vswitch.zoneId }] });
new InstanceAttachment("cen-instance-attachment", {
    childInstanceId: network.id,
    childInstanceRegionId: "cn-hangzhou",
    childInstanceType: "VPC",
    instanceId: "cen-1",
});
new BandwidthLimit("cen-bandwidth-limit", { bandwidthLimit: 1, instanceId: "cen-1", regionIds: ["cn-shanghai"] });
new TransitRouter("cen-transit-router", { cenId: "cen-1" });
new TransitRouterVpcAttachment("cen-transit-router-vpc-attachment", {
    vpcId: network.id,
    zoneMappings: [{ vswitchId: vswitch.id, zoneId: vswitch.zoneId }],
});
const vpnAttachment = new GatewayVpnAttachment("vpn-gateway-vpn-attachment", {
    localSubnet: "10.0.0.0/16",
    remoteSubnet: "192.168.0.0/16",
});
new TransitRouterVpnAttachment("cen-transit-router-vpn-attachment", { vpnId: vpnAttachment.id, zones: [{ zoneId: vswitch.zoneId }] });
new RouteService("cen-route-service", {
    accessRegionId: "cn-hongkong",
    cenId: "cen-1",
    host: "100.118.28.52/32",
    hostRegionId: "cn-hangzhou",
    hostVpcId: network.id,
});
new PrivateZone("cen-private-zone", { accessRegionId: "cn-hongkong", cenId: "cen-1", hostRegionId: "cn-hangzhou", hostVpcId: network.id });
new VpcRouterInterface("router-interface", {
    oppositeRegion: "cn-hongkong",
    role: "InitiatingSide",
    routerId: network.routerId,
    routerType: "VRouter",
});
new ExpressconnectRouterInterface("express-connect-router-interface", {
    oppositeRegionId: "cn-hongkong",
    role: "InitiatingSide",
    routerId: network.routerId,
    routerType: "VRouter",
    spec: "Mini.2",
});
const connectRouter = new RouterExpressConnectRouter("express-connect-router-express-connect-router", {
    alibabaSideAsn: 65533,
    regions: [{ regionId: "cn-hongkong" }],
});
new RouterVpcAssociation("express-connect-router-vpc-association", {
    associationRegionId: "cn-hangzhou",
    ecrId: connectRouter.id,
    vpcId: network.id,
});
new RouterTrAssociation("express-connect-router-tr-association", { associationRegionId: "cn-shanghai", ecrId: connectRouter.id });
const borderRouter = new VirtualBorderRouter("express-connect-virtual-border-router", {
    localGatewayIp: "10.0.0.1",
    peerGatewayIp: "10.0.0.1",
    peeringSubnetMask: "255.255.255.252",
    physicalConnectionId: "physical-connection-1",
    vlanId: 1,
});
new RouterVbrChildInstance("express-connect-router-vbr-child-instance", {
    childInstanceId: borderRouter.id,
    childInstanceRegionId: "cn-hangzhou",
    childInstanceType: "VBR",
    ecrId: connectRouter.id,
});
new RouterGrantAssociation("express-connect-router-grant-association", {
    ecrId: connectRouter.id,
    ecrOwnerAliUid: 1,
    instanceId: network.id,
    instanceRegionId: "cn-hangzhou",
    instanceType: "VPC",
});
const endpoint = new VpcEndpoint("privatelink-vpc-endpoint", { vpcId: network.id, serviceRegionId: "cn-hongkong" });
const endpointService = new VpcEndpointService("privatelink-vpc-endpoint-service", {
    resources: [{ zoneId: vswitch.zoneId }],
    supportedRegionLists: ["cn-hongkong"],
});
new VpcEndpointServiceResource("privatelink-vpc-endpoint-service-resource", {
    resourceId: "resource-1",
    resourceType: "standard",
    serviceId: endpointService.id,
    zoneId: vswitch.zoneId,
});
new VpcEndpointZone("privatelink-vpc-endpoint-zone", { endpointId: endpoint.id, vswitchId: vswitch.id, zoneId: vswitch.zoneId });
new GatewayEnhancedVpnGateway("vpn-gateway-enhanced-vpn-gateway", { gatewayType: "standard", vpcId: network.id });
const dts = new DtsInstance("dts-instance", { sourceRegion: "cn-hangzhou", destinationRegion: "us-west-1" });
const migration = new MigrationInstance("dts-migration-instance", {
    destinationEndpointEngineName: "shop",
    destinationEndpointRegion: "cn-hongkong",
    paymentType: "PayAsYouGo",
    sourceEndpointEngineName: "shop",
    sourceEndpointRegion: "cn-hangzhou",
});
new MigrationJob("dts-migration-job", {
    dataInitialization: true,
    dataSynchronization: true,
    dbList: "db-1",
    destinationEndpointEngineName: "shop",
    destinationEndpointInstanceType: "standard",
    dtsInstanceId: migration.id,
    sourceEndpointEngineName: "shop",
    sourceEndpointInstanceType: "standard",
    structureInitialization: true,
    sourceEndpointRegion: "cn-hangzhou",
    destinationEndpointRegion: "cn-hongkong",
});
new SynchronizationJob("dts-synchronization-job", {
    dataInitialization: true,
    dataSynchronization: true,
    dbList: "db-1",
    destinationEndpointEngineName: "shop",
    destinationEndpointInstanceType: "standard",
    dtsInstanceId: dts.id,
    dtsJobName: "shop",
    sourceEndpointEngineName: "shop",
    sourceEndpointInstanceType: "standard",
    structureInitialization: true,
    sourceEndpointRegion: "cn-hangzhou",
    destinationEndpointRegion: "cn-hongkong",
});
new SubscriptionJob("dts-subscription-job", {
    paymentType: "PayAsYouGo",
    sourceEndpointEngineName: "shop",
    sourceEndpointInstanceType: "standard",
    sourceEndpointRegion: "cn-hangzhou",
    destinationRegion: "cn-hongkong",
});
new EventSourceV2("event-bridge-event-source-v2", {
    eventBusName: eventBus.eventBusName,
    eventSourceName: "shop",
    sourceKafkaParameters: { regionId: "cn-hongkong" },
    sourceMnsParameters: { regionId: "cn-shanghai" },
    sourceRocketmqParameters: { regionId: "cn-hongkong" },
    sourceRabbitMqParameters: { regionId: "cn-hongkong" },
});
new EventRule("cms-event-rule", {
    eventPattern: { product: "ECS" },
    ruleName: "shop",
    fcParameters: [{ region: "cn-hongkong" }],
    mnsParameters: [{ region: "cn-hongkong" }],
    openApiParameters: [{ region: "cn-hongkong" }],
    slsParameters: [{ region: "cn-shanghai" }],
});
new PrometheusView("cms-prometheus-view", {
    prometheusInstances: [{ prometheusInstanceId: "prometheus-instance-1", regionId: "cn-hongkong", userId: "user-1" }],
    prometheusViewName: "shop",
    version: "1.0",
    workspace: "shop",
});
new CloudfirewallInstance("cloud-firewall-instance", { paymentType: "PayAsYouGo" });
new InstanceV2("cloud-firewall-instance-v2", {
    paymentType: "PayAsYouGo",
    productCode: "standard",
    productType: "standard",
    spec: "standard",
});
new NatFirewall("cloud-firewall-nat-firewall", {
    natGatewayId: "ngw-shanghai",
    natRouteEntryLists: [
        { destinationCidr: "10.2.0.0/24", nexthopId: "nexthop-1", nexthopType: "standard", routeTableId: "route-table-1" },
    ],
    proxyName: "shop",
    regionNo: "cn-shanghai",
    vpcId: "vpc-shanghai",
});
new FirewallVpcFirewall("cloud-firewall-vpc-firewall", {
    localVpc: {
        localVpcCidrTableLists: [
            {
                localRouteEntryLists: [{ localDestinationCidr: "10.2.0.0/24", localNextHopInstanceId: "local-next-hop-instance-1" }],
                localRouteTableId: "local-route-table-1",
            },
        ],
        regionNo: "cn-hangzhou",
        vpcId: network.id,
    },
    peerVpc: {
        peerVpcCidrTableLists: [
            {
                peerRouteEntryLists: [{ peerDestinationCidr: "10.2.0.0/24", peerNextHopInstanceId: "peer-next-hop-instance-1" }],
                peerRouteTableId: "peer-route-table-1",
            },
        ],
        regionNo: "cn-shanghai",
        vpcId: "vpc-shanghai",
    },
    status: "open",
    vpcFirewallName: "shop",
});
new FirewallVpcFirewallCen("cloud-firewall-vpc-firewall-cen", {
    cenId: "cen-1",
    localVpc: { networkInstanceId: "network-instance-1" },
    status: "open",
    vpcFirewallName: "shop",
    vpcRegion: "cn-shanghai",
});
new VpcCenTrFirewall("cloud-firewall-vpc-cen-tr-firewall", {
    cenId: "cen-1",
    firewallName: "shop",
    firewallVpcCidr: "10.2.0.0/24",
    regionNo: "cn-hangzhou",
    routeMode: "standard",
    transitRouterId: "transit-router-1",
    trAttachmentMasterZone: vswitch.zoneId,
    trAttachmentSlaveZone: vswitch.zoneId,
});
new PrivateDns("cloud-firewall-private-dns", {
    accessInstanceName: "shop",
    firewallTypes: ["firewall-types"],
    privateDnsType: "standard",
    regionNo: "cn-shanghai",
    vpcId: "vpc-shanghai",
});
