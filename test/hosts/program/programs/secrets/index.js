"use strict";
const alicloud = require("@pulumi/alicloud");
const pulumi = require("@pulumi/pulumi");

const config = new pulumi.Config();
const instance = new alicloud.rds.Instance("database", {
    engine: "MySQL",
    engineVersion: "8.0",
    instanceType: "rds.mysql.s1.small",
    instanceStorage: 20,
    instanceName: config.require("instanceName"),
    parameters: [{ name: "token", value: pulumi.secret("tok-9f8e7d") }],
});
new alicloud.rds.Account("account", {
    dbInstanceId: instance.id,
    accountName: "app",
    accountPassword: config.requireSecret("password"),
});
pulumi.log.info(`the password is ${config.require("password")}`);
exports.password = config.requireSecret("password");
