import { absent, type Cases, defaulted, unknown } from "../../../src/kernel";

const cases: Cases<"retention"> = {
    fails: [
        { name: "an application's store that nobody set: 30 days", given: { days: defaulted(30), holds: [] } },
        { name: "no period stated and none promised", given: { days: absent, holds: [] } },
    ],
    passes: [
        { name: "kept as long as network logs", given: { days: 365, holds: [] } },
        { name: "a store of network logs is another policy's matter", given: { days: 30, holds: ["trail"] } },
    ],
    waits: [{ name: "the period is not known yet", given: { days: unknown("period", "later"), holds: [] }, for: "period" }],
};
export default cases;
