import { absent, type CaseSubject, type Given, type PlanCases, unknown } from "../../../src/kernel";

const hangzhou = { id: "cn-hangzhou", cloud: "alicloud", territory: "mainland" } as const;
const singapore = { id: "ap-southeast-1", cloud: "alicloud", territory: "overseas" } as const;

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
const waf = (facts: Partial<Given<"shield">>): CaseSubject => ({
    id: "waf",
    kind: "waf",
    shows: { shield: { mode: "block", names: [], guards: [], ...facts } },
});
const balancer = (facts: Partial<Given<"publicEntry">> = {}): CaseSubject => ({
    id: "balancer",
    kind: "balancer",
    shows: { publicEntry: { open: true, web: true, region: hangzhou, frontOf: [], ...facts } },
});

const cases: PlanCases = {
    fails: [
        { name: "a served name without any WAF", plan: [name()], on: "www.example.cn" },
        { name: "the WAF guards another name", plan: [name(), waf({ names: ["shop.example.cn"] })], on: "www.example.cn" },
        {
            name: "the WAF that guards it is switched off",
            plan: [name(), waf({ names: ["www.example.cn"], mode: "off" })],
            on: "www.example.cn",
        },
        { name: "a public web balancer", plan: [balancer()], on: "balancer" },
        {
            name: "an intranet balancer behind a public address",
            plan: [
                balancer({ open: false }),
                {
                    id: "address",
                    kind: "address",
                    shows: { publicEntry: { open: true, web: absent, region: hangzhou, frontOf: [{ subject: "balancer" }] } },
                },
            ],
            on: "balancer",
        },
    ],
    passes: [
        { name: "a WAF guards the name", plan: [name(), waf({ names: ["www.example.cn"] })] },
        { name: "a WAF guards every name under the domain", plan: [name(), waf({ names: ["*.example.cn"] })] },
        {
            name: "a WAF guards the balancer that serves the name",
            plan: [name({ servedBy: { subject: "balancer" } }), balancer(), waf({ guards: [{ subject: "balancer" }] })],
        },
        {
            name: "a balancer with protection built in",
            plan: [{ ...balancer(), shows: { ...balancer().shows, shield: { mode: "block", names: [], guards: [] } } }],
        },
        { name: "only overseas nodes serve the name", plan: [name({ reach: "overseas" })] },
        { name: "an intranet balancer", plan: [balancer({ open: false })] },
        { name: "a balancer without a web listener", plan: [balancer({ web: absent })] },
        { name: "a web balancer in Singapore", plan: [balancer({ region: singapore })] },
    ],
    waits: [
        {
            name: "a web listener whose balancer stands in another stack",
            plan: [balancer({ open: absent })],
            on: "balancer",
            for: "balancer",
        },
        {
            name: "the WAF does not yet tell which name it guards",
            plan: [name(), waf({ names: [unknown("domain", "later")] })],
            on: "www.example.cn",
            for: "domain",
        },
        {
            name: "the reach of the name is not known yet",
            plan: [name({ reach: unknown("area", "later") })],
            on: "www.example.cn",
            for: "area",
        },
        {
            name: "a public server of which nobody sees the ports",
            plan: [balancer({ web: unknown("ports", "hidden") })],
            on: "balancer",
            for: "ports",
        },
    ],
};
export default cases;
