import type { BucketObjectArgs } from "@pulumi/alicloud/oss/bucketObject";
import { htmlObject, htmlSamples } from "../html-object";
import { resourceType } from "../resource-type";

export const bucketObject = resourceType<BucketObjectArgs>({
    terraform: "alicloud_oss_bucket_object",
    pulumi: "alicloud:oss/bucketObject:BucketObject",
    title: { zh: "阿里云 OSS 对象", en: "Alibaba Cloud OSS object" },
    subject: "page",
    required: "key",
    shows: { webPage: look => htmlObject(look) },
    samples: htmlSamples,
});
