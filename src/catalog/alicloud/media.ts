import type { CasterArgs } from "@pulumi/alicloud/live/caster";
import type { DomainArgs as LiveDomainArgs } from "@pulumi/alicloud/live/domain";
import type { SystemGroupArgs } from "@pulumi/alicloud/videosurveillance/systemGroup";
import type { DomainArgs as VodDomainArgs } from "@pulumi/alicloud/vod/domain";
import { reachOf, resourceType, servedName, standsIn } from "../resource-type";
import { byDefault, inheritedBy, LATER, notKnown, pointsBy } from "../sample";
import { beforeOrigins, scopeWords } from "./cdn";

export const vodDomain = resourceType<VodDomainArgs>({
    terraform: "alicloud_vod_domain",
    pulumi: "alicloud:vod/domain:Domain",
    title: { zh: "阿里云视频点播加速域名", en: "Alibaba Cloud VOD domain" },
    subject: "name",
    required: "domainName",
    shows: {
        publicName: look => servedName({ name: look.host("domainName"), reach: look.choice("scope", scopeWords, "mainland") }),
        publicEntry: look => beforeOrigins(look.blocks("sources").map(source => source.pointer("sourceContent"))),
    },
    samples: [
        {
            name: "a bucket as origin",
            inputs: { domainName: "vod.example.com", sources: [{ sourceType: "oss", sourceContent: LATER }] },
            reads: { publicEntry: [{ open: true, web: true, frontOf: [pointsBy("sources")] }] },
        },
        {
            name: "an unset scope is the mainland",
            inputs: { domainName: ".vod.example.com" },
            reads: { publicName: [{ name: "*.vod.example.com", reach: byDefault("mainland"), filing: "any-provider" }] },
        },
        {
            name: "a scope known later",
            inputs: { domainName: "vod.example.com", scope: LATER },
            reads: { publicName: [{ reach: notKnown("later", "scope") }] },
        },
    ],
});

export const liveDomain = resourceType<LiveDomainArgs>({
    terraform: "alicloud_live_domain",
    pulumi: "alicloud:live/domain:Domain",
    title: { zh: "阿里云视频直播域名", en: "Alibaba Cloud live-streaming domain" },
    subject: "name",
    required: "domainName",
    ids: look => [look.host("domainName")],
    shows: {
        // the default is documented at the property
        publicName: look => servedName({ name: look.host("domainName"), reach: look.choice("scope", scopeWords, "mainland") }),
        // the live center that takes the streams in and makes recordings of them
        placement: look => standsIn(look.region("region")),
    },
    samples: [
        {
            name: "an unset scope is the mainland",
            inputs: { domainName: "play.example.com", domainType: "liveVideo", region: "cn-shanghai" },
            reads: {
                publicName: [{ name: "play.example.com", reach: byDefault("mainland"), filing: "any-provider" }],
                placement: [{ region: "cn-shanghai", role: "primary" }],
            },
        },
        {
            name: "a live center known later",
            inputs: { domainName: "play.example.com", domainType: "liveVideo", region: LATER },
            reads: { placement: [{ region: notKnown("later", "region") }] },
        },
        {
            name: "overseas nodes only",
            inputs: { domainName: "play.example.com", domainType: "liveVideo", region: "ap-southeast-1", scope: "overseas" },
            reads: { publicName: [{ reach: "overseas" }] },
        },
        {
            name: "a name known later",
            inputs: { domainName: LATER, domainType: "liveVideo", region: "cn-shanghai" },
            reads: { publicName: [{ name: notKnown("later", "domainName") }] },
        },
    ],
});

export const liveCaster = resourceType<CasterArgs>({
    terraform: "alicloud_live_caster",
    pulumi: "alicloud:live/caster:Caster",
    title: { zh: "阿里云视频直播导播台", en: "Alibaba Cloud live production studio" },
    subject: "name",
    required: "normType",
    shows: {
        // it plays on a live domain of the account, which tells its area
        publicName: look => {
            const domain = look.pointer("domainName", "name");
            const name = look.host("domainName");
            if (name.kind === "absent") return [];
            return servedName({ name, reach: look.inherit(domain, "publicName", "reach"), servedBy: domain });
        },
    },
    samples: [
        {
            name: "the live domain tells the area",
            inputs: { normType: 1, paymentType: "PayAsYouGo", domainName: "play.example.com" },
            reads: {
                publicName: [
                    {
                        name: "play.example.com",
                        reach: inheritedBy("domainName", "publicName", "reach"),
                        servedBy: pointsBy("domainName"),
                    },
                ],
            },
        },
        { name: "a studio without a domain", inputs: { normType: 1, paymentType: "PayAsYouGo" }, reads: { publicName: [] } },
        {
            name: "a domain known later",
            inputs: { normType: 1, paymentType: "PayAsYouGo", domainName: LATER },
            reads: { publicName: [{ name: notKnown("later", "domainName") }] },
        },
    ],
});

export const videoSurveillanceSystemGroup = resourceType<SystemGroupArgs>({
    terraform: "alicloud_video_surveillance_system_group",
    pulumi: "alicloud:videosurveillance/systemGroup:SystemGroup",
    title: { zh: "阿里云视频监控空间", en: "Alibaba Cloud Video Surveillance space" },
    subject: "name",
    required: "groupName",
    shows: {
        publicName: look =>
            (["playDomain", "pushDomain"] as const).map(property => servedName({ name: look.host(property), reach: reachOf(look.place) })),
    },
    samples: [
        {
            name: "one name to play from and one to push to",
            inputs: {
                groupName: "gates",
                inProtocol: "rtmp",
                outProtocol: "flv",
                playDomain: "play.example.com",
                pushDomain: "push.example.com",
            },
            reads: {
                publicName: [
                    { name: "play.example.com", reach: "mainland" },
                    { name: "push.example.com", reach: "mainland" },
                ],
            },
        },
        {
            name: "names known later",
            inputs: { groupName: "gates", playDomain: LATER, pushDomain: LATER },
            reads: { publicName: [{ name: notKnown("later", "playDomain") }, { name: notKnown("later", "pushDomain") }] },
        },
    ],
});
