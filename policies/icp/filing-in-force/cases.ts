import { absent, type Cases, type Given, unknown } from "../../../src/kernel";

const served: Given<"publicName"> = {
    name: "shop.example.cn",
    reach: "mainland",
    open: true,
    filing: "any-provider",
    ownedByPlatform: false,
    servedBy: absent,
};
const filed = (status: "active" | "applying" | "suspended" | "cancelled") => ({ filings: { "example.cn": { status } } });

const cases: Cases<"publicName"> = {
    fails: [
        { name: "the filing is still being applied for", given: served, register: filed("applying") },
        { name: "the filing was suspended", given: served, register: filed("suspended") },
        { name: "the filing was cancelled", given: { ...served, reach: "global" }, register: filed("cancelled") },
    ],
    passes: [
        { name: "the filing is active", given: served, register: filed("active") },
        { name: "there is no filing: another policy's matter", given: served },
        { name: "only overseas nodes serve the name", given: { ...served, reach: "overseas" }, register: filed("applying") },
    ],
    waits: [
        {
            name: "the name is not known yet",
            given: { ...served, name: unknown("domain", "later") },
            register: filed("applying"),
            for: "domain",
        },
        {
            name: "the reach of a name under review is not known yet",
            given: { ...served, reach: unknown("scope", "later") },
            register: filed("applying"),
            for: "scope",
        },
    ],
};
export default cases;
