import type { Ga2EndpointGroupArgs } from "@pulumi/tencentcloud/ga2EndpointGroup";
import type { Ga2ForwardingPolicyArgs } from "@pulumi/tencentcloud/ga2ForwardingPolicy";
import type { Ga2GlobalAcceleratorArgs } from "@pulumi/tencentcloud/ga2GlobalAccelerator";
import type { Ga2ListenerArgs } from "@pulumi/tencentcloud/ga2Listener";
import { absent, ifGiven, known, unknown } from "../../kernel";
import { inFrontOf, origins } from "../front";
import { linksTo, listensFor, reachOf, resourceType, servedName } from "../resource-type";
import { inheritedBy, LATER, nothing, notKnown, pointsBy } from "../sample";

export const ga2GlobalAccelerator = resourceType<Ga2GlobalAcceleratorArgs>({
    terraform: "tencentcloud_ga2_global_accelerator",
    pulumi: "tencentcloud:index/ga2GlobalAccelerator:Ga2GlobalAccelerator",
    title: { zh: "腾讯云全球加速 GA2 实例", en: "Tencent Cloud Global Accelerator 2" },
    subject: "gateway",
    shows: {
        // each of its areas is a resource of its own, and one of them is enough to reach the mainland
        publicEntry: () => ({ open: known(true), web: absent, region: unknown("accelerateRegion", "elsewhere"), frontOf: [] }),
    },
    samples: [
        {
            name: "open, in areas that other resources tell",
            inputs: { name: "accelerator" },
            reads: {
                publicEntry: [{ open: true, web: nothing, region: notKnown("elsewhere", "accelerateRegion"), frontOf: [] }],
            },
        },
    ],
});

const protocolWords = { HTTP: "web", HTTPS: "web", TCP: "stream", UDP: "other" } as const;

export const ga2Listener = resourceType<Ga2ListenerArgs>({
    terraform: "tencentcloud_ga2_listener",
    pulumi: "tencentcloud:index/ga2Listener:Ga2Listener",
    title: { zh: "腾讯云全球加速 GA2 监听器", en: "Tencent Cloud Global Accelerator 2 listener" },
    subject: "gateway",
    required: "globalAcceleratorId",
    partOf: look => look.pointer("globalAcceleratorId", "gateway"),
    shows: {
        publicEntry: look => listensFor(look.choice("protocol", protocolWords), look.block("portRanges").number("fromPort")),
    },
    samples: [
        {
            name: "an HTTPS listener makes the accelerator a web entry",
            inputs: { globalAcceleratorId: LATER, protocol: "HTTPS", portRanges: [{ fromPort: 443, toPort: 443 }] },
            reads: { publicEntry: [{ open: nothing, web: true, region: nothing }] },
        },
        {
            name: "a protocol known later",
            inputs: { globalAcceleratorId: LATER, protocol: LATER },
            reads: { publicEntry: [{ web: notKnown("later", "protocol") }] },
        },
    ],
});

export const ga2ForwardingPolicy = resourceType<Ga2ForwardingPolicyArgs>({
    terraform: "tencentcloud_ga2_forwarding_policy",
    pulumi: "tencentcloud:index/ga2ForwardingPolicy:Ga2ForwardingPolicy",
    title: { zh: "腾讯云全球加速 GA2 转发策略", en: "Tencent Cloud Global Accelerator 2 forwarding policy" },
    subject: "name",
    required: "host",
    shows: {
        publicName: look => {
            const accelerator = look.pointer("globalAcceleratorId", "gateway");
            return servedName({
                name: look.host("host"),
                reach: look.inherit(accelerator, "publicEntry", "region", reachOf),
                servedBy: accelerator,
            });
        },
    },
    samples: [
        {
            name: "a host; the areas of the accelerator decide whom it reaches",
            inputs: { globalAcceleratorId: LATER, listenerId: LATER, host: "www.example.com" },
            reads: {
                publicName: [
                    {
                        name: "www.example.com",
                        reach: inheritedBy("globalAcceleratorId", "publicEntry", "region"),
                        open: true,
                        filing: "any-provider",
                        servedBy: pointsBy("globalAcceleratorId"),
                    },
                ],
            },
        },
        {
            name: "a host known later",
            inputs: { globalAcceleratorId: "ga-1", listenerId: "lsr-1", host: LATER },
            reads: { publicName: [{ name: notKnown("later", "host") }] },
        },
    ],
});

export const ga2EndpointGroup = resourceType<Ga2EndpointGroupArgs>({
    terraform: "tencentcloud_ga2_endpoint_group",
    pulumi: "tencentcloud:index/ga2EndpointGroup:Ga2EndpointGroup",
    title: { zh: "腾讯云全球加速 GA2 终端节点组", en: "Tencent Cloud Global Accelerator 2 endpoint group" },
    subject: "gateway",
    required: "globalAcceleratorId",
    partOf: look => look.pointer("globalAcceleratorId", "gateway"),
    shows: {
        placement: look => linksTo(look.block("endpointGroupConfiguration"), "endpointGroupRegion"),
        publicEntry: look =>
            inFrontOf(
                look
                    .block("endpointGroupConfiguration")
                    .blocks("endpointConfigurations")
                    .flatMap(({ pointer }) => ifGiven(pointer("endpointService", ...origins))),
            ),
    },
    samples: [
        {
            name: "an origin in Hong Kong",
            inputs: {
                globalAcceleratorId: LATER,
                listenerId: LATER,
                endpointGroupType: "DEFAULT",
                endpointGroupConfiguration: {
                    endpointGroupRegion: "ap-hongkong",
                    endpointConfigurations: [{ endpointType: "CustomPublicIp", endpointService: LATER }],
                },
            },
            reads: {
                placement: [{ region: "ap-hongkong", role: "link" }],
                publicEntry: [{ open: nothing, frontOf: [pointsBy("endpointGroupConfiguration")] }],
            },
        },
        {
            name: "no region and no origin yet",
            inputs: { globalAcceleratorId: LATER, endpointGroupConfiguration: { name: "empty" } },
            reads: { placement: [], publicEntry: [{ frontOf: [] }] },
        },
        {
            name: "a region known later",
            inputs: { globalAcceleratorId: LATER, endpointGroupConfiguration: { endpointGroupRegion: LATER } },
            reads: { placement: [{ region: notKnown("later", "endpointGroupConfiguration.endpointGroupRegion"), role: "link" }] },
        },
    ],
});
