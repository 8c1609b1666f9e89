import type { GaapGlobalDomainArgs } from "@pulumi/tencentcloud/gaapGlobalDomain";
import type { GaapHttpDomainArgs } from "@pulumi/tencentcloud/gaapHttpDomain";
import type { GaapHttpRuleArgs } from "@pulumi/tencentcloud/gaapHttpRule";
import type { GaapLayer4ListenerArgs } from "@pulumi/tencentcloud/gaapLayer4Listener";
import type { GaapLayer7ListenerArgs } from "@pulumi/tencentcloud/gaapLayer7Listener";
import type { GaapProxyArgs } from "@pulumi/tencentcloud/gaapProxy";
import type { GaapRealserverArgs } from "@pulumi/tencentcloud/gaapRealserver";
import { absent, type Fact, ifGiven, known, type Look, type Region } from "../../kernel";
import { inFrontOf, leadsOn, origins } from "../front";
import { listensFor, reachOf, resourceType, servedName, standsIn } from "../resource-type";
import { byDefault, inheritedBy, LATER, nothing, notKnown, pointsBy } from "../sample";
import { regionOfGaapName } from "./region-words";

const placeAt = <K extends "accessRegion" | "realserverRegion">(look: Look<GaapProxyArgs>, property: K): Fact<Region> =>
    regionOfGaapName(look.text(property), look.path(property));

export const gaapProxy = resourceType<GaapProxyArgs>({
    terraform: "tencentcloud_gaap_proxy",
    pulumi: "tencentcloud:index/gaapProxy:GaapProxy",
    title: { zh: "腾讯云全球应用加速 GAAP 通道", en: "Tencent Cloud GAAP proxy" },
    subject: "gateway",
    required: "accessRegion",
    shows: {
        placement: look => [standsIn(placeAt(look, "accessRegion"), "edge"), standsIn(placeAt(look, "realserverRegion"), "link")],
        publicEntry: look => ({
            open: look.flag("enable", true),
            web: absent,
            region: placeAt(look, "accessRegion"),
            frontOf: [],
        }),
    },
    samples: [
        {
            name: "visitors in Beijing, servers in Hong Kong",
            inputs: { name: "app", accessRegion: "Beijing", realserverRegion: "Hongkong", bandwidth: 10, concurrent: 2 },
            reads: {
                placement: [
                    { region: "ap-beijing", role: "edge" },
                    { region: "ap-hongkong", role: "link" },
                ],
                publicEntry: [{ open: byDefault(true), web: nothing, region: "ap-beijing", frontOf: [] }],
            },
        },
        {
            name: "a city without a region of its own lies in the mainland too",
            inputs: { name: "app", accessRegion: "Xian", realserverRegion: "Shanghai", enable: false },
            reads: { publicEntry: [{ open: false, region: "ap-xian-ec" }] },
        },
        {
            name: "visitors abroad",
            inputs: { name: "app", accessRegion: "Europe", realserverRegion: "Guangzhou" },
            reads: { placement: [{ region: "eu-frankfurt" }, { region: "ap-guangzhou" }] },
        },
        {
            name: "a region id is no place name of GAAP",
            inputs: { name: "app", accessRegion: "ap-beijing", realserverRegion: "SL_AZURE_EastUS" },
            reads: {
                publicEntry: [{ region: notKnown("word", "accessRegion") }],
                placement: [{ region: notKnown("word") }, { region: notKnown("word", "realserverRegion") }],
            },
        },
        {
            name: "regions known later",
            inputs: { name: "app", accessRegion: LATER, realserverRegion: LATER },
            reads: { publicEntry: [{ region: notKnown("later", "accessRegion") }], placement: [{ region: notKnown("later") }, {}] },
        },
    ],
});

export const gaapLayer7Listener = resourceType<GaapLayer7ListenerArgs>({
    terraform: "tencentcloud_gaap_layer7_listener",
    pulumi: "tencentcloud:index/gaapLayer7Listener:GaapLayer7Listener",
    title: { zh: "腾讯云 GAAP 七层监听器", en: "Tencent Cloud GAAP layer-7 listener" },
    subject: "gateway",
    required: "proxyId",
    partOf: look => look.pointer("proxyId", "gateway"),
    shows: { publicEntry: () => ({ open: absent, web: known(true), region: absent, frontOf: [] }) },
    samples: [
        {
            name: "a listener above layer 4 makes its proxy a web entry",
            inputs: { name: "https", port: 443, protocol: "HTTPS", proxyId: LATER },
            reads: { publicEntry: [{ open: nothing, web: true, region: nothing }] },
        },
    ],
});

export const gaapLayer4Listener = resourceType<GaapLayer4ListenerArgs>({
    terraform: "tencentcloud_gaap_layer4_listener",
    pulumi: "tencentcloud:index/gaapLayer4Listener:GaapLayer4Listener",
    title: { zh: "腾讯云 GAAP 四层监听器", en: "Tencent Cloud GAAP layer-4 listener" },
    subject: "gateway",
    required: "proxyId",
    partOf: look => look.pointer("proxyId", "gateway"),
    shows: {
        publicEntry: look => ({
            ...listensFor(look.choice("protocol", { TCP: "stream", UDP: "other" } as const), look.number("port")),
            frontOf: look.blocks("realserverBindSets").flatMap(({ pointer }) => ifGiven(pointer("id", "server"))),
        }),
    },
    samples: [
        {
            name: "a stream on a web port, with a server behind it",
            inputs: {
                name: "tcp",
                port: 443,
                protocol: "TCP",
                proxyId: LATER,
                realserverType: "IP",
                realserverBindSets: [{ id: LATER, ip: "203.0.113.7", port: 443 }],
            },
            reads: { publicEntry: [{ open: nothing, web: notKnown("hidden"), frontOf: [pointsBy("realserverBindSets")] }] },
        },
        {
            name: "a game's port, without servers yet",
            inputs: { name: "udp", port: 9000, protocol: "UDP", proxyId: LATER, realserverType: "IP" },
            reads: { publicEntry: [{ web: nothing, frontOf: [] }] },
        },
        {
            name: "a protocol known later",
            inputs: { name: "x", port: 80, protocol: LATER, proxyId: LATER },
            reads: { publicEntry: [{ web: notKnown("later", "protocol") }] },
        },
    ],
});

export const gaapHttpDomain = resourceType<GaapHttpDomainArgs>({
    terraform: "tencentcloud_gaap_http_domain",
    pulumi: "tencentcloud:index/gaapHttpDomain:GaapHttpDomain",
    title: { zh: "腾讯云 GAAP 域名", en: "Tencent Cloud GAAP domain" },
    subject: "name",
    required: "domain",
    shows: {
        publicName: look => {
            // names are served from the access region of the proxy
            const proxy = look.pointer("listenerId", "gateway");
            return servedName({
                name: look.host("domain"),
                reach: look.inherit(proxy, "publicEntry", "region", reachOf),
                open: look.inherit(proxy, "publicEntry", "open"),
                servedBy: proxy,
            });
        },
    },
    samples: [
        {
            name: "served from the access region of the proxy",
            inputs: { listenerId: LATER, domain: "www.example.com" },
            reads: {
                publicName: [
                    {
                        name: "www.example.com",
                        reach: inheritedBy("listenerId", "publicEntry", "region"),
                        open: inheritedBy("listenerId", "publicEntry", "open"),
                        filing: "any-provider",
                        servedBy: pointsBy("listenerId"),
                    },
                ],
            },
        },
        {
            name: "a name known later",
            inputs: { listenerId: "listener-1", domain: LATER },
            reads: { publicName: [{ name: notKnown("later", "domain") }] },
        },
    ],
});

export const gaapHttpRule = resourceType<GaapHttpRuleArgs>({
    terraform: "tencentcloud_gaap_http_rule",
    pulumi: "tencentcloud:index/gaapHttpRule:GaapHttpRule",
    title: { zh: "腾讯云 GAAP 转发规则", en: "Tencent Cloud GAAP forwarding rule" },
    subject: "gateway",
    required: "listenerId",
    partOf: look => look.pointer("listenerId", "gateway"),
    shows: { publicEntry: look => inFrontOf(look.blocks("realservers").flatMap(({ pointer }) => ifGiven(pointer("id", "server")))) },
    samples: [
        {
            name: "a server behind the proxy",
            inputs: {
                listenerId: LATER,
                domain: "www.example.com",
                path: "/",
                realserverType: "IP",
                healthCheck: false,
                realservers: [{ id: LATER, ip: "203.0.113.7", port: 80 }],
            },
            reads: { publicEntry: [{ open: nothing, frontOf: [pointsBy("realservers")] }] },
        },
    ],
});

export const gaapRealserver = resourceType<GaapRealserverArgs>({
    terraform: "tencentcloud_gaap_realserver",
    pulumi: "tencentcloud:index/gaapRealserver:GaapRealserver",
    title: { zh: "腾讯云 GAAP 源站", en: "Tencent Cloud GAAP real server" },
    subject: "server",
    required: "name",
    shows: {
        publicEntry: look => leadsOn([...ifGiven(look.pointer("ip", ...origins)), ...ifGiven(look.pointer("domain", ...origins))]),
    },
    samples: [
        {
            name: "an address of another resource",
            inputs: { name: "origin", ip: LATER },
            reads: { publicEntry: [{ open: false, web: nothing, region: nothing, frontOf: [pointsBy("ip")] }] },
        },
        {
            name: "a host name",
            inputs: { name: "origin", domain: "origin.example.com" },
            reads: { publicEntry: [{ frontOf: [pointsBy("domain")] }] },
        },
    ],
});

export const gaapGlobalDomain = resourceType<GaapGlobalDomainArgs>({
    terraform: "tencentcloud_gaap_global_domain",
    pulumi: "tencentcloud:index/gaapGlobalDomain:GaapGlobalDomain",
    title: { zh: "腾讯云 GAAP 统一域名", en: "Tencent Cloud GAAP global domain" },
    subject: "gateway",
    required: "defaultValue",
    shows: {
        // a name of the cloud's own that leads visitors to the nearest proxy, and all others to its default value
        publicEntry: look => ({
            open: look.choice("status", { open: true, close: false }, true),
            web: absent,
            region: absent,
            frontOf: ifGiven(look.pointer("defaultValue", ...origins)),
        }),
    },
    samples: [
        {
            name: "open unless it is closed",
            inputs: { projectId: 0, defaultValue: "origin.example.com" },
            reads: { publicEntry: [{ open: byDefault(true), web: nothing, region: nothing, frontOf: [pointsBy("defaultValue")] }] },
        },
        {
            name: "a status known later",
            inputs: { projectId: 0, defaultValue: LATER, status: LATER },
            reads: { publicEntry: [{ open: notKnown("later", "status"), frontOf: [pointsBy("defaultValue")] }] },
        },
    ],
});
