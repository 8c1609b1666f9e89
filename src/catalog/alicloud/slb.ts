import type { ApplicationLoadBalancerArgs } from "@pulumi/alicloud/slb/applicationLoadBalancer";
import type { DomainExtensionArgs } from "@pulumi/alicloud/slb/domainExtension";
import type { ListenerArgs } from "@pulumi/alicloud/slb/listener";
import type { RuleArgs } from "@pulumi/alicloud/slb/rule";
import { absent, defaulted, type Fact, is, type Look, type ShownFacet, unknown } from "../../kernel";
import { listensFor, logNotShown, reachOf, resourceType, servedName, standbyIn, standsIn } from "../resource-type";
import { byDefault, inheritedBy, LATER, nothing, notKnown, pointsBy } from "../sample";

/**
 * Unset, the service makes a public balancer (CreateLoadBalancer, AddressType). With a vSwitch the SDK asks for `intranet` without saying
 * what happens when nothing is stated.
 */
function addressType(look: Look<ApplicationLoadBalancerArgs>): Fact<boolean> {
    const open = look.choice("addressType", { internet: true, Internet: true, intranet: false, Intranet: false });
    if (open.kind !== "absent") return open;
    return is(look.given("vswitchId"), false) ? defaulted(true) : unknown(look.path("addressType"), "hidden");
}

export const slbLoadBalancer = resourceType<ApplicationLoadBalancerArgs>({
    terraform: "alicloud_slb_load_balancer",
    pulumi: "alicloud:slb/applicationLoadBalancer:ApplicationLoadBalancer",
    alsoKnownAs: ["alicloud:slb/loadBalancer:LoadBalancer", "alicloud:index/slb:Slb"],
    title: { zh: "阿里云传统型负载均衡 CLB", en: "Alibaba Cloud classic load balancer (CLB)" },
    subject: "balancer",
    shows: {
        placement: look => [standsIn(look.zone("masterZoneId")), ...standbyIn(look, "slaveZoneId")],
        publicEntry: look => ({ open: addressType(look), web: absent, region: look.zone("masterZoneId"), frontOf: [] }),
        // the access log is switched on for the whole account (log audit, collection policies), by no property of a balancer
        serviceLog: () => logNotShown("accessLog"),
    },
    samples: [
        {
            name: "unset outside a vSwitch means public",
            inputs: { loadBalancerSpec: "slb.s1.small" },
            reads: {
                placement: [{ region: "cn-hangzhou", role: "primary" }],
                publicEntry: [{ open: byDefault(true), web: nothing, region: "cn-hangzhou" }],
                serviceLog: [{ on: notKnown("hidden", "accessLog") }],
            },
        },
        {
            name: "unset inside a vSwitch cannot be told",
            inputs: { vswitchId: "vsw-1" },
            reads: { publicEntry: [{ open: notKnown("hidden", "addressType") }] },
        },
        {
            name: "private, in two zones",
            inputs: { addressType: "intranet", vswitchId: "vsw-1", masterZoneId: "cn-beijing-h", slaveZoneId: "cn-beijing-g" },
            reads: {
                placement: [
                    { region: "cn-beijing", role: "primary" },
                    { region: "cn-beijing", role: "replica" },
                ],
                publicEntry: [{ open: false, region: "cn-beijing" }],
            },
        },
        {
            name: "zones and address known later",
            inputs: { addressType: LATER, masterZoneId: LATER, slaveZoneId: LATER },
            reads: {
                placement: [{ region: notKnown("later", "masterZoneId") }, { region: notKnown("later", "slaveZoneId"), role: "replica" }],
                publicEntry: [{ open: notKnown("later", "addressType") }],
            },
        },
    ],
});

export const slbListener = resourceType<ListenerArgs>({
    terraform: "alicloud_slb_listener",
    pulumi: "alicloud:slb/listener:Listener",
    title: { zh: "阿里云 CLB 监听", en: "Alibaba Cloud CLB listener" },
    subject: "balancer",
    required: "loadBalancerId",
    partOf: look => look.pointer("loadBalancerId", "balancer"),
    shows: {
        publicEntry: look =>
            listensFor(look.choice("protocol", { http: "web", https: "web", tcp: "stream", udp: "other" }), look.number("frontendPort")),
    },
    samples: [
        {
            name: "an HTTPS listener serves the web",
            inputs: { loadBalancerId: "lb-1", protocol: "https", frontendPort: 443 },
            reads: { publicEntry: [{ web: true, open: nothing, region: nothing }] },
        },
        {
            name: "what a TCP listener on a web port serves cannot be told",
            inputs: { loadBalancerId: "lb-1", protocol: "tcp", frontendPort: "443" },
            reads: { publicEntry: [{ web: notKnown("hidden") }] },
        },
        {
            name: "a TCP listener on another port",
            inputs: { loadBalancerId: "lb-1", protocol: "tcp", frontendPort: 3306 },
            reads: { publicEntry: [{ web: nothing }] },
        },
        {
            name: "a protocol known later",
            inputs: { loadBalancerId: LATER, protocol: LATER, frontendPort: 80 },
            reads: { publicEntry: [{ web: notKnown("later", "protocol") }] },
        },
    ],
});

/** A name that a listener of a balancer answers to; whether it is open the balancer tells. */
function nameOfBalancer<Args extends { domain?: unknown; loadBalancerId: unknown }>(look: Look<Args>): ShownFacet<"publicName"> {
    const balancer = look.pointer("loadBalancerId", "balancer");
    return servedName({
        name: look.host("domain"),
        reach: reachOf(look.place),
        open: look.inherit(balancer, "publicEntry", "open"),
        filing: "this-provider",
        servedBy: balancer,
    });
}

export const slbRule = resourceType<RuleArgs>({
    terraform: "alicloud_slb_rule",
    pulumi: "alicloud:slb/rule:Rule",
    title: { zh: "阿里云 CLB 转发规则", en: "Alibaba Cloud CLB forwarding rule" },
    subject: "name",
    required: "loadBalancerId",
    shows: { publicName: look => (is(look.given("domain"), false) ? [] : nameOfBalancer(look)) },
    samples: [
        {
            name: "a rule for one name",
            inputs: { loadBalancerId: "lb-1", frontendPort: 80, serverGroupId: "sg-1", domain: "*.example.com" },
            reads: {
                publicName: [
                    {
                        name: "*.example.com",
                        reach: "mainland",
                        open: inheritedBy("loadBalancerId", "publicEntry", "open"),
                        filing: "this-provider",
                        servedBy: pointsBy("loadBalancerId"),
                    },
                ],
            },
        },
        {
            name: "a rule for a path names nobody",
            inputs: { loadBalancerId: "lb-1", frontendPort: 80, serverGroupId: "sg-1", url: "/api" },
            reads: { publicName: [] },
        },
        {
            name: "a name known later",
            inputs: { loadBalancerId: LATER, frontendPort: 80, serverGroupId: "sg-1", domain: LATER },
            reads: { publicName: [{ name: notKnown("later", "domain") }] },
        },
    ],
});

export const slbDomainExtension = resourceType<DomainExtensionArgs>({
    terraform: "alicloud_slb_domain_extension",
    pulumi: "alicloud:slb/domainExtension:DomainExtension",
    title: { zh: "阿里云 CLB 扩展域名", en: "Alibaba Cloud CLB additional domain" },
    subject: "name",
    required: "domain",
    shows: { publicName: nameOfBalancer },
    samples: [
        {
            name: "a further name of an HTTPS listener",
            inputs: { loadBalancerId: "lb-1", frontendPort: 443, serverCertificateId: "c-1", domain: "shop.example.com" },
            region: "cn-hongkong",
            reads: {
                publicName: [
                    { name: "shop.example.com", reach: "overseas", filing: "this-provider", servedBy: pointsBy("loadBalancerId") },
                ],
            },
        },
        {
            name: "a name known later",
            inputs: { loadBalancerId: "lb-1", frontendPort: 443, serverCertificateId: "c-1", domain: LATER },
            reads: { publicName: [{ name: notKnown("later", "domain") }] },
        },
    ],
});
