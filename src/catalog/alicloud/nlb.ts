import type { ListenerArgs } from "@pulumi/alicloud/nlb/listener";
import type { LoadBalancerArgs } from "@pulumi/alicloud/nlb/loadBalancer";
import { absent, ifGiven } from "../../kernel";
import { listensFor, logNotShown, resourceType, standsInEach } from "../resource-type";
import { LATER, nothing, notKnown, pointsBy } from "../sample";
import { addressTypes } from "./alb";

export const nlbLoadBalancer = resourceType<LoadBalancerArgs>({
    terraform: "alicloud_nlb_load_balancer",
    pulumi: "alicloud:nlb/loadBalancer:LoadBalancer",
    title: { zh: "阿里云网络型负载均衡 NLB", en: "Alibaba Cloud network load balancer (NLB)" },
    subject: "balancer",
    required: "addressType",
    shows: {
        placement: look =>
            standsInEach(
                look.blocks("zoneMappings").map(mapping => mapping.zone("zoneId")),
                look.place,
            ),
        publicEntry: look => ({ open: look.choice("addressType", addressTypes), web: absent, region: look.place, frontOf: [] }),
        serviceLog: () => logNotShown("accessLog"),
    },
    samples: [
        {
            name: "a public balancer",
            inputs: { addressType: "Internet", zoneMappings: [{ zoneId: "cn-shanghai-l", vswitchId: "vsw-1" }] },
            reads: {
                placement: [{ region: "cn-shanghai", role: "primary" }],
                publicEntry: [{ open: true, web: nothing }],
                serviceLog: [{ on: notKnown("hidden", "accessLog") }],
            },
        },
        {
            name: "an address type known later",
            inputs: { addressType: LATER, zoneMappings: [{ zoneId: LATER, vswitchId: "vsw-1" }] },
            reads: { placement: [{ region: notKnown("later") }], publicEntry: [{ open: notKnown("later", "addressType") }] },
        },
    ],
});

export const nlbListener = resourceType<ListenerArgs>({
    terraform: "alicloud_nlb_listener",
    pulumi: "alicloud:nlb/listener:Listener",
    title: { zh: "阿里云 NLB 监听", en: "Alibaba Cloud NLB listener" },
    subject: "balancer",
    required: "loadBalancerId",
    partOf: look => look.pointer("loadBalancerId", "balancer"),
    shows: {
        publicEntry: look => ({
            ...listensFor(look.choice("listenerProtocol", { TCP: "stream", TCPSSL: "stream", UDP: "other" }), look.number("listenerPort")),
            frontOf: ifGiven(look.pointer("serverGroupId", "balancer")),
        }),
    },
    samples: [
        {
            name: "what a TLS listener on a web port serves cannot be told",
            inputs: { loadBalancerId: "nlb-1", listenerProtocol: "TCPSSL", listenerPort: 443 },
            reads: { publicEntry: [{ web: notKnown("hidden"), open: nothing }] },
        },
        {
            name: "a UDP listener",
            inputs: { loadBalancerId: "nlb-1", listenerProtocol: "UDP", listenerPort: 443 },
            reads: { publicEntry: [{ web: nothing }] },
        },
        {
            name: "a port known later, before a group of servers",
            inputs: { loadBalancerId: "nlb-1", listenerProtocol: "TCP", listenerPort: LATER, serverGroupId: "sgp-1" },
            reads: { publicEntry: [{ web: notKnown("later", "listenerPort"), frontOf: [pointsBy("serverGroupId")] }] },
        },
    ],
});
