import { absent, type Cases, defaulted, unknown } from "../../../src/kernel";

const transactions = "beian:records=transactions";
const later = unknown("tags.owner", "later");

const cases: Cases<"retention"> = {
    fails: [
        { name: "orders deleted after a year", given: { days: 365, holds: [] }, tags: [transactions] },
        { name: "one day short of three years with a leap day", given: { days: 1095, holds: [] }, tags: ["team=shop", transactions] },
        {
            name: "a log store with the service's own 30 days",
            given: { days: defaulted(30), holds: [] },
            tags: [transactions],
            kind: "log store",
        },
        { name: "a period that nobody promises", given: { days: absent, holds: [] }, tags: [transactions], kind: "log store" },
        { name: "another tag is not known yet", given: { days: 365, holds: [] }, tags: [later, transactions] },
        {
            name: "a tag of one's own",
            given: { days: 365, holds: [] },
            tags: ["data=orders"],
            settings: { tag: "data=orders" },
        },
    ],
    passes: [
        { name: "kept for ever", given: { days: Number.POSITIVE_INFINITY, holds: [] }, tags: [transactions] },
        { name: "three years and a leap day", given: { days: 1096, holds: [] }, tags: [transactions] },
        { name: "a store without tags", given: { days: 30, holds: [] } },
        { name: "tags that say something else", given: { days: 30, holds: [] }, tags: ["team=shop", "beian:records=logs"] },
        { name: "tags known later on a store that deletes nothing", given: { days: Number.POSITIVE_INFINITY, holds: [] }, tags: [later] },
        {
            name: "the usual tag where a team has its own",
            given: { days: 30, holds: [] },
            tags: [transactions],
            settings: { tag: "data=orders" },
        },
        {
            name: "a stack that the register declares overseas",
            given: { days: 30, holds: [] },
            tags: [transactions],
            register: { system: { territory: "overseas" } },
        },
    ],
    waits: [
        {
            name: "the period is not known yet",
            given: { days: unknown("period", "later"), holds: [] },
            tags: [transactions],
            for: "period",
        },
        { name: "a tag known later may be the one", given: { days: 30, holds: [] }, tags: ["team=shop", later], for: "tags.owner" },
        {
            name: "neither period nor tags are known yet",
            given: { days: unknown("period", "later"), holds: [] },
            tags: [unknown("tags", "later")],
            for: "tags",
        },
    ],
};
export default cases;
