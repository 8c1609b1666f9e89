"use strict";
const alicloud = require("@pulumi/alicloud");
const pulumi = require("@pulumi/pulumi");

pulumi.runtime.registerResourceTransform(args => ({ props: { ...args.props, tags: { ...args.props.tags, team: "web" } }, opts: args.opts }));
const key = new alicloud.kms.Key("key", { description: "for the bucket" });
new alicloud.oss.Bucket(
    "bucket",
    { bucket: "files", tags: { key: key.id } },
    { transforms: [args => ({ props: { ...args.props, bucket: "renamed" }, opts: { ...args.opts, protect: true } })] },
);
new alicloud.oss.BucketAcl("acl", { bucket: key.id, acl: "private" });
