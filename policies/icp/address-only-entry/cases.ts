import { absent, type CaseSubject, type Given, type PlanCases, unknown } from "../../../src/kernel";

const hangzhou = { id: "cn-hangzhou", cloud: "alicloud", territory: "mainland" } as const;
const singapore = { id: "ap-southeast-1", cloud: "alicloud", territory: "overseas" } as const;
const balancer = (facts: Partial<Given<"publicEntry">> = {}): CaseSubject => ({
    id: "balancer",
    kind: "balancer",
    shows: { publicEntry: { open: true, web: true, region: hangzhou, frontOf: [], ...facts } },
});
const record: CaseSubject = {
    id: "www.example.cn",
    kind: "name",
    shows: { nameRecord: { name: "www.example.cn", record: "alias", target: { subject: "balancer" }, enabled: true, leadsTo: absent } },
};

const cases: PlanCases = {
    fails: [{ name: "a public web balancer that no name leads to", plan: [balancer()], on: "balancer" }],
    passes: [
        { name: "a record leads to it", plan: [balancer(), record] },
        { name: "an intranet balancer", plan: [balancer({ open: false })] },
        { name: "a balancer in Singapore", plan: [balancer({ region: singapore })] },
        { name: "a balancer without a web listener", plan: [balancer({ web: absent })] },
    ],
    waits: [
        {
            name: "a public server of which nobody sees the ports",
            plan: [balancer({ web: unknown("ports", "hidden") })],
            on: "balancer",
            for: "ports",
        },
        {
            name: "whether it is public is not known yet",
            plan: [balancer({ open: unknown("addressType", "later") })],
            on: "balancer",
            for: "addressType",
        },
    ],
};
export default cases;
