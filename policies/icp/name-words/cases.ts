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
    fails: [{ name: "a listed word", given: served, register: filedAs({ name: "中国好商城" }), settings: { words: "中国, 国家" } }],
    passes: [
        { name: "another name", given: served, register: filedAs({ name: "示例商城" }), settings: { words: "中国, 国家" } },
        { name: "the list is empty by default", given: served, register: filedAs({ name: "中国好商城" }) },
        { name: "a name that is not filed at all is another policy's matter", given: served },
        { name: "only overseas nodes serve it", given: { ...served, reach: "overseas" } },
    ],
    waits: [{ name: "the name is not known yet", given: { ...served, name: unknown("domainName", "later") }, for: "domainName" }],
};
export default cases;
