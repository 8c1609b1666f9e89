import * as tencentcloud from "@pulumi/tencentcloud";

/** Names and public entries of every kind, each in front of what really stands behind it. */

const vpc = new tencentcloud.Vpc("vpc", { name: "shop", cidrBlock: "10.0.0.0/16" });
const subnet = new tencentcloud.Subnet("subnet", {
    name: "web",
    vpcId: vpc.id,
    cidrBlock: "10.0.1.0/24",
    availabilityZone: "ap-shanghai-5",
});
const network = { vpcId: vpc.id, subnetId: subnet.id };

// address → server
const server = new tencentcloud.Instance("server", {
    availabilityZone: subnet.availabilityZone,
    imageId: "img-1",
    instanceName: "shop-web",
    instanceChargeType: "PREPAID",
    instanceChargeTypePrepaidPeriod: 12,
    ...network,
});
const address = new tencentcloud.Eip("address", { name: "web" });
new tencentcloud.EipAssociation("association", { eipId: address.id, instanceId: server.id });
new tencentcloud.DnspodRecord("addressRecord", {
    domain: "example.com",
    subDomain: "direct",
    recordType: "A",
    recordLine: "默认",
    value: address.publicIp,
});

// address → HA VIP → network interface → server
const anycast = new tencentcloud.Eip("anycast", { name: "anycast", type: "AnycastEIP", anycastZone: "ANYCAST_ZONE_GLOBAL" });
const vip = new tencentcloud.HaVip("vip", { name: "vip", ...network });
new tencentcloud.HaVipEipAttachment("vipAddress", { havipId: vip.id, addressIp: anycast.publicIp });
const card = new tencentcloud.Eni("card", { name: "card", ...network, ipv4Count: 1 });
new tencentcloud.HaVipInstanceAttachment("vipCard", { haVipId: vip.id, instanceId: card.id, instanceType: "ENI" });
new tencentcloud.EniAttachment("cardServer", { eniId: card.id, instanceId: server.id });

// a port of a NAT gateway's address → server
const outbound = new tencentcloud.Eip("outbound", { name: "nat" });
const nat = new tencentcloud.NatGateway("nat", { name: "nat", vpcId: vpc.id, zone: "ap-shanghai-5", assignedEipSets: [outbound.publicIp] });
new tencentcloud.Dnat("forwarding", {
    natId: nat.id,
    vpcId: vpc.id,
    protocol: "TCP",
    elasticIp: outbound.publicIp,
    elasticPort: "80",
    privateIp: server.privateIp.apply(ip => ip ?? ""),
    privatePort: "8080",
});

// balancer → server; WAF → balancer
const balancer = new tencentcloud.ClbInstance("balancer", {
    clbName: "web",
    networkType: "OPEN",
    masterZoneId: "ap-shanghai-5",
    ...network,
});
const https = new tencentcloud.ClbListener("https", { clbId: balancer.id, listenerName: "https", protocol: "HTTPS", port: 443 });
const rule = new tencentcloud.ClbListenerRule("rule", {
    clbId: balancer.id,
    listenerId: https.listenerId,
    domain: "shop.example.com",
    url: "/",
});
new tencentcloud.ClbAttachment("backends", {
    clbId: balancer.id,
    listenerId: https.listenerId,
    ruleId: rule.ruleId,
    targets: [{ instanceId: server.id, port: 8080 }],
});
const waf = new tencentcloud.WafSaasInstance("waf", { goodsCategory: "premium_saas", realRegion: "sh" });
const guarded = new tencentcloud.WafSaasDomain("guarded", {
    instanceId: waf.instanceId,
    domain: "www.example.com",
    ports: [],
    upstreamType: 1,
    upstreamDomain: balancer.domain,
});
new tencentcloud.DnspodRecord("guardedRecord", {
    domain: "example.com",
    subDomain: "www",
    recordType: "CNAME",
    recordLine: "默认",
    value: guarded.cname,
});

// CDN → bucket
const files = new tencentcloud.CosBucket("files", { bucket: "files-1250000000" });
const cdn = new tencentcloud.CdnDomain("cdn", {
    domain: "static.example.com",
    serviceType: "web",
    area: "global",
    origin: { originType: "cos", originLists: [files.cosBucketUrl] },
});
new tencentcloud.DnspodRecord("cdnRecord", {
    domain: "example.com",
    subDomain: "static",
    recordType: "CNAME",
    recordLine: "默认",
    value: cdn.cname,
});

// edge → group of origins → balancer
const site = new tencentcloud.TeoZone("site", { zoneName: "example.net", area: "overseas", type: "partial", planId: "edgeone-1" });
const group = new tencentcloud.TeoOriginGroup("group", {
    zoneId: site.id,
    type: "GENERAL",
    records: [{ record: balancer.domain, type: "IP_DOMAIN" }],
});
new tencentcloud.TeoAccelerationDomain("edge", {
    zoneId: site.id,
    domainName: "www.example.net",
    originInfo: { originType: "ORIGIN_GROUP", origin: group.originGroupId },
});
const streams = new tencentcloud.TeoL4Proxy("streams", { zoneId: site.id, proxyName: "game", area: "mainland" });
new tencentcloud.TeoL4ProxyRule("streamRule", {
    zoneId: site.id,
    proxyId: streams.proxyId,
    l4ProxyRules: { portRanges: ["9000-9010"], originType: "IP_DOMAIN", originValues: [address.publicIp] },
});

// gateways → function, server
const code = new tencentcloud.ScfFunction("code", { name: "orders" });
new tencentcloud.ScfTrigger("url", { functionName: code.name, triggerName: "url", type: "http", triggerDesc: '{"AuthType":"NONE"}' });
const service = new tencentcloud.ApiGatewayService("service", { serviceName: "orders", protocol: "https", netTypes: ["OUTER"] });
new tencentcloud.ApiGatewayApi("api", {
    serviceId: service.id,
    apiName: "orders",
    requestConfigPath: "/",
    serviceConfigType: "SCF",
    serviceConfigScfFunctionName: code.name,
});
new tencentcloud.ApiGatewayCustomDomain("apiName", {
    serviceId: service.id,
    subDomain: "api.example.com",
    defaultDomain: service.outerSubDomain,
    netType: "OUTER",
    protocol: "https",
    isDefaultMapping: true,
});
const gateway = new tencentcloud.TseCngwGateway("gateway", {
    type: "kong",
    gatewayVersion: "2.5.1",
    engineRegion: "ap-hongkong",
    nodeConfig: { number: 2, specification: "1c2g" },
    vpcConfig: network,
});
const orders = new tencentcloud.TseCngwService("orders", {
    gatewayId: gateway.id,
    name: "orders",
    path: "/",
    protocol: "http",
    retries: 5,
    timeout: 60000,
    upstreamType: "HostIP",
    upstreamInfo: { host: server.privateIp.apply(ip => ip ?? ""), port: 8080 },
});
new tencentcloud.TseCngwRoute("route", { gatewayId: gateway.id, serviceId: orders.serviceId, hosts: ["m.example.com"] });

// accelerators → server
const proxy = new tencentcloud.GaapProxy("proxy", {
    name: "app",
    accessRegion: "Beijing",
    realserverRegion: "Hongkong",
    bandwidth: 10,
    concurrent: 2,
});
const layer7 = new tencentcloud.GaapLayer7Listener("layer7", { name: "https", port: 443, protocol: "HTTPS", proxyId: proxy.id });
const host = new tencentcloud.GaapHttpDomain("host", { listenerId: layer7.id, domain: "app.example.com" });
const realserver = new tencentcloud.GaapRealserver("realserver", { name: "origin", ip: address.publicIp });
new tencentcloud.GaapHttpRule("hostRule", {
    listenerId: layer7.id,
    domain: host.domain,
    path: "/",
    realserverType: "IP",
    healthCheck: false,
    realservers: [{ id: realserver.id, ip: address.publicIp, port: 80 }],
});
const accelerator = new tencentcloud.Ga2GlobalAccelerator("accelerator", { name: "app" });
const entrance = new tencentcloud.Ga2Listener("entrance", {
    globalAcceleratorId: accelerator.globalAcceleratorId,
    protocol: "HTTPS",
    portRanges: [{ fromPort: 443, toPort: 443 }],
});
new tencentcloud.Ga2ForwardingPolicy("forwarded", {
    globalAcceleratorId: accelerator.globalAcceleratorId,
    listenerId: entrance.listenerId,
    host: "global.example.com",
});
new tencentcloud.Ga2EndpointGroup("endpoints", {
    globalAcceleratorId: accelerator.globalAcceleratorId,
    listenerId: entrance.listenerId,
    endpointGroupType: "DEFAULT",
    endpointGroupConfiguration: {
        endpointGroupRegion: "ap-hongkong",
        endpointConfigurations: [{ endpointType: "CustomPublicIp", endpointService: address.publicIp, weight: 10 }],
    },
});

// clusters, registries, live streams, other names
const cluster = new tencentcloud.KubernetesCluster("cluster", { vpcId: vpc.id, clusterName: "shop" });
new tencentcloud.KubernetesClusterEndpoint("endpoint", {
    clusterId: cluster.id,
    clusterInternet: true,
    clusterInternetDomain: "k8s.example.com",
});
const overseas = new tencentcloud.Provider("overseas", { region: "ap-singapore" });
const registry = new tencentcloud.TcrInstance(
    "registry",
    { name: "hub", instanceType: "premium", replications: [{ regionId: 4 }] },
    { provider: overseas },
);
new tencentcloud.TcrCustomizedDomain(
    "registryName",
    { registryId: registry.id, domainName: "hub.example.com", certificateId: "cert-1" },
    { provider: overseas },
);
const live = new tencentcloud.CssDomain("live", { domainName: "play.example.com", domainType: 1, playType: 3 });
new tencentcloud.CssPlayDomainCertAttachment("liveCertificate", { domainInfo: { domainName: live.domainName, status: 1 } });
new tencentcloud.DnspodDomainAlias("alias", { domain: "example.com", domainAlias: "example.cn" });
