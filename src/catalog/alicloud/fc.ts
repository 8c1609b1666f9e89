import type { CustomDomainArgs } from "@pulumi/alicloud/fc/customDomain";
import type { V3CustomDomainArgs } from "@pulumi/alicloud/fc/v3customDomain";
import { is, mapFact, type ShieldMode } from "../../kernel";
import { reachOf, resourceType, servedName } from "../resource-type";
import { LATER, notKnown } from "../sample";

export const fcCustomDomain = resourceType<CustomDomainArgs>({
    terraform: "alicloud_fc_custom_domain",
    pulumi: "alicloud:fc/customDomain:CustomDomain",
    title: { zh: "阿里云函数计算 2.0 自定义域名", en: "Alibaba Cloud Function Compute 2.0 custom domain" },
    subject: "name",
    required: "domainName",
    shows: {
        publicName: look => servedName({ name: look.host("domainName"), reach: reachOf(look.place), filing: "this-provider" }),
    },
    samples: [
        {
            name: "a region in the mainland",
            inputs: { domainName: "api.example.com", protocol: "HTTP" },
            reads: { publicName: [{ name: "api.example.com", reach: "mainland", open: true, filing: "this-provider" }] },
        },
        {
            name: "a region overseas, a name known later",
            inputs: { domainName: LATER, protocol: "HTTP" },
            region: "us-west-1",
            reads: { publicName: [{ name: notKnown("later", "domainName"), reach: "overseas" }] },
        },
    ],
});

export const fcV3CustomDomain = resourceType<V3CustomDomainArgs>({
    terraform: "alicloud_fcv3_custom_domain",
    pulumi: "alicloud:fc/v3CustomDomain:V3CustomDomain",
    title: { zh: "阿里云函数计算 3.0 自定义域名", en: "Alibaba Cloud Function Compute 3.0 custom domain" },
    // names are subjects of their own: what is left of this resource is the WAF that it may switch on
    subject: "waf",
    required: "customDomainName",
    shows: {
        publicName: look => servedName({ name: look.host("customDomainName"), reach: reachOf(look.place), filing: "this-provider" }),
        shield: look => {
            const on = look.block("wafConfig").flag("enableWaf", false);
            if (is(on, false)) return [];
            return { mode: mapFact(on, (): ShieldMode => "block"), names: [look.host("customDomainName")], guards: [] };
        },
    },
    samples: [
        {
            name: "no WAF unless asked for",
            inputs: { customDomainName: "api.example.com", protocol: "HTTP,HTTPS" },
            reads: { publicName: [{ name: "api.example.com", reach: "mainland", filing: "this-provider" }], shield: [] },
        },
        {
            name: "behind its own WAF",
            inputs: { customDomainName: "api.example.com", wafConfig: { enableWaf: true } },
            reads: { shield: [{ mode: "block" }] },
        },
        {
            name: "name and WAF known later",
            inputs: { customDomainName: LATER, wafConfig: LATER },
            reads: {
                publicName: [{ name: notKnown("later", "customDomainName") }],
                shield: [{ mode: notKnown("later", "wafConfig.enableWaf") }],
            },
        },
    ],
});
