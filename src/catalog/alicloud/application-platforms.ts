import type { K8sSlbAttachmentArgs } from "@pulumi/alicloud/edas/k8sSlbAttachment";
import type { SlbAttachmentArgs } from "@pulumi/alicloud/edas/slbAttachment";
import type { GatewayArgs } from "@pulumi/alicloud/mse/gateway";
import type { IngressArgs } from "@pulumi/alicloud/sae/ingress";
import type { LoadBalancerInternetArgs } from "@pulumi/alicloud/sae/loadBalancerInternet";
import { absent, type Fact, ifGiven, known, type Look, mapFact, type Region } from "../../kernel";
import { geographyOf } from "../regions";
import { anyOf, onIfGiven, reachOf, resourceType, servedName, standsIn } from "../resource-type";
import { byDefault, inheritedBy, LATER, nothing, notKnown, pointsBy } from "../sample";

const geography = geographyOf("alicloud");

/** `{region}:{namespace}`. */
const regionOfNamespace = (look: Look<IngressArgs>): Fact<Region> =>
    geography.region(
        mapFact(look.text("namespaceId"), text => text.split(":")[0] as string),
        look.path("namespaceId"),
    );

export const saeIngress = resourceType<IngressArgs>({
    terraform: "alicloud_sae_ingress",
    pulumi: "alicloud:sae/ingress:Ingress",
    title: { zh: "阿里云 Serverless 应用引擎 SAE 网关路由", en: "Alibaba Cloud Serverless App Engine ingress" },
    subject: "name",
    required: "namespaceId",
    shows: {
        publicName: look => {
            const balancer = look.pointer("slbId", "balancer");
            return look.blocks("rules").map(rule =>
                servedName({
                    name: rule.host("domain"),
                    reach: reachOf(regionOfNamespace(look)),
                    open: look.inherit(balancer, "publicEntry", "open"),
                    filing: "this-provider",
                    servedBy: balancer,
                }),
            );
        },
    },
    samples: [
        {
            name: "a rule for a name; the namespace tells the region",
            inputs: {
                namespaceId: "cn-shanghai:shop",
                slbId: "lb-1",
                listenerPort: 443,
                rules: [{ domain: "shop.example.com", path: "/", appId: "a-1" }],
            },
            reads: {
                publicName: [
                    {
                        name: "shop.example.com",
                        reach: "mainland",
                        open: inheritedBy("slbId", "publicEntry", "open"),
                        filing: "this-provider",
                        servedBy: pointsBy("slbId"),
                    },
                ],
            },
        },
        {
            name: "rules and namespace known later",
            inputs: { namespaceId: LATER, slbId: LATER, rules: LATER },
            reads: { publicName: [{ name: notKnown("later"), reach: notKnown("later", "namespaceId") }] },
        },
    ],
});

export const saeLoadBalancerInternet = resourceType<LoadBalancerInternetArgs>({
    terraform: "alicloud_sae_load_balancer_internet",
    pulumi: "alicloud:sae/loadBalancerInternet:LoadBalancerInternet",
    title: { zh: "阿里云 Serverless 应用引擎 SAE 公网负载均衡", en: "Alibaba Cloud Serverless App Engine public balancer" },
    subject: "balancer",
    required: "appId",
    // without a balancer of one's own SAE buys one
    partOf: look => look.pointer("internetSlbId", "balancer"),
    shows: {
        publicEntry: look => {
            const web = look
                .blocks("internets")
                .map(listener => listener.choice("protocol", { HTTP: true, HTTPS: true, TCP: false, UDP: false }));
            return {
                open: known(true),
                web: anyOf(...web),
                region: look.place,
                frontOf: ifGiven(look.pointer("appId", "function")),
            };
        },
    },
    samples: [
        {
            name: "a public balancer before an application",
            inputs: {
                appId: "a-1",
                internets: [
                    { protocol: "TCP", port: 22 },
                    { protocol: "HTTPS", port: 443 },
                ],
            },
            reads: { publicEntry: [{ open: true, web: true, region: "cn-hangzhou", frontOf: [pointsBy("appId")] }] },
        },
        {
            name: "listeners known later",
            inputs: { appId: LATER, internetSlbId: LATER, internets: LATER },
            reads: { publicEntry: [{ open: true, web: notKnown("later") }] },
        },
    ],
});

const slbTypes = { internet: true, Internet: true, intranet: false, Intranet: false } as const;

export const edasSlbAttachment = resourceType<SlbAttachmentArgs>({
    terraform: "alicloud_edas_slb_attachment",
    pulumi: "alicloud:edas/slbAttachment:SlbAttachment",
    title: { zh: "阿里云 EDAS 负载均衡绑定", en: "Alibaba Cloud EDAS balancer attachment" },
    subject: "balancer",
    required: "slbId",
    partOf: look => look.pointer("slbId", "balancer"),
    shows: {
        publicEntry: look => ({
            open: look.choice("type", slbTypes),
            web: absent,
            region: look.place,
            frontOf: ifGiven(look.pointer("appId", "server")),
        }),
    },
    samples: [
        {
            name: "a public balancer before an application",
            inputs: { appId: "a-1", slbId: "lb-1", slbIp: "203.0.113.7", type: "internet" },
            reads: { publicEntry: [{ open: true, web: nothing, region: "cn-hangzhou", frontOf: [pointsBy("appId")] }] },
        },
        {
            name: "a type known later",
            inputs: { appId: LATER, slbId: LATER, type: LATER },
            reads: { publicEntry: [{ open: notKnown("later", "type") }] },
        },
    ],
});

export const edasK8sSlbAttachment = resourceType<K8sSlbAttachmentArgs>({
    terraform: "alicloud_edas_k8s_slb_attachment",
    pulumi: "alicloud:edas/k8sSlbAttachment:K8sSlbAttachment",
    title: { zh: "阿里云 EDAS 容器应用负载均衡绑定", en: "Alibaba Cloud EDAS balancer attachment for Kubernetes" },
    subject: "balancer",
    required: "appId",
    shows: {
        // without a balancer of one's own EDAS buys one for each
        publicEntry: look =>
            look.blocks("slbConfigs").map(config => {
                const web = config
                    .blocks("portMappings")
                    .map(mapping => mapping.choice("loadbalancerProtocol", { HTTP: true, HTTPS: true, TCP: false, UDP: false }));
                return {
                    open: config.choice("type", slbTypes),
                    web: anyOf(...web),
                    region: look.place,
                    frontOf: ifGiven(look.pointer("appId", "server")),
                };
            }),
    },
    samples: [
        {
            name: "one public and one private balancer",
            inputs: {
                appId: "a-1",
                slbConfigs: [
                    { type: "internet", portMappings: [{ loadbalancerProtocol: "HTTP", servicePort: { port: 80 } }] },
                    { type: "intranet", portMappings: [{ loadbalancerProtocol: "TCP", servicePort: { port: 9000 } }] },
                ],
            },
            reads: {
                publicEntry: [
                    { open: true, web: true, frontOf: [pointsBy("appId")] },
                    { open: false, web: false },
                ],
            },
        },
        {
            name: "balancers known later",
            inputs: { appId: LATER, slbConfigs: LATER },
            reads: { publicEntry: [{ open: notKnown("later"), web: notKnown("later") }] },
        },
    ],
});

export const mseGateway = resourceType<GatewayArgs>({
    terraform: "alicloud_mse_gateway",
    pulumi: "alicloud:mse/gateway:Gateway",
    title: { zh: "阿里云微服务引擎云原生网关", en: "Alibaba Cloud Microservices Engine gateway" },
    subject: "gateway",
    required: "vpcId",
    shows: {
        placement: look => standsIn(look.place),
        // it gets a public balancer when a specification for one is given
        publicEntry: look => ({
            open: onIfGiven(look.given("internetSlbSpec")),
            web: known(true),
            region: look.place,
            frontOf: [],
        }),
    },
    samples: [
        {
            name: "private without a public balancer",
            inputs: { spec: "MSE_GTW_2_4_200_c", replica: 2, vpcId: "vpc-1", vswitchId: "vsw-1" },
            reads: {
                placement: [{ region: "cn-hangzhou", role: "primary" }],
                publicEntry: [{ open: byDefault(false), web: true, frontOf: [] }],
            },
        },
        {
            name: "with a public balancer",
            inputs: { vpcId: "vpc-1", internetSlbSpec: "slb.s1.small" },
            reads: { publicEntry: [{ open: true, web: true }] },
        },
        {
            name: "a specification known later",
            inputs: { vpcId: LATER, internetSlbSpec: LATER },
            reads: { publicEntry: [{ open: notKnown("later", "internetSlbSpec") }] },
        },
    ],
});
