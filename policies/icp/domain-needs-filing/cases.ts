import { absent, type Cases, type Given, unknown } from "../../../src/kernel";

const served: Given<"publicName"> = {
    name: "shop.example.cn",
    reach: "mainland",
    open: true,
    filing: "any-provider",
    ownedByPlatform: false,
    servedBy: absent,
};
const later = (path: string) => unknown(path, "later");

const cases: Cases<"publicName"> = {
    fails: [
        { name: "nobody filed the domain", given: served },
        { name: "global nodes include the mainland", given: { ...served, reach: "global" } },
        { name: "only another domain is filed", given: served, register: { filings: { "example.com": {} } } },
        { name: "a wildcard of an unfiled domain", given: { ...served, name: "*.example.cn" } },
        { name: "there is no register at all", given: served, register: { missing: true } },
    ],
    passes: [
        { name: "the domain above it is filed", given: served, register: { filings: { "example.cn": {} } } },
        {
            name: "a filing that is not in force is another policy's matter",
            given: served,
            register: { filings: { "example.cn": { status: "suspended" } } },
        },
        { name: "only overseas nodes serve it", given: { ...served, reach: "overseas" } },
        { name: "an intranet balancer serves it", given: { ...served, open: false } },
        { name: "the cloud's own domain", given: { ...served, name: "b.oss-cn-hangzhou.aliyuncs.com", ownedByPlatform: true } },
        {
            name: "a filed name whose reach is not known yet",
            given: { ...served, reach: later("scope") },
            register: { filings: { "example.cn": {} } },
        },
        { name: "a rule without a host", given: { ...served, name: absent } },
    ],
    waits: [
        { name: "the name is another resource's output", given: { ...served, name: later("domainName") }, for: "domainName" },
        { name: "an unfiled name whose reach is not known yet", given: { ...served, reach: later("scope") }, for: "scope" },
        {
            name: "an unfiled name on a balancer that may be private",
            given: { ...served, open: later("loadBalancerId") },
            for: "loadBalancerId",
        },
    ],
};
export default cases;
