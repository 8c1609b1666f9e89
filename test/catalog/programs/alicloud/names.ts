import { InstanceConfig } from "@pulumi/alicloud/alidnscloudgtm/instanceConfig";
import { AlidnsDomain } from "@pulumi/alicloud/dns/alidnsDomain";
import { GtmInstance } from "@pulumi/alicloud/dns/gtmInstance";
import { Record } from "@pulumi/alicloud/dns/record";
import { address } from "./servers";

const zone = new AlidnsDomain("zone", { domainName: "example.com" });
new Record("old-record", { name: zone.domainName, hostRecord: "old", type: "A", value: address.ipAddress });
new GtmInstance("traffic", {
    instanceName: "shop",
    healthCheckTaskCount: 100,
    packageEdition: "standard",
    paymentType: "Subscription",
    period: 1,
    smsNotificationCount: 1000,
    publicUserDomainName: "gtm.example.com",
});
new InstanceConfig("traffic-3", {
    enableStatus: "enable",
    scheduleZoneMode: "custom",
    scheduleZoneName: zone.domainName,
    scheduleHostName: "gtm3",
    scheduleRrType: "A",
    ttl: 60,
});
