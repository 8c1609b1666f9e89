import type { DnspodDomainAliasArgs } from "@pulumi/tencentcloud/dnspodDomainAlias";
import type { DnspodRecordArgs } from "@pulumi/tencentcloud/dnspodRecord";
import { absent, known, type RecordKind, thenFact } from "../../kernel";
import { regionOfHostName } from "../hostnames";
import { recordName, resourceType } from "../resource-type";
import { byDefault, LATER, nothing, notKnown, pointsBy } from "../sample";

/** Record types of DNSPod and EdgeOne. The two URL types make a browser go elsewhere. */
export const recordKinds: Readonly<Record<string, RecordKind>> = {
    A: "address",
    AAAA: "address",
    CNAME: "alias",
    显性URL: "forwarding",
    隐性URL: "forwarding",
    MX: "other",
    TXT: "other",
    NS: "other",
    SRV: "other",
    CAA: "other",
    SPF: "other",
    HTTPS: "other",
    SVCB: "other",
    PTR: "other",
};

export const dnspodRecord = resourceType<DnspodRecordArgs>({
    terraform: "tencentcloud_dnspod_record",
    pulumi: "tencentcloud:index/dnspodRecord:DnspodRecord",
    title: { zh: "腾讯云 DNSPod 解析记录", en: "Tencent Cloud DNSPod record" },
    subject: "name",
    required: "domain",
    shows: {
        nameRecord: look => ({
            name: recordName(look.text("subDomain", "@"), look.text("domain"), look.path("subDomain")),
            record: look.choice("recordType", recordKinds),
            target: look.pointer("value"),
            enabled: look.choice("status", { ENABLE: true, DISABLE: false }, true),
            leadsTo: thenFact(look.text("value"), regionOfHostName),
        }),
    },
    samples: [
        {
            name: "an unset host is the domain itself, an unset status is enabled",
            inputs: { domain: "example.com", recordType: "A", recordLine: "默认", value: "203.0.113.7" },
            reads: {
                nameRecord: [{ name: byDefault("example.com"), record: "address", enabled: byDefault(true), leadsTo: nothing }],
            },
        },
        {
            name: "an alias of a cloud's own name tells where it leads",
            inputs: {
                domain: "example.com",
                subDomain: "static",
                recordType: "CNAME",
                recordLine: "默认",
                value: "static-1250000000.cos.ap-guangzhou.myqcloud.com.",
            },
            reads: { nameRecord: [{ name: "static.example.com", record: "alias", target: pointsBy("value"), leadsTo: "ap-guangzhou" }] },
        },
        {
            name: "a wildcard that is switched off",
            inputs: { domain: "example.com", subDomain: "*", recordType: "A", value: "203.0.113.7", status: "DISABLE" },
            reads: { nameRecord: [{ name: "*.example.com", enabled: false }] },
        },
        {
            name: "an open forwarding of the apex",
            inputs: { domain: "example.com", subDomain: "@", recordType: "显性URL", value: "https://www.example.org/" },
            reads: { nameRecord: [{ name: "example.com", record: "forwarding" }] },
        },
        {
            name: "a hidden forwarding",
            inputs: { domain: "example.com", subDomain: "go", recordType: "隐性URL", value: "https://www.example.org/" },
            reads: { nameRecord: [{ record: "forwarding" }] },
        },
        {
            name: "a mail record serves nothing",
            inputs: { domain: "example.com", recordType: "MX", value: "mail.example.com" },
            reads: { nameRecord: [{ record: "other" }] },
        },
        {
            name: "a type nobody has met",
            inputs: { domain: "example.com", recordType: "URL", value: "https://www.example.org/" },
            reads: { nameRecord: [{ record: notKnown("word", "recordType") }] },
        },
        {
            name: "an address known later",
            inputs: { domain: "example.com", subDomain: LATER, recordType: "A", value: LATER },
            reads: {
                nameRecord: [{ name: notKnown("later", "subDomain"), target: pointsBy("value"), leadsTo: notKnown("later", "value") }],
            },
        },
    ],
});

export const dnspodDomainAlias = resourceType<DnspodDomainAliasArgs>({
    terraform: "tencentcloud_dnspod_domain_alias",
    pulumi: "tencentcloud:index/dnspodDomainAlias:DnspodDomainAlias",
    title: { zh: "腾讯云 DNSPod 域名别名", en: "Tencent Cloud DNSPod domain alias" },
    subject: "name",
    required: "domainAlias",
    shows: {
        // every record of the other domain answers under this one too
        nameRecord: look => ({
            name: look.host("domainAlias"),
            record: known<RecordKind>("alias"),
            target: look.pointer("domain"),
            enabled: known(true),
            leadsTo: absent,
        }),
    },
    samples: [
        {
            name: "a second domain with the records of the first",
            inputs: { domainAlias: "example.cn", domain: "example.com" },
            reads: {
                nameRecord: [{ name: "example.cn", record: "alias", target: pointsBy("domain"), enabled: true, leadsTo: nothing }],
            },
        },
        {
            name: "a domain known later",
            inputs: { domainAlias: LATER, domain: LATER },
            reads: { nameRecord: [{ name: notKnown("later", "domainAlias"), target: pointsBy("domain") }] },
        },
    ],
});
