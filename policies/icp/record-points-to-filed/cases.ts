import { absent, type CaseSubject, type Given, type PlanCases, unknown } from "../../../src/kernel";

const hangzhou = { id: "cn-hangzhou", cloud: "alicloud", territory: "mainland" } as const;
const singapore = { id: "ap-southeast-1", cloud: "alicloud", territory: "overseas" } as const;

const pointing: Given<"nameRecord"> = {
    name: "www.example.cn",
    record: "address",
    target: { subject: "address" },
    enabled: true,
    leadsTo: absent,
};
const record = (facts: Partial<Given<"nameRecord">> = {}): CaseSubject => ({
    id: "www.example.cn",
    kind: "name",
    shows: { nameRecord: { ...pointing, ...facts } },
});
const address = (region: Given<"publicEntry">["region"] = hangzhou, id = "address"): CaseSubject => ({
    id,
    kind: "address",
    shows: { publicEntry: { open: true, web: absent, region, frontOf: [{ subject: "server" }] } },
});
const server: CaseSubject = {
    id: "server",
    kind: "server",
    shows: { publicEntry: { open: false, web: absent, region: hangzhou, frontOf: [] } },
};
/** A private front, which no visitor reaches by itself. */
const front = (...behind: readonly string[]): CaseSubject => ({
    id: "address",
    kind: "gateway",
    shows: { publicEntry: { open: false, web: absent, region: absent, frontOf: behind.map(subject => ({ subject })) } },
});
const literal = (text: string, leadsTo: Given<"nameRecord">["leadsTo"]) => record({ record: "alias", target: { text }, leadsTo });

const cases: PlanCases = {
    fails: [
        { name: "a record leads to an address in Hangzhou", plan: [record(), address(), server], on: "www.example.cn" },
        {
            name: "one of two entries behind a front stands in Hangzhou",
            plan: [record(), front("abroad", "home"), address(singapore, "abroad"), address(hangzhou, "home")],
            on: "www.example.cn",
        },
        { name: "an alias of a mainland host name", plan: [literal("b.oss-cn-hangzhou.aliyuncs.com", hangzhou)], on: "www.example.cn" },
    ],
    passes: [
        { name: "the domain is filed", plan: [record(), address()], register: { filings: { "example.cn": {} } } },
        { name: "the address is in Singapore", plan: [record(), address(singapore)] },
        {
            name: "both entries behind a front stand in Singapore",
            plan: [record(), front("one", "two"), address(singapore, "one"), address(singapore, "two")],
        },
        { name: "the record is switched off", plan: [record({ enabled: false }), address()] },
        { name: "a mail record", plan: [record({ record: "other" }), address()] },
        { name: "an alias of an overseas host name", plan: [literal("b.oss-ap-southeast-1.aliyuncs.com", singapore)] },
    ],
    waits: [
        { name: "a literal target that tells nothing", plan: [literal("203.0.113.7", absent)], on: "www.example.cn", for: "value" },
        {
            name: "the target is decided outside this plan",
            plan: [record({ target: unknown("value", "elsewhere") })],
            on: "www.example.cn",
            for: "value",
        },
        {
            name: "one entry behind a front stands in Singapore, another outside this plan",
            plan: [record(), front("abroad", "elsewhere"), address(singapore, "abroad")],
            on: "www.example.cn",
            for: "value",
        },
        {
            name: "the region of the address is not known",
            plan: [record(), address(unknown("provider.region", "later"))],
            on: "www.example.cn",
            for: "provider.region",
        },
    ],
};
export default cases;
