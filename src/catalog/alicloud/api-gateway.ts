import type { DomainArgs } from "@pulumi/alicloud/apig/domain";
import type { GatewayArgs } from "@pulumi/alicloud/apig/gateway";
import type { ApiArgs } from "@pulumi/alicloud/apigateway/api";
import type { GroupArgs } from "@pulumi/alicloud/apigateway/group";
import type { InstanceArgs } from "@pulumi/alicloud/apigateway/instance";
import { absent, firstStated, is, known } from "../../kernel";
import { reachOf, resourceType, servedName, standsIn, standsInEach } from "../resource-type";
import { byDefault, LATER, notKnown } from "../sample";

export const apigDomain = resourceType<DomainArgs>({
    terraform: "alicloud_apig_domain",
    pulumi: "alicloud:apig/domain:Domain",
    title: { zh: "阿里云云原生 API 网关域名", en: "Alibaba Cloud cloud-native API gateway domain" },
    subject: "name",
    required: "domainName",
    shows: {
        // which gateway serves it is told by a route only, by an id that nobody knows beforehand
        publicName: look => servedName({ name: look.host("domainName"), reach: reachOf(look.place), filing: "this-provider" }),
    },
    samples: [
        {
            name: "a region in the mainland",
            inputs: { domainName: "api.example.com", protocol: "HTTPS" },
            reads: { publicName: [{ name: "api.example.com", reach: "mainland", filing: "this-provider" }] },
        },
        { name: "a name known later", inputs: { domainName: LATER }, reads: { publicName: [{ name: notKnown("later", "domainName") }] } },
    ],
});

export const apigGateway = resourceType<GatewayArgs>({
    terraform: "alicloud_apig_gateway",
    pulumi: "alicloud:apig/gateway:Gateway",
    title: { zh: "阿里云云原生 API 网关", en: "Alibaba Cloud cloud-native API gateway" },
    subject: "gateway",
    required: "paymentType",
    shows: {
        placement: look =>
            standsInEach(
                look.blocks("zones").map(zone => zone.zone("zoneId")),
                look.place,
            ),
        publicEntry: look => {
            const network = look.block("networkAccessConfig");
            const open = network.choice("type", { Internet: true, InternetAndIntranet: true, Intranet: false });
            return { open: firstStated(open, look.hidden(network.path("type"))), web: known(true), region: look.place, frontOf: [] };
        },
        serviceLog: look => ({ on: look.block("logConfig").block("sls").flag("enable", false), destination: absent }),
    },
    samples: [
        {
            name: "open to the internet, logging",
            inputs: {
                paymentType: "PayAsYouGo",
                networkAccessConfig: { type: "InternetAndIntranet" },
                logConfig: { sls: { enable: true } },
            },
            reads: {
                placement: [{ region: "cn-hangzhou", role: "primary" }],
                publicEntry: [{ open: true, web: true, region: "cn-hangzhou" }],
                serviceLog: [{ on: true }],
            },
        },
        {
            name: "no default is documented for its network",
            inputs: { paymentType: "PayAsYouGo" },
            reads: { publicEntry: [{ open: notKnown("hidden", "networkAccessConfig.type") }], serviceLog: [{ on: byDefault(false) }] },
        },
        {
            name: "private, in a zone",
            inputs: { networkAccessConfig: { type: "Intranet" }, zones: [{ zoneId: "cn-shanghai-l", vswitchId: "vsw-1" }] },
            reads: { placement: [{ region: "cn-shanghai" }], publicEntry: [{ open: false }] },
        },
        {
            name: "network and log known later",
            inputs: { paymentType: "PayAsYouGo", networkAccessConfig: LATER, logConfig: LATER },
            reads: {
                publicEntry: [{ open: notKnown("later", "networkAccessConfig.type") }],
                serviceLog: [{ on: notKnown("later") }],
            },
        },
    ],
});

export const apiGatewayGroup = resourceType<GroupArgs>({
    terraform: "alicloud_api_gateway_group",
    pulumi: "alicloud:apigateway/group:Group",
    title: { zh: "阿里云 API 网关分组", en: "Alibaba Cloud API gateway group" },
    subject: "gateway",
    shows: {
        placement: look => standsIn(look.place),
        // every group has a public name under the cloud's own domain; names of one's own are bound by no resource
        publicEntry: look => ({ open: known(true), web: known(true), region: look.place, frontOf: [] }),
    },
    samples: [
        {
            name: "a group is reachable under the cloud's own domain",
            inputs: { name: "shop" },
            reads: { placement: [{ region: "cn-hangzhou", role: "primary" }], publicEntry: [{ open: true, web: true }] },
        },
        {
            name: "an instance known later changes nothing",
            inputs: { name: LATER, instanceId: LATER },
            region: "ap-southeast-1",
            reads: { publicEntry: [{ open: true, region: "ap-southeast-1" }] },
        },
    ],
});

export const apiGatewayApi = resourceType<ApiArgs>({
    terraform: "alicloud_api_gateway_api",
    pulumi: "alicloud:apigateway/api:Api",
    title: { zh: "阿里云 API 网关 API", en: "Alibaba Cloud API gateway API" },
    subject: "gateway",
    required: "groupId",
    partOf: look => look.pointer("groupId", "gateway"),
    shows: {
        // calls are carried to a function that may stand in another region
        placement: look => {
            const region = look.block("fcServiceConfig").region("region");
            return region.kind === "absent" ? [] : standsIn(region, "link");
        },
    },
    samples: [
        {
            name: "a function in another region",
            inputs: { groupId: "g-1", serviceType: "FunctionCompute", fcServiceConfig: { region: "cn-shanghai", functionName: "web" } },
            reads: { placement: [{ region: "cn-shanghai", role: "link" }] },
        },
        { name: "no function", inputs: { groupId: "g-1", serviceType: "HTTP" }, reads: { placement: [] } },
        {
            name: "a function known later",
            inputs: { groupId: LATER, fcServiceConfig: LATER },
            reads: { placement: [{ region: notKnown("later", "fcServiceConfig.region") }] },
        },
    ],
});

export const apiGatewayInstance = resourceType<InstanceArgs>({
    terraform: "alicloud_api_gateway_instance",
    pulumi: "alicloud:apigateway/instance:Instance",
    title: { zh: "阿里云 API 网关专享实例", en: "Alibaba Cloud API gateway dedicated instance" },
    subject: "gateway",
    required: "instanceName",
    shows: {
        placement: look =>
            standsInEach(
                [
                    ...(is(look.given("zoneId"), false) ? [] : [look.zone("zoneId")]),
                    ...look.blocks("zoneVswitchSecurityGroups").map(zone => zone.zone("zoneId")),
                    ...(is(look.block("toConnectVpcIpBlock").given("zoneId"), false)
                        ? []
                        : [look.block("toConnectVpcIpBlock").zone("zoneId")]),
                ],
                look.place,
            ),
    },
    samples: [
        {
            name: "an instance in the region of its provider",
            inputs: { instanceName: "shop", instanceSpec: "api.s1.small" },
            reads: { placement: [{ region: "cn-hangzhou", role: "primary" }] },
        },
        {
            name: "zones of one region, said in three places",
            inputs: {
                instanceName: "shop",
                zoneId: "cn-shanghai-MAZ1",
                zoneVswitchSecurityGroups: [{ zoneId: "cn-shanghai-b", vswitchId: "vsw-1" }],
                toConnectVpcIpBlock: { zoneId: "cn-shanghai-e", cidrBlock: "10.0.0.0/24" },
            },
            reads: { placement: [{ region: "cn-shanghai" }] },
        },
        {
            name: "zones known later",
            inputs: { instanceName: "shop", zoneId: LATER, zoneVswitchSecurityGroups: LATER, toConnectVpcIpBlock: LATER },
            reads: {
                placement: [
                    { region: notKnown("later", "zoneId") },
                    { region: notKnown("later") },
                    { region: notKnown("later", "toConnectVpcIpBlock.zoneId") },
                ],
            },
        },
    ],
});
