import { type CaseSubject, type PlanCases, unknown } from "../../../src/kernel";

const server: CaseSubject = {
    id: "server",
    kind: "server",
    shows: { placement: { region: { id: "cn-hangzhou", cloud: "alicloud", territory: "mainland" }, role: "primary" } },
};
const levelThree = (lastTest?: string) => ({ system: { declared: true, name: "pay", level: 3 as const, lastTest } });

const cases: PlanCases = {
    fails: [
        { name: "tested two years ago", plan: [server], register: levelThree("2024-05-20"), on: "alicloud" },
        { name: "never tested", plan: [server], register: levelThree(), on: "alicloud" },
    ],
    passes: [
        { name: "tested last autumn", plan: [server], register: levelThree("2025-10-01") },
        { name: "a system of level 2", plan: [server] },
        { name: "an empty stack", plan: [], register: levelThree() },
    ],
    waits: [
        {
            name: "where the server stands is not known yet",
            plan: [{ ...server, shows: { placement: { region: unknown("zoneId", "later"), role: "primary" } } }],
            register: levelThree(),
            on: "alicloud",
            for: "zoneId",
        },
    ],
};
export default cases;
