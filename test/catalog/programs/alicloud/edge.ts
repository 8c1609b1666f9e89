import { DomainNew } from "@pulumi/alicloud/cdn/domainNew";
import { Domain } from "@pulumi/alicloud/dcdn/domain";
import { Er } from "@pulumi/alicloud/dcdn/er";
import { CacheReserveInstance } from "@pulumi/alicloud/esa/cacheReserveInstance";
import { Record } from "@pulumi/alicloud/esa/record";
import { Site } from "@pulumi/alicloud/esa/site";
import { photos } from "./storage";

export const cdn = new DomainNew("cdn", {
    domainName: "static.example.com",
    cdnType: "web",
    sources: [{ type: "oss", content: photos.extranetEndpoint, port: 443 }],
});

export const dcdn = new Domain("dcdn", {
    domainName: "dyn.example.com",
    scope: "overseas",
    sources: [{ type: "domain", content: "o.example.net" }],
});
new Er("routine", { erName: "headers", envConf: { production: { allowedHosts: [dcdn.domainName], codeRev: "1" } } });

export const site = new Site("site", { siteName: "example.org", accessType: "NS", instanceId: "esa-1", coverage: "global" });
new Record("site-record", {
    siteId: site.id,
    recordName: "www.example.org",
    recordType: "CNAME",
    proxied: true,
    ttl: 30,
    data: { value: photos.extranetEndpoint },
});
new CacheReserveInstance("cache-reserve", { paymentType: "Subscription", crRegion: "HK" });
