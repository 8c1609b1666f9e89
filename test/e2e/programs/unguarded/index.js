"use strict";
const alicloud = require("@pulumi/alicloud");

// A server in the mainland and a bucket, without a trail and without an access log: both are seen only when the whole stack is known.
new alicloud.ecs.Instance("web", {
    availabilityZone: "cn-hangzhou-h",
    instanceType: "ecs.c7.large",
    imageId: "aliyun_3_x64_20G_alibase_20250117.vhd",
    securityGroups: ["sg-bp100000000000000000"],
    vswitchId: "vsw-bp10000000000000000000",
});
alicloud.oss.Bucket.get("legacy", "shop-legacy", { bucket: "shop-legacy" });
// The program as it looks after its next change: the bucket is gone from it, a trail has come.
if (process.env.BEIAN_E2E_CHANGED === "1") {
    new alicloud.actiontrail.Trail("account", { trailName: "account", status: "Enable", ossBucketName: "shop-operations" });
} else {
    new alicloud.oss.Bucket("images", { bucket: "shop-images" });
}
