import { absent, type CaseSubject, defaulted, type Given, type PlanCases, unknown } from "../../../src/kernel";

const bucket = (on: Given<"serviceLog">["on"], holds: Given<"retention">["holds"] = []): CaseSubject => ({
    id: "bucket",
    kind: "bucket",
    shows: { serviceLog: { on, destination: absent }, retention: { days: Number.POSITIVE_INFINITY, holds } },
});

const cases: PlanCases = {
    fails: [
        { name: "nothing turns the log on", plan: [bucket(defaulted(false))], on: "bucket" },
        { name: "the log is switched off", plan: [bucket(false)], on: "bucket" },
    ],
    passes: [
        { name: "the log is on", plan: [bucket(true)] },
        { name: "a bucket that keeps the logs of others", plan: [bucket(defaulted(false), ["bucket"])] },
        { name: "a stack that the register declares overseas", plan: [bucket(false)], register: { system: { territory: "overseas" } } },
    ],
    waits: [
        {
            name: "a logging resource whose bucket is not known yet",
            plan: [bucket(unknown("bucket", "later"))],
            on: "bucket",
            for: "bucket",
        },
    ],
};
export default cases;
