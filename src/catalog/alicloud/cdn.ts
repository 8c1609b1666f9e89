import type { DomainNewArgs } from "@pulumi/alicloud/cdn/domainNew";
import type { RealTimeLogDeliveryArgs } from "@pulumi/alicloud/cdn/realTimeLogDelivery";
import { ifGiven, type Pointer, type ShownFacet } from "../../kernel";
import { edgeFront, origins } from "../front";
import { resourceType, servedName, standsIn } from "../resource-type";
import { byDefault, LATER, nothing, notKnown, pointsBy } from "../sample";

/** Acceleration area of Alibaba Cloud's CDN family. Unset means mainland: the service's documented default. */
export const scopeWords = { domestic: "mainland", global: "global", overseas: "overseas" } as const;

/** What an edge name is served from: the nodes stand open before their origins, in no region of their own. */
export const beforeOrigins = (sources: readonly Pointer[]): ShownFacet<"publicEntry"> =>
    edgeFront(sources.flatMap(origin => ifGiven({ ...origin, to: origins })));

export const cdnDomain = resourceType<DomainNewArgs>({
    terraform: "alicloud_cdn_domain_new",
    pulumi: "alicloud:cdn/domainNew:DomainNew",
    alsoKnownAs: ["alicloud:cdn/domain:Domain", "alicloud:index/cdnDomain:CdnDomain"],
    title: { zh: "阿里云 CDN 加速域名", en: "Alibaba Cloud CDN domain" },
    subject: "name",
    required: "domainName",
    shows: {
        publicName: look => servedName({ name: look.host("domainName"), reach: look.choice("scope", scopeWords, "mainland") }),
        publicEntry: look => beforeOrigins(look.blocks("sources").map(source => source.pointer("content"))),
    },
    samples: [
        {
            name: "a bucket as origin",
            inputs: { domainName: "img.example.com", sources: [{ type: "oss", content: "photos.oss-cn-hangzhou.aliyuncs.com" }] },
            reads: { publicEntry: [{ open: true, web: true, region: nothing, frontOf: [pointsBy("sources")] }] },
        },
        {
            name: "an unset scope is the mainland",
            inputs: { domainName: "www.example.com" },
            reads: {
                publicName: [
                    { name: "www.example.com", reach: byDefault("mainland"), open: true, filing: "any-provider", ownedByPlatform: false },
                ],
            },
        },
        {
            name: "overseas nodes only",
            inputs: { domainName: ".Example.com.", scope: "overseas" },
            reads: { publicName: [{ name: "*.example.com", reach: "overseas" }] },
        },
        {
            name: "a scope nobody has met",
            inputs: { domainName: "www.example.com", scope: "lunar" },
            reads: { publicName: [{ reach: notKnown("word", "scope") }] },
        },
        { name: "a name known later", inputs: { domainName: LATER }, reads: { publicName: [{ name: notKnown("later", "domainName") }] } },
    ],
});

export const cdnRealTimeLogDelivery = resourceType<RealTimeLogDeliveryArgs>({
    terraform: "alicloud_cdn_real_time_log_delivery",
    pulumi: "alicloud:cdn/realTimeLogDelivery:RealTimeLogDelivery",
    title: { zh: "阿里云 CDN 实时日志推送", en: "Alibaba Cloud CDN real-time log delivery" },
    subject: "log store",
    required: "slsRegion",
    shows: { placement: look => standsIn(look.region("slsRegion"), "logs") },
    samples: [
        {
            name: "logs of the nodes go to another region",
            inputs: { domain: "www.example.com", project: "cdn", logstore: "access", slsRegion: "ap-southeast-1" },
            reads: { placement: [{ region: "ap-southeast-1", role: "logs" }] },
        },
        {
            name: "a region known later",
            inputs: { domain: "www.example.com", project: "cdn", logstore: "access", slsRegion: LATER },
            reads: { placement: [{ region: notKnown("later", "slsRegion") }] },
        },
    ],
});
