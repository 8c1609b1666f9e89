import type { InstanceConfigArgs } from "@pulumi/alicloud/alidnscloudgtm/instanceConfig";
import type { AlidnsRecordArgs } from "@pulumi/alicloud/dns/alidnsRecord";
import type { GtmInstanceArgs } from "@pulumi/alicloud/dns/gtmInstance";
import type { RecordArgs } from "@pulumi/alicloud/dns/record";
import { absent, type Fact, known, type RecordKind, type ShownFacet, thenFact, unknown } from "../../kernel";
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

/** A name that traffic management answers from pools of addresses: where it leads is decided when a visitor asks. */
const managed = (name: Fact<string>, record: Fact<RecordKind>, enabled: Fact<boolean>): ShownFacet<"nameRecord"> => ({
    name,
    record,
    target: unknown("addresses", "hidden"),
    enabled,
    leadsTo: absent,
});

export const alidnsGtmInstance = resourceType<GtmInstanceArgs>({
    terraform: "alicloud_alidns_gtm_instance",
    pulumi: "alicloud:dns/gtmInstance:GtmInstance",
    title: { zh: "阿里云全局流量管理 GTM 实例", en: "Alibaba Cloud Global Traffic Manager instance" },
    subject: "name",
    required: "instanceName",
    shows: {
        nameRecord: look => {
            const name = look.host("publicUserDomainName");
            return name.kind === "absent" ? [] : managed(name, known("alias"), known(true));
        },
    },
    samples: [
        {
            name: "where the name leads the pools decide",
            inputs: { instanceName: "shop", publicUserDomainName: "www.example.com", publicCnameMode: "SYSTEM_ASSIGN" },
            reads: { nameRecord: [{ name: "www.example.com", record: "alias", target: notKnown("hidden", "addresses"), enabled: true }] },
        },
        { name: "no name of one's own", inputs: { instanceName: "shop" }, reads: { nameRecord: [] } },
        {
            name: "a name known later",
            inputs: { instanceName: "shop", publicUserDomainName: LATER },
            reads: { nameRecord: [{ name: notKnown("later", "publicUserDomainName") }] },
        },
    ],
});

export const alidnsCloudGtmInstanceConfig = resourceType<InstanceConfigArgs>({
    terraform: "alicloud_alidns_cloud_gtm_instance_config",
    pulumi: "alicloud:alidnscloudgtm/instanceConfig:InstanceConfig",
    title: { zh: "阿里云全局流量管理 GTM 3.0 接入域名", en: "Alibaba Cloud Global Traffic Manager 3.0 domain" },
    subject: "name",
    required: "scheduleRrType",
    shows: {
        nameRecord: look => {
            const zone = look.text("scheduleZoneName");
            // without a zone of one's own the cloud gives a name of its own
            if (zone.kind === "absent") return [];
            return managed(
                recordName(look.text("scheduleHostName", "@"), zone, look.path("scheduleHostName")),
                look.choice("scheduleRrType", recordKinds),
                look.choice("enableStatus", { enable: true, disable: false }),
            );
        },
    },
    samples: [
        {
            name: "a host below a zone",
            inputs: { scheduleZoneName: "example.com", scheduleHostName: "www", scheduleRrType: "A", enableStatus: "enable" },
            reads: {
                nameRecord: [{ name: "www.example.com", record: "address", target: notKnown("hidden"), enabled: true, leadsTo: nothing }],
            },
        },
        {
            name: "the zone itself, switched off",
            inputs: { scheduleZoneName: "example.com", scheduleRrType: "CNAME", enableStatus: "disable" },
            reads: { nameRecord: [{ name: byDefault("example.com"), record: "alias", enabled: false }] },
        },
        {
            name: "a name that the cloud gives",
            inputs: { scheduleRrType: "A", enableStatus: "enable", scheduleZoneMode: "sys_assign" },
            reads: { nameRecord: [] },
        },
        {
            name: "host and status known later",
            inputs: { scheduleZoneName: "example.com", scheduleHostName: LATER, scheduleRrType: "A", enableStatus: LATER },
            reads: { nameRecord: [{ name: notKnown("later", "scheduleHostName"), enabled: notKnown("later", "enableStatus") }] },
        },
    ],
});
