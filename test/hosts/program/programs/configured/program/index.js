"use strict";
const pulumi = require("@pulumi/pulumi");

const config = new pulumi.Config();
exports.size = config.requireNumber("size");
exports.nested = config.getObject("nested") ?? null;
exports.token = config.requireSecret("token");
exports.region = new pulumi.Config("alicloud").require("region");
exports.run = { project: pulumi.getProject(), stack: pulumi.getStack(), organization: pulumi.getOrganization(), dryRun: pulumi.runtime.isDryRun() };
exports.variable = process.env.SHOP_COLOUR;
