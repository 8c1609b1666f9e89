import type { CssDomainArgs } from "@pulumi/tencentcloud/cssDomain";
import type { CssPlayDomainCertAttachmentArgs } from "@pulumi/tencentcloud/cssPlayDomainCertAttachment";
import { resourceType, servedName } from "../resource-type";
import { byDefault, inheritedBy, LATER, notKnown, pointsBy } from "../sample";

/** Where viewers stand. Unset means the mainland, says the resource's page. */
const playWords = { "1": "mainland", "2": "global", "3": "overseas" } as const;

export const cssDomain = resourceType<CssDomainArgs>({
    terraform: "tencentcloud_css_domain",
    pulumi: "tencentcloud:index/cssDomain:CssDomain",
    title: { zh: "腾讯云直播域名", en: "Tencent Cloud live streaming domain" },
    subject: "name",
    required: "domainName",
    ids: look => [look.host("domainName")],
    shows: {
        publicName: look =>
            servedName({
                name: look.host("domainName"),
                reach: look.choice("playType", playWords, "mainland"),
                open: look.flag("enable", true),
            }),
    },
    samples: [
        {
            name: "viewers in the mainland unless said otherwise",
            inputs: { domainName: "play.example.com", domainType: 1 },
            reads: {
                publicName: [{ name: "play.example.com", reach: byDefault("mainland"), open: byDefault(true), filing: "any-provider" }],
            },
        },
        {
            name: "viewers abroad only",
            inputs: { domainName: "play.example.com", domainType: 1, playType: "3" },
            reads: { publicName: [{ reach: "overseas" }] },
        },
        {
            name: "viewers everywhere, switched off",
            inputs: { domainName: "play.example.com", domainType: 1, playType: 2, enable: false },
            reads: { publicName: [{ reach: "global", open: false }] },
        },
        {
            name: "an area known later",
            inputs: { domainName: LATER, domainType: 1, playType: LATER },
            reads: { publicName: [{ name: notKnown("later", "domainName"), reach: notKnown("later", "playType") }] },
        },
    ],
});

export const cssPlayDomainCertAttachment = resourceType<CssPlayDomainCertAttachmentArgs>({
    terraform: "tencentcloud_css_play_domain_cert_attachment",
    pulumi: "tencentcloud:index/cssPlayDomainCertAttachment:CssPlayDomainCertAttachment",
    title: { zh: "腾讯云直播播放域名证书", en: "Tencent Cloud live streaming certificate" },
    subject: "name",
    required: "domainInfo",
    shows: {
        publicName: look => {
            const bound = look.block("domainInfo");
            const domain = bound.pointer("domainName", "name");
            return servedName({
                name: bound.host("domainName"),
                reach: look.inherit(domain, "publicName", "reach"),
                open: look.inherit(domain, "publicName", "open"),
                servedBy: domain,
            });
        },
    },
    samples: [
        {
            name: "the domain tells where its viewers are",
            inputs: { domainInfo: { domainName: "play.example.com", status: 1 } },
            reads: {
                publicName: [
                    {
                        name: "play.example.com",
                        reach: inheritedBy("domainInfo", "publicName", "reach"),
                        open: inheritedBy("domainInfo", "publicName", "open"),
                        servedBy: pointsBy("domainInfo"),
                    },
                ],
            },
        },
        {
            name: "a domain known later",
            inputs: { domainInfo: LATER },
            reads: { publicName: [{ name: notKnown("later", "domainInfo.domainName") }] },
        },
    ],
});
