import type { ForwardEntryArgs } from "@pulumi/alicloud/vpc/forwardEntry";
import type { Ipv6InternetBandwidthArgs } from "@pulumi/alicloud/vpc/ipv6InternetBandwidth";
import type { NatGatewayArgs } from "@pulumi/alicloud/vpc/natGateway";
import type { GatewayArgs } from "@pulumi/alicloud/vpn/gateway";
import { absent, type Fact, ifGiven, known, mapFact, type ShownFacet } from "../../kernel";
import { listensFor, resourceType, standsIn } from "../resource-type";
import { byDefault, LATER, nothing, notKnown, pointsBy } from "../sample";

/** A gateway that lets nothing in by itself. */
const privateGateway: Pick<ShownFacet<"publicEntry">, "open" | "web" | "frontOf"> = { open: known(false), web: absent, frontOf: [] };

export const natGateway = resourceType<NatGatewayArgs>({
    terraform: "alicloud_nat_gateway",
    pulumi: "alicloud:vpc/natGateway:NatGateway",
    title: { zh: "阿里云 NAT 网关", en: "Alibaba Cloud NAT gateway" },
    subject: "gateway",
    required: "vpcId",
    shows: {
        placement: look => standsIn(look.place),
        // nothing comes in but by a forwarding entry, which opens it
        publicEntry: look => ({ ...privateGateway, region: look.place }),
    },
    samples: [
        {
            name: "a gateway lets nothing in by itself",
            inputs: { vpcId: "vpc-1", networkType: "internet" },
            reads: {
                placement: [{ region: "cn-hangzhou", role: "primary" }],
                publicEntry: [{ open: false, web: nothing, region: "cn-hangzhou" }],
            },
        },
        {
            name: "everything known later changes nothing",
            inputs: { vpcId: LATER, vswitchId: LATER },
            reads: { publicEntry: [{ open: false }] },
        },
    ],
});

const protocols = { tcp: "stream", TCP: "stream", any: "stream", Any: "stream", udp: "other", UDP: "other" } as const;

/** A text of a port, a range of ports or `any`: the first port, or 80 when web ports are among the rest. */
const firstPort = (port: Fact<string>): Fact<number> =>
    mapFact(port, text => {
        const [from, to = from] = text.split("/").map(Number) as [number, number?];
        if (Number.isNaN(from)) return 80;
        return [80, 443].find(web => from <= web && web <= (to as number)) ?? from;
    });

export const forwardEntry = resourceType<ForwardEntryArgs>({
    terraform: "alicloud_forward_entry",
    pulumi: "alicloud:vpc/forwardEntry:ForwardEntry",
    title: { zh: "阿里云 NAT 网关 DNAT 条目", en: "Alibaba Cloud NAT gateway DNAT entry" },
    subject: "gateway",
    required: "externalIp",
    // the table that it stands in is that of a gateway, to which the address is bound
    partOf: look => look.pointer("forwardTableId", "gateway"),
    shows: {
        publicEntry: look => ({
            ...listensFor(look.choice("ipProtocol", protocols), firstPort(look.text("externalPort"))),
            open: known(true),
            region: look.place,
            frontOf: ifGiven(look.pointer("internalIp", "server", "balancer")),
        }),
    },
    samples: [
        {
            name: "a web port of an address leads to a server",
            inputs: {
                forwardTableId: "ftb-1",
                externalIp: "203.0.113.7",
                externalPort: "80",
                internalIp: "10.0.0.8",
                internalPort: "8080",
                ipProtocol: "tcp",
            },
            reads: {
                publicEntry: [{ open: true, web: notKnown("hidden"), region: "cn-hangzhou", frontOf: [pointsBy("internalIp")] }],
            },
        },
        {
            name: "another port",
            inputs: { externalIp: "203.0.113.7", externalPort: "2222", internalIp: "10.0.0.8", internalPort: "22", ipProtocol: "tcp" },
            reads: { publicEntry: [{ open: true, web: nothing }] },
        },
        {
            name: "a range with a web port in it, and every port",
            inputs: {
                externalIp: "203.0.113.7",
                externalPort: "400/500",
                internalIp: "10.0.0.8",
                internalPort: "400/500",
                ipProtocol: "tcp",
            },
            reads: { publicEntry: [{ web: notKnown("hidden") }] },
        },
        {
            name: "every port of every protocol",
            inputs: { externalIp: "203.0.113.7", externalPort: "any", internalIp: "10.0.0.8", internalPort: "any", ipProtocol: "any" },
            reads: { publicEntry: [{ web: notKnown("hidden") }] },
        },
        {
            name: "addresses and ports known later",
            inputs: { externalIp: LATER, externalPort: LATER, internalIp: LATER, internalPort: "80", ipProtocol: "tcp" },
            reads: { publicEntry: [{ open: true, web: notKnown("later", "externalPort"), frontOf: [pointsBy("internalIp")] }] },
        },
    ],
});

export const ipv6InternetBandwidth = resourceType<Ipv6InternetBandwidthArgs>({
    terraform: "alicloud_vpc_ipv6_internet_bandwidth",
    pulumi: "alicloud:vpc/ipv6InternetBandwidth:Ipv6InternetBandwidth",
    title: { zh: "阿里云 IPv6 公网带宽", en: "Alibaba Cloud IPv6 internet bandwidth" },
    subject: "address",
    required: "ipv6AddressId",
    // an IPv6 address is private until it is given bandwidth
    shows: { publicEntry: look => ({ open: known(true), web: absent, region: look.place, frontOf: [] }) },
    samples: [
        {
            name: "a public IPv6 address",
            inputs: { ipv6AddressId: "ipv6-1", ipv6GatewayId: "ipv6gw-1", bandwidth: 10 },
            reads: { publicEntry: [{ open: true, web: nothing, region: "cn-hangzhou" }] },
        },
        { name: "everything known later changes nothing", inputs: { ipv6AddressId: LATER }, reads: { publicEntry: [{ open: true }] } },
    ],
});

export const vpnGateway = resourceType<GatewayArgs>({
    terraform: "alicloud_vpn_gateway",
    pulumi: "alicloud:vpn/gateway:Gateway",
    title: { zh: "阿里云 VPN 网关", en: "Alibaba Cloud VPN gateway" },
    subject: "link",
    required: "vpcId",
    shows: {
        placement: look => standsIn(look.place, "link"),
        // documented at the property: public unless stated
        publicEntry: look => ({
            open: look.choice("networkType", { public: true, private: false }, true),
            web: absent,
            region: look.place,
            frontOf: [],
        }),
    },
    samples: [
        {
            name: "public unless stated",
            inputs: { vpcId: "vpc-1", bandwidth: 10 },
            reads: { placement: [{ region: "cn-hangzhou", role: "link" }], publicEntry: [{ open: byDefault(true), web: nothing }] },
        },
        { name: "private", inputs: { vpcId: "vpc-1", networkType: "private" }, reads: { publicEntry: [{ open: false }] } },
        {
            name: "a network type known later",
            inputs: { vpcId: LATER, networkType: LATER },
            reads: { publicEntry: [{ open: notKnown("later", "networkType") }] },
        },
    ],
});
