import type { TeoBindSecurityTemplateArgs } from "@pulumi/tencentcloud/teoBindSecurityTemplate";
import type { TeoRealtimeLogDeliveryArgs } from "@pulumi/tencentcloud/teoRealtimeLogDelivery";
import type { TeoSecurityPolicyConfigArgs } from "@pulumi/tencentcloud/teoSecurityPolicyConfig";
import type { TeoWebSecurityTemplateArgs } from "@pulumi/tencentcloud/teoWebSecurityTemplate";
import { absent, type Fact, firstStated, is, known, type Look, type ShieldMode, type ShownFacet, thenFact, unknown } from "../../kernel";
import { modeWhile, resourceType, standsIn } from "../resource-type";
import { byDefault, inheritedBy, LATER, nothing, notKnown, pointsBy } from "../sample";

const switchWords = { on: true, off: false } as const;

/** What the managed rules of a security policy do: watch only when they are told to detect. */
function managedRulesMode(rules: Look<{ enabled?: unknown; detectionOnly?: unknown }>): Fact<ShieldMode> {
    const enabled = rules.choice("enabled", switchWords);
    if (enabled.kind === "absent") return absent;
    return modeWhile(
        enabled,
        thenFact(rules.choice("detectionOnly", switchWords), detect => known<ShieldMode>(detect ? "watch" : "block")),
    ) as Fact<ShieldMode>;
}

/** The same in the classic form of the policy, which has a master switch besides. */
function classicMode(config: Look<NonNullable<ClassicConfig>>): Fact<ShieldMode> {
    const waf = config.block("wafConfig");
    const enabled = waf.choice("switch", switchWords);
    if (enabled.kind === "absent") return absent;
    const mode = modeWhile(enabled, waf.choice("mode", { block: "block", observe: "watch" } as const));
    return modeWhile(config.block("switchConfig").choice("webSwitch", switchWords, true), mode) as Fact<ShieldMode>;
}

interface ClassicConfig {
    readonly wafConfig?: { readonly switch?: string; readonly mode?: string };
    readonly switchConfig?: { readonly webSwitch?: string };
}

export const teoSecurityPolicyConfig = resourceType<TeoSecurityPolicyConfigArgs>({
    terraform: "tencentcloud_teo_security_policy_config",
    pulumi: "tencentcloud:index/teoSecurityPolicyConfig:TeoSecurityPolicyConfig",
    title: { zh: "腾讯云 EdgeOne 安全防护策略", en: "Tencent Cloud EdgeOne security policy" },
    subject: "waf",
    required: "zoneId",
    // the policy of a template is a part of the template
    partOf: look => look.pointer("templateId", "waf"),
    shows: {
        shield: look => {
            const mode = firstStated(
                managedRulesMode(
                    look.block("securityPolicy").block("managedRules") as Look<{ enabled?: unknown; detectionOnly?: unknown }>,
                ),
                classicMode(look.block("securityConfig") as unknown as Look<ClassicConfig>),
            );
            // the resource's page: without an entity it is the policy of the whole site
            const entity = look.choice("entity", { ZoneDefaultPolicy: "site", Host: "host", Template: "template" } as const, "site");
            const guards = is(entity, "site") ? [look.pointer("zoneId", "name")] : entity.kind === "unknown" ? [entity] : [];
            return { mode, names: is(entity, "host") ? [look.host("host")] : [], guards };
        },
        // logs are delivered for the site as a whole
        serviceLog: look => ({ on: look.inherit(look.pointer("zoneId", "name"), "serviceLog", "on"), destination: absent }),
    },
    samples: [
        {
            name: "managed rules that block, for the whole site",
            inputs: { zoneId: LATER, securityPolicy: { managedRules: { enabled: "on", detectionOnly: "off" } } },
            reads: {
                shield: [{ mode: "block", names: [], guards: [pointsBy("zoneId")] }],
                serviceLog: [{ on: inheritedBy("zoneId", "serviceLog", "on"), destination: nothing }],
            },
        },
        {
            name: "managed rules that only detect, for one host",
            inputs: {
                zoneId: "zone-1",
                entity: "Host",
                host: "www.example.com",
                securityPolicy: [{ managedRules: [{ enabled: "on", detectionOnly: "on" }] }],
            },
            reads: {
                shield: [{ mode: "watch", names: ["www.example.com"], guards: [] }],
            },
        },
        {
            name: "the classic form, with its master switch off",
            inputs: {
                zoneId: "zone-1",
                securityConfig: { wafConfig: { switch: "on", mode: "block" }, switchConfig: { webSwitch: "off" } },
            },
            reads: { shield: [{ mode: "off" }] },
        },
        {
            name: "the classic form observes",
            inputs: { zoneId: "zone-1", securityConfig: { wafConfig: { switch: "on", mode: "observe" } } },
            reads: { shield: [{ mode: "watch" }] },
        },
        { name: "a policy that says nothing of its rules", inputs: { zoneId: "zone-1" }, reads: { shield: [{ mode: nothing }] } },
        {
            name: "an entity known later",
            inputs: { zoneId: "zone-1", entity: LATER, securityPolicy: { managedRules: { enabled: LATER } } },
            reads: {
                shield: [
                    {
                        mode: notKnown("later", "securityPolicy.managedRules.enabled"),
                        guards: [notKnown("later", "entity")],
                    },
                ],
            },
        },
    ],
});

export const teoWebSecurityTemplate = resourceType<TeoWebSecurityTemplateArgs>({
    terraform: "tencentcloud_teo_web_security_template",
    pulumi: "tencentcloud:index/teoWebSecurityTemplate:TeoWebSecurityTemplate",
    title: { zh: "腾讯云 EdgeOne Web 防护策略模板", en: "Tencent Cloud EdgeOne web security template" },
    subject: "waf",
    required: "templateName",
    shows: {
        shield: look => ({
            mode: managedRulesMode(
                look.block("securityPolicy").block("managedRules") as Look<{ enabled?: unknown; detectionOnly?: unknown }>,
            ),
            names: [],
            guards: [],
        }),
    },
    samples: [
        {
            name: "a template that blocks; whom it guards is said where it is bound",
            inputs: { zoneId: "zone-1", templateName: "web", securityPolicy: { managedRules: { enabled: "on", detectionOnly: "off" } } },
            reads: { shield: [{ mode: "block", names: [], guards: [] }] },
        },
        {
            name: "rules switched off",
            inputs: { zoneId: "zone-1", templateName: "web", securityPolicy: { managedRules: { enabled: "off", detectionOnly: "off" } } },
            reads: { shield: [{ mode: "off" }] },
        },
        {
            name: "rules known later",
            inputs: { zoneId: "zone-1", templateName: "web", securityPolicy: LATER },
            reads: { shield: [{ mode: notKnown("later") }] },
        },
    ],
});

export const teoBindSecurityTemplate = resourceType<TeoBindSecurityTemplateArgs>({
    terraform: "tencentcloud_teo_bind_security_template",
    pulumi: "tencentcloud:index/teoBindSecurityTemplate:TeoBindSecurityTemplate",
    title: { zh: "腾讯云 EdgeOne 防护模板绑定", en: "Tencent Cloud EdgeOne security template binding" },
    subject: "waf",
    required: "entity",
    partOf: look => look.pointer("templateId", "waf"),
    shows: {
        shield: look => ({
            // a template outside the plan does not tell what it does
            mode: look.text("templateId").kind === "known" ? unknown(look.path("templateId"), "elsewhere") : absent,
            names: [look.host("entity")],
            guards: [],
        }),
    },
    samples: [
        {
            name: "a template of the same plan guards the host",
            inputs: { zoneId: "zone-1", templateId: LATER, entity: "www.example.com" },
            reads: { shield: [{ mode: nothing, names: ["www.example.com"], guards: [] }] },
        },
        {
            name: "a template outside the plan",
            inputs: { zoneId: "zone-1", templateId: "temp-1", entity: "www.example.com" },
            reads: { shield: [{ mode: notKnown("elsewhere", "templateId") }] },
        },
        {
            name: "a host known later",
            inputs: { zoneId: "zone-1", templateId: LATER, entity: LATER },
            reads: { shield: [{ names: [notKnown("later", "entity")] }] },
        },
    ],
});

/** Where a delivery writes: a log topic, or a bucket that speaks S3. */
function deliveryTarget(look: Look<TeoRealtimeLogDeliveryArgs>): ShownFacet<"serviceLog">["destination"] {
    const topic = look.block("cls");
    return topic.text("topicId").kind === "absent" ? look.block("s3").pointer("bucket", "bucket") : topic.pointer("topicId", "log store");
}

export const teoRealtimeLogDelivery = resourceType<TeoRealtimeLogDeliveryArgs>({
    terraform: "tencentcloud_teo_realtime_log_delivery",
    pulumi: "tencentcloud:index/teoRealtimeLogDelivery:TeoRealtimeLogDelivery",
    title: { zh: "腾讯云 EdgeOne 实时日志推送", en: "Tencent Cloud EdgeOne real-time log delivery" },
    subject: "name",
    required: "zoneId",
    partOf: look => look.pointer("zoneId", "name"),
    shows: {
        serviceLog: look => {
            // logs of the layer-4 proxy are none of the WAF's
            if (is(look.text("logType"), "application")) return [];
            const running = look.choice("deliveryStatus", { enabled: true, disabled: false }, true);
            // per mille; 0 stands for "not set", which is all of them. Part of the log is no log of who did what
            const whole = thenFact(look.number("sample", 1000), sample => known(sample === 0 || sample >= 1000));
            return { on: is(running, true) ? whole : running, destination: deliveryTarget(look) };
        },
        placement: look => [
            ...look.blocks("cls").map(topic => standsIn(topic.region("logSetRegion"), "logs")),
            ...look.blocks("s3").map(bucket => standsIn(bucket.region("region"), "logs")),
        ],
    },
    samples: [
        {
            name: "attack logs to a log topic, running unless said otherwise",
            inputs: {
                zoneId: LATER,
                logType: "web-attack",
                sample: 1000,
                taskType: "cls",
                cls: { topicId: LATER, logSetId: LATER, logSetRegion: "ap-shanghai" },
            },
            reads: {
                serviceLog: [{ on: true, destination: pointsBy("cls") }],
                placement: [{ region: "ap-shanghai", role: "logs" }],
            },
        },
        {
            name: "a sample of the log is not the log",
            inputs: { zoneId: "zone-1", logType: "web-attack", sample: 100, taskType: "cls" },
            reads: { serviceLog: [{ on: false }], placement: [] },
        },
        {
            name: "a foreign S3 bucket",
            inputs: { zoneId: "zone-1", logType: "domain", taskType: "s3", s3: [{ bucket: "logs/eo", region: "ap-northeast-2" }] },
            reads: {
                serviceLog: [{ on: byDefault(true), destination: pointsBy("s3") }],
                placement: [{ region: notKnown("word"), role: "logs" }],
            },
        },
        {
            name: "a stopped delivery",
            inputs: { zoneId: "zone-1", logType: "web-rule", sample: 1000, deliveryStatus: "disabled" },
            reads: { serviceLog: [{ on: false }] },
        },
        { name: "logs of the layer-4 proxy", inputs: { zoneId: "zone-1", logType: "application" }, reads: { serviceLog: [] } },
        {
            name: "a status known later",
            inputs: { zoneId: "zone-1", logType: LATER, deliveryStatus: LATER },
            reads: { serviceLog: [{ on: notKnown("later", "deliveryStatus") }] },
        },
    ],
});
