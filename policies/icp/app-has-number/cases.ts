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
        { name: "an app under a website's number", given: served, register: filedAs({ kind: "app", number: "京ICP备2026000001号-2" }) },
        { name: "a mini-program without a number", given: served, register: filedAs({ kind: "mini-program", number: undefined }) },
    ],
    passes: [
        { name: "an app with its own number", given: served, register: filedAs({ kind: "app", number: "京ICP备2026000001号-2A" }) },
        { name: "a website", given: served, register: filedAs({ kind: "website" }) },
        { name: "a name that is not filed at all is another policy's matter", given: served },
        { name: "only overseas nodes serve it", given: { ...served, reach: "overseas" } },
    ],
    waits: [{ name: "the name is not known yet", given: { ...served, name: unknown("domainName", "later") }, for: "domainName" }],
};
export default cases;
