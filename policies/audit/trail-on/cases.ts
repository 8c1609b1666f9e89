import { absent, type CaseSubject, type Given, type PlanCases, unknown } from "../../../src/kernel";

const hangzhou = { id: "cn-hangzhou", cloud: "alicloud", territory: "mainland" } as const;
const singapore = { id: "ap-southeast-1", cloud: "alicloud", territory: "overseas" } as const;
const server = (region: Given<"placement">["region"] = hangzhou): CaseSubject => ({
    id: "server",
    kind: "server",
    shows: { placement: { region, role: "primary" } },
});
const trail = (on: Given<"auditTrail">["on"], cloud?: "tencentcloud"): CaseSubject => ({
    id: "trail",
    kind: "trail",
    cloud,
    shows: { auditTrail: { on, regions: "all", events: "all", destination: absent } },
});

const cases: PlanCases = {
    fails: [
        { name: "a server in the mainland and no trail", plan: [server()], on: "alicloud" },
        { name: "the trail is switched off", plan: [server(), trail(false)], on: "trail" },
        { name: "only the other cloud has a trail", plan: [server(), trail(true, "tencentcloud")], on: "alicloud" },
        { name: "a region that is not known may be the mainland", plan: [server(unknown("zoneId", "word"))], on: "alicloud" },
    ],
    passes: [
        { name: "a trail is on", plan: [server(), trail(true)] },
        { name: "everything stands overseas", plan: [server(singapore)] },
        { name: "an empty stack", plan: [] },
        { name: "a stack that the register declares overseas", plan: [server()], register: { system: { territory: "overseas" } } },
    ],
    waits: [
        {
            name: "whether the trail is on is not known yet",
            plan: [server(), trail(unknown("status", "later"))],
            on: "trail",
            for: "status",
        },
    ],
};
export default cases;
