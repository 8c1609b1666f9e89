import { absent, type Cases, defaulted, unknown } from "../../../src/kernel";

const cases: Cases<"retention"> = {
    fails: [
        { name: "30 days because nobody set it", given: { days: defaulted(30), holds: [] } },
        { name: "a product that keeps 30 days at most", kind: "cache", given: { days: 30, holds: [] } },
        { name: "no period stated and none promised", given: { days: absent, holds: [] } },
    ],
    passes: [
        { name: "180 days", given: { days: 180, holds: [] } },
        { name: "a year", kind: "cache", given: { days: 365, holds: [] } },
    ],
    waits: [
        {
            name: "the period is not known yet",
            given: { days: unknown("logExpireDay", "later"), holds: [] },
            for: "logExpireDay",
        },
    ],
};
export default cases;
