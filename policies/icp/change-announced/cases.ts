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
        { name: "served by a cloud that the filing does not list", given: served, cloud: "tencentcloud", register: filedAs({}) },
        {
            name: "the change was filed last week",
            given: served,
            cloud: "tencentcloud",
            register: filedAs({ changesFiled: ["2026-05-25"] }),
        },
    ],
    passes: [
        { name: "the filing lists the cloud", given: served, register: filedAs({}) },
        {
            name: "the change was filed in spring",
            given: served,
            cloud: "tencentcloud",
            register: filedAs({ changesFiled: ["2026-04-01"] }),
        },
        { name: "a name that is not filed at all is another policy's matter", given: served },
        { name: "only overseas nodes serve it", given: { ...served, reach: "overseas" } },
    ],
    waits: [{ name: "the name is not known yet", given: { ...served, name: unknown("domainName", "later") }, for: "domainName" }],
};
export default cases;
