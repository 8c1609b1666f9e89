import { placed } from "./placed";

/** Networks, and the links between regions. */
export const placedNetworks = placed(`
    alicloud_vpc | vpc/network |  | network | primary home | 专有网络 VPC | VPC
    alicloud_vswitch, alicloud_subnet | vpc/switch, vpc/subnet |  | network | primary zone zoneId/availabilityZone | 专有网络交换机 | vSwitch
    alicloud_ecs_network_interface, alicloud_network_interface | ecs/ecsNetworkInterface, vpc/networkInterface | vswitchId | network | primary home | 弹性网卡 | elastic network interface
    alicloud_common_bandwidth_package | vpc/commonBandwithPackage | bandwidth | network | primary zone zone | 共享带宽 | Internet Shared Bandwidth
    alicloud_gwlb_load_balancer | gwlb/loadBalancer | vpcId | network | primary zone zoneMappings[].zoneId | 网关型负载均衡 GWLB | Gateway Load Balancer
    alicloud_cen_instance_attachment | cen/instanceAttachment | childInstanceId | link | -; link region childInstanceRegionId | 云企业网网络实例 | CEN network instance
    alicloud_cen_bandwidth_limit | cen/bandwidthLimit | bandwidthLimit | link | -; link region regionIds | 云企业网跨地域带宽 | CEN bandwidth between regions
    alicloud_cen_transit_router | cen/transitRouter | cenId | link | link home | 云企业网转发路由器 | CEN transit router
    alicloud_cen_transit_router_peer_attachment | cen/transitRouterPeerAttachment | peerTransitRouterId | link | link home; link region peerTransitRouterRegionId | 云企业网跨地域连接 | CEN connection between regions
    alicloud_cen_transit_router_vpc_attachment | cen/transitRouterVpcAttachment | vpcId | link | link zone zoneMappings[].zoneId | 云企业网 VPC 连接 | CEN VPC attachment
    alicloud_cen_transit_router_vpn_attachment | cen/transitRouterVpnAttachment | vpnId | link | link zone zones[].zoneId | 云企业网 VPN 连接 | CEN VPN attachment
    alicloud_cen_route_service | cen/routeService | cenId | link | -; link region hostRegionId; link region accessRegionId | 云企业网云服务访问 | CEN access to a cloud service
    alicloud_cen_private_zone | cen/privateZone | cenId | link | -; link region hostRegionId; link region accessRegionId | 云企业网 PrivateZone 访问 | CEN access to PrivateZone
    alicloud_vpc_peer_connection | vpc/peerConnection | acceptingVpcId | link | link home; link region acceptingRegionId | VPC 对等连接 | VPC peering connection
    alicloud_router_interface | vpc/routerInterface | role | link | link home; link region oppositeRegion | 路由器接口（旧） | router interface (old type)
    alicloud_express_connect_router_interface | expressconnect/routerInterface | role | link | link home; link region oppositeRegionId | 路由器接口 | router interface
    alicloud_express_connect_router_express_connect_router | expressconnect/routerExpressConnectRouter | alibabaSideAsn | link | -; link region regions[].regionId | 专线网关 | Express Connect router
    alicloud_express_connect_router_vpc_association | expressconnect/routerVpcAssociation | ecrId | link | -; link region associationRegionId | 专线网关 VPC 关联 | Express Connect router association with a VPC
    alicloud_express_connect_router_tr_association | expressconnect/routerTrAssociation | ecrId | link | -; link region associationRegionId | 专线网关转发路由器关联 | Express Connect router association with a transit router
    alicloud_express_connect_router_vbr_child_instance | expressconnect/routerVbrChildInstance | childInstanceId | link | -; link region childInstanceRegionId | 专线网关边界路由器关联 | Express Connect router association with a border router
    alicloud_express_connect_router_grant_association | expressconnect/routerGrantAssociation | ecrId | link | -; link region instanceRegionId | 专线网关跨账号授权 | Express Connect router grant
    alicloud_express_connect_virtual_border_router | expressconnect/virtualBorderRouter | localGatewayIp | link | link home | 边界路由器 | virtual border router
    alicloud_privatelink_vpc_endpoint | privatelink/vpcEndpoint | vpcId | link | link home; link region serviceRegionId | 私网连接终端节点 | PrivateLink endpoint
    alicloud_privatelink_vpc_endpoint_service | privatelink/vpcEndpointService |  | link | link zone resources[].zoneId; link region supportedRegionLists | 私网连接终端节点服务 | PrivateLink endpoint service
    alicloud_privatelink_vpc_endpoint_service_resource | privatelink/vpcEndpointServiceResource | resourceId | link | link zone zoneId | 私网连接服务资源 | PrivateLink service resource
    alicloud_privatelink_vpc_endpoint_zone | privatelink/vpcEndpointZone | endpointId | link | link zone zoneId | 私网连接终端节点可用区 | PrivateLink endpoint zone
    alicloud_vpn_gateway_enhanced_vpn_gateway | vpn/gatewayEnhancedVpnGateway | gatewayType | link | link home | 增强型 VPN 网关 | enhanced VPN gateway
    alicloud_vpn_gateway_vpn_attachment | vpn/gatewayVpnAttachment | localSubnet | link | link home | VPN 网关 IPsec 连接 | VPN attachment
    alicloud_dts_instance | dts/instance |  | link | link home; link region sourceRegion; link region destinationRegion | 数据传输 DTS 实例 | Data Transmission instance
    alicloud_dts_migration_instance | dts/migrationInstance | destinationEndpointEngineName | link | link home; link region sourceEndpointRegion; link region destinationEndpointRegion | 数据传输 DTS 迁移实例 | Data Transmission migration instance
    alicloud_dts_migration_job | dts/migrationJob | dataInitialization | link | link home; link region sourceEndpointRegion; link region destinationEndpointRegion | 数据传输 DTS 迁移任务 | Data Transmission migration job
    alicloud_dts_synchronization_instance | dts/synchronizationInstance | destinationEndpointEngineName | link | link home; link region sourceEndpointRegion; link region destinationEndpointRegion | 数据传输 DTS 同步实例 | Data Transmission synchronisation instance
    alicloud_dts_synchronization_job | dts/synchronizationJob | dataInitialization | link | link home; link region sourceEndpointRegion; link region destinationEndpointRegion | 数据传输 DTS 同步任务 | Data Transmission synchronisation job
    alicloud_dts_subscription_job | dts/subscriptionJob | paymentType | link | link home; link region sourceEndpointRegion; link region destinationRegion | 数据传输 DTS 订阅任务 | Data Transmission change-tracking job
    alicloud_event_bridge_event_source_v2 | eventbridge/eventSourceV2 | eventBusName | link | link home; link region sourceKafkaParameters.regionId,sourceMnsParameters.regionId,sourceRocketmqParameters.regionId,sourceRabbitMqParameters.regionId | 事件总线事件源 | EventBridge event source
    alicloud_cms_event_rule | cms/eventRule | eventPattern | link | -; link region fcParameters[].region,mnsParameters[].region,openApiParameters[].region; logs region slsParameters[].region | 云监控事件规则 | CloudMonitor event rule
    alicloud_cms_prometheus_view | cms/prometheusView | prometheusViewName | link | -; link region prometheusInstances[].regionId | 云监控 Prometheus 聚合视图 | CloudMonitor Prometheus view
    alicloud_cloud_firewall_instance | cloudfirewall/instance | paymentType | firewall | edge home | 云防火墙实例（旧） | Cloud Firewall instance (old type)
    alicloud_cloud_firewall_instance_v2 | cloudfirewall/instanceV2 | paymentType | firewall | edge home | 云防火墙实例 | Cloud Firewall instance
    alicloud_cloud_firewall_nat_firewall | cloudfirewall/natFirewall | natGatewayId | firewall | edge region regionNo | 云防火墙 NAT 边界防火墙 | Cloud Firewall NAT firewall
    alicloud_cloud_firewall_vpc_firewall | cloudfirewall/firewallVpcFirewall | status | firewall | edge region localVpc.regionNo,peerVpc.regionNo | 云防火墙 VPC 边界防火墙 | Cloud Firewall VPC firewall
    alicloud_cloud_firewall_vpc_firewall_cen | cloudfirewall/firewallVpcFirewallCen | cenId | firewall | edge region vpcRegion | 云防火墙云企业网 VPC 边界防火墙 | Cloud Firewall VPC firewall for CEN
    alicloud_cloud_firewall_vpc_cen_tr_firewall | cloudfirewall/vpcCenTrFirewall | cenId | firewall | edge zone regionNo,trAttachmentMasterZone,trAttachmentSlaveZone | 云防火墙转发路由器防火墙 | Cloud Firewall transit-router firewall
    alicloud_cloud_firewall_private_dns | cloudfirewall/privateDns | accessInstanceName | firewall | edge region regionNo | 云防火墙私有 DNS 终端节点 | Cloud Firewall private DNS endpoint
`);
