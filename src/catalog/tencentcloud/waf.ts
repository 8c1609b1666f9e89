import type { WafClbDomainArgs } from "@pulumi/tencentcloud/wafClbDomain";
import type { WafDomainPostActionConfigArgs } from "@pulumi/tencentcloud/wafDomainPostActionConfig";
import type { WafInstanceAttackLogPostConfigArgs } from "@pulumi/tencentcloud/wafInstanceAttackLogPostConfig";
import type { WafLogPostClsFlowArgs } from "@pulumi/tencentcloud/wafLogPostClsFlow";
import type { WafModuleStatusArgs } from "@pulumi/tencentcloud/wafModuleStatus";
import type { WafObjectArgs } from "@pulumi/tencentcloud/wafObject";
import type { WafProtectionModeArgs } from "@pulumi/tencentcloud/wafProtectionMode";
import type { WafSaasDomainArgs } from "@pulumi/tencentcloud/wafSaasDomain";
import type { WafSaasInstanceArgs } from "@pulumi/tencentcloud/wafSaasInstance";
import {
    absent,
    defaulted,
    type Fact,
    ifGiven,
    is,
    known,
    type Look,
    type Pointer,
    type Region,
    type ShieldMode,
    type ShownFacet,
    thenFact,
    unknown,
} from "../../kernel";
import { origins, passesOn } from "../front";
import { modeWhile, reachOf, resourceType, servedName, standsIn } from "../resource-type";
import { byDefault, LATER, nothing, notKnown, pointsBy } from "../sample";
import { regionOfCode } from "./region-words";

const switchWords = { "1": true, "0": false } as const;

/** Rule engine and AI engine: 1x lets the rules watch, 2x lets them block. */
const engineWords = { "10": "watch", "11": "watch", "12": "watch", "20": "block", "21": "block", "22": "block" } as const;

/** The access log of a protected domain. Where it is delivered to is the WAF's own topic. */
const accessLog = <Args extends { clsStatus?: unknown }>(look: Look<Args>): ShownFacet<"serviceLog"> => ({
    on: look.choice("clsStatus", switchWords, false),
    destination: absent,
});

/** The origins of a domain: its addresses, and its origin host where one is named. */
const originsOf = ({ pointers, pointer }: Look<WafSaasDomainArgs>): readonly Pointer[] => [
    ...pointers("srcLists", ...origins),
    ...ifGiven(pointer("upstreamDomain", ...origins)),
];

/** Where the instance stands: it need not be where the provider does, so only a mainland provider is taken at its word. */
const placeOfInstance = (look: Look<WafSaasDomainArgs>): Fact<Region> =>
    thenFact(look.place, region => (region.territory === "mainland" ? look.place : unknown(look.path("instanceId"), "elsewhere")));

export const wafSaasDomain = resourceType<WafSaasDomainArgs>({
    terraform: "tencentcloud_waf_saas_domain",
    pulumi: "tencentcloud:index/wafSaasDomain:WafSaasDomain",
    title: { zh: "腾讯云 WAF 防护域名（SaaS 型）", en: "Tencent Cloud WAF domain (SaaS)" },
    subject: "waf",
    required: "domain",
    ids: look => [look.text("domain")],
    shows: {
        publicName: look => servedName({ name: look.host("domain"), reach: reachOf(placeOfInstance(look)) }),
        publicEntry: look => passesOn(originsOf(look), placeOfInstance(look)),
        shield: look => ({
            // no property tells the engine; the page of the WAF's CLB type gives 20, which blocks, as the default of a domain
            mode: modeWhile(look.choice("status", switchWords, true), defaulted<ShieldMode>("block")),
            names: [look.host("domain")],
            guards: originsOf(look),
        }),
        serviceLog: accessLog,
    },
    samples: [
        {
            name: "on, blocking and without a log unless said otherwise",
            inputs: { instanceId: "waf-1", domain: "www.example.com", srcLists: ["203.0.113.7", "203.0.113.8"] },
            reads: {
                publicName: [{ name: "www.example.com", reach: "mainland", open: true, filing: "any-provider" }],
                shield: [
                    {
                        mode: byDefault("block"),
                        names: ["www.example.com"],
                        guards: [pointsBy("srcLists"), pointsBy("srcLists")],
                    },
                ],
                serviceLog: [{ on: byDefault(false), destination: nothing }],
            },
        },
        {
            name: "switched off, its origin is an EIP made in the same run",
            inputs: { instanceId: "waf-1", domain: "www.example.com", status: 0, srcLists: [LATER], clsStatus: "1" },
            reads: {
                publicEntry: [{ open: true, web: nothing, region: "ap-guangzhou", frontOf: [pointsBy("srcLists")] }],
                shield: [{ mode: "off", guards: [pointsBy("srcLists")] }],
                serviceLog: [{ on: true }],
            },
        },
        {
            name: "a provider outside the mainland does not tell where the instance stands",
            inputs: { instanceId: "waf-1", domain: "www.example.com", upstreamType: 1, upstreamDomain: "origin.example.com" },
            region: "ap-hongkong",
            reads: {
                publicName: [{ reach: notKnown("elsewhere", "instanceId") }],
                publicEntry: [{ region: notKnown("elsewhere", "instanceId"), frontOf: [pointsBy("upstreamDomain")] }],
                shield: [{ guards: [pointsBy("upstreamDomain")] }],
            },
        },
        {
            name: "a status known later",
            inputs: { instanceId: "waf-1", domain: LATER, status: LATER, clsStatus: LATER },
            reads: {
                publicName: [{ name: notKnown("later", "domain") }],
                shield: [{ mode: notKnown("later", "status") }],
                serviceLog: [{ on: notKnown("later", "clsStatus") }],
            },
        },
    ],
});

/** Mirrored traffic is only looked at, whatever the engine does; no other resource lifts that, so it is stated even when it is the default. */
function clbDomainMode(look: Look<WafClbDomainArgs>): Fact<ShieldMode> {
    const cleaning = look.choice("flowMode", switchWords, false);
    if (cleaning.kind === "unknown") return cleaning;
    return is(cleaning, true) ? look.choice<"engine", ShieldMode>("engine", engineWords, "block") : known("watch");
}

export const wafClbDomain = resourceType<WafClbDomainArgs>({
    terraform: "tencentcloud_waf_clb_domain",
    pulumi: "tencentcloud:index/wafClbDomain:WafClbDomain",
    title: { zh: "腾讯云 WAF 防护域名（负载均衡型）", en: "Tencent Cloud WAF domain (CLB)" },
    subject: "waf",
    required: "domain",
    ids: look => [look.text("domain")],
    shows: {
        publicName: look => {
            const balancer = look.block("loadBalancerSets");
            return servedName({
                name: look.host("domain"),
                reach: reachOf(regionOfCode(look.text("region"), look.path("region"))),
                open: balancer.choice("loadBalancerType", { OPEN: true, INTERNAL: false }, true),
                // the balancer serves the name, the WAF only looks into its traffic
                filing: "this-provider",
                servedBy: balancer.pointer("loadBalancerId", "balancer"),
            });
        },
        shield: look => ({
            mode: modeWhile(look.choice("status", switchWords, true), clbDomainMode(look)),
            names: [look.host("domain")],
            guards: look.blocks("loadBalancerSets").map(balancer => balancer.pointer("loadBalancerId", "balancer")),
        }),
        serviceLog: accessLog,
    },
    samples: [
        {
            name: "an unset flow mode mirrors, and what mirrors cannot block",
            inputs: { instanceId: "waf-1", domain: "www.example.com", region: "gz", loadBalancerSets: [{ loadBalancerId: LATER }] },
            reads: {
                publicName: [
                    {
                        name: "www.example.com",
                        reach: "mainland",
                        open: byDefault(true),
                        filing: "this-provider",
                        servedBy: pointsBy("loadBalancerSets"),
                    },
                ],
                shield: [{ mode: "watch", names: ["www.example.com"], guards: [pointsBy("loadBalancerSets")] }],
                serviceLog: [{ on: byDefault(false) }],
            },
        },
        {
            name: "cleaning blocks unless the engine is told to watch; the region may be a whole id",
            inputs: { instanceId: "waf-1", domain: "www.example.com", region: "ap-hongkong", flowMode: 1, clsStatus: 1 },
            reads: { publicName: [{ reach: "overseas" }], shield: [{ mode: byDefault("block"), guards: [] }], serviceLog: [{ on: true }] },
        },
        {
            name: "cleaning with rules that only watch",
            inputs: { instanceId: "waf-1", domain: "www.example.com", region: "sh", flowMode: "1", engine: 12 },
            reads: { shield: [{ mode: "watch" }] },
        },
        {
            name: "not bound",
            inputs: { instanceId: "waf-1", domain: "www.example.com", region: "bj", status: 0, flowMode: 1, engine: 21 },
            reads: { shield: [{ mode: "off" }] },
        },
        {
            name: "a code nobody has met, an engine known later",
            inputs: { instanceId: "waf-1", domain: LATER, region: "mars", flowMode: 1, engine: LATER },
            reads: { publicName: [{ reach: notKnown("word", "region") }], shield: [{ mode: notKnown("later", "engine") }] },
        },
        {
            name: "a flow mode known later",
            inputs: { instanceId: "waf-1", domain: "www.example.com", region: "gz", flowMode: LATER },
            reads: { shield: [{ mode: notKnown("later", "flowMode") }] },
        },
    ],
});

export const wafProtectionMode = resourceType<WafProtectionModeArgs>({
    terraform: "tencentcloud_waf_protection_mode",
    pulumi: "tencentcloud:index/wafProtectionMode:WafProtectionMode",
    title: { zh: "腾讯云 WAF 防护模式", en: "Tencent Cloud WAF protection mode" },
    subject: "waf",
    required: "domain",
    partOf: look => look.pointer("domain", "waf"),
    shows: {
        shield: look => {
            const mode = look.choice<"mode", ShieldMode>("mode", engineWords);
            // blocking here does not lift what the domain itself says: a switch that is off, a mirror
            return { mode: is(mode, "block") ? defaulted("block") : mode, names: [look.host("domain")], guards: [] };
        },
    },
    samples: [
        {
            name: "rules that only watch",
            inputs: { domain: "www.example.com", mode: 10 },
            reads: { shield: [{ mode: "watch", names: ["www.example.com"], guards: [] }] },
        },
        { name: "rules that block", inputs: { domain: "www.example.com", mode: "21" }, reads: { shield: [{ mode: byDefault("block") }] } },
        {
            name: "a mode nobody has met",
            inputs: { domain: "www.example.com", mode: 30 },
            reads: { shield: [{ mode: notKnown("word", "mode") }] },
        },
        { name: "a mode known later", inputs: { domain: LATER, mode: LATER }, reads: { shield: [{ mode: notKnown("later", "mode") }] } },
    ],
});

export const wafModuleStatus = resourceType<WafModuleStatusArgs>({
    terraform: "tencentcloud_waf_module_status",
    pulumi: "tencentcloud:index/wafModuleStatus:WafModuleStatus",
    title: { zh: "腾讯云 WAF 防护模块开关", en: "Tencent Cloud WAF module switches" },
    subject: "waf",
    required: "domain",
    partOf: look => look.pointer("domain", "waf"),
    shows: {
        // web security is the module of the basic rules; switched on, it does what the domain's engine is set to
        shield: look => ({
            mode: modeWhile(look.choice("webSecurity", switchWords), defaulted<ShieldMode>("block")),
            names: [look.host("domain")],
            guards: [],
        }),
    },
    samples: [
        {
            name: "the basic rules are off",
            inputs: { domain: "www.example.com", webSecurity: 0, ccProtection: 1, accessControl: 1, apiProtection: 1 },
            reads: { shield: [{ mode: "off", names: ["www.example.com"], guards: [] }] },
        },
        {
            name: "the basic rules are on",
            inputs: { domain: "www.example.com", webSecurity: "1" },
            reads: { shield: [{ mode: byDefault("block") }] },
        },
        {
            name: "a switch known later",
            inputs: { domain: "www.example.com", webSecurity: LATER },
            reads: { shield: [{ mode: notKnown("later", "webSecurity") }] },
        },
    ],
});

export const wafObject = resourceType<WafObjectArgs>({
    terraform: "tencentcloud_waf_object",
    pulumi: "tencentcloud:index/wafObject:WafObject",
    title: { zh: "腾讯云 WAF 对象接入", en: "Tencent Cloud WAF for a cloud object" },
    subject: "waf",
    required: "objectId",
    shows: {
        shield: look => ({
            mode: modeWhile(look.choice("status", switchWords, false), defaulted<ShieldMode>("block")),
            names: [],
            guards: [look.pointer("objectId", "balancer", "gateway", "name")],
        }),
    },
    samples: [
        {
            name: "a balancer as a whole",
            inputs: { objectId: LATER, instanceId: "waf-1", status: 1 },
            reads: { shield: [{ mode: byDefault("block"), names: [], guards: [pointsBy("objectId")] }] },
        },
        { name: "nothing says that it is on", inputs: { objectId: "lb-1" }, reads: { shield: [{ mode: "off" }] } },
        {
            name: "a status known later",
            inputs: { objectId: "lb-1", status: LATER },
            reads: { shield: [{ mode: notKnown("later", "status") }] },
        },
    ],
});

export const wafDomainPostActionConfig = resourceType<WafDomainPostActionConfigArgs>({
    terraform: "tencentcloud_waf_domain_post_action_config",
    pulumi: "tencentcloud:index/wafDomainPostActionConfig:WafDomainPostActionConfig",
    title: { zh: "腾讯云 WAF 域名日志投递", en: "Tencent Cloud WAF log delivery of a domain" },
    subject: "waf",
    required: "domain",
    partOf: look => look.pointer("domain", "waf"),
    shows: {
        serviceLog: look => {
            const toTopic = look.choice("postClsAction", switchWords);
            return {
                on: is(toTopic, true)
                    ? toTopic
                    : thenFact(look.choice("postCkafkaAction", switchWords), on => (on ? known(true) : toTopic)),
                destination: absent,
            };
        },
    },
    samples: [
        {
            name: "delivered to the log service",
            inputs: { domain: "www.example.com", postClsAction: 1, postCkafkaAction: 0 },
            reads: { serviceLog: [{ on: true, destination: nothing }] },
        },
        {
            name: "delivered to a queue only",
            inputs: { domain: "www.example.com", postClsAction: "0", postCkafkaAction: "1" },
            reads: { serviceLog: [{ on: true }] },
        },
        {
            name: "not delivered",
            inputs: { domain: "www.example.com", postClsAction: 0, postCkafkaAction: 0 },
            reads: { serviceLog: [{ on: false }] },
        },
        {
            name: "switches known later",
            inputs: { domain: "www.example.com", postClsAction: LATER, postCkafkaAction: LATER },
            reads: { serviceLog: [{ on: notKnown("later") }] },
        },
    ],
});

export const wafSaasInstance = resourceType<WafSaasInstanceArgs>({
    terraform: "tencentcloud_waf_saas_instance",
    pulumi: "tencentcloud:index/wafSaasInstance:WafSaasInstance",
    title: { zh: "腾讯云 WAF 实例（SaaS 型）", en: "Tencent Cloud WAF instance (SaaS)" },
    subject: "waf",
    required: "goodsCategory",
    shows: {
        placement: look => standsIn(regionOfCode(look.text("realRegion", "gz"), look.path("realRegion")), "edge"),
    },
    samples: [
        {
            name: "an unset region is Guangzhou, wherever the provider stands",
            inputs: { goodsCategory: "premium_saas" },
            region: "ap-singapore",
            reads: { placement: [{ region: byDefault("ap-guangzhou"), role: "edge" }] },
        },
        {
            name: "traffic through Hong Kong",
            inputs: { goodsCategory: "premium_saas", realRegion: "hk" },
            reads: { placement: [{ region: "ap-hongkong" }] },
        },
        {
            name: "a code nobody has met",
            inputs: { goodsCategory: "premium_saas", realRegion: "zz" },
            reads: { placement: [{ region: notKnown("word", "realRegion") }] },
        },
        {
            name: "a region known later",
            inputs: { goodsCategory: "premium_saas", realRegion: LATER },
            reads: { placement: [{ region: notKnown("later", "realRegion") }] },
        },
    ],
});

export const wafInstanceAttackLogPostConfig = resourceType<WafInstanceAttackLogPostConfigArgs>({
    terraform: "tencentcloud_waf_instance_attack_log_post_config",
    pulumi: "tencentcloud:index/wafInstanceAttackLogPostConfig:WafInstanceAttackLogPostConfig",
    title: { zh: "腾讯云 WAF 攻击日志投递", en: "Tencent Cloud WAF attack log delivery" },
    subject: "waf",
    required: "instanceId",
    partOf: look => look.pointer("instanceId", "waf"),
    shows: { serviceLog: look => ({ on: look.choice("attackLogPost", switchWords), destination: absent }) },
    samples: [
        {
            name: "attack logs are delivered",
            inputs: { instanceId: LATER, attackLogPost: 1 },
            reads: { serviceLog: [{ on: true, destination: nothing }] },
        },
        {
            name: "a switch known later",
            inputs: { instanceId: "waf-1", attackLogPost: LATER },
            reads: { serviceLog: [{ on: notKnown("later", "attackLogPost") }] },
        },
    ],
});

export const wafLogPostClsFlow = resourceType<WafLogPostClsFlowArgs>({
    terraform: "tencentcloud_waf_log_post_cls_flow",
    pulumi: "tencentcloud:index/wafLogPostClsFlow:WafLogPostClsFlow",
    title: { zh: "腾讯云 WAF 日志投递到 CLS", en: "Tencent Cloud WAF log flow to CLS" },
    subject: "waf",
    shows: {
        // the resource's page names the default
        placement: look => standsIn(regionOfCode(look.text("clsRegion", "ap-shanghai"), look.path("clsRegion")), "logs"),
    },
    samples: [
        {
            name: "an unset region is Shanghai",
            inputs: { logType: 1 },
            reads: { placement: [{ region: byDefault("ap-shanghai"), role: "logs" }] },
        },
        {
            name: "logs in Singapore",
            inputs: { clsRegion: "ap-singapore" },
            reads: { placement: [{ region: "ap-singapore" }] },
        },
        { name: "a region known later", inputs: { clsRegion: LATER }, reads: { placement: [{ region: notKnown("later", "clsRegion") }] } },
    ],
});
