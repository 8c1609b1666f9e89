import * as alicloud from "@pulumi/alicloud";

// The same shop, ready for launch: a filed name behind a WAF, everything in Hangzhou, and logs kept for six months.

const logs = new alicloud.log.Project("logs", { projectName: "shop-logs" });
const network = new alicloud.log.Store("network", { projectName: logs.projectName, logstoreName: "network", retentionPeriod: 180 });

const operations = new alicloud.oss.Bucket("operations", { bucket: "shop-operations" });
new alicloud.actiontrail.Trail("account", {
    trailName: "account",
    trailRegion: "All",
    eventRw: "All",
    status: "Enable",
    ossBucketName: operations.bucket,
});

const vpc = new alicloud.vpc.Network("shop", { cidrBlock: "10.0.0.0/16" });
const [left, right] = ["h", "i"].map(
    (zone, index) =>
        new alicloud.vpc.Switch(`shop-${zone}`, { vpcId: vpc.id, zoneId: `cn-hangzhou-${zone}`, cidrBlock: `10.0.${index}.0/24` }),
) as [alicloud.vpc.Switch, alicloud.vpc.Switch];

const web = new alicloud.alb.LoadBalancer("web", {
    addressType: "Internet",
    loadBalancerEdition: "Standard",
    loadBalancerBillingConfig: { payType: "PayAsYouGo" },
    vpcId: vpc.id,
    zoneMappings: [
        { zoneId: "cn-hangzhou-h", vswitchId: left.id },
        { zoneId: "cn-hangzhou-i", vswitchId: right.id },
    ],
    accessLogConfig: { logProject: logs.projectName, logStore: network.logstoreName },
});

// WAF 3.0 in CNAME mode: it guards the name, and the balancer behind it.
new alicloud.wafv3.Domain("shop", {
    instanceId: "waf_v3prepaid_public_cn-0000000000",
    domain: "www.shop-example.com",
    listen: { httpsPorts: [443], certId: "0000000-cn-hangzhou", tlsVersion: "tlsv1.2" },
    redirect: { loadbalance: "iphash", backends: [web.dnsName] },
});

// The visitors' way in: nodes of the mainland, for a name that the register lists.
new alicloud.cdn.DomainNew("shop", {
    domainName: "www.shop-example.com",
    cdnType: "web",
    scope: "domestic",
    sources: [{ type: "domain", content: "origin.shop-example.com", port: 443 }],
});

new alicloud.rds.Instance("orders", {
    engine: "MySQL",
    engineVersion: "8.0",
    instanceType: "mysql.n2.medium.2c",
    instanceStorage: 100,
    zoneId: "cn-hangzhou-h",
    sqlCollectorStatus: "Enabled",
    sqlCollectorConfigValue: 180,
});

const accessLogs = new alicloud.oss.Bucket("access-logs", { bucket: "shop-access-logs" });
const images = new alicloud.oss.Bucket("images", { bucket: "shop-images" });
new alicloud.oss.BucketLogging("images", {
    bucket: images.bucket,
    targetBucket: accessLogs.bucket,
    targetPrefix: "images/",
});

export const entry = web.dnsName;
