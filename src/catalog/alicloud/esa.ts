import type { CacheReserveInstanceArgs } from "@pulumi/alicloud/esa/cacheReserveInstance";
import type { EdgeContainerAppRecordArgs } from "@pulumi/alicloud/esa/edgeContainerAppRecord";
import type { LoadBalancerArgs } from "@pulumi/alicloud/esa/loadBalancer";
import type { OriginPoolArgs } from "@pulumi/alicloud/esa/originPool";
import type { RecordArgs } from "@pulumi/alicloud/esa/record";
import type { RoutineRelatedRecordArgs } from "@pulumi/alicloud/esa/routineRelatedRecord";
import type { SiteArgs } from "@pulumi/alicloud/esa/site";
import type { SiteDeliveryTaskArgs } from "@pulumi/alicloud/esa/siteDeliveryTask";
import type { TransportLayerApplicationArgs } from "@pulumi/alicloud/esa/transportLayerApplication";
import type { WafRuleArgs } from "@pulumi/alicloud/esa/wafRule";
import type { WafRulesetArgs } from "@pulumi/alicloud/esa/wafRuleset";
import {
    absent,
    type Fact,
    firstStated,
    ifGiven,
    is,
    known,
    type Look,
    type RecordKind,
    type Region,
    type ShownFacet,
    thenFact,
    unknown,
} from "../../kernel";
import { edgeFront, edgeStream, leadsOn, origins } from "../front";
import { regionOfHostName } from "../hostnames";
import { regionWithId } from "../regions";
import { modeWhile, resourceType, servedName, standsIn } from "../resource-type";
import { byDefault, inheritedBy, LATER, nothing, notKnown, pointsBy } from "../sample";
import { scopeWords } from "./cdn";

/** A line on which visitors in the mainland are carried to nodes abroad, while it is on; where it ends no property shows. */
function crossBorder<Args extends { crossBorderOptimization?: unknown }>(look: Look<Args>): readonly ShownFacet<"placement">[] {
    const on = look.choice("crossBorderOptimization", { on: true, off: false }, false);
    if (on.kind === "unknown") return [standsIn(on, "link")];
    return is(on, true) ? [standsIn(unknown(look.path("crossBorderOptimization"), "hidden"), "link")] : [];
}

export const esaSite = resourceType<SiteArgs>({
    terraform: "alicloud_esa_site",
    pulumi: "alicloud:esa/site:Site",
    title: { zh: "阿里云 ESA 站点", en: "Alibaba Cloud ESA site" },
    subject: "name",
    required: "siteName",
    ids: look => [look.text("siteName")],
    shows: {
        publicName: look =>
            servedName({
                name: look.host("siteName"),
                // without a coverage of its own the site takes that of its plan
                reach: firstStated(look.choice("coverage", scopeWords), unknown(look.path("coverage"), "elsewhere")),
            }),
        placement: crossBorder,
    },
    samples: [
        {
            name: "mainland visitors are carried across the border",
            inputs: { siteName: "example.com", accessType: "NS", instanceId: "esa-1", coverage: "overseas", crossBorderOptimization: "on" },
            reads: { placement: [{ region: notKnown("hidden", "crossBorderOptimization"), role: "link" }] },
        },
        {
            name: "across the border or not is known later",
            inputs: { siteName: "example.com", accessType: "NS", instanceId: "esa-1", crossBorderOptimization: LATER },
            reads: { placement: [{ region: notKnown("later", "crossBorderOptimization") }] },
        },
        {
            name: "mainland nodes",
            inputs: { siteName: "example.com", accessType: "NS", instanceId: "esa-1", coverage: "domestic" },
            reads: { publicName: [{ name: "example.com", reach: "mainland", filing: "any-provider" }], placement: [] },
        },
        {
            name: "an unset coverage is that of the plan",
            inputs: { siteName: "example.com", accessType: "NS", instanceId: "esa-1" },
            reads: { publicName: [{ reach: notKnown("elsewhere", "coverage") }] },
        },
        {
            name: "a coverage known later",
            inputs: { siteName: "example.com", accessType: "NS", instanceId: "esa-1", coverage: LATER },
            reads: { publicName: [{ reach: notKnown("later", "coverage") }] },
        },
    ],
});

/** A name that the nodes of a site serve: its reach is the coverage of the site. */
function nameOfSite<Args extends { recordName?: unknown; siteId?: unknown }>(look: Look<Args>): ShownFacet<"publicName"> {
    const site = look.pointer("siteId", "name");
    return servedName({ name: look.host("recordName"), reach: look.inherit(site, "publicName", "reach"), servedBy: site });
}

const recordKinds: Readonly<Record<string, RecordKind>> = {
    "A/AAAA": "address",
    A: "address",
    AAAA: "address",
    CNAME: "alias",
    NS: "other",
    MX: "other",
    TXT: "other",
    CAA: "other",
    SRV: "other",
    URI: "other",
    CERT: "other",
    SMIMEA: "other",
    SSHFP: "other",
    TLSA: "other",
};

/** Only address and alias records can go through the nodes, and only if they are told to. */
function proxied(look: Look<RecordArgs>): boolean {
    const kind = look.choice("recordType", recordKinds);
    return !is(kind, "other") && !is(look.flag("proxied", false), false);
}

export const esaRecord = resourceType<RecordArgs>({
    terraform: "alicloud_esa_record",
    pulumi: "alicloud:esa/record:Record",
    title: { zh: "阿里云 ESA 记录", en: "Alibaba Cloud ESA record" },
    subject: "name",
    required: "recordName",
    shows: {
        publicName: look => (proxied(look) ? nameOfSite(look) : []),
        publicEntry: look =>
            proxied(look) ? edgeFront(ifGiven(look.block("data").pointer("value", ...origins)), look.flag("proxied")) : [],
        nameRecord: look => {
            // the target of a proxied record is an origin: visitors meet the nodes
            if (is(look.flag("proxied", false), true)) return [];
            const data = look.block("data");
            return {
                name: look.host("recordName"),
                record: look.choice("recordType", recordKinds),
                target: data.pointer("value"),
                enabled: known(true),
                leadsTo: thenFact(data.text("value"), regionOfHostName),
            };
        },
    },
    samples: [
        {
            name: "a proxied record is served by the nodes of its site",
            inputs: {
                recordName: "www.example.com",
                recordType: "A/AAAA",
                proxied: true,
                siteId: "123",
                data: { value: "203.0.113.7" },
            },
            reads: {
                publicName: [
                    { name: "www.example.com", reach: inheritedBy("siteId", "publicName", "reach"), servedBy: pointsBy("siteId") },
                ],
                publicEntry: [{ open: true, web: true, region: nothing, frontOf: [pointsBy("data")] }],
                nameRecord: [],
            },
        },
        {
            name: "a record that is not proxied is plain DNS",
            inputs: {
                recordName: "files.example.com",
                recordType: "CNAME",
                siteId: "123",
                data: { value: "files.oss-cn-hangzhou.aliyuncs.com" },
            },
            reads: {
                publicName: [],
                nameRecord: [
                    { name: "files.example.com", record: "alias", target: pointsBy("data"), enabled: true, leadsTo: "cn-hangzhou" },
                ],
            },
        },
        {
            name: "a text record is never served",
            inputs: { recordName: "example.com", recordType: "TXT", proxied: LATER, siteId: "123", data: { value: "v=spf1 -all" } },
            reads: { publicName: [], nameRecord: [{ record: "other", leadsTo: nothing }] },
        },
        {
            name: "whether it is proxied is known later",
            inputs: { recordName: "www.example.com", recordType: "CNAME", proxied: LATER, siteId: LATER, data: { value: LATER } },
            reads: {
                publicName: [{ name: "www.example.com", reach: inheritedBy("siteId", "publicName", "reach") }],
                nameRecord: [{ leadsTo: notKnown("later", "data.value") }],
            },
        },
    ],
});

const servedRecordSamples = [
    {
        name: "the site tells the reach",
        inputs: { recordName: "app.example.com", siteId: "123" },
        reads: { publicName: [{ name: "app.example.com", reach: inheritedBy("siteId", "publicName", "reach") }] },
    },
    {
        name: "a name known later",
        inputs: { recordName: LATER, siteId: "123" },
        reads: { publicName: [{ name: notKnown("later", "recordName"), servedBy: pointsBy("siteId") }] },
    },
];

export const esaTransportLayerApplication = resourceType<TransportLayerApplicationArgs>({
    terraform: "alicloud_esa_transport_layer_application",
    pulumi: "alicloud:esa/transportLayerApplication:TransportLayerApplication",
    title: { zh: "阿里云 ESA 四层加速应用", en: "Alibaba Cloud ESA layer-4 application" },
    subject: "name",
    required: "recordName",
    shows: {
        publicName: nameOfSite,
        placement: crossBorder,
        publicEntry: look => edgeStream(look.blocks("rules").flatMap(({ pointer }) => ifGiven(pointer("source", ...origins)))),
    },
    samples: [
        ...servedRecordSamples,
        {
            name: "a stream to two origins",
            inputs: {
                recordName: "app.example.com",
                siteId: "123",
                rules: [
                    { protocol: "TCP", edgePort: "443", source: LATER },
                    { protocol: "TCP", edgePort: "8443", source: "203.0.113.7" },
                ],
            },
            reads: { publicEntry: [{ open: true, web: nothing, frontOf: [pointsBy("rules"), pointsBy("rules")] }] },
        },
        {
            name: "mainland visitors are carried across the border",
            inputs: { recordName: "app.example.com", siteId: "123", crossBorderOptimization: "on" },
            reads: { placement: [{ region: notKnown("hidden", "crossBorderOptimization"), role: "link" }] },
        },
        {
            name: "across the border or not is known later",
            inputs: { recordName: "app.example.com", siteId: "123", crossBorderOptimization: LATER },
            reads: { placement: [{ region: notKnown("later", "crossBorderOptimization") }] },
        },
    ],
});

export const esaLoadBalancer = resourceType<LoadBalancerArgs>({
    terraform: "alicloud_esa_load_balancer",
    pulumi: "alicloud:esa/loadBalancer:LoadBalancer",
    title: { zh: "阿里云 ESA 负载均衡", en: "Alibaba Cloud ESA load balancer" },
    subject: "name",
    required: "loadBalancerName",
    shows: {
        // its name is a host below the site, served by the nodes of the site
        publicName: look => {
            const site = look.pointer("siteId", "name");
            return servedName({ name: look.host("loadBalancerName"), reach: look.inherit(site, "publicName", "reach"), servedBy: site });
        },
        publicEntry: look =>
            edgeFront(
                [...look.pointers("defaultPools", "gateway"), ...ifGiven(look.pointer("fallbackPool", "gateway"))],
                look.flag("enabled", true),
            ),
    },
    samples: [
        {
            name: "the site tells the reach",
            inputs: { loadBalancerName: "lb.example.com", siteId: "123", defaultPools: [LATER], fallbackPool: "12" },
            reads: {
                publicEntry: [{ open: byDefault(true), frontOf: [pointsBy("defaultPools"), pointsBy("fallbackPool")] }],
                publicName: [{ name: "lb.example.com", reach: inheritedBy("siteId", "publicName", "reach"), servedBy: pointsBy("siteId") }],
            },
        },
        {
            name: "a name known later",
            inputs: { loadBalancerName: LATER, siteId: LATER },
            reads: { publicName: [{ name: notKnown("later", "loadBalancerName") }] },
        },
    ],
});

export const esaOriginPool = resourceType<OriginPoolArgs>({
    terraform: "alicloud_esa_origin_pool",
    pulumi: "alicloud:esa/originPool:OriginPool",
    title: { zh: "阿里云 ESA 源地址池", en: "Alibaba Cloud ESA origin pool" },
    subject: "gateway",
    required: "originPoolName",
    shows: {
        publicEntry: look => leadsOn(look.blocks("origins").flatMap(({ pointer }) => ifGiven(pointer("address", ...origins)))),
    },
    samples: [
        {
            name: "leads on to its origins",
            inputs: { originPoolName: "web", siteId: "123", origins: [{ address: LATER }, { address: "203.0.113.7" }] },
            reads: { publicEntry: [{ open: false, web: nothing, region: nothing, frontOf: [pointsBy("origins"), pointsBy("origins")] }] },
        },
        {
            name: "origins known later",
            inputs: { originPoolName: "web", siteId: "123", origins: LATER },
            reads: { publicEntry: [{ frontOf: [pointsBy("origins")] }] },
        },
    ],
});

/** Areas that ESA keeps things in: of an area in the mainland no property tells the region. */
function areaOf<Args>(look: Look<Args>, property: keyof Args & string, areas: Readonly<Record<string, string | undefined>>): Fact<Region> {
    return thenFact(look.choice(property, areas), (id): Fact<Region> => {
        const region = id === undefined ? undefined : regionWithId("alicloud", id);
        return region ? known(region) : unknown(look.path(property), "hidden");
    });
}

export const esaCacheReserveInstance = resourceType<CacheReserveInstanceArgs>({
    terraform: "alicloud_esa_cache_reserve_instance",
    pulumi: "alicloud:esa/cacheReserveInstance:CacheReserveInstance",
    title: { zh: "阿里云 ESA 缓存保持实例", en: "Alibaba Cloud ESA cache reserve" },
    subject: "bucket",
    required: "paymentType",
    shows: {
        placement: look => {
            const area = areaOf(look, "crRegion", { HK: "cn-hongkong", CN: undefined });
            return standsIn(area.kind === "absent" ? unknown(look.path("crRegion"), "hidden") : area, "edge");
        },
    },
    samples: [
        {
            name: "contents kept in Hong Kong",
            inputs: { paymentType: "Subscription", crRegion: "HK" },
            reads: { placement: [{ region: "cn-hongkong", role: "edge" }] },
        },
        {
            name: "contents kept somewhere in the mainland",
            inputs: { paymentType: "Subscription", crRegion: "CN" },
            reads: { placement: [{ region: notKnown("hidden", "crRegion") }] },
        },
        {
            name: "an area unset, which no default is documented for",
            inputs: { paymentType: "Subscription" },
            reads: { placement: [{ region: notKnown("hidden", "crRegion") }] },
        },
        {
            name: "an area known later",
            inputs: { paymentType: "Subscription", crRegion: LATER },
            reads: { placement: [{ region: notKnown("later", "crRegion") }] },
        },
    ],
});

export const esaSiteDeliveryTask = resourceType<SiteDeliveryTaskArgs>({
    terraform: "alicloud_esa_site_delivery_task",
    pulumi: "alicloud:esa/siteDeliveryTask:SiteDeliveryTask",
    title: { zh: "阿里云 ESA 站点日志投递", en: "Alibaba Cloud ESA site log delivery" },
    subject: "log store",
    required: "taskName",
    shows: {
        placement: look => {
            const gathered = areaOf(look, "dataCenter", { cn: undefined, sg: "ap-southeast-1" });
            const targets = [look.block("slsDelivery").region("slsRegion"), look.block("ossDelivery").region("region")];
            // a region of another cloud is none of this one
            const foreign = look.block("s3Delivery").given("region");
            return [
                // logs gathered in the mainland stay there, wherever that is
                ...(gathered.kind === "known" || (gathered.kind === "unknown" && gathered.why !== "hidden") ? [gathered] : []),
                ...targets.filter(region => region.kind !== "absent"),
                ...(is(foreign, false) ? [] : [unknown(look.path("s3Delivery"), foreign.kind === "unknown" ? foreign.why : "hidden")]),
            ].map(region => standsIn(region, "logs"));
        },
    },
    samples: [
        {
            name: "logs gathered in the mainland, delivered to Shanghai",
            inputs: { taskName: "access", dataCenter: "cn", deliveryType: "sls", slsDelivery: { slsRegion: "cn-shanghai" } },
            reads: { placement: [{ region: "cn-shanghai", role: "logs" }] },
        },
        {
            name: "logs gathered in Singapore, delivered to a bucket there",
            inputs: { taskName: "access", dataCenter: "sg", deliveryType: "oss", ossDelivery: { region: "ap-southeast-1" } },
            reads: {
                placement: [
                    { region: "ap-southeast-1", role: "logs" },
                    { region: "ap-southeast-1", role: "logs" },
                ],
            },
        },
        {
            name: "logs delivered to another cloud",
            inputs: { taskName: "access", dataCenter: "cn", deliveryType: "aws3", s3Delivery: { region: "us-east-1" } },
            reads: { placement: [{ region: notKnown("hidden", "s3Delivery"), role: "logs" }] },
        },
        {
            name: "everything known later",
            inputs: { taskName: "access", dataCenter: LATER, slsDelivery: LATER, ossDelivery: LATER, s3Delivery: LATER },
            reads: {
                placement: [
                    { region: notKnown("later", "dataCenter") },
                    { region: notKnown("later", "slsDelivery.slsRegion") },
                    { region: notKnown("later", "ossDelivery.region") },
                    { region: notKnown("later", "s3Delivery") },
                ],
            },
        },
    ],
});

export const esaRoutineRelatedRecord = resourceType<RoutineRelatedRecordArgs>({
    terraform: "alicloud_esa_routine_related_record",
    pulumi: "alicloud:esa/routineRelatedRecord:RoutineRelatedRecord",
    title: { zh: "阿里云 ESA 边缘函数域名", en: "Alibaba Cloud ESA edge-routine record" },
    subject: "name",
    required: "recordName",
    shows: { publicName: nameOfSite },
    samples: servedRecordSamples,
});

export const esaEdgeContainerAppRecord = resourceType<EdgeContainerAppRecordArgs>({
    terraform: "alicloud_esa_edge_container_app_record",
    pulumi: "alicloud:esa/edgeContainerAppRecord:EdgeContainerAppRecord",
    title: { zh: "阿里云 ESA 边缘容器域名", en: "Alibaba Cloud ESA edge-container record" },
    subject: "name",
    required: "recordName",
    shows: { publicName: nameOfSite },
    samples: servedRecordSamples,
});

/** Phases in which rules defend against attacks; the others allow, slow down or rate visitors. */
const attackPhases = {
    http_managed: true,
    http_custom: true,
    http_whitelist: false,
    http_ratelimit: false,
    http_anti_scan: false,
    http_bot: false,
    http_security_level_rule: false,
    ip_access_rule: false,
} as const;

const ruleActions = {
    deny: "block",
    block: "block",
    js: "block",
    js_challenge: "block",
    captcha: "block",
    captcha_strict: "block",
    monitor: "watch",
} as const;

const guardsSite = <Args extends { siteId?: unknown }>(look: Look<Args>, mode: ShownFacet<"shield">["mode"]): ShownFacet<"shield"> => ({
    mode,
    names: [],
    guards: [look.pointer("siteId", "name")],
});

export const esaWafRuleset = resourceType<WafRulesetArgs>({
    terraform: "alicloud_esa_waf_ruleset",
    pulumi: "alicloud:esa/wafRuleset:WafRuleset",
    title: { zh: "阿里云 ESA WAF 规则集", en: "Alibaba Cloud ESA WAF rule set" },
    subject: "waf",
    required: "phase",
    shows: {
        shield: look => {
            // a set that is on does nothing but by its rules, and they show it
            const on = look.choice("status", { On: true, on: true, Off: false, off: false }, true);
            if (is(on, true) || is(look.choice("phase", attackPhases), false)) return [];
            return guardsSite(look, modeWhile(on, absent));
        },
    },
    samples: [
        {
            name: "the rules of the set tell the mode",
            inputs: { phase: "http_custom", siteId: "123" },
            reads: { shield: [] },
        },
        {
            name: "a set switched off",
            inputs: { phase: "http_managed", siteId: "123", status: "Off" },
            reads: { shield: [{ mode: "off" }] },
        },
        { name: "a white list is no shield", inputs: { phase: "http_whitelist", siteId: "123" }, reads: { shield: [] } },
        {
            name: "a phase known later",
            inputs: { phase: LATER, siteId: "123", status: LATER },
            reads: { shield: [{ mode: notKnown("later", "status") }] },
        },
    ],
});

/** What a rule does with an attack: its own action, else that of its managed rule sets, else that of the shared settings. */
function modeOfRule(look: Look<WafRuleArgs>): ShownFacet<"shield">["mode"] {
    const config = look.block("config");
    const on = config.choice("status", { on: true, off: false }, true);
    const managed = config.blocks("managedRulesets").map(set => set.choice("action", ruleActions));
    const action = firstStated(
        config.choice("action", ruleActions),
        // of several managed sets the weakest counts
        managed.find(mode => is(mode, "watch")) ?? firstStated(...managed),
        look.block("shared").choice("action", ruleActions),
        unknown(config.path("action"), "hidden"),
    );
    return modeWhile(on, action);
}

export const esaWafRule = resourceType<WafRuleArgs>({
    terraform: "alicloud_esa_waf_rule",
    pulumi: "alicloud:esa/wafRule:WafRule",
    title: { zh: "阿里云 ESA WAF 规则", en: "Alibaba Cloud ESA WAF rule" },
    subject: "waf",
    required: "phase",
    partOf: look => look.pointer("rulesetId", "waf"),
    shows: { shield: look => (is(look.choice("phase", attackPhases), false) ? [] : guardsSite(look, modeOfRule(look))) },
    samples: [
        {
            name: "a rule that denies",
            inputs: { phase: "http_custom", siteId: "123", config: { status: "on", action: "deny" } },
            reads: { shield: [{ mode: "block", guards: [pointsBy("siteId")] }] },
        },
        {
            name: "managed rules of which some only watch",
            inputs: {
                phase: "http_managed",
                siteId: "123",
                config: [
                    {
                        managedRulesets: [
                            { attackType: 11, action: "deny" },
                            { attackType: 12, action: "monitor" },
                        ],
                    },
                ],
            },
            reads: { shield: [{ mode: "watch" }] },
        },
        {
            name: "a rule switched off",
            inputs: { phase: "http_managed", siteId: "123", config: { status: "off", action: "deny" } },
            reads: { shield: [{ mode: "off" }] },
        },
        {
            name: "a rule without action",
            inputs: { phase: "http_managed", siteId: "123", config: { status: "on" } },
            reads: { shield: [{ mode: notKnown("hidden", "config.action") }] },
        },
        {
            name: "an action nobody has met",
            inputs: { phase: "http_managed", siteId: "123", config: { action: "smile" } },
            reads: { shield: [{ mode: notKnown("word", "config.action") }] },
        },
        { name: "a rate limit is no shield", inputs: { phase: "http_ratelimit", siteId: "123" }, reads: { shield: [] } },
        {
            name: "a configuration known later",
            inputs: { phase: "http_custom", siteId: LATER, config: LATER },
            reads: { shield: [{ mode: notKnown("later", "config.status") }] },
        },
    ],
});
