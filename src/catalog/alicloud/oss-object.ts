import type { BucketObjectArgs } from "@pulumi/alicloud/oss/bucketObject";
import { htmlObject } from "../html-object";
import { resourceType } from "../resource-type";
import { LATER, nothing, notKnown, pointsBy } from "../sample";

export const bucketObject = resourceType<BucketObjectArgs>({
    terraform: "alicloud_oss_bucket_object",
    pulumi: "alicloud:oss/bucketObject:BucketObject",
    title: { zh: "阿里云 OSS 对象", en: "Alibaba Cloud OSS object" },
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
