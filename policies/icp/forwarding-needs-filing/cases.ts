import { absent, type Cases, type Given, unknown } from "../../../src/kernel";

const forwarding: Given<"nameRecord"> = {
    name: "old.example.cn",
    record: "forwarding",
    target: { text: "https://www.example.com" },
    enabled: true,
    leadsTo: absent,
};

const cases: Cases<"nameRecord"> = {
    fails: [{ name: "an unfiled name forwards browsers", given: forwarding }],
    passes: [
        { name: "the name is filed", given: forwarding, register: { filings: { "example.cn": {} } } },
        { name: "an address record is another policy's matter", given: { ...forwarding, record: "address" } },
        { name: "the record is switched off", given: { ...forwarding, enabled: false } },
    ],
    waits: [
        { name: "the kind of the record is not known yet", given: { ...forwarding, record: unknown("type", "word") }, for: "type" },
        { name: "the name is not known yet", given: { ...forwarding, name: unknown("domainName", "later") }, for: "domainName" },
    ],
};
export default cases;
