import { absent, type CaseRegister, type Cases, type FiledService, type Given, unknown } from "../../../src/kernel";

const served: Given<"publicName"> = {
    name: "shop.example.cn",
    reach: "mainland",
    open: true,
    filing: "any-provider",
    ownedByPlatform: false,
    servedBy: absent,
};

const filedAs = (service: Partial<FiledService>, personal?: boolean): CaseRegister => ({
    filings: { "example.cn": { services: [service], personal } },
});

const cases: Cases<"publicName"> = {
    fails: [{ name: "opened in spring, and no number", given: served, register: filedAs({ opened: "2026-04-01" }) }],
    passes: [
        { name: "the thirtieth day still counts", given: served, register: filedAs({ opened: "2026-05-02" }) },
        { name: "a number is there", given: served, register: filedAs({ opened: "2026-01-01", psb: "粤公网安备44030502000001号" }) },
        { name: "the register does not know when it opened", given: served, register: filedAs({}) },
        { name: "a name that is not filed at all is another policy's matter", given: served },
        { name: "only overseas nodes serve it", given: { ...served, reach: "overseas" } },
    ],
    waits: [{ name: "the name is not known yet", given: { ...served, name: unknown("domainName", "later") }, for: "domainName" }],
};
export default cases;
