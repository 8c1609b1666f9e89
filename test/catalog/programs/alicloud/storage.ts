import { Bucket } from "@pulumi/alicloud/oss/bucket";
import { BucketCname } from "@pulumi/alicloud/oss/bucketCname";
import { BucketLogging } from "@pulumi/alicloud/oss/bucketLogging";
import { BucketReplication } from "@pulumi/alicloud/oss/bucketReplication";
import { abroad } from "./abroad";
import { network } from "./network";

export const photos = new Bucket("photos", {});
export const orders = new Bucket("orders", { tags: { "beian:records": "transactions", network: network.id } });
const copy = new Bucket("copy", {}, abroad);
export const accessLogs = new Bucket("access-logs", {});

new BucketLogging("logging", { bucket: photos.id, targetBucket: accessLogs.id });
new BucketReplication("replication", {
    bucket: photos.id,
    action: "ALL",
    destination: { bucket: copy.id, location: copy.location },
});
new BucketCname("custom-name", { bucket: photos.id, domain: "img.example.com" });
