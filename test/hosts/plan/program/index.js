const pulumi = require("@pulumi/pulumi");
const alicloud = require("@pulumi/alicloud");

// An unset scope is the mainland.
new alicloud.cdn.DomainNew("shop", {
    domainName: "www.shop-example.cn",
    cdnType: "web",
    sources: [{ type: "ipaddr", content: "203.0.113.10", port: 443 }],
});
new alicloud.cdn.DomainNew("abroad", {
    domainName: "www.abroad-example.com",
    cdnType: "web",
    scope: "overseas",
    sources: [{ type: "ipaddr", content: "203.0.113.10", port: 443 }],
});

// A name that is only known after the update, and one that is secret.
const bucket = new alicloud.oss.Bucket("files", { bucket: "shop-example-files" });
new alicloud.cdn.DomainNew("later", { domainName: bucket.extranetEndpoint, cdnType: "web", sources: [] });
new alicloud.cdn.DomainNew("hidden", { domainName: pulumi.secret("hidden-example.cn"), cdnType: "web", sources: [] });

// A server in the mainland with an address, and a record that leads there.
const address = new alicloud.ecs.EipAddress("address", { bandwidth: "5", internetChargeType: "PayByTraffic" });
const server = new alicloud.ecs.Instance("server", {
    availabilityZone: "cn-hangzhou-h",
    instanceType: "ecs.c7.large",
    imageId: "aliyun_3_x64_20G_alibase_20250117.vhd",
    securityGroups: ["sg-bp10000000000000000"],
    vswitchId: "vsw-bp10000000000000000",
});
new alicloud.ecs.EipAssociation("bound", { allocationId: address.id, instanceId: server.id });
new alicloud.dns.AlidnsRecord("api", { domainName: "shop-example.cn", rr: "api", type: "A", value: address.ipAddress });
