import { absent, type CaseSubject, type Given, type PlanCases, unknown } from "../../../src/kernel";

const name: CaseSubject = {
    id: "www.example.cn",
    kind: "name",
    shows: {
        publicName: {
            name: "www.example.cn",
            reach: "mainland",
            open: true,
            filing: "any-provider",
            ownedByPlatform: false,
            servedBy: { subject: "bucket" },
        },
    },
};
const bucket: CaseSubject = { id: "bucket", kind: "bucket", shows: {} };
const page = (content: Given<"webPage">["content"], path = "index.html"): CaseSubject => ({
    id: "home",
    kind: "page",
    shows: { webPage: { path, content, bucket: { subject: "bucket" } } },
});
const filed = {
    filings: {
        "example.cn": {
            services: [{ number: "京ICP备2026000001号-1", commercial: true, licence: { number: "京B2-20240001", annualReports: [] } }],
        },
    },
};

const cases: PlanCases = {
    fails: [{ name: "a paid service shows no licence", plan: [name, bucket, page("<p>hello</p>")], register: filed, on: "home" }],
    passes: [
        { name: "the licence number is there", plan: [name, bucket, page("<p>增值电信业务经营许可证 京B2-20240001</p>")], register: filed },
        { name: "a name that is not filed is another policy's matter", plan: [name, bucket, page("<p>hello</p>")] },
        { name: "a page that is not the home page", plan: [name, bucket, page("<p>hello</p>", "about.html")], register: filed },
        { name: "a page of a bucket that serves no name", plan: [page("<p>hello</p>")], register: filed },
    ],
    waits: [
        {
            name: "a file outside the plan",
            plan: [name, bucket, page(unknown("source", "hidden"))],
            register: filed,
            on: "home",
            for: "source",
        },
        { name: "an object without content", plan: [name, bucket, page(absent)], register: filed, on: "home", for: "content" },
    ],
};
export default cases;
