import type { ListenerArgs } from "@pulumi/alicloud/alb/listener";
import type { LoadBalancerArgs } from "@pulumi/alicloud/alb/loadBalancer";
import type { LoadBalancerAccessLogConfigAttachmentArgs } from "@pulumi/alicloud/alb/loadBalancerAccessLogConfigAttachment";
import type { RuleArgs } from "@pulumi/alicloud/alb/rule";
import { type BlockOf, defaulted, ifGiven, known, type Look, type Pointer, type ShieldMode } from "../../kernel";
import { listensFor, onIfGiven, reachOf, resourceType, servedName, standsInEach } from "../resource-type";
import { byDefault, inheritedBy, LATER, nothing, notKnown, pointsBy } from "../sample";

/** Address types of ALB and NLB. */
export const addressTypes = { Internet: true, internet: true, Intranet: false, intranet: false } as const;

/** Editions of ALB: only one has a WAF inside. */
const editions = { Basic: "plain", Standard: "plain", StandardWithWaf: "waf" } as const;

export const albLoadBalancer = resourceType<LoadBalancerArgs>({
    terraform: "alicloud_alb_load_balancer",
    pulumi: "alicloud:alb/loadBalancer:LoadBalancer",
    title: { zh: "阿里云应用型负载均衡 ALB", en: "Alibaba Cloud application load balancer (ALB)" },
    subject: "balancer",
    required: "addressType",
    shows: {
        placement: look =>
            standsInEach(
                look.blocks("zoneMappings").map(mapping => mapping.zone("zoneId")),
                look.place,
            ),
        publicEntry: look => ({ open: look.choice("addressType", addressTypes), web: known(true), region: look.place, frontOf: [] }),
        serviceLog: look => ({
            on: onIfGiven(look.given("accessLogConfig")),
            destination: look.block("accessLogConfig").pointer("logStore", "log store"),
        }),
        // An edition that nobody has met may have a WAF inside.
        shield: look => {
            const edition = look.choice("loadBalancerEdition", editions);
            if (edition.kind === "unknown") return { mode: edition, names: [], guards: [] };
            return edition.kind === "known" && edition.value === "waf"
                ? { mode: defaulted<ShieldMode>("block"), names: [], guards: [] }
                : [];
        },
    },
    samples: [
        {
            name: "a public balancer in two zones of one region, without access log",
            inputs: {
                addressType: "Internet",
                loadBalancerEdition: "Standard",
                vpcId: "vpc-1",
                zoneMappings: [
                    { zoneId: "cn-hangzhou-i", vswitchId: "vsw-1" },
                    { zoneId: "cn-hangzhou-j", vswitchId: "vsw-2" },
                ],
            },
            reads: {
                placement: [{ region: "cn-hangzhou", role: "primary" }],
                publicEntry: [{ open: true, web: true, region: "cn-hangzhou" }],
                serviceLog: [{ on: byDefault(false) }],
                shield: [],
            },
        },
        {
            name: "a private balancer with access log and WAF inside",
            inputs: {
                addressType: "Intranet",
                loadBalancerEdition: "StandardWithWaf",
                accessLogConfig: [{ logProject: "p", logStore: "alb" }],
            },
            reads: {
                publicEntry: [{ open: false }],
                serviceLog: [{ on: true, destination: pointsBy("accessLogConfig") }],
                shield: [{ mode: byDefault("block") }],
            },
        },
        {
            name: "an edition nobody has met",
            inputs: { addressType: "Internet", loadBalancerEdition: "Deluxe" },
            reads: { placement: [{ region: "cn-hangzhou" }], shield: [{ mode: notKnown("word", "loadBalancerEdition") }] },
        },
        {
            name: "everything known later",
            inputs: { addressType: LATER, loadBalancerEdition: LATER, zoneMappings: LATER, accessLogConfig: LATER },
            reads: {
                placement: [{ region: notKnown("later") }],
                publicEntry: [{ open: notKnown("later", "addressType") }],
                serviceLog: [{ on: notKnown("later", "accessLogConfig") }],
                shield: [{ mode: notKnown("later") }],
            },
        },
    ],
});

export const albAccessLogConfigAttachment = resourceType<LoadBalancerAccessLogConfigAttachmentArgs>({
    terraform: "alicloud_alb_load_balancer_access_log_config_attachment",
    pulumi: "alicloud:alb/loadBalancerAccessLogConfigAttachment:LoadBalancerAccessLogConfigAttachment",
    title: { zh: "阿里云 ALB 访问日志配置", en: "Alibaba Cloud ALB access-log configuration" },
    subject: "balancer",
    required: "loadBalancerId",
    partOf: look => look.pointer("loadBalancerId", "balancer"),
    shows: { serviceLog: look => ({ on: known(true), destination: look.pointer("logStore", "log store") }) },
    samples: [
        {
            name: "the access log goes to a log store",
            inputs: { loadBalancerId: "alb-1", logProject: "p", logStore: "alb" },
            reads: { serviceLog: [{ on: true, destination: pointsBy("logStore") }] },
        },
        {
            name: "a log store known later",
            inputs: { loadBalancerId: LATER, logProject: "p", logStore: LATER },
            reads: { serviceLog: [{ on: true, destination: pointsBy("logStore") }] },
        },
    ],
});

/** The groups of servers to which the actions of a listener forward. */
const groupsOf = (actions: readonly Look<BlockOf<ListenerArgs, "defaultActions">>[]): readonly Pointer[] =>
    actions
        .flatMap(action => action.block("forwardGroupConfig").blocks("serverGroupTuples"))
        .flatMap(tuple => ifGiven(tuple.pointer("serverGroupId", "balancer")));

export const albListener = resourceType<ListenerArgs>({
    terraform: "alicloud_alb_listener",
    pulumi: "alicloud:alb/listener:Listener",
    title: { zh: "阿里云 ALB 监听", en: "Alibaba Cloud ALB listener" },
    subject: "balancer",
    required: "loadBalancerId",
    partOf: look => look.pointer("loadBalancerId", "balancer"),
    shows: {
        publicEntry: look => ({
            ...listensFor(look.choice("listenerProtocol", { HTTP: "web", HTTPS: "web", QUIC: "web" }), look.number("listenerPort")),
            frontOf: groupsOf(look.blocks("defaultActions")),
        }),
    },
    samples: [
        {
            name: "every protocol of ALB serves the web",
            inputs: { loadBalancerId: "alb-1", listenerProtocol: "QUIC", listenerPort: 443 },
            reads: { publicEntry: [{ web: true, open: nothing }] },
        },
        {
            name: "a protocol known later, before a group of servers",
            inputs: {
                loadBalancerId: LATER,
                listenerProtocol: LATER,
                listenerPort: 443,
                defaultActions: [{ type: "ForwardGroup", forwardGroupConfig: { serverGroupTuples: [{ serverGroupId: LATER }] } }],
            },
            reads: { publicEntry: [{ web: notKnown("later", "listenerProtocol"), frontOf: [pointsBy("defaultActions")] }] },
        },
    ],
});

export const albRule = resourceType<RuleArgs>({
    terraform: "alicloud_alb_rule",
    pulumi: "alicloud:alb/rule:Rule",
    title: { zh: "阿里云 ALB 转发规则", en: "Alibaba Cloud ALB forwarding rule" },
    subject: "name",
    required: "listenerId",
    shows: {
        publicName: look => {
            // a listener is part of its balancer
            const balancer = look.pointer("listenerId", "balancer");
            const hosts = look.blocks("ruleConditions").flatMap(condition => condition.block("hostConfig").hosts("values"));
            return hosts.map(name =>
                servedName({
                    name,
                    reach: reachOf(look.place),
                    open: look.inherit(balancer, "publicEntry", "open"),
                    filing: "this-provider",
                    servedBy: balancer,
                }),
            );
        },
    },
    samples: [
        {
            name: "two names and a path",
            inputs: {
                listenerId: "lsn-1",
                ruleName: "shop",
                priority: 1,
                ruleConditions: [
                    { type: "Host", hostConfig: { values: ["www.example.com", "*.shop.example.com"] } },
                    { type: "Path", pathConfig: { values: ["/api"] } },
                ],
            },
            reads: {
                publicName: [
                    {
                        name: "www.example.com",
                        reach: "mainland",
                        open: inheritedBy("listenerId", "publicEntry", "open"),
                        filing: "this-provider",
                        servedBy: pointsBy("listenerId"),
                    },
                    { name: "*.shop.example.com" },
                ],
            },
        },
        {
            name: "one name known later",
            inputs: { listenerId: "lsn-1", ruleConditions: [{ type: "Host", hostConfig: [{ values: ["www.example.com", LATER] }] }] },
            reads: { publicName: [{ name: "www.example.com" }, { name: notKnown("later") }] },
        },
        {
            name: "conditions known later",
            inputs: { listenerId: LATER, ruleConditions: LATER },
            reads: { publicName: [{ name: notKnown("later") }] },
        },
    ],
});
