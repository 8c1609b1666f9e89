"use strict";
const alicloud = require("@pulumi/alicloud");

// One filed name behind a WAF, and a trail: nothing here may be refused while the register beside this file holds.
const trailLogs = new alicloud.oss.Bucket("operations", { bucket: "shop-operations" });
new alicloud.actiontrail.Trail("account", {
    trailName: "account",
    trailRegion: "All",
    eventRw: "All",
    status: "Enable",
    ossBucketName: trailLogs.bucket,
});
new alicloud.wafv3.Domain("shop", {
    instanceId: "waf_v3prepaid_public_cn-0000000000",
    domain: "www.shop-example.com",
    listen: { httpsPorts: [443], certId: "0000000-cn-hangzhou", tlsVersion: "tlsv1.2" },
    redirect: { loadbalance: "iphash", backends: ["203.0.113.10"] },
});
new alicloud.cdn.DomainNew("shop", {
    domainName: "www.shop-example.com",
    cdnType: "web",
    scope: "domestic",
    sources: [{ type: "ipaddr", content: "203.0.113.10", port: 443 }],
});
const store = { projectName: "shop-logs", logstoreName: "app", retentionPeriod: 200 };
new alicloud.log.Store("app", store);
