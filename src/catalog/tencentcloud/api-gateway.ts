import type { ApiGatewayApiArgs } from "@pulumi/tencentcloud/apiGatewayApi";
import type { ApiGatewayCustomDomainArgs } from "@pulumi/tencentcloud/apiGatewayCustomDomain";
import type { ApiGatewayServiceArgs } from "@pulumi/tencentcloud/apiGatewayService";
import type { ApiGatewayUpstreamArgs } from "@pulumi/tencentcloud/apiGatewayUpstream";
import { absent, type Fact, ifGiven, known } from "../../kernel";
import { inFrontOf, leadsOn, origins } from "../front";
import { reachOf, resourceType, servedName, standsIn } from "../resource-type";
import { LATER, nothing, notKnown, pointsBy } from "../sample";

const networkWords = { OUTER: true, INNER: false } as const;

export const apiGatewayCustomDomain = resourceType<ApiGatewayCustomDomainArgs>({
    terraform: "tencentcloud_api_gateway_custom_domain",
    pulumi: "tencentcloud:index/apiGatewayCustomDomain:ApiGatewayCustomDomain",
    title: { zh: "腾讯云 API 网关自定义域名", en: "Tencent Cloud API Gateway custom domain" },
    subject: "name",
    required: "subDomain",
    shows: {
        publicName: look =>
            servedName({
                // the whole custom domain, in spite of the property's name
                name: look.host("subDomain"),
                reach: reachOf(look.place),
                open: look.choice("netType", networkWords),
                // the cloud's pages disagree on whose filing counts
                filing: "unclear",
                servedBy: look.pointer("serviceId", "gateway"),
            }),
    },
    samples: [
        {
            name: "a public name",
            inputs: { serviceId: LATER, subDomain: "api.example.com", netType: "OUTER", defaultDomain: "service-1.gz.apigw.tencentcs.com" },
            reads: {
                publicName: [
                    { name: "api.example.com", reach: "mainland", open: true, filing: "unclear", servedBy: pointsBy("serviceId") },
                ],
            },
        },
        {
            name: "a name of the private network",
            inputs: { serviceId: "service-1", subDomain: "api.example.com", netType: "INNER" },
            reads: { publicName: [{ open: false }] },
        },
        {
            name: "a name known later",
            inputs: { serviceId: "service-1", subDomain: LATER, netType: LATER },
            reads: { publicName: [{ name: notKnown("later", "subDomain"), open: notKnown("later", "netType") }] },
        },
    ],
});

/** Public if one of the networks is: the list is not known to be private before each of its items is. */
function anyPublic(networks: readonly Fact<string>[]): Fact<boolean> {
    if (networks.some(network => network.kind === "known" && network.value === "OUTER")) return known(true);
    return networks.find(network => network.kind === "unknown") ?? (networks.length === 0 ? absent : known(false));
}

export const apiGatewayService = resourceType<ApiGatewayServiceArgs>({
    terraform: "tencentcloud_api_gateway_service",
    pulumi: "tencentcloud:index/apiGatewayService:ApiGatewayService",
    title: { zh: "腾讯云 API 网关服务", en: "Tencent Cloud API Gateway service" },
    subject: "gateway",
    required: "serviceName",
    shows: {
        placement: look => standsIn(look.place),
        publicEntry: look => ({ open: anyPublic(look.texts("netTypes")), web: known(true), region: look.place, frontOf: [] }),
    },
    samples: [
        {
            name: "reachable from both networks",
            inputs: { serviceName: "api", protocol: "https", netTypes: ["INNER", "OUTER"] },
            region: "ap-beijing",
            reads: {
                placement: [{ region: "ap-beijing", role: "primary" }],
                publicEntry: [{ open: true, web: true, region: "ap-beijing", frontOf: [] }],
            },
        },
        { name: "private", inputs: { serviceName: "api", netTypes: ["INNER"] }, reads: { publicEntry: [{ open: false }] } },
        {
            name: "networks known later",
            inputs: { serviceName: "api", netTypes: LATER },
            reads: { publicEntry: [{ open: notKnown("later") }] },
        },
    ],
});

export const apiGatewayApi = resourceType<ApiGatewayApiArgs>({
    terraform: "tencentcloud_api_gateway_api",
    pulumi: "tencentcloud:index/apiGatewayApi:ApiGatewayApi",
    title: { zh: "腾讯云 API 网关 API", en: "Tencent Cloud API Gateway API" },
    subject: "gateway",
    required: "serviceId",
    partOf: look => look.pointer("serviceId", "gateway"),
    shows: {
        publicEntry: look =>
            inFrontOf([
                ...ifGiven(look.pointer("serviceConfigUrl", ...origins)),
                ...ifGiven(look.pointer("serviceConfigScfFunctionName", "function")),
            ]),
    },
    samples: [
        {
            name: "an address behind the gateway",
            inputs: { serviceId: LATER, apiName: "orders", requestConfigPath: "/", serviceConfigUrl: LATER },
            reads: { publicEntry: [{ open: nothing, frontOf: [pointsBy("serviceConfigUrl")] }] },
        },
        {
            name: "a function behind the gateway",
            inputs: { serviceId: LATER, apiName: "orders", requestConfigPath: "/", serviceConfigScfFunctionName: "orders" },
            reads: { publicEntry: [{ frontOf: [pointsBy("serviceConfigScfFunctionName")] }] },
        },
    ],
});

export const apiGatewayUpstream = resourceType<ApiGatewayUpstreamArgs>({
    terraform: "tencentcloud_api_gateway_upstream",
    pulumi: "tencentcloud:index/apiGatewayUpstream:ApiGatewayUpstream",
    title: { zh: "腾讯云 API 网关后端通道", en: "Tencent Cloud API Gateway upstream" },
    subject: "gateway",
    required: "uniqVpcId",
    shows: {
        publicEntry: look =>
            leadsOn(
                look.blocks("nodes").flatMap(({ pointer }) => ifGiven(pointer("host", ...origins))),
                look.place,
            ),
    },
    samples: [
        {
            name: "a server behind the channel",
            inputs: { scheme: "HTTP", algorithm: "ROUND-ROBIN", uniqVpcId: LATER, nodes: [{ host: LATER, port: 80, weight: 10 }] },
            reads: { publicEntry: [{ open: false, web: nothing, region: "ap-guangzhou", frontOf: [pointsBy("nodes")] }] },
        },
    ],
});
