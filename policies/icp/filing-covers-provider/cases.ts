import { absent, type Cases, type Given, unknown } from "../../../src/kernel";

const served: Given<"publicName"> = {
    name: "api.example.cn",
    reach: "mainland",
    open: true,
    filing: "this-provider",
    ownedByPlatform: false,
    servedBy: absent,
};
const filedElsewhere = { filings: { "example.cn": { accessProviders: ["tencentcloud" as const] } } };
const filedNowhere = { filings: { "example.cn": { accessProviders: [] } } };

const cases: Cases<"publicName"> = {
    fails: [
        { name: "filed at the other cloud only", given: served, register: filedElsewhere },
        { name: "filed at a provider that is no cloud of the catalog", given: served, register: filedNowhere },
    ],
    passes: [
        { name: "filed at this cloud", given: served, cloud: "tencentcloud", register: filedElsewhere },
        { name: "the service accepts any filing", given: { ...served, filing: "any-provider" }, register: filedElsewhere },
        { name: "not filed at all is another policy's matter", given: served },
        { name: "the entry is in an overseas region", given: { ...served, reach: "overseas" }, register: filedElsewhere },
    ],
    waits: [
        {
            name: "the cloud's own pages disagree",
            given: { ...served, filing: "unclear" },
            register: filedElsewhere,
            for: "accessProviders",
        },
        {
            name: "the name is not known yet",
            given: { ...served, name: unknown("domain", "later") },
            register: filedElsewhere,
            for: "domain",
        },
        {
            name: "the balancer may be private",
            given: { ...served, open: unknown("clbId", "later") },
            register: filedElsewhere,
            for: "clbId",
        },
    ],
};
export default cases;
