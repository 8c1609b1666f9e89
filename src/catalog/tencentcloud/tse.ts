import type { TseCngwCertificateArgs } from "@pulumi/tencentcloud/tseCngwCertificate";
import type { TseCngwGatewayArgs } from "@pulumi/tencentcloud/tseCngwGateway";
import type { TseCngwRouteArgs } from "@pulumi/tencentcloud/tseCngwRoute";
import type { TseCngwServiceArgs } from "@pulumi/tencentcloud/tseCngwService";
import type { TseWafDomainsArgs } from "@pulumi/tencentcloud/tseWafDomains";
import type { TseWafProtectionArgs } from "@pulumi/tencentcloud/tseWafProtection";
import { type Fact, ifGiven, is, known, type Look, type Region, type ShieldMode, type ShownFacet, thenFact, unknown } from "../../kernel";
import { inFrontOf, origins } from "../front";
import { reachOf, resourceType, servedName, standsIn } from "../resource-type";
import { inheritedBy, LATER, nothing, notKnown, pointsBy } from "../sample";

/** The gateway has a region of its own; without one it stands where the provider does. */
const regionOfGateway = (look: Look<TseCngwGatewayArgs>): Fact<Region> =>
    look.text("engineRegion").kind === "absent" ? look.place : look.region("engineRegion");

export const tseCngwGateway = resourceType<TseCngwGatewayArgs>({
    terraform: "tencentcloud_tse_cngw_gateway",
    pulumi: "tencentcloud:index/tseCngwGateway:TseCngwGateway",
    title: { zh: "腾讯云云原生网关", en: "Tencent Cloud cloud-native gateway" },
    subject: "gateway",
    required: "type",
    shows: {
        placement: look => standsIn(regionOfGateway(look)),
    },
    samples: [
        {
            name: "where the provider stands",
            inputs: { name: "gw", type: "kong" },
            reads: {
                placement: [{ region: "ap-guangzhou", role: "primary" }],
            },
        },
        {
            name: "a region of its own",
            inputs: { name: "gw", type: "kong", engineRegion: "ap-hongkong" },
            reads: { placement: [{ region: "ap-hongkong" }] },
        },
        {
            name: "a region known later",
            inputs: { name: "gw", type: "kong", engineRegion: LATER },
            reads: { placement: [{ region: notKnown("later", "engineRegion") }] },
        },
    ],
});

/** A host of a gateway. Where it is served from is told by the gateway; whether it is public, by no property. */
function hostOfGateway<Args extends { gatewayId?: unknown }>(look: Look<Args>, name: Fact<string>): ShownFacet<"publicName"> {
    const gateway = look.pointer("gatewayId", "gateway");
    return servedName({ name, reach: look.inherit(gateway, "placement", "region", reachOf), filing: "this-provider", servedBy: gateway });
}

export const tseCngwRoute = resourceType<TseCngwRouteArgs>({
    terraform: "tencentcloud_tse_cngw_route",
    pulumi: "tencentcloud:index/tseCngwRoute:TseCngwRoute",
    title: { zh: "腾讯云云原生网关路由", en: "Tencent Cloud cloud-native gateway route" },
    subject: "gateway",
    required: "gatewayId",
    partOf: look => look.pointer("gatewayId", "gateway"),
    shows: { publicName: look => look.hosts("hosts").map(name => hostOfGateway(look, name)) },
    samples: [
        {
            name: "the hosts of a route",
            inputs: { gatewayId: LATER, serviceId: LATER, hosts: ["api.example.com", "m.example.com"] },
            reads: {
                publicName: [
                    {
                        name: "api.example.com",
                        reach: inheritedBy("gatewayId", "placement", "region"),
                        filing: "this-provider",
                        servedBy: pointsBy("gatewayId"),
                    },
                    { name: "m.example.com" },
                ],
            },
        },
        { name: "a route without hosts", inputs: { gatewayId: LATER, serviceId: LATER }, reads: { publicName: [] } },
        {
            name: "hosts known later",
            inputs: { gatewayId: "gateway-1", hosts: LATER },
            reads: { publicName: [{ name: notKnown("later") }] },
        },
    ],
});

export const tseCngwService = resourceType<TseCngwServiceArgs>({
    terraform: "tencentcloud_tse_cngw_service",
    pulumi: "tencentcloud:index/tseCngwService:TseCngwService",
    title: { zh: "腾讯云云原生网关服务", en: "Tencent Cloud cloud-native gateway service" },
    subject: "gateway",
    required: "gatewayId",
    partOf: look => look.pointer("gatewayId", "gateway"),
    shows: {
        publicEntry: look => {
            const upstream = look.block("upstreamInfo");
            return inFrontOf([upstream, ...upstream.blocks("targets")].flatMap(({ pointer }) => ifGiven(pointer("host", ...origins))));
        },
    },
    samples: [
        {
            name: "a host behind the gateway",
            inputs: { gatewayId: LATER, name: "orders", upstreamType: "HostIP", upstreamInfo: { host: LATER, port: 80 } },
            reads: { publicEntry: [{ open: nothing, frontOf: [pointsBy("upstreamInfo")] }] },
        },
        {
            name: "a list of addresses",
            inputs: {
                gatewayId: LATER,
                name: "orders",
                upstreamType: "IPList",
                upstreamInfo: { targets: [{ host: "10.0.0.2", port: 80 }] },
            },
            reads: { publicEntry: [{ frontOf: [pointsBy("upstreamInfo")] }] },
        },
    ],
});

export const tseCngwCertificate = resourceType<TseCngwCertificateArgs>({
    terraform: "tencentcloud_tse_cngw_certificate",
    pulumi: "tencentcloud:index/tseCngwCertificate:TseCngwCertificate",
    title: { zh: "腾讯云云原生网关证书", en: "Tencent Cloud cloud-native gateway certificate" },
    subject: "gateway",
    required: "gatewayId",
    partOf: look => look.pointer("gatewayId", "gateway"),
    shows: { publicName: look => look.hosts("bindDomains").map(name => hostOfGateway(look, name)) },
    samples: [
        {
            name: "the hosts that a certificate is bound to",
            inputs: { gatewayId: LATER, certId: "cert-1", bindDomains: ["api.example.com"] },
            reads: { publicName: [{ name: "api.example.com", servedBy: pointsBy("gatewayId") }] },
        },
        {
            name: "hosts known later",
            inputs: { gatewayId: "gateway-1", bindDomains: LATER },
            reads: { publicName: [{ name: notKnown("later") }] },
        },
    ],
});

export const tseWafDomains = resourceType<TseWafDomainsArgs>({
    terraform: "tencentcloud_tse_waf_domains",
    pulumi: "tencentcloud:index/tseWafDomains:TseWafDomains",
    title: { zh: "腾讯云云原生网关 WAF 域名", en: "Tencent Cloud cloud-native gateway WAF domain" },
    subject: "waf",
    required: "domain",
    shows: {
        // the protection is switched by another resource, its mode by the WAF itself
        shield: look => ({ mode: unknown(look.path("gatewayId"), "elsewhere"), names: [look.host("domain")], guards: [] }),
    },
    samples: [
        {
            name: "a host handed to the WAF; its mode is set elsewhere",
            inputs: { gatewayId: LATER, domain: "api.example.com" },
            reads: {
                shield: [{ mode: notKnown("elsewhere", "gatewayId"), names: ["api.example.com"], guards: [] }],
            },
        },
    ],
});

export const tseWafProtection = resourceType<TseWafProtectionArgs>({
    terraform: "tencentcloud_tse_waf_protection",
    pulumi: "tencentcloud:index/tseWafProtection:TseWafProtection",
    title: { zh: "腾讯云云原生网关 WAF 防护", en: "Tencent Cloud cloud-native gateway WAF protection" },
    subject: "waf",
    required: "gatewayId",
    shows: {
        shield: look => {
            const mode = thenFact(look.choice("operate", { open: true, close: false }), on =>
                on ? unknown(look.path("gatewayId"), "elsewhere") : known<ShieldMode>("off"),
            );
            // services and routes are parts of a gateway: only the whole is guarded as a whole
            const scope = look.choice("type", { Global: "gateway", Service: "part", Route: "part", Object: "part" } as const);
            const guards = is(scope, "gateway") ? [look.pointer("gatewayId", "gateway")] : scope.kind === "unknown" ? [scope] : [];
            return { mode, names: [], guards };
        },
    },
    samples: [
        {
            name: "the whole gateway",
            inputs: { gatewayId: LATER, type: "Global", operate: "open" },
            reads: { shield: [{ mode: notKnown("elsewhere", "gatewayId"), names: [], guards: [pointsBy("gatewayId")] }] },
        },
        {
            name: "switched off for a route",
            inputs: { gatewayId: LATER, type: "Route", operate: "close" },
            reads: { shield: [{ mode: "off", guards: [] }] },
        },
        {
            name: "a scope known later",
            inputs: { gatewayId: "gateway-1", type: LATER, operate: LATER },
            reads: { shield: [{ mode: notKnown("later", "operate"), guards: [notKnown("later", "type")] }] },
        },
    ],
});
