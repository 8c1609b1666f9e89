import * as alicloud from "@pulumi/alicloud";

// A shop that went live in a minute: what the authority would find later, the preview finds now.

// Nobody filed shop-example.cn, and an unset scope is the mainland.
new alicloud.cdn.DomainNew("shop", {
    domainName: "shop-example.cn",
    cdnType: "web",
    sources: [{ type: "ipaddr", content: "203.0.113.10", port: 443 }],
});

// A server outside the mainland, copied from another team's program.
const singapore = new alicloud.Provider("singapore", { region: "ap-southeast-1" });
new alicloud.ecs.Instance(
    "orders",
    {
        availabilityZone: "ap-southeast-1a",
        instanceType: "ecs.c7.large",
        imageId: "aliyun_3_x64_20G_alibase_20250117.vhd",
        securityGroups: ["sg-t4n0000000000000000"],
        vswitchId: "vsw-t4n0000000000000000",
    },
    { provider: singapore },
);

// SQL audit is off by default, and keeps 30 days where it is on.
new alicloud.rds.Instance("orders-db", {
    engine: "MySQL",
    engineVersion: "8.0",
    instanceType: "mysql.n2.medium.2c",
    instanceStorage: 100,
    zoneId: "cn-hangzhou-h",
});

// A public web balancer with neither a WAF before it nor an access log, and no operation trail on the account.
const web = new alicloud.alb.LoadBalancer("web", {
    addressType: "Internet",
    loadBalancerEdition: "Standard",
    loadBalancerBillingConfig: { payType: "PayAsYouGo" },
    vpcId: "vpc-bp10000000000000000000",
    zoneMappings: [
        { zoneId: "cn-hangzhou-h", vswitchId: "vsw-bp1aaaaaaaaaaaaaaaaaa" },
        { zoneId: "cn-hangzhou-i", vswitchId: "vsw-bp1bbbbbbbbbbbbbbbbbb" },
    ],
});

export const entry = web.dnsName;
