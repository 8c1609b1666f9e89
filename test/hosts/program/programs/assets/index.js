"use strict";
const alicloud = require("@pulumi/alicloud");
const pulumi = require("@pulumi/pulumi");

new alicloud.oss.BucketObject("page", { bucket: "site", key: "index.html", source: "page.html" });
class Site extends pulumi.CustomResource {
    constructor(name, args) {
        super("alicloud:index/site:Site", name, args);
    }
}
new Site("site", {
    page: new pulumi.asset.FileAsset("page.html"),
    note: new pulumi.asset.StringAsset("备案号"),
    folder: new pulumi.asset.AssetArchive({ "index.html": new pulumi.asset.FileAsset("page.html") }),
    nothing: null,
});
