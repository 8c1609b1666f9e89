import * as tencentcloud from "@pulumi/tencentcloud";

// A shop that went live in a minute: what the authority would find later, the preview finds now.

// Nobody filed shop-example.cn, and an unset area is the mainland.
new tencentcloud.CdnDomain("shop", {
    domain: "shop-example.cn",
    serviceType: "web",
    origin: { originType: "ip", originLists: ["203.0.113.10"] },
});

// A server in Hong Kong: its region begins with ap-, and is not the mainland.
const hongkong = new tencentcloud.Provider("hongkong", { region: "ap-hongkong" });
new tencentcloud.Instance(
    "orders",
    { availabilityZone: "ap-hongkong-2", instanceType: "S5.MEDIUM4", imageId: "img-487zeit5" },
    { provider: hongkong },
);

// A database whose audit nobody turned on: that takes a resource of its own.
new tencentcloud.MysqlInstance("orders-db", {
    instanceName: "orders",
    memSize: 4000,
    volumeSize: 100,
    availabilityZone: "ap-guangzhou-3",
});

// A public web balancer that serves the unfiled name, with neither a WAF before it nor an access log, and no trail on the account.
const web = new tencentcloud.ClbInstance("web", { clbName: "web", networkType: "OPEN" });
const listener = new tencentcloud.ClbListener("http", { clbId: web.id, listenerName: "http", protocol: "HTTP", port: 80 });
new tencentcloud.ClbListenerRule("shop", { clbId: web.id, listenerId: listener.listenerId, domain: "www.shop-example.cn", url: "/" });
