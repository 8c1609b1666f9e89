import type { CustomDomainArgs } from "@pulumi/alicloud/fc/customDomain";
import type { TriggerArgs } from "@pulumi/alicloud/fc/trigger";
import type { V3CustomDomainArgs } from "@pulumi/alicloud/fc/v3customDomain";
import type { V3TriggerArgs } from "@pulumi/alicloud/fc/v3trigger";
import { type Fact, is, known, type Look, mapFact, type Pointer, type ShieldMode, type ShownFacet, unknown } from "../../kernel";
import { reachOf, resourceType, servedName } from "../resource-type";
import { LATER, notKnown, pointsBy } from "../sample";

export const fcCustomDomain = resourceType<CustomDomainArgs>({
    terraform: "alicloud_fc_custom_domain",
    pulumi: "alicloud:fc/customDomain:CustomDomain",
    title: { zh: "阿里云函数计算 2.0 自定义域名", en: "Alibaba Cloud Function Compute 2.0 custom domain" },
    subject: "name",
    required: "domainName",
    shows: {
        publicName: look =>
            servedName({
                name: look.host("domainName"),
                reach: reachOf(look.place),
                filing: "this-provider",
                servedBy: look.block("routeConfigs").pointer("functionName", "function"),
            }),
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
        publicName: look =>
            servedName({
                name: look.host("customDomainName"),
                reach: reachOf(look.place),
                filing: "this-provider",
                servedBy: look.block("routeConfig").block("routes").pointer("functionName", "function"),
            }),
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
            name: "a function behind its own WAF",
            inputs: {
                customDomainName: "api.example.com",
                wafConfig: { enableWaf: true },
                routeConfig: { routes: [{ functionName: "web", path: "/*" }] },
            },
            reads: { publicName: [{ servedBy: pointsBy("routeConfig") }], shield: [{ mode: "block" }] },
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

/** Types of triggers: `http` gives the function an address under the cloud's own domain, every other calls it from inside. */
const triggerTypes: Readonly<Record<string, boolean>> = {
    http: true,
    timer: false,
    oss: false,
    log: false,
    mns_topic: false,
    cdn_events: false,
    tablestore: false,
    eventbridge: false,
};

/** `disableURLInternet` in the JSON of a trigger closes its address to the internet. */
function isClosed(config: Fact<string>, path: string): Fact<boolean> {
    if (config.kind === "unknown") return config;
    if (config.kind === "absent") return known(false);
    try {
        const { disableURLInternet } = JSON.parse(config.value) as { readonly disableURLInternet?: unknown };
        return known(disableURLInternet === true);
    } catch {
        return unknown(path, "shape");
    }
}

/** The address that a trigger gives to its function. */
function addressOf<Args>(look: Look<Args>, isHttp: Fact<boolean>, closed: Fact<boolean>): readonly ShownFacet<"publicEntry">[] {
    if (is(isHttp, false)) return [];
    const open: Fact<boolean> = isHttp.kind === "unknown" ? isHttp : mapFact(closed, value => !value);
    return [{ open, web: mapFact(isHttp, () => true), region: look.place, frontOf: [] }];
}

export const fcTrigger = resourceType<TriggerArgs>({
    terraform: "alicloud_fc_trigger",
    pulumi: "alicloud:fc/trigger:Trigger",
    title: { zh: "阿里云函数计算 2.0 触发器", en: "Alibaba Cloud Function Compute 2.0 trigger" },
    subject: "function",
    required: "function",
    partOf: (look): Pointer => look.pointer("function", "function"),
    shows: {
        publicEntry: look => addressOf(look, look.choice("type", triggerTypes), isClosed(look.text("config"), look.path("config"))),
    },
    samples: [
        {
            name: "an HTTP trigger is a public address",
            inputs: { service: "shop", function: "web", type: "http", config: '{"authType":"anonymous","methods":["GET"]}' },
            reads: { publicEntry: [{ open: true, web: true, region: "cn-hangzhou" }] },
        },
        {
            name: "an HTTP trigger closed to the internet",
            inputs: { service: "shop", function: "web", type: "http", config: '{"disableURLInternet":true}' },
            reads: { publicEntry: [{ open: false }] },
        },
        { name: "a timer", inputs: { service: "shop", function: "web", type: "timer", config: "{}" }, reads: { publicEntry: [] } },
        {
            name: "a configuration that is no JSON",
            inputs: { service: "shop", function: "web", type: "http", config: "anonymous" },
            reads: { publicEntry: [{ open: notKnown("shape", "config"), web: true }] },
        },
        {
            name: "a type known later",
            inputs: { service: LATER, function: LATER, type: LATER },
            reads: { publicEntry: [{ open: notKnown("later", "type"), web: notKnown("later", "type") }] },
        },
    ],
});

export const fcV3Trigger = resourceType<V3TriggerArgs>({
    terraform: "alicloud_fcv3_trigger",
    pulumi: "alicloud:fc/v3Trigger:V3Trigger",
    title: { zh: "阿里云函数计算 3.0 触发器", en: "Alibaba Cloud Function Compute 3.0 trigger" },
    subject: "function",
    required: "functionName",
    partOf: look => look.pointer("functionName", "function"),
    shows: {
        publicEntry: look =>
            addressOf(look, look.choice("triggerType", triggerTypes), isClosed(look.text("triggerConfig"), look.path("triggerConfig"))),
    },
    samples: [
        {
            name: "an HTTP trigger is a public address",
            inputs: { functionName: "web", qualifier: "LATEST", triggerType: "http" },
            reads: { publicEntry: [{ open: true, web: true, region: "cn-hangzhou" }] },
        },
        { name: "a timer", inputs: { functionName: "web", qualifier: "LATEST", triggerType: "timer" }, reads: { publicEntry: [] } },
        {
            name: "a type nobody has met",
            inputs: { functionName: "web", qualifier: "LATEST", triggerType: "moon" },
            reads: { publicEntry: [{ open: notKnown("word", "triggerType") }] },
        },
        {
            name: "a configuration known later",
            inputs: { functionName: LATER, qualifier: "LATEST", triggerType: "http", triggerConfig: LATER },
            reads: { publicEntry: [{ open: notKnown("later", "triggerConfig"), web: true }] },
        },
    ],
});
