import type { AcceleratorArgs } from "@pulumi/alicloud/ga/accelerator";
import type { BasicAcceleratorArgs } from "@pulumi/alicloud/ga/basicAccelerator";
import type { BasicEndpointGroupArgs } from "@pulumi/alicloud/ga/basicEndpointGroup";
import type { BasicIpSetArgs } from "@pulumi/alicloud/ga/basicIpSet";
import type { CustomRoutingEndpointGroupArgs } from "@pulumi/alicloud/ga/customRoutingEndpointGroup";
import type { DomainArgs } from "@pulumi/alicloud/ga/domain";
import type { EndpointGroupArgs } from "@pulumi/alicloud/ga/endpointGroup";
import type { ForwardingRuleArgs } from "@pulumi/alicloud/ga/forwardingRule";
import type { IpSetArgs } from "@pulumi/alicloud/ga/ipSet";
import type { ListenerArgs } from "@pulumi/alicloud/ga/listener";
import { absent, type BlockOf, type Fact, hostNameFact, ifGiven, is, known, type Look, type ShownFacet, unknown } from "../../kernel";
import { inFrontOf } from "../front";
import { listensFor, reachOf, resourceType, servedName, standsIn } from "../resource-type";
import { inheritedBy, LATER, nothing, notKnown, pointsBy } from "../sample";

/** What stands behind an accelerator. */
const behind = ["server", "balancer", "address", "bucket", "gateway", "network"] as const;

/**
 * Where visitors enter is told by the acceleration areas, resources of their own that add to this fact. One in the mainland is enough;
 * as long as none is shown there may be one elsewhere.
 */
const areasTell = unknown("accelerateRegionId", "elsewhere");

/** A line between the mainland and the rest of the world, while it is on; the place at its other end no property shows. */
function crossBorder<Args extends { crossBorderStatus?: unknown }>(look: Look<Args>): readonly ShownFacet<"placement">[] {
    // documented at the property: off unless stated
    const on = look.flag("crossBorderStatus", false);
    if (on.kind === "unknown") return [standsIn(on, "link")];
    return is(on, true) ? [standsIn(unknown(look.path("crossBorderStatus"), "hidden"), "link")] : [];
}

const accelerated = (): ShownFacet<"publicEntry"> => ({ open: known(true), web: absent, region: areasTell, frontOf: [] });

const acceleratorSamples = [
    {
        name: "visitors enter where the acceleration areas are",
        inputs: {},
        reads: { publicEntry: [{ open: true, web: nothing, region: notKnown("elsewhere", "accelerateRegionId") }], placement: [] },
    },
    {
        name: "across the border",
        inputs: { crossBorderStatus: "true" },
        reads: { placement: [{ region: notKnown("hidden", "crossBorderStatus"), role: "link" }] },
    },
    {
        name: "across the border or not is known later",
        inputs: { crossBorderStatus: LATER },
        reads: { placement: [{ region: notKnown("later", "crossBorderStatus"), role: "link" }] },
    },
];

export const gaAccelerator = resourceType<AcceleratorArgs>({
    terraform: "alicloud_ga_accelerator",
    pulumi: "alicloud:ga/accelerator:Accelerator",
    title: { zh: "阿里云全球加速实例", en: "Alibaba Cloud Global Accelerator" },
    subject: "gateway",
    shows: { publicEntry: accelerated, placement: crossBorder },
    samples: acceleratorSamples,
});

export const gaBasicAccelerator = resourceType<BasicAcceleratorArgs>({
    terraform: "alicloud_ga_basic_accelerator",
    pulumi: "alicloud:ga/basicAccelerator:BasicAccelerator",
    title: { zh: "阿里云基础型全球加速实例", en: "Alibaba Cloud basic Global Accelerator" },
    subject: "gateway",
    shows: { publicEntry: accelerated, placement: crossBorder },
    samples: acceleratorSamples,
});

export const gaListener = resourceType<ListenerArgs>({
    terraform: "alicloud_ga_listener",
    pulumi: "alicloud:ga/listener:Listener",
    title: { zh: "阿里云全球加速监听", en: "Alibaba Cloud Global Accelerator listener" },
    subject: "gateway",
    required: "acceleratorId",
    partOf: look => look.pointer("acceleratorId", "gateway"),
    shows: {
        publicEntry: look =>
            listensFor(
                look.choice("protocol", { HTTP: "web", HTTPS: "web", TCP: "stream", UDP: "other" }, "stream"),
                look.block("portRanges").number("fromPort"),
            ),
    },
    samples: [
        {
            name: "an HTTPS listener serves the web",
            inputs: { acceleratorId: "ga-1", protocol: "HTTPS", portRanges: [{ fromPort: 443, toPort: 443 }] },
            reads: { publicEntry: [{ web: true, open: nothing, region: nothing }] },
        },
        {
            name: "unset is TCP, and what that serves on a web port cannot be told",
            inputs: { acceleratorId: "ga-1", portRanges: [{ fromPort: 80, toPort: 80 }] },
            reads: { publicEntry: [{ web: notKnown("hidden") }] },
        },
        {
            name: "a protocol known later",
            inputs: { acceleratorId: LATER, protocol: LATER, portRanges: LATER },
            reads: { publicEntry: [{ web: notKnown("later", "protocol") }] },
        },
    ],
});

interface Area {
    acceleratorId: unknown;
    accelerateRegionId?: unknown;
}

/** One acceleration area: visitors enter in its region. */
const areaOf = {
    placement: <Args extends Area>(look: Look<Args>) => standsIn(look.region("accelerateRegionId"), "edge"),
    publicEntry: <Args extends Area>(look: Look<Args>): ShownFacet<"publicEntry"> => ({
        open: known(true),
        web: absent,
        region: look.region("accelerateRegionId"),
        frontOf: [],
    }),
};

const areaSamples = [
    {
        name: "visitors enter in Hong Kong",
        inputs: { acceleratorId: "ga-1", accelerateRegionId: "cn-hongkong" },
        reads: {
            placement: [{ region: "cn-hongkong", role: "edge" }],
            publicEntry: [{ open: true, region: "cn-hongkong", frontOf: [] }],
        },
    },
    {
        name: "an area known later",
        inputs: { acceleratorId: LATER, accelerateRegionId: LATER },
        reads: { placement: [{ region: notKnown("later", "accelerateRegionId") }], publicEntry: [{ region: notKnown("later") }] },
    },
];

export const gaIpSet = resourceType<IpSetArgs>({
    terraform: "alicloud_ga_ip_set",
    pulumi: "alicloud:ga/ipSet:IpSet",
    title: { zh: "阿里云全球加速加速地域", en: "Alibaba Cloud Global Accelerator acceleration area" },
    subject: "gateway",
    required: "acceleratorId",
    partOf: look => look.pointer("acceleratorId", "gateway"),
    shows: areaOf,
    samples: areaSamples,
});

export const gaBasicIpSet = resourceType<BasicIpSetArgs>({
    terraform: "alicloud_ga_basic_ip_set",
    pulumi: "alicloud:ga/basicIpSet:BasicIpSet",
    title: { zh: "阿里云基础型全球加速加速地域", en: "Alibaba Cloud basic Global Accelerator acceleration area" },
    subject: "gateway",
    required: "acceleratorId",
    partOf: look => look.pointer("acceleratorId", "gateway"),
    shows: areaOf,
    samples: areaSamples,
});

/** What an endpoint group adds to its accelerator: the region that traffic is carried to, and what stands there. */
const groupOf = <Args extends { endpointGroupRegion: unknown }>(look: Look<Args>): ShownFacet<"placement"> =>
    standsIn(look.region("endpointGroupRegion"), "link");

export const gaEndpointGroup = resourceType<EndpointGroupArgs>({
    terraform: "alicloud_ga_endpoint_group",
    pulumi: "alicloud:ga/endpointGroup:EndpointGroup",
    title: { zh: "阿里云全球加速终端节点组", en: "Alibaba Cloud Global Accelerator endpoint group" },
    subject: "gateway",
    required: "acceleratorId",
    partOf: look => look.pointer("acceleratorId", "gateway"),
    shows: {
        placement: groupOf,
        publicEntry: look =>
            inFrontOf(look.blocks("endpointConfigurations").flatMap(({ pointer }) => ifGiven(pointer("endpoint", ...behind)))),
    },
    samples: [
        {
            name: "endpoints in Singapore",
            inputs: {
                acceleratorId: "ga-1",
                listenerId: "lsn-1",
                endpointGroupRegion: "ap-southeast-1",
                endpointConfigurations: [{ type: "ALB", endpoint: "alb-1", weight: 20 }],
            },
            reads: {
                placement: [{ region: "ap-southeast-1", role: "link" }],
                publicEntry: [{ open: nothing, frontOf: [pointsBy("endpointConfigurations")] }],
            },
        },
        {
            name: "region and endpoints known later",
            inputs: { acceleratorId: LATER, endpointGroupRegion: LATER, endpointConfigurations: LATER },
            reads: {
                placement: [{ region: notKnown("later", "endpointGroupRegion") }],
                publicEntry: [{ frontOf: [pointsBy("endpointConfigurations")] }],
            },
        },
    ],
});

export const gaBasicEndpointGroup = resourceType<BasicEndpointGroupArgs>({
    terraform: "alicloud_ga_basic_endpoint_group",
    pulumi: "alicloud:ga/basicEndpointGroup:BasicEndpointGroup",
    title: { zh: "阿里云基础型全球加速终端节点组", en: "Alibaba Cloud basic Global Accelerator endpoint group" },
    subject: "gateway",
    required: "acceleratorId",
    partOf: look => look.pointer("acceleratorId", "gateway"),
    shows: { placement: groupOf, publicEntry: look => inFrontOf(ifGiven(look.pointer("endpointAddress", ...behind))) },
    samples: [
        {
            name: "a server in Singapore",
            inputs: { acceleratorId: "ga-1", endpointGroupRegion: "ap-southeast-1", endpointType: "ECS", endpointAddress: "i-1" },
            reads: {
                placement: [{ region: "ap-southeast-1", role: "link" }],
                publicEntry: [{ frontOf: [pointsBy("endpointAddress")] }],
            },
        },
        {
            name: "a region known later",
            inputs: { acceleratorId: LATER, endpointGroupRegion: LATER },
            reads: { placement: [{ region: notKnown("later", "endpointGroupRegion") }] },
        },
    ],
});

export const gaCustomRoutingEndpointGroup = resourceType<CustomRoutingEndpointGroupArgs>({
    terraform: "alicloud_ga_custom_routing_endpoint_group",
    pulumi: "alicloud:ga/customRoutingEndpointGroup:CustomRoutingEndpointGroup",
    title: { zh: "阿里云全球加速自定义路由终端节点组", en: "Alibaba Cloud Global Accelerator custom-routing endpoint group" },
    subject: "gateway",
    required: "acceleratorId",
    partOf: look => look.pointer("acceleratorId", "gateway"),
    shows: { placement: groupOf },
    samples: [
        {
            name: "endpoints in Frankfurt",
            inputs: { acceleratorId: "ga-1", listenerId: "lsn-1", endpointGroupRegion: "eu-central-1" },
            reads: { placement: [{ region: "eu-central-1", role: "link" }] },
        },
        {
            name: "a region known later",
            inputs: { acceleratorId: LATER, endpointGroupRegion: LATER },
            reads: { placement: [{ region: notKnown("later", "endpointGroupRegion") }] },
        },
    ],
});

/** A name reaches those who enter by the areas of its accelerator. */
function acceleratedName<Args extends { acceleratorId?: unknown }>(look: Look<Args>, name: Fact<string>): ShownFacet<"publicName"> {
    const accelerator = look.pointer("acceleratorId", "gateway");
    return servedName({ name, reach: look.inherit(accelerator, "publicEntry", "region", reachOf), servedBy: accelerator });
}

export const gaDomain = resourceType<DomainArgs>({
    terraform: "alicloud_ga_domain",
    pulumi: "alicloud:ga/domain:Domain",
    title: { zh: "阿里云全球加速域名", en: "Alibaba Cloud Global Accelerator domain" },
    subject: "name",
    required: "domain",
    shows: {
        publicName: look => acceleratedName(look, look.host("domain")),
    },
    samples: [
        {
            name: "an accelerated domain",
            inputs: { acceleratorId: "ga-1", domain: "example.com" },
            reads: {
                publicName: [
                    {
                        name: "example.com",
                        reach: inheritedBy("acceleratorId", "publicEntry", "region"),
                        open: true,
                        servedBy: pointsBy("acceleratorId"),
                    },
                ],
            },
        },
        {
            name: "a name known later",
            inputs: { acceleratorId: LATER, domain: LATER },
            reads: { publicName: [{ name: notKnown("later", "domain") }] },
        },
    ],
});

type Condition = BlockOf<ForwardingRuleArgs, "ruleConditions">;

/** The hosts of a condition: blocks in the older form, a JSON list in one text in the newer. */
function hostsOf(condition: Look<Condition>): readonly Fact<string>[] {
    const kind = condition.text("ruleConditionType");
    const value = condition.text("ruleConditionValue");
    // a condition of which nothing is known is one unknown host
    if (kind.kind === "unknown" && value.kind === "unknown") return [value];
    const blocks = condition.blocks("hostConfigs").flatMap(config => config.hosts("values"));
    if (value.kind === "absent" || (kind.kind === "known" && kind.value !== "Host")) return blocks;
    if (value.kind === "unknown") return [...blocks, value];
    const path = condition.path("ruleConditionValue");
    return [...blocks, ...textsOf(value.value).map(text => hostNameFact(text === undefined ? unknown(path, "shape") : known(text), path))];
}

/** The texts of a JSON list; a text that is no such list is one unknown member. */
function textsOf(json: string): readonly (string | undefined)[] {
    try {
        const list: unknown = JSON.parse(json);
        return Array.isArray(list) ? list.map(item => (typeof item === "string" ? item : undefined)) : [undefined];
    } catch {
        return [undefined];
    }
}

export const gaForwardingRule = resourceType<ForwardingRuleArgs>({
    terraform: "alicloud_ga_forwarding_rule",
    pulumi: "alicloud:ga/forwardingRule:ForwardingRule",
    title: { zh: "阿里云全球加速转发策略", en: "Alibaba Cloud Global Accelerator forwarding rule" },
    subject: "name",
    required: "acceleratorId",
    shows: {
        publicName: look =>
            look
                .blocks("ruleConditions")
                .flatMap(hostsOf)
                .map(name => acceleratedName(look, name)),
    },
    samples: [
        {
            name: "hosts in both forms, beside a path",
            inputs: {
                acceleratorId: "ga-1",
                listenerId: "lsn-1",
                ruleConditions: [
                    { ruleConditionType: "Host", hostConfigs: [{ values: ["www.example.com"] }] },
                    { ruleConditionType: "Host", ruleConditionValue: '["api.example.com"]' },
                    { ruleConditionType: "Path", ruleConditionValue: '["/api"]' },
                ],
            },
            reads: {
                publicName: [{ name: "www.example.com", servedBy: pointsBy("acceleratorId") }, { name: "api.example.com" }],
            },
        },
        {
            name: "a condition that is no list",
            inputs: { acceleratorId: "ga-1", ruleConditions: [{ ruleConditionType: "Host", ruleConditionValue: "www.example.com" }] },
            reads: { publicName: [{ name: notKnown("shape", "ruleConditions[0].ruleConditionValue") }] },
        },
        {
            name: "a value known later",
            inputs: { acceleratorId: LATER, ruleConditions: [{ ruleConditionType: "Host", ruleConditionValue: LATER }] },
            reads: { publicName: [{ name: notKnown("later", "ruleConditions[0].ruleConditionValue") }] },
        },
        {
            name: "conditions known later",
            inputs: { acceleratorId: LATER, ruleConditions: LATER },
            reads: { publicName: [{ name: notKnown("later") }] },
        },
    ],
});
