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
    fails: [{ name: "a news service without an approval", given: served, register: filedAs({ sectors: ["新闻"], approvedSectors: [] }) }],
    passes: [
        { name: "each sector has its approval", given: served, register: filedAs({ sectors: ["新闻"], approvedSectors: ["新闻"] }) },
        { name: "a name that is not filed at all is another policy's matter", given: served },
        { name: "only overseas nodes serve it", given: { ...served, reach: "overseas" } },
    ],
    waits: [{ name: "the name is not known yet", given: { ...served, name: unknown("domainName", "later") }, for: "domainName" }],
};
export default cases;
