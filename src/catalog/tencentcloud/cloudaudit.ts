import type { AuditTrackArgs } from "@pulumi/tencentcloud/auditTrack";
import type { EventsAuditTrackArgs } from "@pulumi/tencentcloud/eventsAuditTrack";
import { type Fact, is, known, type Look, type ShownFacet } from "../../kernel";
import { resourceType, standsIn } from "../resource-type";
import { LATER, notKnown, pointsBy } from "../sample";

const statusWords = { "1": true, "0": false } as const;

/** Which events a filter lets through: all, if it sets no limit to products, kinds and names. */
function eventsOf<Args extends { resourceType?: unknown; actionType?: unknown; eventNames?: unknown }>(
    filter: Look<Args>,
): Fact<"all" | "some"> {
    const limits = [filter.text("resourceType"), filter.text("actionType"), ...filter.texts("eventNames")];
    if (limits.some(limit => limit.kind === "known" && limit.value !== "*")) return known("some");
    return limits.find(limit => limit.kind === "unknown") ?? known("all");
}

/** A track collects the operations of every region; where it delivers to is a topic's id, or a bucket's name without the APPID. */
function trail<Args extends { status?: unknown; storage?: unknown }>(
    look: Look<Args>,
    events: Fact<"all" | "some">,
): ShownFacet<"auditTrail"> {
    const storage = look.block("storage") as unknown as Look<{ storageName: string }>;
    return {
        on: look.choice("status", statusWords),
        regions: known("all"),
        events,
        destination: storage.pointer("storageName", "log store", "bucket"),
    };
}

export const auditTrack = resourceType<AuditTrackArgs>({
    terraform: "tencentcloud_audit_track",
    pulumi: "tencentcloud:index/auditTrack:AuditTrack",
    title: { zh: "腾讯云操作审计跟踪集", en: "Tencent Cloud CloudAudit track" },
    subject: "trail",
    required: "status",
    shows: {
        auditTrail: look => trail(look, eventsOf(look)),
        placement: look => standsIn(look.block("storage").region("storageRegion"), "logs"),
    },
    samples: [
        {
            name: "every event of every product, to a bucket",
            inputs: {
                name: "all",
                status: 1,
                resourceType: "*",
                actionType: "*",
                eventNames: ["*"],
                storage: { storageType: "cos", storageName: "audit", storageRegion: "ap-shanghai", storagePrefix: "track" },
            },
            reads: {
                auditTrail: [{ on: true, regions: "all", events: "all", destination: pointsBy("storage") }],
                placement: [{ region: "ap-shanghai", role: "logs" }],
            },
        },
        {
            name: "writing events only, switched off",
            inputs: {
                name: "writes",
                status: "0",
                resourceType: "*",
                actionType: "Write",
                eventNames: ["*"],
                storage: [{ storageType: "cls" }],
            },
            reads: { auditTrail: [{ on: false, events: "some" }] },
        },
        {
            name: "a store known later",
            inputs: { name: "all", status: LATER, resourceType: "*", actionType: "*", eventNames: LATER, storage: LATER },
            reads: {
                auditTrail: [
                    { on: notKnown("later", "status"), events: notKnown("later", "eventNames"), destination: pointsBy("storage") },
                ],
                placement: [{ region: notKnown("later", "storage.storageRegion") }],
            },
        },
    ],
});

export const eventsAuditTrack = resourceType<EventsAuditTrackArgs>({
    terraform: "tencentcloud_events_audit_track",
    pulumi: "tencentcloud:index/eventsAuditTrack:EventsAuditTrack",
    title: { zh: "腾讯云操作审计跟踪集（按事件）", en: "Tencent Cloud CloudAudit track by events" },
    subject: "trail",
    required: "status",
    shows: {
        auditTrail: look => {
            const filters = look
                .block("filters")
                .blocks("resourceFields")
                .map(filter => eventsOf(filter));
            const whole = filters.find(events => is(events, "all")) ?? filters.find(events => events.kind === "unknown");
            return trail(look, whole ?? known("some"));
        },
        placement: look => standsIn(look.block("storage").region("storageRegion"), "logs"),
    },
    samples: [
        {
            name: "one of the filters lets everything through",
            inputs: {
                name: "all",
                status: 1,
                filters: {
                    resourceFields: [
                        { resourceType: "cam", actionType: "*", eventNames: ["AddUser"] },
                        { resourceType: "*", actionType: "*", eventNames: ["*"] },
                    ],
                },
                storage: { storageType: "cls", storageName: LATER, storageRegion: "ap-guangzhou", storagePrefix: "track" },
            },
            reads: {
                auditTrail: [{ on: true, regions: "all", events: "all", destination: pointsBy("storage") }],
                placement: [{ region: "ap-guangzhou", role: "logs" }],
            },
        },
        {
            name: "one product only",
            inputs: { name: "cvm", status: 1, filters: { resourceFields: [{ resourceType: "cvm", actionType: "*", eventNames: ["*"] }] } },
            reads: { auditTrail: [{ events: "some" }] },
        },
        {
            name: "filters known later",
            inputs: { name: "all", status: 1, filters: LATER },
            reads: { auditTrail: [{ on: true, events: notKnown("later") }] },
        },
    ],
});
