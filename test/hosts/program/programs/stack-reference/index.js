"use strict";
const alicloud = require("@pulumi/alicloud");
const pulumi = require("@pulumi/pulumi");

const network = new pulumi.StackReference("organization/network/prod");
new alicloud.vpc.Switch("switch", { vpcId: network.requireOutput("vpcId"), cidrBlock: network.getOutput("cidr"), zoneId: "cn-hangzhou-h" });
