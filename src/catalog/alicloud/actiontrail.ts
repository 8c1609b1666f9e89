import type { TrailArgs } from "@pulumi/alicloud/actiontrail/trail";
import type { TrailDeprecatedArgs } from "@pulumi/alicloud/actiontrail/trailDeprecated";
import {
    type Fact,
    firstStated,
    is,
    known,
    type Look,
    mapFact,
    type Pointer,
    type Region,
    type ShownFacet,
    thenFact,
    unknown,
} from "../../kernel";
import { regionWithId } from "../regions";
import { resourceType } from "../resource-type";
import { byDefault, inheritedBy, LATER, notKnown, pointsBy } from "../sample";

/** Where a trail writes: to a log store that it makes in the project, named after itself, else to a bucket. */
function destination(look: Look<TrailArgs>): Pointer {
    if (is(look.given("slsProjectArn"), false)) return look.pointer("ossBucketName", "bucket");
    const name = firstStated(look.text("trailName"), look.text("name"));
    const literal: Fact<string> =
        name.kind === "absent" ? unknown(look.path("trailName"), "later") : mapFact(name, text => `actiontrail_${text}`);
    return { ...look.pointer("trailName", "log store"), literal };
}

/** `acs:log:<region>:<account>:project/<name>`; known only later, it is the region of the project it belongs to. */
function projectRegion(look: Look<TrailArgs>): ShownFacet<"placement">["region"] {
    const arn = look.text("slsProjectArn");
    if (arn.kind === "unknown" && arn.why === "later") {
        return look.inherit(look.pointer("slsProjectArn", "log store"), "placement", "region");
    }
    return thenFact(arn, (text): Fact<Region> => {
        const region = regionWithId("alicloud", text.split(":")[2] ?? "");
        return region ? known(region) : unknown(look.path("slsProjectArn"), "word");
    });
}

function placements(look: Look<TrailArgs>): readonly ShownFacet<"placement">[] {
    const bucket = look.pointer("ossBucketName", "bucket");
    return [
        ...(is(look.given("slsProjectArn"), false) ? [] : [{ region: projectRegion(look), role: "logs" } as const]),
        ...(is(look.given("ossBucketName"), false) ? [] : [{ region: look.inherit(bucket, "placement", "region"), role: "logs" } as const]),
    ];
}

/** The old and the new type differ in what they record when nothing is stated. */
const trailOf = (look: Look<TrailArgs>, eventsByDefault: "all" | "some"): ShownFacet<"auditTrail"> => ({
    on: look.choice("status", { Enable: true, Disable: false }, true),
    // CreateTrail, TrailRegion: All unless stated
    regions: mapFact(look.text("trailRegion", "All"), regions => (regions.trim().toLowerCase() === "all" ? "all" : "some")),
    events: look.choice("eventRw", { All: "all", Write: "some", Read: "some" }, eventsByDefault),
    destination: destination(look),
});

export const actiontrailTrail = resourceType<TrailArgs>({
    terraform: "alicloud_actiontrail_trail",
    pulumi: "alicloud:actiontrail/trail:Trail",
    title: { zh: "阿里云操作审计跟踪", en: "Alibaba Cloud ActionTrail trail" },
    subject: "trail",
    required: "trailName",
    shows: { auditTrail: look => trailOf(look, "all"), placement: placements },
    samples: [
        {
            name: "a trail into a project, everything else unset",
            inputs: { trailName: "account", slsProjectArn: "acs:log:cn-shanghai:1234567890:project/audit" },
            reads: {
                auditTrail: [
                    { on: byDefault(true), regions: byDefault("all"), events: byDefault("all"), destination: pointsBy("trailName") },
                ],
                placement: [{ region: "cn-shanghai", role: "logs" }],
            },
        },
        {
            name: "a trail of writes in one region into a bucket, switched off",
            inputs: { trailName: "account", ossBucketName: "audit", eventRw: "Write", trailRegion: "cn-hangzhou", status: "Disable" },
            reads: {
                auditTrail: [{ on: false, regions: "some", events: "some", destination: pointsBy("ossBucketName") }],
                placement: [{ region: inheritedBy("ossBucketName", "placement", "region"), role: "logs" }],
            },
        },
        {
            name: "a project of a region nobody has met",
            inputs: { trailName: "account", slsProjectArn: "acs:log:cn-atlantis:1234567890:project/audit" },
            reads: { placement: [{ region: notKnown("word", "slsProjectArn") }] },
        },
        {
            name: "a project known later tells its own region",
            inputs: { name: "account", slsProjectArn: LATER, eventRw: LATER, status: LATER, trailRegion: LATER },
            reads: {
                auditTrail: [
                    {
                        on: notKnown("later", "status"),
                        regions: notKnown("later", "trailRegion"),
                        events: notKnown("later", "eventRw"),
                        destination: pointsBy("trailName"),
                    },
                ],
                placement: [{ region: inheritedBy("slsProjectArn", "placement", "region"), role: "logs" }],
            },
        },
    ],
});

export const actiontrailTrailDeprecated = resourceType<TrailDeprecatedArgs>({
    terraform: "alicloud_actiontrail",
    pulumi: "alicloud:actiontrail/trailDeprecated:TrailDeprecated",
    title: { zh: "阿里云操作审计跟踪（旧）", en: "Alibaba Cloud ActionTrail trail (old type)" },
    subject: "trail",
    required: "name",
    shows: { auditTrail: look => trailOf(look, "some"), placement: placements },
    samples: [
        {
            name: "the old type records only writes unless stated",
            inputs: { name: "account", ossBucketName: "audit" },
            reads: {
                auditTrail: [{ on: byDefault(true), events: byDefault("some"), destination: pointsBy("ossBucketName") }],
                placement: [{ region: inheritedBy("ossBucketName", "placement", "region") }],
            },
        },
        {
            name: "everything recorded, a bucket known later",
            inputs: { name: "account", ossBucketName: LATER, eventRw: "All" },
            reads: { auditTrail: [{ events: "all", destination: pointsBy("ossBucketName") }] },
        },
    ],
});
