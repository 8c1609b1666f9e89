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
    fails: [
        {
            name: "the licence ends in July",
            given: served,
            register: filedAs({ licence: { number: "粤B2-20210001", issued: "2021-07-15", expires: "2026-07-14", annualReports: [2025] } }),
        },
        {
            name: "last year's report is missing in June",
            given: served,
            register: filedAs({ licence: { number: "粤B2-20240001", issued: "2024-05-01", expires: "2029-04-30", annualReports: [2024] } }),
        },
    ],
    passes: [
        {
            name: "in force for years, and reported on",
            given: served,
            register: filedAs({ licence: { number: "粤B2-20240001", issued: "2024-05-01", expires: "2029-04-30", annualReports: [2025] } }),
        },
        {
            name: "issued this year: no report is due",
            given: served,
            register: filedAs({ licence: { number: "粤B2-20260001", issued: "2026-02-01", expires: "2031-01-31", annualReports: [] } }),
        },
        { name: "no licence is another policy's matter", given: served, register: filedAs({}) },
        { name: "a name that is not filed at all is another policy's matter", given: served },
        { name: "only overseas nodes serve it", given: { ...served, reach: "overseas" } },
    ],
    waits: [{ name: "the name is not known yet", given: { ...served, name: unknown("domainName", "later") }, for: "domainName" }],
};
export default cases;
