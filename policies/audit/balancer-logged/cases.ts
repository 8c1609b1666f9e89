import { absent, type CaseSubject, defaulted, type Given, type PlanCases, unknown } from "../../../src/kernel";

const hangzhou = { id: "cn-hangzhou", cloud: "alicloud", territory: "mainland" } as const;
const balancer = (on: Given<"serviceLog">["on"], open: Given<"publicEntry">["open"] = true): CaseSubject => ({
    id: "balancer",
    kind: "balancer",
    shows: { serviceLog: { on, destination: absent }, publicEntry: { open, web: true, region: hangzhou, frontOf: [] } },
});

const cases: PlanCases = {
    fails: [
        { name: "nothing turns the log on", plan: [balancer(defaulted(false))], on: "balancer" },
        { name: "a balancer that may be public", plan: [balancer(false, unknown("addressType", "later"))], on: "balancer" },
    ],
    passes: [
        { name: "the log is on", plan: [balancer(true)] },
        { name: "a private balancer", plan: [balancer(false, false)] },
    ],
    waits: [
        { name: "the type has no property for it", plan: [balancer(unknown("accessLog", "hidden"))], on: "balancer", for: "accessLog" },
    ],
};
export default cases;
