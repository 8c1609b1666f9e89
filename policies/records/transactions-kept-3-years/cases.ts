import { absent, type Cases, defaulted, unknown } from "../../../src/kernel";

const transactions = "beian:records=transactions";
const later = unknown("tags.owner", "later");

const cases: Cases<"retention"> = {
    fails: [
        { name: "orders deleted after a year", given: { days: 365, tags: [transactions], holds: [] } },
        { name: "one day short of three years with a leap day", given: { days: 1095, tags: ["team=shop", transactions], holds: [] } },
        {
            name: "a log store with the service's own 30 days",
            given: { days: defaulted(30), tags: [transactions], holds: [] },
            kind: "log store",
        },
        { name: "a period that nobody promises", given: { days: absent, tags: [transactions], holds: [] }, kind: "log store" },
        { name: "another tag is not known yet", given: { days: 365, tags: [later, transactions], holds: [] } },
        {
            name: "a tag of one's own",
            given: { days: 365, tags: ["data=orders"], holds: [] },
            settings: { tag: "data=orders" },
        },
    ],
    passes: [
        { name: "kept for ever", given: { days: Number.POSITIVE_INFINITY, tags: [transactions], holds: [] } },
        { name: "three years and a leap day", given: { days: 1096, tags: [transactions], holds: [] } },
        { name: "a store without tags", given: { days: 30, tags: [], holds: [] } },
        { name: "tags that say something else", given: { days: 30, tags: ["team=shop", "beian:records=logs"], holds: [] } },
        { name: "tags known later on a store that deletes nothing", given: { days: Number.POSITIVE_INFINITY, tags: [later], holds: [] } },
        {
            name: "the usual tag where a team has its own",
            given: { days: 30, tags: [transactions], holds: [] },
            settings: { tag: "data=orders" },
        },
        {
            name: "a stack that the register declares overseas",
            given: { days: 30, tags: [transactions], holds: [] },
            register: { system: { territory: "overseas" } },
        },
    ],
    waits: [
        {
            name: "the period is not known yet",
            given: { days: unknown("period", "later"), tags: [transactions], holds: [] },
            for: "period",
        },
        { name: "a tag known later may be the one", given: { days: 30, tags: ["team=shop", later], holds: [] }, for: "tags.owner" },
        {
            name: "neither period nor tags are known yet",
            given: { days: unknown("period", "later"), tags: [unknown("tags", "later")], holds: [] },
            for: "tags",
        },
    ],
};
export default cases;
