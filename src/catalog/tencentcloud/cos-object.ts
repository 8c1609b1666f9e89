import type { CosBucketObjectArgs } from "@pulumi/tencentcloud/cosBucketObject";
import { htmlObject, htmlSamples } from "../html-object";
import { resourceType } from "../resource-type";

export const cosBucketObject = resourceType<CosBucketObjectArgs>({
    terraform: "tencentcloud_cos_bucket_object",
    pulumi: "tencentcloud:index/cosBucketObject:CosBucketObject",
    title: { zh: "腾讯云 COS 对象", en: "Tencent Cloud COS object" },
    subject: "page",
    required: "key",
    shows: { webPage: look => htmlObject(look) },
    samples: htmlSamples,
});
