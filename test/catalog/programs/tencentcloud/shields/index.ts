import * as tencentcloud from "@pulumi/tencentcloud";

/** WAFs and protection of every kind, what they guard, and their logs; old types beside new ones. */

const topic = new tencentcloud.ClsTopic("topic", { topicName: "waf", logsetId: "logset-1", period: 180 });

// a WAF of the balancer type, told how to behave by resources of their own
const logSet = new tencentcloud.ClbLogSet("logSet", { period: 7 });
const logTopic = new tencentcloud.ClbLogTopic("logTopic", { logSetId: logSet.id, topicName: "clb" });
const balancer = new tencentcloud.ClbInstance("balancer", {
    clbName: "inner",
    networkType: "INTERNAL",
    logSetId: logSet.id,
    logTopicId: logTopic.id,
});
const listener = new tencentcloud.ClbListener("listener", { clbId: balancer.id, listenerName: "https", protocol: "HTTPS", port: 443 });
new tencentcloud.ClbListenerDefaultDomain("defaultName", { clbId: balancer.id, listenerId: listener.listenerId, domain: "example.com" });
new tencentcloud.ClbRedirection("redirection", {
    clbId: balancer.id,
    targetListenerId: listener.listenerId,
    targetRuleId: "loc-1",
    sourceDomian: "old.example.com",
});
const code = new tencentcloud.ScfFunction("code", { name: "orders" });
new tencentcloud.ClbFunctionTargetsAttachment("functions", {
    loadBalancerId: balancer.id,
    listenerId: listener.listenerId,
    functionTargets: [{ function: { functionName: code.name, functionNamespace: "default", functionQualifier: "$LATEST" } }],
});
const waf = new tencentcloud.WafClbDomain("waf", {
    instanceId: "waf-1",
    domain: "www.example.com",
    region: "gz",
    flowMode: 1,
    engine: 20,
    loadBalancerSets: [
        {
            loadBalancerId: balancer.id,
            listenerId: listener.listenerId,
            listenerName: "https",
            loadBalancerName: "inner",
            protocol: "https",
            region: "gz",
            vip: "10.0.0.10",
            vport: 443,
            zone: "ap-guangzhou-3",
        },
    ],
});
new tencentcloud.WafProtectionMode("wafMode", { domain: waf.domain, mode: 21 });
new tencentcloud.WafModuleStatus("wafModules", { domain: waf.domain, webSecurity: 1, ccProtection: 1, accessControl: 1, apiProtection: 1 });
new tencentcloud.WafDomainPostActionConfig("wafLog", { domain: waf.domain, postClsAction: 1, postCkafkaAction: 0 });
new tencentcloud.WafLogPostClsFlow("wafFlow", { logType: 1 });
const saas = new tencentcloud.WafSaasInstance("saas", { goodsCategory: "premium_saas", realRegion: "hk" });
new tencentcloud.WafInstanceAttackLogPostConfig("saasLog", { instanceId: saas.instanceId, attackLogPost: 1 });
new tencentcloud.ClbClsLogAttachment("accessLog", { loadBalancerId: balancer.id, logSetId: "logset-1", logTopicId: topic.id });

// the first version of the balancer, as an object of the WAF
const server = new tencentcloud.InstanceSet("servers", { availabilityZone: "ap-guangzhou-3", imageId: "img-1" });
const old = new tencentcloud.Lb("old", { type: "OPEN", name: "old" });
new tencentcloud.AlbServerAttachment("oldBackends", {
    loadbalancerId: old.id,
    listenerId: "lbl-1",
    backends: [{ instanceId: server.id, port: 80 }],
});
new tencentcloud.WafObject("oldGuard", { objectId: old.id, status: 1 });

// a function under a name of one's own, guarded
new tencentcloud.ScfCustomDomain("functionName", {
    domain: "fn.example.com",
    protocol: "HTTPS",
    endpointsConfigs: [{ functionName: code.name, namespace: "default", pathMatch: "/*", qualifier: "$LATEST" }],
    wafConfig: { wafOpen: "OPEN", wafInstanceId: saas.instanceId },
});

// a gateway and its WAF
const gateway = new tencentcloud.TseCngwGateway("gateway", {
    type: "kong",
    gatewayVersion: "2.5.1",
    nodeConfig: { number: 2, specification: "1c2g" },
    vpcConfig: {},
});
new tencentcloud.TseCngwCertificate("gatewayCertificate", { gatewayId: gateway.id, certId: "cert-1", bindDomains: ["m.example.com"] });
new tencentcloud.TseWafDomains("gatewayNames", { gatewayId: gateway.id, domain: "m.example.com" });
new tencentcloud.TseWafProtection("gatewayGuard", { gatewayId: gateway.id, type: "Global", operate: "open" });

// an edge site, its policies and its log
const site = new tencentcloud.TeoZone("site", { zoneName: "example.net", area: "mainland", type: "full", planId: "edgeone-1" });
new tencentcloud.TeoSecurityPolicyConfig("sitePolicy", {
    zoneId: site.id,
    securityPolicy: { managedRules: { enabled: "on", detectionOnly: "on" } },
});
const template = new tencentcloud.TeoWebSecurityTemplate("template", {
    zoneId: site.id,
    templateName: "strict",
    securityPolicy: { managedRules: { enabled: "on", detectionOnly: "off" } },
});
const edge = new tencentcloud.TeoAccelerationDomain("edge", {
    zoneId: site.id,
    domainName: "www.example.net",
    originInfo: { originType: "IP_DOMAIN", origin: "203.0.113.7" },
});
new tencentcloud.TeoBindSecurityTemplate("binding", { zoneId: site.id, templateId: template.id, entity: edge.domainName });
new tencentcloud.TeoAliasDomain("alias", { zoneId: site.id, aliasName: "www.example.cn", targetName: edge.domainName });
new tencentcloud.TeoDnsRecord("edgeRecord", { zoneId: site.id, name: "www.example.net", type: "CNAME", content: edge.cname });
new tencentcloud.TeoRealtimeLogDelivery("siteLog", {
    zoneId: site.id,
    area: "mainland",
    entityLists: [],
    fields: [],
    logType: "web-attack",
    sample: 1000,
    taskName: "attacks",
    taskType: "cls",
    cls: { logSetId: "logset-1", logSetRegion: "ap-guangzhou", topicId: topic.id },
});
const streams = new tencentcloud.TeoApplicationProxy("streams", {
    zoneId: site.id,
    proxyName: "game.example.net",
    proxyType: "hostname",
    accelerateType: 1,
    platType: "domain",
    securityType: 1,
});
new tencentcloud.TeoApplicationProxyRule("streamRule", {
    zoneId: site.id,
    proxyId: streams.id,
    proto: "TCP",
    ports: ["443"],
    originType: "custom",
    originPort: "443",
    originValues: ["203.0.113.7"],
});

// Anti-DDoS, and names that others answer for
const address = new tencentcloud.Eip("address", { name: "origin" });
new tencentcloud.DayuL7Rule("oldRule", {
    resourceType: "bgpip",
    resourceId: "bgpip-1",
    name: "shop",
    domain: "shop.example.com",
    protocol: "https",
    switch: true,
    sourceType: 2,
    sourceLists: [address.publicIp],
});
new tencentcloud.DayuL7RuleV2("rule", {
    resourceType: "bgpip",
    resourceId: "bgpip-1",
    resourceIp: "203.0.113.9",
    rule: {
        domain: "pay.example.com",
        protocol: "https",
        keepEnable: 0,
        keeptime: 0,
        lbType: 1,
        sourceType: 2,
        sourceLists: [{ source: address.publicIp, weight: 100 }],
    },
});
new tencentcloud.AntiddosSchedulingDomainUserName("scheduled", { domainUserName: "game.example.com", domainName: "scheduler.example.org" });
new tencentcloud.IgtmInstance("traffic", {
    domain: "app.example.com",
    accessType: "CUSTOM",
    accessDomain: "example.com",
    accessSubDomain: "gtm",
    globalTtl: 60,
    instanceName: "app",
    packageType: "STANDARD",
    resourceId: "ins-1",
});

// gateways and accelerators of other services
new tencentcloud.TemGateway("ingress", {
    ingress: {
        ingressName: "web",
        environmentId: "en-1",
        addressIpVersion: "IPV4",
        mixed: false,
        clbId: balancer.id,
        rules: [{ host: "tem.example.com", http: { paths: [{ path: "/", backend: { serviceName: "web", servicePort: 80 } }] } }],
    },
});
new tencentcloud.ApiGatewayUpstream("upstream", {
    algorithm: "ROUND-ROBIN",
    scheme: "HTTP",
    uniqVpcId: "vpc-1",
    nodes: [{ host: balancer.domain, port: 80, weight: 10 }],
});
const proxy = new tencentcloud.GaapProxy("proxy", {
    name: "game",
    accessRegion: "Europe",
    realserverRegion: "Guangzhou",
    bandwidth: 10,
    concurrent: 2,
});
const realserver = new tencentcloud.GaapRealserver("realserver", { name: "origin", domain: balancer.domain });
new tencentcloud.GaapLayer4Listener("layer4", {
    name: "tcp",
    port: 443,
    protocol: "TCP",
    proxyId: proxy.id,
    realserverType: "DOMAIN",
    realserverBindSets: [{ id: realserver.id, ip: balancer.domain, port: 443 }],
});
new tencentcloud.GaapGlobalDomain("globalName", { projectId: 0, defaultValue: balancer.domain });
new tencentcloud.VodSuperPlayerConfig("player", { name: "player", domain: "vod.example.com" });
const files = new tencentcloud.CosBucket("files", { bucket: "files-1250000000" });
new tencentcloud.CosBucketDomainCertificateAttachment("filesName", {
    bucket: files.id,
    domainCertificate: {
        domain: "files.example.com",
        certificate: { certType: "CustomCert", customCert: { cert: "pem", privateKey: "key" } },
    },
});
