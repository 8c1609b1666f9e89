import type { DomainArgs } from "@pulumi/alicloud/scdn/domain";
import { unknown } from "../../kernel";
import { resourceType, servedName } from "../resource-type";
import { LATER, nothing, notKnown, pointsBy } from "../sample";
import { beforeOrigins } from "./cdn";

export const scdnDomain = resourceType<DomainArgs>({
    terraform: "alicloud_scdn_domain",
    pulumi: "alicloud:scdn/domain:Domain",
    title: { zh: "阿里云安全加速 SCDN 域名（已停售）", en: "Alibaba Cloud SCDN domain (product closed)" },
    subject: "name",
    required: "domainName",
    // no property tells where its nodes are
    shows: {
        publicName: look => servedName({ name: look.host("domainName"), reach: unknown("scope", "hidden") }),
        publicEntry: look => beforeOrigins(look.blocks("sources").map(source => source.pointer("content"))),
    },
    samples: [
        {
            name: "where its nodes are cannot be told",
            inputs: { domainName: "www.example.com", sources: [{ type: "ipaddr", content: "203.0.113.7", port: 80 }] },
            reads: {
                publicName: [{ name: "www.example.com", reach: notKnown("hidden", "scope"), open: true }],
                publicEntry: [{ open: true, web: true, region: nothing, frontOf: [pointsBy("sources")] }],
            },
        },
        { name: "a name known later", inputs: { domainName: LATER }, reads: { publicName: [{ name: notKnown("later", "domainName") }] } },
    ],
});
