import type { TeoAccelerationDomainArgs } from "@pulumi/tencentcloud/teoAccelerationDomain";
import type { TeoAliasDomainArgs } from "@pulumi/tencentcloud/teoAliasDomain";
import type { TeoApplicationProxyArgs } from "@pulumi/tencentcloud/teoApplicationProxy";
import type { TeoApplicationProxyRuleArgs } from "@pulumi/tencentcloud/teoApplicationProxyRule";
import type { TeoDnsRecordArgs } from "@pulumi/tencentcloud/teoDnsRecord";
import type { TeoL4ProxyArgs } from "@pulumi/tencentcloud/teoL4Proxy";
import type { TeoL4ProxyRuleArgs } from "@pulumi/tencentcloud/teoL4ProxyRule";
import type { TeoOriginGroupArgs } from "@pulumi/tencentcloud/teoOriginGroup";
import type { TeoZoneArgs } from "@pulumi/tencentcloud/teoZone";
import { absent, type Fact, ifGiven, is, known, type Look, mapFact, type ShownFacet, thenFact, unknown } from "../../kernel";
import { edgeFront, inFrontOf, leadsOn, origins } from "../front";
import { regionOfHostName } from "../hostnames";
import { logOffByDefault, resourceType, servedName } from "../resource-type";
import { byDefault, inheritedBy, LATER, nothing, notKnown, pointsBy } from "../sample";
import { areaWords } from "./cdn";
import { recordKinds } from "./dnspod";

export const teoZone = resourceType<TeoZoneArgs>({
    terraform: "tencentcloud_teo_zone",
    pulumi: "tencentcloud:index/teoZone:TeoZone",
    title: { zh: "腾讯云 EdgeOne 站点", en: "Tencent Cloud EdgeOne site" },
    subject: "name",
    required: "type",
    shows: {
        publicName: look =>
            servedName({
                // a site without a domain of its own only holds the domains that are added to it
                name: is(look.text("zoneName"), "") || is(look.text("type"), "noDomainAccess") ? absent : look.host("zoneName"),
                // the schema requires the area
                reach: look.choice("area", areaWords),
                open: mapFact(look.flag("paused", false), paused => !paused),
            }),
        serviceLog: () => logOffByDefault,
    },
    samples: [
        {
            name: "a site on mainland nodes",
            inputs: { zoneName: "example.com", area: "mainland", type: "partial", planId: "edgeone-1" },
            reads: {
                publicName: [{ name: "example.com", reach: "mainland", open: byDefault(true), filing: "any-provider" }],
                serviceLog: [{ on: byDefault(false) }],
            },
        },
        {
            name: "a site without a domain has no name but an area for its domains",
            inputs: { zoneName: "", area: "global", type: "noDomainAccess", planId: "edgeone-1" },
            reads: { publicName: [{ name: nothing, reach: "global" }] },
        },
        {
            name: "a paused site serves nobody",
            inputs: { zoneName: "example.com", area: "overseas", type: "full", paused: "true" },
            reads: { publicName: [{ reach: "overseas", open: false }] },
        },
        {
            name: "an area known later",
            inputs: { zoneName: "example.com", area: LATER, type: "partial" },
            reads: { publicName: [{ reach: notKnown("later", "area") }] },
        },
    ],
});

/** What the nodes of a site serve: the reach is the area of the site. */
function servedBySite<Args extends { zoneId?: unknown }>(
    look: Look<Args>,
    name: Fact<string>,
    open: ShownFacet<"publicName">["open"] = known(true),
): ShownFacet<"publicName"> {
    const site = look.pointer("zoneId", "name");
    return servedName({ name, reach: look.inherit(site, "publicName", "reach"), open, servedBy: site });
}

/** A new domain goes online. */
const isOnline = <Args extends { status?: unknown }>(look: Look<Args>): Fact<boolean> =>
    look.choice("status", { online: true, offline: false }, true);

export const teoAccelerationDomain = resourceType<TeoAccelerationDomainArgs>({
    terraform: "tencentcloud_teo_acceleration_domain",
    pulumi: "tencentcloud:index/teoAccelerationDomain:TeoAccelerationDomain",
    title: { zh: "腾讯云 EdgeOne 加速域名", en: "Tencent Cloud EdgeOne domain" },
    subject: "name",
    required: "domainName",
    shows: {
        publicName: look => servedBySite(look, look.host("domainName"), isOnline(look)),
        publicEntry: look => edgeFront(ifGiven(look.block("originInfo").pointer("origin", ...origins)), isOnline(look)),
    },
    samples: [
        {
            name: "the reach is that of the site",
            inputs: { domainName: "www.example.com", zoneId: LATER },
            reads: {
                publicName: [
                    {
                        name: "www.example.com",
                        reach: inheritedBy("zoneId", "publicName", "reach"),
                        open: byDefault(true),
                        servedBy: pointsBy("zoneId"),
                    },
                ],
            },
        },
        {
            name: "a domain that is switched off, in front of a balancer",
            inputs: {
                domainName: "old.example.com",
                zoneId: "zone-1",
                status: "offline",
                originInfo: { originType: "LB", origin: LATER },
            },
            reads: {
                publicName: [{ open: false }],
                publicEntry: [{ open: false, web: true, region: nothing, frontOf: [pointsBy("originInfo")] }],
            },
        },
        {
            name: "a name known later",
            inputs: { domainName: LATER, zoneId: "zone-1" },
            reads: { publicName: [{ name: notKnown("later", "domainName") }] },
        },
    ],
});

export const teoAliasDomain = resourceType<TeoAliasDomainArgs>({
    terraform: "tencentcloud_teo_alias_domain",
    pulumi: "tencentcloud:index/teoAliasDomain:TeoAliasDomain",
    title: { zh: "腾讯云 EdgeOne 别称域名", en: "Tencent Cloud EdgeOne alias domain" },
    subject: "name",
    required: "aliasName",
    shows: {
        publicName: look =>
            servedBySite(
                look,
                look.host("aliasName"),
                mapFact(look.flag("paused", false), paused => !paused),
            ),
    },
    samples: [
        {
            name: "an alias is another name of the site",
            inputs: { aliasName: "shop.example.cn", targetName: "www.example.com", zoneId: LATER },
            reads: {
                publicName: [
                    {
                        name: "shop.example.cn",
                        reach: inheritedBy("zoneId", "publicName", "reach"),
                        open: byDefault(true),
                        servedBy: pointsBy("zoneId"),
                    },
                ],
            },
        },
        {
            name: "an alias that is switched off",
            inputs: { aliasName: LATER, targetName: "www.example.com", zoneId: "zone-1", paused: true },
            reads: { publicName: [{ name: notKnown("later", "aliasName"), open: false }] },
        },
    ],
});

export const teoApplicationProxy = resourceType<TeoApplicationProxyArgs>({
    terraform: "tencentcloud_teo_application_proxy",
    pulumi: "tencentcloud:index/teoApplicationProxy:TeoApplicationProxy",
    title: { zh: "腾讯云 EdgeOne 应用代理（旧版四层代理）", en: "Tencent Cloud EdgeOne application proxy" },
    subject: "name",
    required: "proxyName",
    shows: {
        // the name of a proxy is a host name only in subdomain mode
        publicName: look => (is(look.text("proxyType"), "instance") ? [] : servedBySite(look, look.host("proxyName"))),
    },
    samples: [
        {
            name: "in subdomain mode the proxy's name is the domain",
            inputs: { proxyName: "game.example.com", proxyType: "hostname", zoneId: LATER },
            reads: { publicName: [{ name: "game.example.com", reach: inheritedBy("zoneId", "publicName", "reach") }] },
        },
        {
            name: "in instance mode it has none",
            inputs: { proxyName: "game", proxyType: "instance", zoneId: "zone-1" },
            reads: { publicName: [] },
        },
        {
            name: "a mode known later",
            inputs: { proxyName: "game.example.com", proxyType: LATER, zoneId: "zone-1" },
            reads: { publicName: [{ name: "game.example.com" }] },
        },
    ],
});

export const teoL4Proxy = resourceType<TeoL4ProxyArgs>({
    terraform: "tencentcloud_teo_l4_proxy",
    pulumi: "tencentcloud:index/teoL4Proxy:TeoL4Proxy",
    title: { zh: "腾讯云 EdgeOne 四层代理", en: "Tencent Cloud EdgeOne layer-4 proxy" },
    subject: "gateway",
    required: "zoneId",
    shows: {
        // ports are on the proxy's rules; nodes of an area stand in no region that has an id; overseas nodes are no entry of the mainland
        publicEntry: look =>
            is(look.choice("area", areaWords), "overseas")
                ? []
                : { open: known(true), web: absent, region: unknown(look.path("area"), "hidden"), frontOf: [] },
    },
    samples: [
        {
            name: "nodes in the mainland are an entry",
            inputs: { zoneId: "zone-1", proxyName: "game", area: "mainland" },
            reads: { publicEntry: [{ open: true, web: nothing, region: notKnown("hidden", "area") }] },
        },
        { name: "overseas nodes", inputs: { zoneId: "zone-1", proxyName: "game", area: "overseas" }, reads: { publicEntry: [] } },
        {
            name: "an area known later",
            inputs: { zoneId: "zone-1", proxyName: "game", area: LATER },
            reads: { publicEntry: [{ open: true, frontOf: [] }] },
        },
    ],
});

/** Whether ports, single ones (`80`) or ranges (`80-90`), may carry the web: no property of a stream tells. */
function carriesWeb<Args>(look: Look<Args>, property: keyof Args & string): Fact<boolean> {
    for (const ports of look.texts(property)) {
        if (ports.kind !== "known") return ports;
        const [first, last = first] = ports.value.split("-").map(Number) as [number, number?];
        if ([80, 443].some(port => port >= first && port <= last)) return look.hidden("applicationProtocol");
    }
    return absent;
}

export const teoL4ProxyRule = resourceType<TeoL4ProxyRuleArgs>({
    terraform: "tencentcloud_teo_l4_proxy_rule",
    pulumi: "tencentcloud:index/teoL4ProxyRule:TeoL4ProxyRule",
    title: { zh: "腾讯云 EdgeOne 四层代理转发规则", en: "Tencent Cloud EdgeOne layer-4 rule" },
    subject: "gateway",
    required: "proxyId",
    partOf: look => look.pointer("proxyId", "gateway"),
    shows: {
        publicEntry: look => {
            const rule = look.block("l4ProxyRules");
            return { ...inFrontOf(rule.pointers("originValues", ...origins)), web: carriesWeb(rule, "portRanges") };
        },
    },
    samples: [
        {
            name: "a stream on a web port, in front of an origin",
            inputs: { zoneId: "zone-1", proxyId: LATER, l4ProxyRules: { portRanges: ["443"], originValues: [LATER] } },
            reads: { publicEntry: [{ open: nothing, web: notKnown("hidden"), region: nothing, frontOf: [pointsBy("l4ProxyRules")] }] },
        },
        {
            name: "a range without a web port",
            inputs: { zoneId: "zone-1", proxyId: LATER, l4ProxyRules: { portRanges: ["9000-9010"], originValues: ["203.0.113.7"] } },
            reads: { publicEntry: [{ web: nothing }] },
        },
        {
            name: "ports known later",
            inputs: { zoneId: "zone-1", proxyId: LATER, l4ProxyRules: { portRanges: LATER } },
            reads: { publicEntry: [{ web: notKnown("later") }] },
        },
    ],
});

export const teoApplicationProxyRule = resourceType<TeoApplicationProxyRuleArgs>({
    terraform: "tencentcloud_teo_application_proxy_rule",
    pulumi: "tencentcloud:index/teoApplicationProxyRule:TeoApplicationProxyRule",
    title: { zh: "腾讯云 EdgeOne 应用代理规则（旧版）", en: "Tencent Cloud EdgeOne application proxy rule" },
    subject: "name",
    required: "proxyId",
    partOf: look => look.pointer("proxyId", "name"),
    shows: {
        publicEntry: look => ({ ...inFrontOf(look.pointers("originValues", ...origins)), web: carriesWeb(look, "ports") }),
    },
    samples: [
        {
            name: "a stream on a web port, in front of an origin",
            inputs: { zoneId: "zone-1", proxyId: LATER, proto: "TCP", ports: ["80"], originValues: [LATER], originPort: "80" },
            reads: { publicEntry: [{ open: nothing, web: notKnown("hidden"), frontOf: [pointsBy("originValues")] }] },
        },
        {
            name: "ports known later",
            inputs: { zoneId: "zone-1", proxyId: LATER, ports: LATER, originValues: ["203.0.113.7"] },
            reads: { publicEntry: [{ web: notKnown("later") }] },
        },
    ],
});

export const teoOriginGroup = resourceType<TeoOriginGroupArgs>({
    terraform: "tencentcloud_teo_origin_group",
    pulumi: "tencentcloud:index/teoOriginGroup:TeoOriginGroup",
    title: { zh: "腾讯云 EdgeOne 源站组", en: "Tencent Cloud EdgeOne origin group" },
    subject: "gateway",
    required: "zoneId",
    shows: { publicEntry: look => leadsOn(look.blocks("records").flatMap(({ pointer }) => ifGiven(pointer("record", ...origins)))) },
    samples: [
        {
            name: "leads on to its origins",
            inputs: { zoneId: "zone-1", type: "GENERAL", records: [{ record: LATER, type: "IP_DOMAIN" }] },
            reads: { publicEntry: [{ open: false, web: nothing, region: nothing, frontOf: [pointsBy("records")] }] },
        },
    ],
});

export const teoDnsRecord = resourceType<TeoDnsRecordArgs>({
    terraform: "tencentcloud_teo_dns_record",
    pulumi: "tencentcloud:index/teoDnsRecord:TeoDnsRecord",
    title: { zh: "腾讯云 EdgeOne DNS 记录", en: "Tencent Cloud EdgeOne DNS record" },
    subject: "name",
    required: "name",
    shows: {
        nameRecord: look => ({
            name: look.host("name"),
            record: look.choice("type", recordKinds),
            target: look.pointer("content"),
            enabled: look.choice("status", { enable: true, disable: false }, true),
            leadsTo: thenFact(look.text("content"), regionOfHostName),
        }),
    },
    samples: [
        {
            name: "an address record, enabled unless said otherwise",
            inputs: { zoneId: "zone-1", name: "www.example.com", type: "A", content: "203.0.113.7" },
            reads: { nameRecord: [{ name: "www.example.com", record: "address", enabled: byDefault(true), leadsTo: nothing }] },
        },
        {
            name: "an alias of a bucket's host name",
            inputs: {
                zoneId: "zone-1",
                name: "static.example.com",
                type: "CNAME",
                content: "static-1250000000.cos.ap-shanghai.myqcloud.com",
                status: "disable",
            },
            reads: { nameRecord: [{ record: "alias", enabled: false, leadsTo: "ap-shanghai", target: pointsBy("content") }] },
        },
        {
            name: "content known later",
            inputs: { zoneId: "zone-1", name: "www.example.com", type: "A", content: LATER },
            reads: { nameRecord: [{ target: pointsBy("content"), leadsTo: notKnown("later", "content") }] },
        },
    ],
});
