"use strict";
const { PolicyPack } = require("@pulumi/policy");

console.log("hello from the pack");
new PolicyPack("talkative", { policies: [] });
