import type { DomainArgs } from "@pulumi/alicloud/dcdn/domain";
import type { ErArgs } from "@pulumi/alicloud/dcdn/er";
import type { IpaDomainArgs } from "@pulumi/alicloud/dcdn/ipaDomain";
import type { WafDomainArgs } from "@pulumi/alicloud/dcdn/wafDomain";
import type { WafPolicyArgs } from "@pulumi/alicloud/dcdn/wafPolicy";
import type { WafPolicyDomainAttachmentArgs } from "@pulumi/alicloud/dcdn/wafPolicyDomainAttachment";
import type { WafRuleArgs } from "@pulumi/alicloud/dcdn/wafRule";
import { type BlockOf, defaulted, firstStated, ifGiven, is, type Look, type ShownFacet, unknown } from "../../kernel";
import { edgeStream, origins } from "../front";
import { modeWhile, resourceType, servedName } from "../resource-type";
import { byDefault, inheritedBy, LATER, nothing, notKnown, pointsBy } from "../sample";
import { beforeOrigins, scopeWords } from "./cdn";

export const dcdnDomain = resourceType<DomainArgs>({
    terraform: "alicloud_dcdn_domain",
    pulumi: "alicloud:dcdn/domain:Domain",
    title: { zh: "阿里云全站加速（DCDN）域名", en: "Alibaba Cloud DCDN domain" },
    subject: "name",
    required: "domainName",
    ids: look => look.hosts("domainName", ","),
    shows: {
        // one text may hold up to 500 names
        publicName: look =>
            look.hosts("domainName", ",").map(name => servedName({ name, reach: look.choice("scope", scopeWords, "mainland") })),
        publicEntry: look => beforeOrigins(look.blocks("sources").map(source => source.pointer("content"))),
    },
    samples: [
        {
            name: "a balancer as origin",
            inputs: { domainName: "dyn.example.com", sources: [{ type: "domain", content: LATER }] },
            reads: { publicEntry: [{ open: true, web: true, frontOf: [pointsBy("sources")] }] },
        },
        {
            name: "two names in one text, scope unset",
            inputs: { domainName: "www.example.com, api.example.com" },
            reads: {
                publicName: [
                    { name: "www.example.com", reach: byDefault("mainland"), filing: "any-provider" },
                    { name: "api.example.com", reach: byDefault("mainland") },
                ],
            },
        },
        {
            name: "the whole world, the mainland among it",
            inputs: { domainName: "www.example.com", scope: "global" },
            reads: { publicName: [{ reach: "global" }] },
        },
        {
            name: "a list of names known later is one unknown name",
            inputs: { domainName: LATER },
            reads: { publicName: [{ name: notKnown("later", "domainName") }] },
        },
    ],
});

/** Environments of an edge routine: the two stages, and canaries by province. */
const environments = [
    "production",
    "staging",
    "presetCanaryAnhui",
    "presetCanaryBeijing",
    "presetCanaryChongqing",
    "presetCanaryFujian",
    "presetCanaryGansu",
    "presetCanaryGuangdong",
    "presetCanaryGuangxi",
    "presetCanaryGuizhou",
    "presetCanaryHainan",
    "presetCanaryHebei",
    "presetCanaryHeilongjiang",
    "presetCanaryHenan",
    "presetCanaryHongKong",
    "presetCanaryHubei",
    "presetCanaryHunan",
    "presetCanaryJiangsu",
    "presetCanaryJiangxi",
    "presetCanaryJilin",
    "presetCanaryLiaoning",
    "presetCanaryMacau",
    "presetCanaryNeimenggu",
    "presetCanaryNingxia",
    "presetCanaryOverseas",
    "presetCanaryQinghai",
    "presetCanaryShaanxi",
    "presetCanaryShandong",
    "presetCanaryShanghai",
    "presetCanaryShanxi",
    "presetCanarySichuan",
    "presetCanaryTaiwan",
    "presetCanaryTianjin",
    "presetCanaryXinjiang",
    "presetCanaryXizang",
    "presetCanaryYunnan",
    "presetCanaryZhejiang",
] as const satisfies readonly (keyof BlockOf<ErArgs, "envConf">)[];

export const dcdnEr = resourceType<ErArgs>({
    terraform: "alicloud_dcdn_er",
    pulumi: "alicloud:dcdn/er:Er",
    title: { zh: "阿里云 DCDN 边缘程序", en: "Alibaba Cloud DCDN edge routine" },
    subject: "name",
    required: "erName",
    shows: {
        // a routine runs on the nodes of the DCDN domain that it is allowed for: that domain tells their area
        publicName: look => {
            const config = look.block("envConf");
            const domain = config.pointer("production", "name");
            return environments
                .flatMap(environment => config.block(environment).hosts("allowedHosts"))
                .map(name => {
                    const servedBy = { ...domain, literal: name };
                    return servedName({ name, reach: look.inherit(servedBy, "publicName", "reach"), servedBy });
                });
        },
    },
    samples: [
        {
            name: "hosts of production and of a canary",
            inputs: {
                erName: "headers",
                envConf: {
                    production: { allowedHosts: ["www.example.com"], codeRev: "1" },
                    presetCanaryShanghai: [{ allowedHosts: ["canary.example.com"], codeRev: "2" }],
                },
            },
            reads: {
                publicName: [
                    { name: "www.example.com", reach: inheritedBy("envConf", "publicName", "reach"), servedBy: pointsBy("envConf") },
                    { name: "canary.example.com" },
                ],
            },
        },
        { name: "a routine without hosts", inputs: { erName: "headers" }, reads: { publicName: [] } },
        {
            name: "hosts known later",
            inputs: { erName: "headers", envConf: { production: { allowedHosts: LATER } } },
            reads: { publicName: [{ name: notKnown("later") }] },
        },
    ],
});

export const dcdnIpaDomain = resourceType<IpaDomainArgs>({
    terraform: "alicloud_dcdn_ipa_domain",
    pulumi: "alicloud:dcdn/ipaDomain:IpaDomain",
    title: { zh: "阿里云 DCDN 四层加速（IPA）域名", en: "Alibaba Cloud DCDN layer-4 (IPA) domain" },
    subject: "name",
    required: "domainName",
    shows: {
        publicName: look => servedName({ name: look.host("domainName"), reach: look.choice("scope", scopeWords, "mainland") }),
        publicEntry: look => edgeStream(look.blocks("sources").flatMap(({ pointer }) => ifGiven(pointer("content", ...origins)))),
    },
    samples: [
        {
            name: "an unset scope is the mainland",
            inputs: { domainName: "game.example.com", sources: [{ type: "ipaddr", content: LATER, port: 9000 }] },
            reads: {
                publicName: [{ name: "game.example.com", reach: byDefault("mainland") }],
                publicEntry: [{ open: true, web: nothing, region: nothing, frontOf: [pointsBy("sources")] }],
            },
        },
        {
            name: "a scope known later",
            inputs: { domainName: "game.example.com", scope: LATER },
            reads: { publicName: [{ reach: notKnown("later", "scope") }] },
        },
    ],
});

export const dcdnWafDomain = resourceType<WafDomainArgs>({
    terraform: "alicloud_dcdn_waf_domain",
    pulumi: "alicloud:dcdn/wafDomain:WafDomain",
    title: { zh: "阿里云 DCDN WAF 防护域名", en: "Alibaba Cloud DCDN domain behind WAF" },
    subject: "waf",
    required: "domainName",
    ids: look => [look.text("domainName")],
    shows: {
        // The built-in basic protection policy applies to every new domain and blocks:
        // https://www.alibabacloud.com/help/en/dcdn/user-guide/configure-basic-web-protection
        shield: look => ({ mode: defaulted("block"), names: [look.host("domainName")], guards: [] }),
    },
    samples: [
        {
            name: "the built-in policy blocks",
            inputs: { domainName: "www.example.com" },
            reads: { shield: [{ mode: byDefault("block") }] },
        },
        { name: "a name known later", inputs: { domainName: LATER }, reads: { shield: [{ mode: byDefault("block") }] } },
    ],
});

export const dcdnWafPolicyDomainAttachment = resourceType<WafPolicyDomainAttachmentArgs>({
    terraform: "alicloud_dcdn_waf_policy_domain_attachment",
    pulumi: "alicloud:dcdn/wafPolicyDomainAttachment:WafPolicyDomainAttachment",
    title: { zh: "阿里云 DCDN WAF 防护策略绑定", en: "Alibaba Cloud DCDN WAF policy attachment" },
    subject: "waf",
    required: "domainName",
    partOf: look => look.pointer("domainName", "waf"),
    shows: {
        shield: look => ({
            mode: look.inherit(look.pointer("policyId", "waf"), "shield", "mode"),
            names: [look.host("domainName")],
            guards: [],
        }),
    },
    samples: [
        {
            name: "the policy tells the mode",
            inputs: { domainName: "www.example.com", policyId: "1001" },
            reads: { shield: [{ mode: inheritedBy("policyId", "shield", "mode") }] },
        },
        {
            name: "a policy known later",
            inputs: { domainName: "www.example.com", policyId: LATER },
            reads: { shield: [{ mode: inheritedBy("policyId", "shield", "mode") }] },
        },
    ],
});

const scenes = { waf_group: "basic", custom_acl: "other", whitelist: "other", ip_blacklist: "other", region_block: "other" } as const;

/** Only a policy of basic protection replaces the built-in one, which blocks; the other scenes leave it as it is. */
function modeOfPolicy(look: Look<WafPolicyArgs>): ShownFacet<"shield">["mode"] {
    const scene = look.choice("defenseScene", scenes);
    if (scene.kind === "unknown") return scene;
    return is(scene, "basic") ? modeWhile(look.choice("status", { on: true, off: false }), defaulted("block")) : defaulted("block");
}

export const dcdnWafPolicy = resourceType<WafPolicyArgs>({
    terraform: "alicloud_dcdn_waf_policy",
    pulumi: "alicloud:dcdn/wafPolicy:WafPolicy",
    title: { zh: "阿里云 DCDN WAF 防护策略", en: "Alibaba Cloud DCDN WAF policy" },
    subject: "waf",
    required: "policyName",
    shows: { shield: look => ({ mode: modeOfPolicy(look), names: [], guards: [] }) },
    samples: [
        {
            name: "basic protection switched on blocks unless a rule says otherwise",
            inputs: { policyName: "base", defenseScene: "waf_group", policyType: "custom", status: "on" },
            reads: { shield: [{ mode: byDefault("block") }] },
        },
        {
            name: "basic protection switched off",
            inputs: { policyName: "base", defenseScene: "waf_group", policyType: "custom", status: "off" },
            reads: { shield: [{ mode: "off" }] },
        },
        {
            name: "a whitelist switched off changes nothing",
            inputs: { policyName: "allow", defenseScene: "whitelist", policyType: "custom", status: "off" },
            reads: { shield: [{ mode: byDefault("block") }] },
        },
        {
            name: "a status known later",
            inputs: { policyName: "base", defenseScene: "waf_group", policyType: "custom", status: LATER },
            reads: { shield: [{ mode: notKnown("later", "status") }] },
        },
    ],
});

/** Every scene but basic protection needs one of these properties. */
const othersNeed = ["conditions", "ccStatus", "cnRegionList", "otherRegionList", "remoteAddrs"] as const;

export const dcdnWafRule = resourceType<WafRuleArgs>({
    terraform: "alicloud_dcdn_waf_rule",
    pulumi: "alicloud:dcdn/wafRule:WafRule",
    title: { zh: "阿里云 DCDN WAF 防护规则", en: "Alibaba Cloud DCDN WAF rule" },
    subject: "waf",
    required: "policyId",
    partOf: look => look.pointer("policyId", "waf"),
    shows: {
        shield: look => {
            if (othersNeed.some(property => is(look.given(property), true))) return [];
            const stated = look.choice("action", { block: "block", deny: "block", js: "block", monitor: "watch" } as const);
            const action = firstStated(stated, unknown(look.path("action"), "hidden"));
            // documented in the SDK: on unless stated
            const on = look.choice("status", { on: true, off: false }, true);
            return { mode: modeWhile(on, action), names: [], guards: [] };
        },
    },
    samples: [
        {
            name: "a rule of basic protection that only watches",
            inputs: { policyId: "1001", ruleName: "base", action: "monitor" },
            reads: { shield: [{ mode: "watch" }] },
        },
        {
            name: "a rule switched off",
            inputs: { policyId: "1001", ruleName: "base", action: "block", status: "off" },
            reads: { shield: [{ mode: "off" }] },
        },
        {
            name: "a rule without action",
            inputs: { policyId: "1001", ruleName: "base" },
            reads: { shield: [{ mode: notKnown("hidden", "action") }] },
        },
        {
            name: "a region block tells nothing of basic protection",
            inputs: { policyId: "1001", ruleName: "region", action: "monitor", otherRegionList: "JP" },
            reads: { shield: [] },
        },
        {
            name: "an action known later",
            inputs: { policyId: "1001", ruleName: "base", action: LATER },
            reads: { shield: [{ mode: notKnown("later", "action") }] },
        },
    ],
});
