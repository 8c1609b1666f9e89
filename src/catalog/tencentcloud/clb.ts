import type { AlbServerAttachmentArgs } from "@pulumi/tencentcloud/albServerAttachment";
import type { ClbAttachmentArgs } from "@pulumi/tencentcloud/clbAttachment";
import type { ClbClsLogAttachmentArgs } from "@pulumi/tencentcloud/clbClsLogAttachment";
import type { ClbFunctionTargetsAttachmentArgs } from "@pulumi/tencentcloud/clbFunctionTargetsAttachment";
import type { ClbInstanceArgs } from "@pulumi/tencentcloud/clbInstance";
import type { ClbListenerArgs } from "@pulumi/tencentcloud/clbListener";
import type { ClbListenerDefaultDomainArgs } from "@pulumi/tencentcloud/clbListenerDefaultDomain";
import type { ClbListenerRuleArgs } from "@pulumi/tencentcloud/clbListenerRule";
import type { ClbLogSetArgs } from "@pulumi/tencentcloud/clbLogSet";
import type { ClbLogTopicArgs } from "@pulumi/tencentcloud/clbLogTopic";
import type { ClbRedirectionArgs } from "@pulumi/tencentcloud/clbRedirection";
import type { LbArgs } from "@pulumi/tencentcloud/lb";
import {
    absent,
    type BlockOf,
    defaulted,
    type Fact,
    ifGiven,
    known,
    type Look,
    type Pointer,
    type ShownFacet,
    thenFact,
} from "../../kernel";
import { inFrontOf } from "../front";
import { keeps, linksTo, logOffByDefault, reachOf, resourceType, servedName, standbyIn, standsIn, standsInEach } from "../resource-type";
import { byDefault, inheritedBy, LATER, nothing, notKnown, pointsBy } from "../sample";

/** Whether a property names another resource: an id that is known only after the update is an id all the same. */
function named(id: Fact<string>): Fact<boolean> {
    if (id.kind === "absent") return defaulted(false);
    if (id.kind === "unknown") return id.why === "later" ? known(true) : id;
    return known(id.value !== "");
}

export const clbInstance = resourceType<ClbInstanceArgs>({
    terraform: "tencentcloud_clb_instance",
    pulumi: "tencentcloud:index/clbInstance:ClbInstance",
    title: { zh: "腾讯云负载均衡 CLB", en: "Tencent Cloud CLB" },
    subject: "balancer",
    required: "networkType",
    shows: {
        placement: look => [
            ...standsInEach(
                (["zoneId", "masterZoneId"] as const).flatMap(zone => (look.text(zone).kind === "absent" ? [] : [look.zone(zone)])),
                look.place,
            ),
            ...standbyIn(look, "slaveZoneId"),
            ...linksTo(look, "targetRegionInfoRegion"),
        ],
        publicEntry: look => ({
            // a private balancer with an EIP is public
            open: thenFact(look.choice("networkType", { OPEN: true, INTERNAL: false }), open =>
                open ? known(true) : named(look.text("eipAddressId")),
            ),
            web: absent,
            region: look.place,
            frontOf: [],
        }),
        serviceLog: look => ({ on: named(look.text("logTopicId")), destination: look.pointer("logTopicId", "log store") }),
    },
    samples: [
        {
            name: "a public balancer without a log",
            inputs: { clbName: "web", networkType: "OPEN" },
            region: "ap-shanghai",
            reads: {
                placement: [{ region: "ap-shanghai", role: "primary" }],
                publicEntry: [{ open: true, web: nothing, region: "ap-shanghai", frontOf: [] }],
                serviceLog: [{ on: byDefault(false) }],
            },
        },
        {
            name: "a private balancer",
            inputs: { clbName: "inner", networkType: "INTERNAL" },
            reads: { publicEntry: [{ open: byDefault(false) }] },
        },
        {
            name: "a private balancer with an EIP, and a log topic made in the same run",
            inputs: { clbName: "inner", networkType: "INTERNAL", eipAddressId: LATER, logSetId: LATER, logTopicId: LATER },
            reads: { publicEntry: [{ open: true }], serviceLog: [{ on: true, destination: pointsBy("logTopicId") }] },
        },
        {
            name: "two zones, and servers in another region; a numeric zone tells no region",
            inputs: {
                clbName: "web",
                networkType: "OPEN",
                masterZoneId: "ap-guangzhou-3",
                slaveZoneId: "100004",
                targetRegionInfoRegion: "ap-hongkong",
            },
            reads: {
                placement: [
                    { region: "ap-guangzhou", role: "primary" },
                    { region: notKnown("word", "slaveZoneId"), role: "replica" },
                    { region: "ap-hongkong", role: "link" },
                ],
            },
        },
        {
            name: "network type and zone known later",
            inputs: { clbName: "web", networkType: LATER, zoneId: LATER },
            reads: {
                placement: [{ region: notKnown("later", "zoneId"), role: "primary" }],
                publicEntry: [{ open: notKnown("later", "networkType") }],
            },
        },
    ],
});

export const lb = resourceType<LbArgs>({
    terraform: "tencentcloud_lb",
    pulumi: "tencentcloud:index/lb:Lb",
    title: { zh: "腾讯云负载均衡（旧版）", en: "Tencent Cloud load balancer, first version" },
    subject: "balancer",
    required: "type",
    shows: {
        placement: look => standsIn(look.place),
        publicEntry: look => ({
            open: look.choice("type", { OPEN: true, INTERNAL: false }),
            web: absent,
            region: look.place,
            frontOf: [],
        }),
        serviceLog: () => logOffByDefault,
    },
    samples: [
        {
            name: "a public balancer",
            inputs: { name: "web", type: "OPEN", forward: "APPLICATION" },
            reads: {
                placement: [{ region: "ap-guangzhou", role: "primary" }],
                publicEntry: [{ open: true, web: nothing, region: "ap-guangzhou" }],
                serviceLog: [{ on: byDefault(false) }],
            },
        },
        { name: "a type known later", inputs: { name: "web", type: LATER }, reads: { publicEntry: [{ open: notKnown("later", "type") }] } },
    ],
});

/** Protocols of a listener: those above layer 4 serve HTTP. */
const protocolWords = { HTTP: "web", HTTPS: "web", QUIC: "web", TCP: "other", UDP: "other", TCP_SSL: "other" } as const;

export const clbListener = resourceType<ClbListenerArgs>({
    terraform: "tencentcloud_clb_listener",
    pulumi: "tencentcloud:index/clbListener:ClbListener",
    title: { zh: "腾讯云 CLB 监听器", en: "Tencent Cloud CLB listener" },
    subject: "balancer",
    required: "clbId",
    partOf: look => look.pointer("clbId", "balancer"),
    shows: {
        publicEntry: look => ({
            open: absent,
            web: thenFact(look.choice("protocol", protocolWords), protocol => (protocol === "web" ? known(true) : absent)),
            region: absent,
            frontOf: [],
        }),
    },
    samples: [
        {
            name: "an HTTPS listener makes its balancer a web entry",
            inputs: { clbId: LATER, listenerName: "https", protocol: "HTTPS", port: 443 },
            reads: { publicEntry: [{ web: true, open: nothing, region: nothing }] },
        },
        {
            name: "a TCP listener does not tell what it carries",
            inputs: { clbId: LATER, listenerName: "tcp", protocol: "TCP", port: 443 },
            reads: { publicEntry: [{ web: nothing }] },
        },
        {
            name: "a protocol known later",
            inputs: { clbId: LATER, listenerName: "x", protocol: LATER },
            reads: { publicEntry: [{ web: notKnown("later", "protocol") }] },
        },
    ],
});

/** A host that a rule of a balancer answers to: public if the balancer is. The cloud asks for a filing that it knows of. */
function hostOfBalancer<Args extends { clbId?: unknown }>(look: Look<Args>, name: Fact<string>): ShownFacet<"publicName"> {
    const balancer = look.pointer("clbId", "balancer");
    return servedName({
        name,
        reach: reachOf(look.place),
        open: look.inherit(balancer, "publicEntry", "open"),
        filing: "this-provider",
        servedBy: balancer,
    });
}

export const clbListenerRule = resourceType<ClbListenerRuleArgs>({
    terraform: "tencentcloud_clb_listener_rule",
    pulumi: "tencentcloud:index/clbListenerRule:ClbListenerRule",
    title: { zh: "腾讯云 CLB 转发规则", en: "Tencent Cloud CLB forwarding rule" },
    subject: "balancer",
    required: "clbId",
    partOf: look => look.pointer("clbId", "balancer"),
    shows: {
        publicName: look =>
            [...(look.text("domain").kind === "absent" ? [] : [look.host("domain")]), ...look.hosts("domains")].map(name =>
                hostOfBalancer(look, name),
            ),
    },
    samples: [
        {
            name: "one host",
            inputs: { clbId: LATER, listenerId: LATER, domain: "www.example.com", url: "/" },
            reads: {
                publicName: [
                    {
                        name: "www.example.com",
                        reach: "mainland",
                        open: inheritedBy("clbId", "publicEntry", "open"),
                        filing: "this-provider",
                        servedBy: pointsBy("clbId"),
                    },
                ],
            },
        },
        {
            name: "several hosts, one of them a regular expression, in Hong Kong",
            inputs: { clbId: LATER, listenerId: LATER, domains: ["www.example.com", "~^api.*$"], url: "/" },
            region: "ap-hongkong",
            reads: { publicName: [{ name: "www.example.com", reach: "overseas" }, { name: notKnown("shape") }] },
        },
        {
            name: "hosts known later",
            inputs: { clbId: LATER, listenerId: LATER, domains: LATER, url: "/" },
            reads: { publicName: [{ name: notKnown("later") }] },
        },
    ],
});

export const clbListenerDefaultDomain = resourceType<ClbListenerDefaultDomainArgs>({
    terraform: "tencentcloud_clb_listener_default_domain",
    pulumi: "tencentcloud:index/clbListenerDefaultDomain:ClbListenerDefaultDomain",
    title: { zh: "腾讯云 CLB 监听器默认域名", en: "Tencent Cloud CLB listener default domain" },
    subject: "balancer",
    required: "domain",
    partOf: look => look.pointer("clbId", "balancer"),
    shows: { publicName: look => hostOfBalancer(look, look.host("domain")) },
    samples: [
        {
            name: "the host that answers when no rule fits",
            inputs: { clbId: LATER, listenerId: LATER, domain: "www.example.com" },
            reads: { publicName: [{ name: "www.example.com", filing: "this-provider", servedBy: pointsBy("clbId") }] },
        },
        {
            name: "a host known later",
            inputs: { clbId: "lb-1", listenerId: "lbl-1", domain: LATER },
            reads: { publicName: [{ name: notKnown("later", "domain") }] },
        },
    ],
});

export const clbRedirection = resourceType<ClbRedirectionArgs>({
    terraform: "tencentcloud_clb_redirection",
    pulumi: "tencentcloud:index/clbRedirection:ClbRedirection",
    title: { zh: "腾讯云 CLB 重定向", en: "Tencent Cloud CLB redirection" },
    subject: "balancer",
    required: "clbId",
    partOf: look => look.pointer("clbId", "balancer"),
    shows: {
        // the provider's own spelling
        publicName: look => (look.text("sourceDomian").kind === "absent" ? [] : hostOfBalancer(look, look.host("sourceDomian"))),
    },
    samples: [
        {
            name: "a redirected host is answered too",
            inputs: { clbId: LATER, targetListenerId: LATER, targetRuleId: LATER, sourceDomian: "example.com" },
            reads: { publicName: [{ name: "example.com", open: inheritedBy("clbId", "publicEntry", "open") }] },
        },
        { name: "a redirection that names no host", inputs: { clbId: LATER, isAutoRewrite: true }, reads: { publicName: [] } },
        {
            name: "a host known later",
            inputs: { clbId: "lb-1", sourceDomian: LATER },
            reads: { publicName: [{ name: notKnown("later", "sourceDomian") }] },
        },
    ],
});

/** A target: a server, or the address of an interface. Both words are one property to the engine, and so they point to one list of kinds. */
const targetOf = ({ pointer, text }: Look<BlockOf<ClbAttachmentArgs, "targets">>): readonly Pointer[] =>
    ifGiven(pointer(text("instanceId").kind === "absent" ? "eniIp" : "instanceId", "server", "address"));

export const clbAttachment = resourceType<ClbAttachmentArgs>({
    terraform: "tencentcloud_clb_attachment",
    pulumi: "tencentcloud:index/clbAttachment:ClbAttachment",
    title: { zh: "腾讯云 CLB 后端服务器", en: "Tencent Cloud CLB backend servers" },
    subject: "balancer",
    required: "clbId",
    partOf: look => look.pointer("clbId", "balancer"),
    shows: { publicEntry: look => inFrontOf(look.blocks("targets").flatMap(targetOf)) },
    samples: [
        {
            name: "a server behind the balancer",
            inputs: { clbId: LATER, listenerId: LATER, targets: [{ instanceId: LATER, port: 80 }] },
            reads: { publicEntry: [{ open: nothing, web: nothing, region: nothing, frontOf: [pointsBy("targets")] }] },
        },
        {
            name: "the address of an interface",
            inputs: { clbId: LATER, listenerId: LATER, targets: { eniIp: "10.0.0.2", port: 80 } },
            reads: { publicEntry: [{ frontOf: [pointsBy("targets")] }] },
        },
    ],
});

export const albServerAttachment = resourceType<AlbServerAttachmentArgs>({
    terraform: "tencentcloud_alb_server_attachment",
    pulumi: "tencentcloud:index/albServerAttachment:AlbServerAttachment",
    title: { zh: "腾讯云负载均衡后端服务器（旧版）", en: "Tencent Cloud backend servers, first version" },
    subject: "balancer",
    required: "loadbalancerId",
    partOf: look => look.pointer("loadbalancerId", "balancer"),
    shows: { publicEntry: look => inFrontOf(look.blocks("backends").flatMap(({ pointer }) => ifGiven(pointer("instanceId", "server")))) },
    samples: [
        {
            name: "a server behind the balancer",
            inputs: { loadbalancerId: LATER, listenerId: LATER, backends: [{ instanceId: LATER, port: 80 }] },
            reads: { publicEntry: [{ open: nothing, frontOf: [pointsBy("backends")] }] },
        },
    ],
});

export const clbFunctionTargetsAttachment = resourceType<ClbFunctionTargetsAttachmentArgs>({
    terraform: "tencentcloud_clb_function_targets_attachment",
    pulumi: "tencentcloud:index/clbFunctionTargetsAttachment:ClbFunctionTargetsAttachment",
    title: { zh: "腾讯云 CLB 后端云函数", en: "Tencent Cloud CLB backend functions" },
    subject: "balancer",
    required: "loadBalancerId",
    partOf: look => look.pointer("loadBalancerId", "balancer"),
    shows: {
        publicEntry: look =>
            inFrontOf(
                look.blocks("functionTargets").flatMap(target => ifGiven(target.block("function").pointer("functionName", "function"))),
            ),
    },
    samples: [
        {
            name: "a function behind the balancer",
            inputs: { loadBalancerId: LATER, listenerId: LATER, functionTargets: [{ function: { functionName: "api" } }] },
            reads: { publicEntry: [{ open: nothing, frontOf: [pointsBy("functionTargets")] }] },
        },
    ],
});

export const clbClsLogAttachment = resourceType<ClbClsLogAttachmentArgs>({
    terraform: "tencentcloud_clb_cls_log_attachment",
    pulumi: "tencentcloud:index/clbClsLogAttachment:ClbClsLogAttachment",
    title: { zh: "腾讯云 CLB 访问日志投递", en: "Tencent Cloud CLB access log" },
    subject: "balancer",
    required: "loadBalancerId",
    partOf: look => look.pointer("loadBalancerId", "balancer"),
    shows: { serviceLog: look => ({ on: known(true), destination: look.pointer("logTopicId", "log store") }) },
    samples: [
        {
            name: "the balancer's log goes to a topic",
            inputs: { loadBalancerId: LATER, logSetId: LATER, logTopicId: LATER },
            reads: { serviceLog: [{ on: true, destination: pointsBy("logTopicId") }] },
        },
    ],
});

export const clbLogSet = resourceType<ClbLogSetArgs>({
    terraform: "tencentcloud_clb_log_set",
    pulumi: "tencentcloud:index/clbLogSet:ClbLogSet",
    title: { zh: "腾讯云 CLB 专用日志集", en: "Tencent Cloud CLB log set" },
    subject: "log store",
    shows: {
        placement: look => standsIn(look.place, "logs"),
        retention: look => keeps(look.number("period")),
    },
    samples: [
        {
            name: "the longest period there is",
            inputs: { period: 90 },
            reads: { placement: [{ region: "ap-guangzhou", role: "logs" }], retention: [{ days: 90 }] },
        },
        { name: "an unset period is promised by nobody", inputs: {}, reads: { retention: [{ days: nothing }] } },
        { name: "a period known later", inputs: { period: LATER }, reads: { retention: [{ days: notKnown("later", "period") }] } },
    ],
});

export const clbLogTopic = resourceType<ClbLogTopicArgs>({
    terraform: "tencentcloud_clb_log_topic",
    pulumi: "tencentcloud:index/clbLogTopic:ClbLogTopic",
    title: { zh: "腾讯云 CLB 日志主题", en: "Tencent Cloud CLB log topic" },
    subject: "log store",
    required: "logSetId",
    partOf: look => look.pointer("logSetId", "log store"),
    shows: {
        // the period is that of its set
        retention: () => keeps(absent),
    },
    samples: [
        {
            name: "a topic has no period of its own",
            inputs: { logSetId: LATER, topicName: "clb" },
            reads: { retention: [{ days: nothing }] },
        },
    ],
});
