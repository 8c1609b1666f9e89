import type { ScfCustomDomainArgs } from "@pulumi/tencentcloud/scfCustomDomain";
import type { ScfFunctionArgs } from "@pulumi/tencentcloud/scfFunction";
import type { ScfTriggerArgs } from "@pulumi/tencentcloud/scfTrigger";
import { type Fact, is, known, type ShieldMode, thenFact, unknown } from "../../kernel";
import { modeWhile, reachOf, resourceType, servedName, standsIn } from "../resource-type";
import { byDefault, LATER, notKnown, pointsBy } from "../sample";

export const scfCustomDomain = resourceType<ScfCustomDomainArgs>({
    terraform: "tencentcloud_scf_custom_domain",
    pulumi: "tencentcloud:index/scfCustomDomain:ScfCustomDomain",
    title: { zh: "腾讯云云函数自定义域名", en: "Tencent Cloud SCF custom domain" },
    // the name is a subject of its own; what else the resource shows is its WAF
    subject: "waf",
    required: "domain",
    shows: {
        publicName: look =>
            servedName({
                name: look.host("domain"),
                reach: reachOf(look.place),
                filing: "this-provider",
                servedBy: look.block("endpointsConfigs").pointer("functionName", "function"),
            }),
        shield: look => {
            const open = look.block("wafConfig").choice("wafOpen", { OPEN: true, CLOSE: false }, false);
            if (is(open, false)) return [];
            // the instance's own setting decides whether it blocks
            const mode: Fact<ShieldMode> = unknown(look.path("wafConfig"), "elsewhere");
            return { mode: modeWhile(open, mode), names: [look.host("domain")], guards: [] };
        },
    },
    samples: [
        {
            name: "a name in front of a function, without a WAF unless one is switched on",
            inputs: { domain: "api.example.com", protocol: "HTTP", endpointsConfigs: [{ functionName: "api", namespace: "default" }] },
            reads: {
                publicName: [
                    {
                        name: "api.example.com",
                        reach: "mainland",
                        open: true,
                        filing: "this-provider",
                        servedBy: pointsBy("endpointsConfigs"),
                    },
                ],
                shield: [],
            },
        },
        {
            name: "a WAF guards it, its mode is set elsewhere",
            inputs: { domain: "api.example.com", protocol: "HTTPS", wafConfig: { wafOpen: "OPEN", wafInstanceId: "waf-1" } },
            reads: { shield: [{ mode: notKnown("elsewhere", "wafConfig"), names: ["api.example.com"] }] },
        },
        {
            name: "a name known later",
            inputs: { domain: LATER, wafConfig: LATER },
            reads: { publicName: [{ name: notKnown("later", "domain") }], shield: [{ mode: notKnown("later", "wafConfig.wafOpen") }] },
        },
    ],
});

/** Trigger types that make a function reachable over HTTP under a name of the cloud's own. */
const httpTriggers: ReadonlySet<string> = new Set(["apigw", "http"]);

/** Whether the settings of an HTTP trigger, a JSON text, keep it off the internet. */
function isPublic(description: Fact<string>, path: string): Fact<boolean> {
    if (description.kind === "absent") return known(true);
    return thenFact(description, text => {
        try {
            const settings = JSON.parse(text) as { NetConfig?: { EnableExtranet?: unknown } } | null;
            return known(settings?.NetConfig?.EnableExtranet !== false);
        } catch {
            return unknown(path, "shape");
        }
    });
}

export const scfFunction = resourceType<ScfFunctionArgs>({
    terraform: "tencentcloud_scf_function",
    pulumi: "tencentcloud:index/scfFunction:ScfFunction",
    title: { zh: "腾讯云云函数", en: "Tencent Cloud SCF function" },
    subject: "function",
    required: "name",
    ids: look => [look.text("name")],
    shows: {
        placement: look => standsIn(look.place),
        publicEntry: look =>
            look
                .blocks("triggers")
                .filter(trigger => {
                    const type = trigger.text("type");
                    return type.kind === "unknown" || (type.kind === "known" && httpTriggers.has(type.value));
                })
                .map(trigger => {
                    const type = trigger.text("type");
                    const open = isPublic(trigger.text("triggerDesc"), trigger.path("triggerDesc"));
                    return { open: type.kind === "unknown" ? type : open, web: known(true), region: look.place, frontOf: [] };
                }),
    },
    samples: [
        {
            name: "a function on a timer is no entry",
            inputs: { name: "clean", triggers: [{ name: "daily", type: "timer", triggerDesc: "0 0 2 * * * *" }] },
            region: "ap-shanghai",
            reads: { placement: [{ region: "ap-shanghai", role: "primary" }], publicEntry: [] },
        },
        {
            name: "a function URL is an entry",
            inputs: { name: "api", triggers: [{ name: "url", type: "http", triggerDesc: '{"AuthType":"NONE"}' }] },
            reads: { publicEntry: [{ open: true, web: true, region: "ap-guangzhou", frontOf: [] }] },
        },
        {
            name: "a function URL of the private network",
            inputs: {
                name: "api",
                triggers: { name: "url", type: "http", triggerDesc: '{"NetConfig":{"EnableIntranet":true,"EnableExtranet":false}}' },
            },
            reads: { publicEntry: [{ open: false }] },
        },
        {
            name: "settings that are no JSON",
            inputs: { name: "api", triggers: [{ type: "apigw", triggerDesc: "{" }] },
            reads: { publicEntry: [{ open: notKnown("shape") }] },
        },
        {
            name: "triggers known later",
            inputs: { name: "api", triggers: LATER },
            reads: { publicEntry: [{ open: notKnown("later"), web: true }] },
        },
    ],
});

export const scfTrigger = resourceType<ScfTriggerArgs>({
    terraform: "tencentcloud_scf_trigger",
    pulumi: "tencentcloud:index/scfTrigger:ScfTrigger",
    title: { zh: "腾讯云云函数触发器", en: "Tencent Cloud SCF trigger" },
    subject: "function",
    required: "functionName",
    partOf: look => look.pointer("functionName", "function"),
    shows: {
        publicEntry: look => {
            const type = look.text("type");
            if (type.kind === "known" && !httpTriggers.has(type.value)) return [];
            const enabled = look.choice("enable", { OPEN: true, CLOSE: false }, true);
            const open = thenFact(enabled, on => (on ? isPublic(look.text("triggerDesc"), look.path("triggerDesc")) : known(false)));
            return { open: type.kind === "unknown" ? type : open, web: known(true), region: look.place, frontOf: [] };
        },
    },
    samples: [
        { name: "a timer is no entry", inputs: { functionName: LATER, type: "timer", triggerName: "daily" }, reads: { publicEntry: [] } },
        {
            name: "a function URL is an entry",
            inputs: { functionName: LATER, type: "http", triggerName: "url", triggerDesc: '{"AuthType":"NONE"}' },
            reads: { publicEntry: [{ open: byDefault(true), web: true, region: "ap-guangzhou", frontOf: [] }] },
        },
        {
            name: "a function URL that is switched off",
            inputs: { functionName: "api", type: "http", triggerName: "url", enable: "CLOSE" },
            reads: { publicEntry: [{ open: false }] },
        },
        {
            name: "a function URL of the private network",
            inputs: { functionName: "api", type: "http", triggerName: "url", triggerDesc: '{"NetConfig":{"EnableExtranet":false}}' },
            reads: { publicEntry: [{ open: byDefault(false) }] },
        },
        {
            name: "a type known later",
            inputs: { functionName: "api", triggerName: "url", type: LATER },
            reads: { publicEntry: [{ open: notKnown("later", "type") }] },
        },
    ],
});
