import * as tencentcloud from "@pulumi/tencentcloud";

// The same shop, ready for launch: a filed name behind a WAF, everything in Guangzhou, and logs kept for six months.

const shop = "www.shop-example.com";

const logs = new tencentcloud.ClsLogset("logs", { logsetName: "shop" });
const access = new tencentcloud.ClsTopic("access", { logsetId: logs.id, topicName: "access", period: 180 });
const operations = new tencentcloud.ClsTopic("operations", { logsetId: logs.id, topicName: "operations", period: 365 });

new tencentcloud.AuditTrack("account", {
    name: "account",
    status: 1,
    actionType: "*",
    resourceType: "*",
    eventNames: ["*"],
    storage: { storageType: "cls", storageName: operations.id, storagePrefix: "shop", storageRegion: "ap-guangzhou" },
});

const vpc = new tencentcloud.Vpc("shop", { name: "shop", cidrBlock: "10.0.0.0/16" });
const subnet = new tencentcloud.Subnet("shop", {
    name: "shop",
    vpcId: vpc.id,
    availabilityZone: "ap-guangzhou-3",
    cidrBlock: "10.0.0.0/24",
});

const web = new tencentcloud.ClbInstance("web", {
    clbName: "web",
    networkType: "OPEN",
    vpcId: vpc.id,
    logSetId: logs.id,
    logTopicId: access.id,
});
const listener = new tencentcloud.ClbListener("http", { clbId: web.id, listenerName: "http", protocol: "HTTP", port: 80 });
new tencentcloud.ClbListenerRule("shop", { clbId: web.id, listenerId: listener.listenerId, domain: shop, url: "/" });

// SaaS WAF in front of the name. Its access log is off unless somebody says so.
new tencentcloud.WafSaasDomain("shop", {
    instanceId: "waf_2kxtlbky00b3b4qz",
    domain: shop,
    ports: [{ port: "80", protocol: "http", upstreamPort: "80", upstreamProtocol: "http" }],
    status: 1,
    clsStatus: 1,
});

const orders = new tencentcloud.MysqlInstance("orders", {
    instanceName: "orders",
    memSize: 4000,
    volumeSize: 100,
    availabilityZone: "ap-guangzhou-3",
    vpcId: vpc.id,
    subnetId: subnet.id,
});
new tencentcloud.MysqlAuditService("orders", { instanceId: orders.id, logExpireDay: 180, auditAll: true });

const accessLogs = new tencentcloud.CosBucket("access-logs", { bucket: "shop-access-logs-1250000000" });
new tencentcloud.CosBucket("images", {
    bucket: "shop-images-1250000000",
    logEnable: true,
    logTargetBucket: accessLogs.bucket,
    logPrefix: "images/",
});
