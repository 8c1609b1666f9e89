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
const filed = { filings: { "example.cn": { services: [{ number: "京ICP备2026000001号-1" }] } } };

const cases: PlanCases = {
    fails: [{ name: "no channel on the page", plan: [name, bucket, page("<p>hello</p>")], register: filed, on: "home" }],
    passes: [
        { name: "a report line", plan: [name, bucket, page('<a href="/report">违法和不良信息举报</a>')], register: filed },
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
