"use strict";
const alicloud = require("@pulumi/alicloud");

new alicloud.oss.Bucket("first", { bucket: "first" });
throw new Error("the disk is on fire");
