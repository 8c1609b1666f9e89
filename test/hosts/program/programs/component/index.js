"use strict";
const alicloud = require("@pulumi/alicloud");
const pulumi = require("@pulumi/pulumi");

class Website extends pulumi.ComponentResource {
    constructor(name, args, opts) {
        super("shop:web:Website", name, args, opts);
        this.bucket = new alicloud.oss.Bucket(`${name}-files`, { bucket: args.bucket }, { parent: this });
        new alicloud.cdn.DomainNew(
            `${name}-cdn`,
            { domainName: args.domain, cdnType: "web", sources: [{ type: "oss", content: this.bucket.extranetEndpoint }] },
            { parent: this.bucket },
        );
        this.registerOutputs({ bucketName: this.bucket.bucket });
    }
}
const shop = new Website("shop", { bucket: "shop-files", domain: "shop.example.com" }, { protect: true });
new Website("forbidden", { bucket: "other-files", domain: "www.example.com" }, { parent: shop });
