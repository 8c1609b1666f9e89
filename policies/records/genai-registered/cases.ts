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
    fails: [{ name: "generative AI for the public without a registration", given: served, register: filedAs({ genAi: true }) }],
    passes: [
        {
            name: "the registration is named",
            given: served,
            register: filedAs({ genAi: true, genAiFiling: "Guangdong-Example-202601010001" }),
        },
        { name: "no generative AI", given: served, register: filedAs({}) },
        { name: "a name that is not filed at all is another policy's matter", given: served },
        { name: "only overseas nodes serve it", given: { ...served, reach: "overseas" } },
    ],
    waits: [{ name: "the name is not known yet", given: { ...served, name: unknown("domainName", "later") }, for: "domainName" }],
};
export default cases;
