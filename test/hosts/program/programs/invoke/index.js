"use strict";
const alicloud = require("@pulumi/alicloud");

const zones = alicloud.getZonesOutput({ availableResourceCreation: "VSwitch" });
new alicloud.vpc.Switch("switch", { vpcId: "vpc-1", cidrBlock: "10.0.0.0/24", zoneId: zones.zones[0].id });
