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
/** The same name, served by nodes that stand before the bucket. */
const edge: CaseSubject = {
    ...name,
    shows: {
        publicName: { ...(name.shows.publicName as Given<"publicName">), servedBy: absent },
        publicEntry: { open: true, web: true, region: absent, frontOf: [{ subject: "bucket" }] },
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
    fails: [
        { name: "no number on the page", plan: [name, bucket, page("<p>hello</p>")], register: filed, on: "home" },
        {
            name: "a bucket behind an edge name",
            plan: [edge, bucket, page("<p>hello</p>")],
            register: filed,
            on: "home",
        },
        { name: "the number without its link", plan: [name, bucket, page("<p>京ICP备2026000001号-1</p>")], register: filed, on: "home" },
        {
            name: "a number in a comment is not shown",
            plan: [name, bucket, page("<p>hello</p><!-- 京ICP备2026000001号-1 -->")],
            register: filed,
            on: "home",
        },
    ],
    passes: [
        {
            name: "the number with its link",
            plan: [name, bucket, page('<p><a href="https://beian.miit.gov.cn/">京ICP备2026000001号-1</a></p>')],
            register: filed,
        },
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
