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
        { name: "a paid service without a licence", given: served, register: filedAs({ commercial: true }) },
        {
            name: "a platform whose licence has expired",
            given: served,
            register: filedAs({ platform: true, licence: { number: "粤B2-20200001", expires: "2025-05-01", annualReports: [] } }),
        },
    ],
    passes: [
        {
            name: "a paid service with a licence in force",
            given: served,
            register: filedAs({ commercial: true, licence: { number: "粤B2-20240001", expires: "2029-05-01", annualReports: [] } }),
        },
        { name: "a free service", given: served, register: filedAs({}) },
        { name: "a name that is not filed at all is another policy's matter", given: served },
        { name: "only overseas nodes serve it", given: { ...served, reach: "overseas" } },
    ],
    waits: [{ name: "the name is not known yet", given: { ...served, name: unknown("domainName", "later") }, for: "domainName" }],
};
export default cases;
