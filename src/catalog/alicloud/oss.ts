import type { BucketArgs } from "@pulumi/alicloud/oss/bucket";
import type { BucketCnameArgs } from "@pulumi/alicloud/oss/bucketCname";
import type { BucketLoggingArgs } from "@pulumi/alicloud/oss/bucketLogging";
import type { BucketReplicationArgs } from "@pulumi/alicloud/oss/bucketReplication";
import type { BucketTransferAccelerationArgs } from "@pulumi/alicloud/oss/bucketTransferAcceleration";
import { defaulted, type Fact, is, known, type Look, type Region, type ShownFacet, thenFact, unknown } from "../../kernel";
import { regionWithId } from "../regions";
import { keeps, onIfGiven, reachOf, resourceType, servedName, standsIn } from "../resource-type";
import { byDefault, inheritedBy, LATER, notKnown, pointsBy } from "../sample";

/**
 * Days until the first object expires: the shortest rule that is on and speaks of all objects or of a prefix. Rules for tagged objects do
 * not count, nor do rules for objects older than a fixed day; a rule that deletes on a fixed day cannot be told in days.
 */
function daysUntilExpiry(look: Look<BucketArgs>): Fact<number> {
    let shortest: Fact<number> = defaulted(Number.POSITIVE_INFINITY);
    for (const rule of look.blocks("lifecycleRules")) {
        const on = rule.flag("enabled");
        if (is(on, false) || is(rule.given("tags"), true)) continue;
        for (const expiration of rule.blocks("expirations")) {
            const days = expiration.number("days");
            if (on.kind === "unknown") return on;
            if (days.kind === "unknown") return days;
            if (!is(expiration.given("date"), false)) return unknown(expiration.path("date"), "shape");
            if (days.kind === "known" && days.value < shortest.value) shortest = days;
        }
    }
    return shortest;
}

/** Transfers through nodes outside the region while it is on; which nodes they are no property shows. */
function acceleration(enabled: Fact<boolean>): readonly ShownFacet<"placement">[] {
    if (enabled.kind === "unknown") return [standsIn(enabled, "edge")];
    return is(enabled, true) ? [standsIn(unknown("accelerationNodes", "hidden"), "edge")] : [];
}

export const ossBucket = resourceType<BucketArgs>({
    terraform: "alicloud_oss_bucket",
    pulumi: "alicloud:oss/bucket:Bucket",
    title: { zh: "阿里云 OSS 存储空间", en: "Alibaba Cloud OSS bucket" },
    subject: "bucket",
    ids: look => [look.text("bucket")],
    shows: {
        placement: look => [standsIn(look.place), ...acceleration(look.block("transferAcceleration").flag("enabled"))],
        serviceLog: look => ({
            on: onIfGiven(look.given("logging")),
            destination: look.block("logging").pointer("targetBucket", "bucket"),
        }),
        retention: look => keeps(daysUntilExpiry(look)),
    },
    samples: [
        {
            name: "a bare bucket logs nothing and keeps for ever",
            inputs: { bucket: "photos" },
            reads: {
                placement: [{ region: "cn-hangzhou", role: "primary" }],
                serviceLog: [{ on: byDefault(false) }],
                retention: [{ days: byDefault(Number.POSITIVE_INFINITY) }],
            },
        },
        {
            name: "a year, and tags that say what it holds",
            inputs: {
                bucket: "orders",
                lifecycleRules: [{ enabled: true, expirations: [{ days: 365 }] }],
                tags: { "beian:records": "transactions" },
            },
            reads: { retention: [{ days: 365 }] },
        },
        {
            name: "logging and the shortest of two rules",
            inputs: {
                bucket: "photos",
                logging: { targetBucket: "logs" },
                lifecycleRules: [
                    { enabled: true, prefix: "", expirations: [{ days: 365 }] },
                    { enabled: true, prefix: "tmp/", expirations: [{ days: "90" }] },
                ],
            },
            reads: { serviceLog: [{ on: true, destination: pointsBy("logging") }], retention: [{ days: 90 }] },
        },
        {
            name: "rules that are off, tagged, or only for what is old already",
            inputs: {
                lifecycleRules: [
                    { enabled: false, expirations: [{ days: 1 }] },
                    { enabled: true, tags: { temporary: "yes" }, expirations: [{ days: 1 }] },
                    { enabled: true, expirations: [{ createdBeforeDate: "2020-01-01T00:00:00.000Z" }] },
                ],
            },
            reads: { retention: [{ days: byDefault(Number.POSITIVE_INFINITY) }] },
        },
        {
            name: "a rule that deletes on a fixed day",
            inputs: { lifecycleRules: { enabled: true, expirations: { date: "2030-01-01" } } },
            reads: { retention: [{ days: notKnown("shape", "lifecycleRules[0].expirations[0].date") }] },
        },
        {
            name: "accelerated transfer",
            inputs: { transferAcceleration: [{ enabled: true }] },
            reads: { placement: [{ role: "primary" }, { region: notKnown("hidden"), role: "edge" }] },
        },
        {
            name: "rules, logging and acceleration known later",
            inputs: { lifecycleRules: LATER, logging: LATER, transferAcceleration: LATER },
            region: "cn-hongkong",
            reads: {
                placement: [{ region: "cn-hongkong" }, { region: notKnown("later", "transferAcceleration.enabled"), role: "edge" }],
                serviceLog: [{ on: notKnown("later", "logging") }],
                retention: [{ days: notKnown("later") }],
            },
        },
    ],
});

export const ossBucketCname = resourceType<BucketCnameArgs>({
    terraform: "alicloud_oss_bucket_cname",
    pulumi: "alicloud:oss/bucketCname:BucketCname",
    title: { zh: "阿里云 OSS 自定义域名", en: "Alibaba Cloud OSS custom domain" },
    subject: "name",
    required: "domain",
    shows: {
        publicName: look =>
            servedName({ name: look.host("domain"), reach: reachOf(look.place), servedBy: look.pointer("bucket", "bucket") }),
    },
    samples: [
        {
            name: "a bucket in the mainland",
            inputs: { bucket: "photos", domain: "img.example.com" },
            reads: {
                publicName: [
                    { name: "img.example.com", reach: "mainland", filing: "any-provider", open: true, servedBy: pointsBy("bucket") },
                ],
            },
        },
        {
            name: "a bucket in Hong Kong",
            inputs: { bucket: "photos", domain: "img.example.com" },
            region: "cn-hongkong",
            reads: { publicName: [{ reach: "overseas" }] },
        },
        {
            name: "a name known later",
            inputs: { bucket: LATER, domain: LATER },
            reads: { publicName: [{ name: notKnown("later", "domain"), servedBy: pointsBy("bucket") }] },
        },
    ],
});

export const ossBucketLogging = resourceType<BucketLoggingArgs>({
    terraform: "alicloud_oss_bucket_logging",
    pulumi: "alicloud:oss/bucketLogging:BucketLogging",
    title: { zh: "阿里云 OSS 日志转储", en: "Alibaba Cloud OSS access logging" },
    subject: "bucket",
    required: "bucket",
    partOf: look => look.pointer("bucket", "bucket"),
    shows: { serviceLog: look => ({ on: known(true), destination: look.pointer("targetBucket", "bucket") }) },
    samples: [
        {
            name: "the log of one bucket goes to another",
            inputs: { bucket: "photos", targetBucket: "logs" },
            reads: { serviceLog: [{ on: true, destination: pointsBy("targetBucket") }] },
        },
        {
            name: "a target known later",
            inputs: { bucket: "photos", targetBucket: LATER },
            reads: { serviceLog: [{ on: true, destination: pointsBy("targetBucket") }] },
        },
    ],
});

/** The region that a location names, spelled `oss-<region>`; where it is known only later, the region of the bucket it belongs to. */
function replicaRegion(look: Look<BucketReplicationArgs>): ShownFacet<"placement">["region"] {
    const destination = look.block("destination");
    const location = destination.text("location");
    if (location.kind === "unknown" && location.why === "later") {
        return destination.inherit(destination.pointer("bucket", "bucket"), "placement", "region");
    }
    return thenFact(location, (text): Fact<Region> => {
        const region = regionWithId("alicloud", text.replace(/^oss-/, ""));
        return region ? known(region) : unknown(destination.path("location"), "word");
    });
}

export const ossBucketReplication = resourceType<BucketReplicationArgs>({
    terraform: "alicloud_oss_bucket_replication",
    pulumi: "alicloud:oss/bucketReplication:BucketReplication",
    title: { zh: "阿里云 OSS 数据复制", en: "Alibaba Cloud OSS replication" },
    subject: "bucket",
    required: "bucket",
    partOf: look => look.pointer("bucket", "bucket"),
    shows: {
        placement: look => [
            { region: replicaRegion(look), role: "replica" },
            ...acceleration(look.block("destination").choice("transferType", { internal: false, oss_acc: true }, false)),
        ],
    },
    samples: [
        {
            name: "a copy in Singapore",
            inputs: { bucket: "photos", destination: { bucket: "copy", location: "oss-ap-southeast-1" } },
            reads: { placement: [{ region: "ap-southeast-1", role: "replica" }] },
        },
        {
            name: "the bare region id, in a list of one",
            inputs: { bucket: "photos", destination: [{ bucket: "copy", location: "cn-shanghai" }] },
            reads: { placement: [{ region: "cn-shanghai" }] },
        },
        {
            name: "carried over accelerated transfer",
            inputs: { bucket: "photos", destination: { bucket: "copy", location: "oss-cn-shanghai", transferType: "oss_acc" } },
            reads: { placement: [{ region: "cn-shanghai" }, { region: notKnown("hidden"), role: "edge" }] },
        },
        {
            name: "a location nobody has met",
            inputs: { bucket: "photos", destination: { bucket: "copy", location: "oss-the-moon" } },
            reads: { placement: [{ region: notKnown("word", "destination.location") }] },
        },
        {
            name: "a location known later is that of the other bucket",
            inputs: { bucket: "photos", destination: { bucket: LATER, location: LATER } },
            reads: { placement: [{ region: inheritedBy("destination", "placement", "region") }] },
        },
    ],
});

export const ossBucketTransferAcceleration = resourceType<BucketTransferAccelerationArgs>({
    terraform: "alicloud_oss_bucket_transfer_acceleration",
    pulumi: "alicloud:oss/bucketTransferAcceleration:BucketTransferAcceleration",
    title: { zh: "阿里云 OSS 传输加速", en: "Alibaba Cloud OSS transfer acceleration" },
    subject: "bucket",
    required: "bucket",
    partOf: look => look.pointer("bucket", "bucket"),
    shows: { placement: look => acceleration(look.flag("enabled")) },
    samples: [
        {
            name: "switched on",
            inputs: { bucket: "photos", enabled: "true" },
            reads: { placement: [{ region: notKnown("hidden"), role: "edge" }] },
        },
        { name: "switched off", inputs: { bucket: "photos", enabled: false }, reads: { placement: [] } },
        {
            name: "known later",
            inputs: { bucket: "photos", enabled: LATER },
            reads: { placement: [{ region: notKnown("later", "enabled") }] },
        },
    ],
});
