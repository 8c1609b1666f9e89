import type { AlidnsRecordArgs } from "@pulumi/alicloud/dns/alidnsRecord";
import type { RecordArgs } from "@pulumi/alicloud/dns/record";
import { known, type RecordKind, thenFact } from "../../kernel";
import { regionOfHostName } from "../hostnames";
import { recordName, resourceType } from "../resource-type";
import { byDefault, LATER, nothing, notKnown, pointsBy } from "../sample";

/** `FORWORD_URL` is the provider's own spelling. */
const recordKinds: Readonly<Record<string, RecordKind>> = {
    A: "address",
    AAAA: "address",
    CNAME: "alias",
    REDIRECT_URL: "forwarding",
    FORWORD_URL: "forwarding",
    FORWARD_URL: "forwarding",
    NS: "other",
    MX: "other",
    TXT: "other",
    SRV: "other",
    CAA: "other",
    PTR: "other",
};

export const alidnsRecord = resourceType<AlidnsRecordArgs>({
    terraform: "alicloud_alidns_record",
    pulumi: "alicloud:dns/alidnsRecord:AlidnsRecord",
    title: { zh: "阿里云云解析 DNS 记录", en: "Alibaba Cloud DNS record" },
    subject: "name",
    required: "rr",
    shows: {
        nameRecord: look => ({
            name: recordName(look.text("rr"), look.text("domainName"), look.path("rr")),
            record: look.choice("type", recordKinds),
            target: look.pointer("value"),
            enabled: look.choice("status", { ENABLE: true, DISABLE: false }, true),
            leadsTo: thenFact(look.text("value"), regionOfHostName),
        }),
    },
    samples: [
        {
            name: "an alias of a bucket in the mainland",
            inputs: { domainName: "Example.com", rr: "www", type: "CNAME", value: "site.oss-cn-hangzhou.aliyuncs.com." },
            reads: {
                nameRecord: [
                    {
                        name: "www.example.com",
                        record: "alias",
                        target: pointsBy("value"),
                        enabled: byDefault(true),
                        leadsTo: "cn-hangzhou",
                    },
                ],
            },
        },
        {
            name: "the zone itself, switched off",
            inputs: { domainName: "example.com", rr: "@", type: "A", value: "203.0.113.7", status: "DISABLE" },
            reads: { nameRecord: [{ name: "example.com", record: "address", enabled: false, leadsTo: nothing }] },
        },
        {
            name: "every name below the zone, forwarded",
            inputs: { domainName: "example.com", rr: "*", type: "FORWORD_URL", value: "https://example.net/" },
            reads: { nameRecord: [{ name: "*.example.com", record: "forwarding" }] },
        },
        {
            name: "a mail record",
            inputs: { domainName: "example.com", rr: "@", type: "MX", value: "mx.example.net" },
            reads: { nameRecord: [{ record: "other" }] },
        },
        {
            name: "a type nobody has met",
            inputs: { domainName: "example.com", rr: "www", type: "WARP", value: "x" },
            reads: { nameRecord: [{ record: notKnown("word", "type") }] },
        },
        {
            name: "host and value known later",
            inputs: { domainName: "example.com", rr: LATER, type: "A", value: LATER },
            reads: {
                nameRecord: [{ name: notKnown("later", "rr"), target: pointsBy("value"), leadsTo: notKnown("later", "value") }],
            },
        },
    ],
});

export const dnsRecord = resourceType<RecordArgs>({
    terraform: "alicloud_dns_record",
    pulumi: "alicloud:dns/record:Record",
    title: { zh: "阿里云云解析记录（旧）", en: "Alibaba Cloud DNS record (old type)" },
    subject: "name",
    required: "hostRecord",
    shows: {
        nameRecord: look => ({
            name: recordName(look.text("hostRecord"), look.text("name"), look.path("hostRecord")),
            record: look.choice("type", recordKinds),
            target: look.pointer("value"),
            enabled: known(true),
            leadsTo: thenFact(look.text("value"), regionOfHostName),
        }),
    },
    samples: [
        {
            name: "an address",
            inputs: { name: "example.com", hostRecord: "api", type: "A", value: "203.0.113.7" },
            reads: { nameRecord: [{ name: "api.example.com", record: "address", enabled: true, leadsTo: nothing }] },
        },
        {
            name: "a zone known later",
            inputs: { name: LATER, hostRecord: "www", type: "CNAME", value: "site.oss-ap-southeast-1.aliyuncs.com" },
            reads: { nameRecord: [{ name: notKnown("later", "name"), leadsTo: "ap-southeast-1" }] },
        },
    ],
});
