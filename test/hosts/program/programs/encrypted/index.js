"use strict";
const pulumi = require("@pulumi/pulumi");

exports.length = new pulumi.Config().requireSecret("password").apply(password => password.length);
