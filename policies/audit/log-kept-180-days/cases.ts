import { absent, type Cases, defaulted, unknown } from "../../../src/kernel";

const cases: Cases<"retention"> = {
    fails: [
        { name: "a trail's store that nobody set: 30 days", kind: "log store", given: { days: defaulted(30), holds: ["trail"] } },
        { name: "90 days for the log of a WAF", kind: "log store", given: { days: 90, holds: ["waf"] } },
        {
            name: "a bucket whose lifecycle deletes access logs after a month",
            kind: "bucket",
            given: { days: 30, holds: ["bucket"] },
        },
        { name: "no period stated and none promised", kind: "log store", given: { days: absent, holds: ["balancer"] } },
        {
            name: "180 days where the team asks for 184",
            kind: "log store",
            given: { days: 180, holds: ["trail"] },
            settings: { days: 184 },
        },
    ],
    passes: [
        { name: "180 days", kind: "log store", given: { days: 180, holds: ["trail"] } },
        { name: "kept for ever", kind: "bucket", given: { days: Number.POSITIVE_INFINITY, holds: ["trail"] } },
        { name: "an application's own log store", kind: "log store", given: { days: 30, holds: [] } },
    ],
    waits: [
        {
            name: "the period is not known yet",
            kind: "log store",
            given: { days: unknown("retentionPeriod", "later"), holds: ["trail"] },
            for: "retentionPeriod",
        },
        {
            name: "a short store that may be some trail's destination",
            kind: "log store",
            given: { days: 30, holds: unknown("logStore", "later") },
            for: "logStore",
        },
    ],
};
export default cases;
