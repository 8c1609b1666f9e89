"use strict";
const alicloud = require("@pulumi/alicloud");
const pulumi = require("@pulumi/pulumi");

// Values of every sort where policies look: not known yet, secret, and files.
const config = new pulumi.Config();
const token = config.requireSecret("token");
const key = new alicloud.kms.Key("key", { description: "for the name" });
const source = [{ type: "ipaddr", content: "203.0.113.10", port: 443 }];
new alicloud.cdn.DomainNew("later", { domainName: pulumi.interpolate`${key.id}.shop-example.cn`, cdnType: "web", sources: source });
new alicloud.cdn.DomainNew("hidden", { domainName: pulumi.interpolate`${token}.shop-example.cn`, cdnType: "web", sources: source });
new alicloud.rds.Account("app", { dbInstanceId: "rm-bp1000000000000000", accountName: "app", accountPassword: token });
class Site extends pulumi.CustomResource {
    constructor(name, args) {
        super("alicloud:oss/bucketObject:BucketObject", name, args);
    }
}
new Site("page", { bucket: "site", key: "index.html", source: new pulumi.asset.FileAsset("site/index.html"), content: token });
new alicloud.fc.Function("render", {
    service: "shop",
    handler: "index.handler",
    runtime: "nodejs18",
    filename: new pulumi.asset.FileArchive("site"),
    environmentVariables: { TOKEN: token },
});
