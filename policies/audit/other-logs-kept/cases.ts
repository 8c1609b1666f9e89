import { absent, type Cases, defaulted, unknown } from "../../../src/kernel";

const cases: Cases<"retention"> = {
    fails: [
        { name: "an application's store that nobody set: 30 days", given: { days: defaulted(30), tags: [], holds: [] } },
        { name: "no period stated and none promised", given: { days: absent, tags: [], holds: [] } },
    ],
    passes: [
        { name: "kept as long as network logs", given: { days: 365, tags: [], holds: [] } },
        { name: "a store of network logs is another policy's matter", given: { days: 30, tags: [], holds: ["trail"] } },
    ],
    waits: [{ name: "the period is not known yet", given: { days: unknown("period", "later"), tags: [], holds: [] }, for: "period" }],
};
export default cases;
