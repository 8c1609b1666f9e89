import { absent, type Cases, type Given, unknown } from "../../../src/kernel";

const served: Given<"publicName"> = {
    name: "shop.example.cn",
    reach: "mainland",
    open: true,
    filing: "any-provider",
    ownedByPlatform: false,
    servedBy: absent,
};

const verified = { realNameVerified: "2026-01-05" };

const cases: Cases<"publicName"> = {
    fails: [
        {
            name: "a registrar that the ministry has not approved",
            given: served,
            register: { domains: { "example.cn": { ...verified, registrarApproved: false } } },
        },
        {
            name: "a top-level domain that is not approved",
            given: served,
            register: { domains: { "example.cn": { ...verified, topLevelApproved: false } } },
        },
        {
            name: "an owner who has nothing to do with the subject",
            given: served,
            register: { domains: { "example.cn": { ...verified, ownerRelation: "other" } } },
        },
        { name: "no real-name verification", given: served, register: { domains: { "example.cn": {} } } },
    ],
    passes: [
        {
            name: "verified, and owned by a shareholder",
            given: served,
            register: { domains: { "example.cn": { ...verified, ownerRelation: "shareholder" } } },
        },
        { name: "the register has no row of the domain", given: served },
        { name: "the cloud's own domain", given: { ...served, ownedByPlatform: true }, register: { domains: { "example.cn": {} } } },
    ],
    waits: [{ name: "the name is not known yet", given: { ...served, name: unknown("domainName", "later") }, for: "domainName" }],
};
export default cases;
