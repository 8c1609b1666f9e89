import type { CosBucketArgs } from "@pulumi/tencentcloud/cosBucket";
import type { CosBucketDomainCertificateAttachmentArgs } from "@pulumi/tencentcloud/cosBucketDomainCertificateAttachment";
import { type Fact, is, known, type Look, mapFact, type Reach, thenFact, unknown } from "../../kernel";
import { keeps, reachOf, resourceType, servedName, standsIn } from "../resource-type";
import { byDefault, LATER, notKnown, pointsBy } from "../sample";
import { regionOfBucket } from "./region-words";

/** Under what kind of endpoint a name is bound: the acceleration endpoint answers from nodes all over the world. */
const endpointWords = { REST: "region", WEBSITE: "region", ACCELERATE: "global" } as const;

/** Days until the first rule deletes: rules have no switch of their own and any prefix counts. Without one, objects stay for ever. */
function daysKept(look: Look<CosBucketArgs>): Fact<number> {
    const rules = look.blocks("lifecycleRules").map(rule => {
        const expiration = rule.block("expiration");
        const date = expiration.text("date");
        // a calendar day says nothing of how long what is written tomorrow is kept
        if (date.kind !== "absent") return unknown(expiration.path("date"), date.kind === "unknown" ? date.why : "shape");
        return expiration.number("days");
    });
    const doubt = rules.find(days => days.kind === "unknown");
    if (doubt) return doubt;
    // 0 is what an unset number looks like
    const days = rules.flatMap(fact => (fact.kind === "known" && fact.value > 0 ? [fact.value] : []));
    return days.length === 0 ? { kind: "known", value: Number.POSITIVE_INFINITY, defaulted: true } : known(Math.min(...days));
}

/** A bucket's name as CloudAudit writes it: without the account's APPID. */
const withoutAppId = (bucket: Fact<string>): Fact<string> => mapFact(bucket, name => name.replace(/-\d+$/, ""));

export const cosBucket = resourceType<CosBucketArgs>({
    terraform: "tencentcloud_cos_bucket",
    pulumi: "tencentcloud:index/cosBucket:CosBucket",
    title: { zh: "腾讯云 COS 存储桶", en: "Tencent Cloud COS bucket" },
    subject: "bucket",
    required: "bucket",
    ids: look => {
        const [whole, short] = [look.text("bucket"), withoutAppId(look.text("bucket"))];
        return whole.kind === "known" && is(short, whole.value) ? [whole] : [whole, short];
    },
    shows: {
        publicName: look =>
            look.blocks("originDomainRules").map(rule =>
                servedName({
                    name: rule.host("domain"),
                    reach: thenFact(rule.choice("type", endpointWords, "region"), endpoint =>
                        endpoint === "global" ? known<Reach>("global") : reachOf(look.place),
                    ),
                    open: rule.choice("status", { ENABLED: true, DISABLED: false }, true),
                }),
            ),
        placement: look => [
            standsIn(look.place),
            ...look
                .blocks("replicaRules")
                .filter(rule => !is(rule.text("status"), "Disabled"))
                .map(rule => standsIn(regionOfBucket(rule.text("destinationBucket"), rule.path("destinationBucket")), "replica")),
            // the acceleration endpoint takes data in at the node nearest to the sender, in whichever country
            ...(is(look.flag("accelerationEnable", false), false)
                ? []
                : [standsIn(unknown(look.path("accelerationEnable"), "hidden"), "edge")]),
        ],
        retention: look => keeps(daysKept(look)),
        serviceLog: look => ({ on: look.flag("logEnable", false), destination: look.pointer("logTargetBucket", "bucket") }),
    },
    samples: [
        {
            name: "a plain bucket: no names, no log, kept for ever",
            inputs: { bucket: "site-1250000000" },
            region: "ap-shanghai",
            reads: {
                publicName: [],
                placement: [{ region: "ap-shanghai", role: "primary" }],
                retention: [{ days: byDefault(Number.POSITIVE_INFINITY) }],
                serviceLog: [{ on: byDefault(false) }],
            },
        },
        {
            name: "a custom domain is served from the bucket's region, unless the acceleration endpoint serves it",
            inputs: {
                bucket: "site-1250000000",
                originDomainRules: [
                    { domain: "static.example.com" },
                    { domain: "fast.example.com", type: "ACCELERATE" },
                    { domain: "old.example.com", type: "WEBSITE", status: "DISABLED" },
                ],
            },
            region: "ap-hongkong",
            reads: {
                publicName: [
                    { name: "static.example.com", reach: byDefault("overseas"), open: byDefault(true), filing: "any-provider" },
                    { name: "fast.example.com", reach: "global" },
                    { name: "old.example.com", open: false },
                ],
            },
        },
        {
            name: "copies in another region; a rule that is switched off copies nothing",
            inputs: {
                bucket: "data-1250000000",
                replicaRules: [
                    { destinationBucket: "qcs::cos:ap-singapore::copy-1250000000", status: "Enabled" },
                    { destinationBucket: "qcs::cos:eu-frankfurt::copy-1250000000", status: "Disabled" },
                    { destinationBucket: "copy-1250000000" },
                ],
                accelerationEnable: true,
            },
            reads: {
                placement: [
                    { region: "ap-guangzhou", role: "primary" },
                    { region: "ap-singapore", role: "replica" },
                    { region: notKnown("shape"), role: "replica" },
                    { region: notKnown("hidden", "accelerationEnable"), role: "edge" },
                ],
            },
        },
        {
            name: "the shortest rule counts, and a log goes to another bucket",
            inputs: {
                bucket: "data-1250000000",
                lifecycleRules: [
                    { expiration: { days: "365" } },
                    { filterPrefix: "tmp/", expiration: [{ days: 30 }] },
                    { expiration: { days: 0 } },
                ],
                logEnable: true,
                logTargetBucket: "logs-1250000000",
            },
            reads: { retention: [{ days: 30 }], serviceLog: [{ on: true, destination: pointsBy("logTargetBucket") }] },
        },
        {
            name: "deletion on a calendar day",
            inputs: { bucket: "data-1250000000", lifecycleRules: [{ expiration: { date: "2027-01-01" } }] },
            reads: { retention: [{ days: notKnown("shape", "lifecycleRules[0].expiration.date") }] },
        },
        {
            name: "rules known later",
            inputs: { bucket: LATER, originDomainRules: LATER, replicaRules: LATER, lifecycleRules: LATER, logEnable: LATER },
            reads: {
                publicName: [{ name: notKnown("later") }],
                placement: [{ role: "primary" }, { region: notKnown("later"), role: "replica" }],
                retention: [{ days: notKnown("later") }],
                serviceLog: [{ on: notKnown("later", "logEnable") }],
            },
        },
    ],
});

export const cosBucketDomainCertificateAttachment = resourceType<CosBucketDomainCertificateAttachmentArgs>({
    terraform: "tencentcloud_cos_bucket_domain_certificate_attachment",
    pulumi: "tencentcloud:index/cosBucketDomainCertificateAttachment:CosBucketDomainCertificateAttachment",
    title: { zh: "腾讯云 COS 自定义域名证书", en: "Tencent Cloud COS domain certificate" },
    subject: "bucket",
    required: "bucket",
    partOf: look => look.pointer("bucket", "bucket"),
    shows: {
        publicName: look =>
            servedName({
                name: look.block("domainCertificate").host("domain"),
                reach: reachOf(look.place),
                servedBy: look.pointer("bucket", "bucket"),
            }),
    },
    samples: [
        {
            name: "a name with a certificate is served from the bucket's region",
            inputs: { bucket: "site-1250000000", domainCertificate: [{ domain: "static.example.com" }] },
            reads: { publicName: [{ name: "static.example.com", reach: "mainland", servedBy: pointsBy("bucket") }] },
        },
        {
            name: "a name known later",
            inputs: { bucket: LATER, domainCertificate: { domain: LATER } },
            reads: { publicName: [{ name: notKnown("later", "domainCertificate.domain") }] },
        },
    ],
});
