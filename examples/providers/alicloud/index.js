"use strict";
require("../server").serve({ name: "alicloud", version: require("@pulumi/alicloud/package.json").version });
