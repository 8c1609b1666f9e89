import { absent, type CaseSubject, type Given, type PlanCases, unknown } from "../../../src/kernel";

const plainName: Given<"publicName"> = {
    name: "www.example.cn",
    reach: "mainland",
    open: true,
    filing: "any-provider",
    ownedByPlatform: false,
    servedBy: absent,
};
const name = (facts: Partial<Given<"publicName">> = {}): CaseSubject => ({
    id: "www.example.cn",
    kind: "name",
    shows: { publicName: { ...plainName, ...facts } },
});

const cases: PlanCases = {
    fails: [
        { name: "no system of the register names the stack", plan: [name()], on: "alicloud" },
        {
            name: "a level 2 system that nobody filed",
            plan: [name()],
            register: { system: { declared: true, name: "shop" } },
            on: "alicloud",
        },
    ],
    passes: [
        { name: "a filed system of level 2", plan: [name()], register: { system: { declared: true, name: "shop", filed: "2025-03-01" } } },
        { name: "a system of level 1", plan: [name()], register: { system: { declared: true, name: "shop", level: 1 } } },
        { name: "a stack that serves nobody", plan: [] },
        { name: "overseas nodes only", plan: [name({ reach: "overseas" })] },
    ],
    waits: [
        {
            name: "whom the name reaches is not known yet",
            plan: [name({ reach: unknown("scope", "later") })],
            on: "alicloud",
            for: "scope",
        },
    ],
};
export default cases;
