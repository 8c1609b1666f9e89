"use strict";
const alicloud = require("@pulumi/alicloud");
const pulumi = require("@pulumi/pulumi");

const abroad = new alicloud.Provider("abroad", { region: "ap-southeast-1" });
new alicloud.oss.Bucket("here", { bucket: "here" }, { ignoreChanges: ["tags"], customTimeouts: { create: "1h30m" } });
new alicloud.oss.Bucket("there", { bucket: "there" }, { provider: abroad, deleteBeforeReplace: true, protect: true });
class Group extends pulumi.ComponentResource {
    constructor(name, opts) {
        super("shop:index:Group", name, {}, opts);
        new alicloud.oss.Bucket("inside", { bucket: "inside" }, { parent: this });
    }
}
new Group("group", { providers: { alicloud: abroad } });
