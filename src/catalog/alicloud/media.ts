import type { DomainArgs as LiveDomainArgs } from "@pulumi/alicloud/live/domain";
import type { DomainArgs as VodDomainArgs } from "@pulumi/alicloud/vod/domain";
import { resourceType, servedName } from "../resource-type";
import { byDefault, LATER, notKnown } from "../sample";
import { scopeWords } from "./cdn";

export const vodDomain = resourceType<VodDomainArgs>({
    terraform: "alicloud_vod_domain",
    pulumi: "alicloud:vod/domain:Domain",
    title: { zh: "阿里云视频点播加速域名", en: "Alibaba Cloud VOD domain" },
    subject: "name",
    required: "domainName",
    shows: {
        publicName: look => servedName({ name: look.host("domainName"), reach: look.choice("scope", scopeWords, "mainland") }),
    },
    samples: [
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
    shows: {
        // the default is documented at the property
        publicName: look => servedName({ name: look.host("domainName"), reach: look.choice("scope", scopeWords, "mainland") }),
    },
    samples: [
        {
            name: "an unset scope is the mainland",
            inputs: { domainName: "play.example.com", domainType: "liveVideo", region: "cn-shanghai" },
            reads: { publicName: [{ name: "play.example.com", reach: byDefault("mainland"), filing: "any-provider" }] },
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
