import { absent, type Cases, type Given, unknown } from "../../../src/kernel";

const served: Given<"publicName"> = {
    name: "shop.example.cn",
    reach: "mainland",
    open: true,
    filing: "any-provider",
    ownedByPlatform: false,
    servedBy: absent,
};

const cases: Cases<"publicName"> = {
    fails: [{ name: "the domain expired last year", given: served, register: { domains: { "example.cn": { expires: "2025-12-31" } } } }],
    passes: [
        { name: "the last day still counts", given: served, register: { domains: { "example.cn": { expires: "2026-06-01" } } } },
        { name: "the register has no row of the domain", given: served },
        {
            name: "only overseas nodes serve it",
            given: { ...served, reach: "overseas" },
            register: { domains: { "example.cn": { expires: "2025-12-31" } } },
        },
    ],
    waits: [{ name: "the name is not known yet", given: { ...served, name: unknown("domainName", "later") }, for: "domainName" }],
};
export default cases;
