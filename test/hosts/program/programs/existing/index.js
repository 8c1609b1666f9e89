"use strict";
const alicloud = require("@pulumi/alicloud");

const bucket = alicloud.oss.Bucket.get("old", "old-files", { acl: "private" });
new alicloud.oss.BucketObject("page", { bucket: bucket.id, key: "index.html", content: bucket.acl });
exports.acl = bucket.acl;
