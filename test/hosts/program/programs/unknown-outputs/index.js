"use strict";
const alicloud = require("@pulumi/alicloud");
const pulumi = require("@pulumi/pulumi");

const key = new alicloud.kms.Key("key", { description: "for the bucket" });
const bucket = new alicloud.oss.Bucket("bucket", {
    bucket: pulumi.interpolate`files-${key.id}`,
    serverSideEncryptionRule: { sseAlgorithm: "KMS", kmsMasterKeyId: key.id },
    tags: { kept: "yes", arn: key.arn },
});
exports.endpoint = bucket.extranetEndpoint;
exports.name = bucket.bucket;
exports.fixed = "fixed";
