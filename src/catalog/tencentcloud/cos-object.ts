import type { CosBucketObjectArgs } from "@pulumi/tencentcloud/cosBucketObject";
import { htmlObject } from "../html-object";
import { resourceType } from "../resource-type";
import { LATER, nothing, notKnown, pointsBy } from "../sample";

export const cosBucketObject = resourceType<CosBucketObjectArgs>({
    terraform: "tencentcloud_cos_bucket_object",
    pulumi: "tencentcloud:index/cosBucketObject:CosBucketObject",
    title: { zh: "腾讯云 COS 对象", en: "Tencent Cloud COS object" },
    subject: "page",
    required: "key",
    shows: { webPage: look => htmlObject(look) },
    samples: [
        {
            name: "a home page whose text stands in the program",
            inputs: { bucket: LATER, key: "index.html", content: "<p>粤ICP备2026000001号</p>" },
            reads: { webPage: [{ path: "index.html", content: "<p>粤ICP备2026000001号</p>", bucket: pointsBy("bucket") }] },
        },
        {
            name: "a file of which the plan shows no more than the path",
            inputs: { bucket: "site", key: "index.html", source: "./site/index.html" },
            reads: { webPage: [{ path: "index.html", content: notKnown("file", "source") }] },
        },
        {
            name: "a text asset brings its text along",
            inputs: { bucket: "site", key: "index.html", source: { text: "<p>粤ICP备2026000001号</p>" } },
            reads: { webPage: [{ path: "index.html", content: "<p>粤ICP备2026000001号</p>" }] },
        },
        {
            name: "of a file asset the plan shows no more than the path",
            inputs: { bucket: "site", key: "index.html", source: { path: "./site/index.html" } },
            reads: { webPage: [{ path: "index.html", content: notKnown("file", "source") }] },
        },
        {
            name: "a file of which the path is known later",
            inputs: { bucket: "site", key: "index.html", source: LATER },
            reads: { webPage: [{ content: notKnown("later", "source") }] },
        },
        { name: "a picture is no page", inputs: { bucket: "site", key: "logo.png", source: "./logo.png" }, reads: { webPage: [] } },
        { name: "an empty object", inputs: { bucket: "site", key: "index.html" }, reads: { webPage: [{ content: nothing }] } },
        {
            name: "a key known later may be a page",
            inputs: { bucket: "site", key: LATER },
            reads: { webPage: [{ path: notKnown("later", "key") }] },
        },
    ],
});
