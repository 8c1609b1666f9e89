import type { DomainArgs } from "@pulumi/alicloud/waf/domain";
import type { InstanceArgs } from "@pulumi/alicloud/waf/instance";
import type { ProtectionModuleArgs } from "@pulumi/alicloud/waf/protectionModule";
import type { DefenseRuleArgs } from "@pulumi/alicloud/wafv3/defenseRule";
import type { DefenseTemplateArgs } from "@pulumi/alicloud/wafv3/defenseTemplate";
import type { DomainArgs as DomainV3Args } from "@pulumi/alicloud/wafv3/domain";
import type { InstanceArgs as InstanceV3Args } from "@pulumi/alicloud/wafv3/instance";
import { absent, defaulted, type Fact, firstStated, is, type Look, type Pointer, type ShieldMode, type ShownFacet } from "../../kernel";
import { keeps, logNotShown, modeWhile, reachOf, resourceType, servedName, standsIn } from "../resource-type";
import { byDefault, LATER, nothing, notKnown, pointsBy } from "../sample";

/** The origins that a list of addresses or names points to. */
const guarded = <Args>(look: Look<Args>, property: keyof Args & string): readonly Pointer[] =>
    look.pointers(property, "balancer", "server", "address", "bucket", "gateway");

export const wafInstance = resourceType<InstanceArgs>({
    terraform: "alicloud_waf_instance",
    pulumi: "alicloud:waf/instance:Instance",
    title: { zh: "阿里云 WAF 2.0 实例", en: "Alibaba Cloud WAF 2.0 instance" },
    subject: "waf",
    required: "wafLog",
    shows: {
        placement: look => {
            const region = look.region("region");
            return standsIn(region.kind === "absent" ? look.place : region, "edge");
        },
        serviceLog: look => ({ on: look.flag("wafLog"), destination: absent }),
        retention: look => keeps(look.number("logTime")),
    },
    samples: [
        {
            name: "the log is a text, and so are its days",
            inputs: { packageCode: "version4", wafLog: "true", logTime: "180", logStorage: "5" },
            reads: {
                placement: [{ region: "cn-hangzhou", role: "edge" }],
                serviceLog: [{ on: true, destination: nothing }],
                retention: [{ days: 180 }],
            },
        },
        {
            name: "without log service, in a region of its own",
            inputs: { packageCode: "version4", wafLog: "false", logTime: "180", logStorage: "3", region: "ap-southeast-1" },
            reads: { placement: [{ region: "ap-southeast-1" }], serviceLog: [{ on: false }] },
        },
        {
            name: "log settings known later",
            inputs: { wafLog: LATER, logTime: LATER, region: LATER },
            reads: {
                placement: [{ region: notKnown("later", "region") }],
                serviceLog: [{ on: notKnown("later", "wafLog") }],
                retention: [{ days: notKnown("later", "logTime") }],
            },
        },
    ],
});

/** The name of a WAF 2.0 domain: `domain` is its older spelling. */
const domainOf = (look: Look<DomainArgs>): Fact<string> => firstStated(look.host("domainName"), look.host("domain"));

export const wafDomain = resourceType<DomainArgs>({
    terraform: "alicloud_waf_domain",
    pulumi: "alicloud:waf/domain:Domain",
    title: { zh: "阿里云 WAF 2.0 防护域名", en: "Alibaba Cloud WAF 2.0 domain" },
    subject: "waf",
    required: "instanceId",
    ids: look => [look.text("domainName"), look.text("domain")],
    shows: {
        publicName: look => servedName({ name: domainOf(look), reach: reachOf(look.place) }),
        // web protection of a new domain blocks; the protection module changes it
        shield: look => ({ mode: defaulted("block"), names: [domainOf(look)], guards: guarded(look, "sourceIps") }),
    },
    samples: [
        {
            name: "a domain in front of two addresses",
            inputs: {
                instanceId: "waf-1",
                domainName: "www.example.com",
                isAccessProduct: "Off",
                sourceIps: ["203.0.113.7", "203.0.113.8"],
            },
            reads: {
                publicName: [{ name: "www.example.com", reach: "mainland", filing: "any-provider" }],
                shield: [{ mode: byDefault("block"), guards: [pointsBy("sourceIps"), pointsBy("sourceIps")] }],
            },
        },
        {
            name: "the older property, an instance outside the mainland",
            inputs: { instanceId: "waf-1", domain: "www.example.com", isAccessProduct: "Off" },
            region: "ap-southeast-1",
            reads: { publicName: [{ name: "www.example.com", reach: "overseas" }], shield: [{ guards: [] }] },
        },
        {
            name: "a name known later",
            inputs: { instanceId: "waf-1", domainName: LATER, isAccessProduct: "Off" },
            reads: { publicName: [{ name: notKnown("later", "domainName") }] },
        },
    ],
});

export const wafProtectionModule = resourceType<ProtectionModuleArgs>({
    terraform: "alicloud_waf_protection_module",
    pulumi: "alicloud:waf/protectionModule:ProtectionModule",
    title: { zh: "阿里云 WAF 2.0 防护模块", en: "Alibaba Cloud WAF 2.0 protection module" },
    subject: "waf",
    required: "domain",
    partOf: look => look.pointer("domain", "waf"),
    shows: {
        shield: look => {
            const module = look.choice("defenseType", {
                waf: "web",
                ac_cc: "other",
                antifraud: "other",
                dld: "other",
                normalized: "other",
            });
            if (is(module, "other")) return [];
            // the codes of the mode mean something else in every module
            const mode: Fact<ShieldMode> = module.kind === "unknown" ? module : look.choice("mode", { "0": "block", "1": "watch" });
            return { mode: modeWhile(look.choice("status", { "0": false, "1": true }), mode), names: [look.host("domain")], guards: [] };
        },
    },
    samples: [
        {
            name: "web protection that blocks",
            inputs: { instanceId: "waf-1", domain: "www.example.com", defenseType: "waf", mode: 0, status: 1 },
            reads: { shield: [{ mode: "block" }] },
        },
        {
            name: "web protection that only warns, the code as text",
            inputs: { instanceId: "waf-1", domain: "www.example.com", defenseType: "waf", mode: "1" },
            reads: { shield: [{ mode: "watch" }] },
        },
        {
            name: "web protection switched off",
            inputs: { instanceId: "waf-1", domain: "www.example.com", defenseType: "waf", mode: 0, status: 0 },
            reads: { shield: [{ mode: "off" }] },
        },
        {
            name: "a module for something else",
            inputs: { instanceId: "waf-1", domain: "www.example.com", defenseType: "ac_cc", mode: 0, status: 0 },
            reads: { shield: [] },
        },
        {
            name: "the module known later",
            inputs: { instanceId: "waf-1", domain: LATER, defenseType: LATER, mode: 0 },
            reads: { shield: [{ mode: notKnown("later", "defenseType") }] },
        },
    ],
});

export const wafV3Instance = resourceType<InstanceV3Args>({
    terraform: "alicloud_wafv3_instance",
    pulumi: "alicloud:wafv3/instance:Instance",
    title: { zh: "阿里云 WAF 3.0 实例", en: "Alibaba Cloud WAF 3.0 instance" },
    subject: "waf",
    shows: {
        // The built-in template of core protection applies to every object and blocks:
        // https://www.alibabacloud.com/help/en/waf/web-application-firewall-3-0/user-guide/configure-basic-protection-rules-and-rule-groups
        shield: () => ({ mode: defaulted("block"), names: [], guards: [] }),
        // the type has no inputs; its domains are parts of it, so that one WAF is asked for its log once
        serviceLog: () => logNotShown("wafLog"),
        // cn-hangzhou is the WAF of the mainland, ap-southeast-1 that of everywhere else
        placement: look => standsIn(look.place, "edge"),
    },
    samples: [
        {
            name: "core protection blocks, the log cannot be told",
            inputs: {},
            reads: {
                placement: [{ region: "cn-hangzhou", role: "edge" }],
                shield: [{ mode: byDefault("block") }],
                serviceLog: [{ on: notKnown("hidden", "wafLog") }],
            },
        },
        {
            name: "a WAF of the international site",
            inputs: {},
            region: "ap-southeast-1",
            reads: { placement: [{ region: "ap-southeast-1", role: "edge" }] },
        },
    ],
});

export const wafV3Domain = resourceType<DomainV3Args>({
    terraform: "alicloud_wafv3_domain",
    pulumi: "alicloud:wafv3/domain:Domain",
    title: { zh: "阿里云 WAF 3.0 接入域名", en: "Alibaba Cloud WAF 3.0 domain" },
    subject: "waf",
    required: "domain",
    partOf: look => look.pointer("instanceId", "waf"),
    shows: {
        // cn-hangzhou is the WAF of the mainland, ap-southeast-1 that of everywhere else
        publicName: look => servedName({ name: look.host("domain"), reach: reachOf(look.place) }),
        shield: look => ({
            mode: defaulted("block"),
            names: [look.host("domain")],
            guards: guarded(look.block("redirect"), "backends"),
        }),
    },
    samples: [
        {
            name: "a domain in front of one origin",
            inputs: {
                instanceId: "waf_v3-1",
                domain: "www.example.com",
                listen: { httpsPorts: [443] },
                redirect: { loadbalance: "iphash", backends: ["203.0.113.7"] },
            },
            reads: {
                publicName: [{ name: "www.example.com", reach: "mainland", filing: "any-provider" }],
                shield: [{ mode: byDefault("block"), guards: [pointsBy("redirect")] }],
            },
        },
        {
            name: "origins known later are one unknown origin",
            inputs: { instanceId: LATER, domain: LATER, redirect: LATER },
            region: "ap-southeast-1",
            reads: {
                publicName: [{ name: notKnown("later", "domain"), reach: "overseas" }],
                shield: [{ guards: [pointsBy("redirect")] }],
            },
        },
    ],
});

const scenesV3 = {
    waf_base: "core",
    ip_blacklist: "other",
    custom_acl: "other",
    whitelist: "other",
    region_block: "other",
    cc: "other",
    antiscan: "other",
    tamperproof: "other",
    dlp: "other",
    spike_throttle: "other",
    account_identifier: "other",
    waf_codec: "other",
} as const;

/** What a template or rule of core protection does; the other scenes add to it and take nothing away. */
function coreProtection(
    scene: Fact<"core" | "other">,
    on: Fact<boolean>,
    mode: Fact<ShieldMode>,
): ShownFacet<"shield"> | readonly ShownFacet<"shield">[] {
    if (is(scene, "other")) return [];
    return { mode: scene.kind === "unknown" ? scene : modeWhile(on, mode), names: [], guards: [] };
}

export const wafV3DefenseTemplate = resourceType<DefenseTemplateArgs>({
    terraform: "alicloud_wafv3_defense_template",
    pulumi: "alicloud:wafv3/defenseTemplate:DefenseTemplate",
    title: { zh: "阿里云 WAF 3.0 防护模板", en: "Alibaba Cloud WAF 3.0 protection template" },
    subject: "waf",
    required: "defenseScene",
    partOf: look => look.pointer("instanceId", "waf"),
    shows: {
        // a template that is on blocks unless one of its rules says otherwise
        shield: look =>
            coreProtection(
                look.choice("defenseScene", scenesV3),
                look.choice("status", { "0": false, "1": true }),
                defaulted<ShieldMode>("block"),
            ),
    },
    samples: [
        {
            name: "core protection switched off",
            inputs: { instanceId: "waf_v3-1", defenseScene: "waf_base", status: "0", templateType: "user_default" },
            reads: { shield: [{ mode: "off" }] },
        },
        {
            name: "core protection switched on blocks unless a rule says otherwise",
            inputs: { instanceId: "waf_v3-1", defenseScene: "waf_base", status: 1, templateType: "user_custom" },
            reads: { shield: [{ mode: byDefault("block") }] },
        },
        {
            name: "a white list switched off",
            inputs: { instanceId: "waf_v3-1", defenseScene: "whitelist", status: "0", templateType: "user_custom" },
            reads: { shield: [] },
        },
        {
            name: "the status known later",
            inputs: { instanceId: LATER, defenseScene: "waf_base", status: LATER, templateType: "user_custom" },
            reads: { shield: [{ mode: notKnown("later", "status") }] },
        },
    ],
});

const coreActions = { block: "block", monitor: "watch" } as const;

export const wafV3DefenseRule = resourceType<DefenseRuleArgs>({
    terraform: "alicloud_wafv3_defense_rule",
    pulumi: "alicloud:wafv3/defenseRule:DefenseRule",
    title: { zh: "阿里云 WAF 3.0 防护规则", en: "Alibaba Cloud WAF 3.0 protection rule" },
    subject: "waf",
    required: "defenseScene",
    partOf: look => look.pointer("instanceId", "waf"),
    shows: {
        shield: look =>
            coreProtection(
                look.choice("defenseScene", scenesV3),
                look.choice("ruleStatus", { "0": false, "1": true }),
                look.block("config").choice("ruleAction", coreActions, "block"),
            ),
    },
    samples: [
        {
            name: "core protection that only watches",
            inputs: { instanceId: "waf_v3-1", defenseScene: "waf_base", defenseType: "template", config: { ruleAction: "monitor" } },
            reads: { shield: [{ mode: "watch" }] },
        },
        {
            name: "core protection that blocks, in a list of one",
            inputs: {
                instanceId: "waf_v3-1",
                defenseScene: "waf_base",
                defenseType: "template",
                ruleStatus: 1,
                config: [{ ruleAction: "block" }],
            },
            reads: { shield: [{ mode: "block" }] },
        },
        {
            name: "exceptions of single rules leave the action as it is",
            inputs: {
                instanceId: "waf_v3-1",
                defenseScene: "waf_base",
                defenseType: "template",
                config: { wafBaseConfigs: [{ ruleDetails: [{ ruleId: "100001", ruleAction: "monitor" }] }] },
            },
            reads: { shield: [{ mode: byDefault("block") }] },
        },
        {
            name: "a rule switched off",
            inputs: { instanceId: "waf_v3-1", defenseScene: "waf_base", defenseType: "template", ruleStatus: "0", config: {} },
            reads: { shield: [{ mode: "off" }] },
        },
        {
            name: "a rule of one's own that only watches",
            inputs: { instanceId: "waf_v3-1", defenseScene: "custom_acl", defenseType: "template", config: { ruleAction: "monitor" } },
            reads: { shield: [] },
        },
        {
            name: "the scene known later",
            inputs: { instanceId: "waf_v3-1", defenseScene: LATER, defenseType: "template", config: LATER },
            reads: { shield: [{ mode: notKnown("later", "defenseScene") }] },
        },
    ],
});
