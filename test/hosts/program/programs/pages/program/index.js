"use strict";
const alicloud = require("@pulumi/alicloud");
const tencentcloud = require("@pulumi/tencentcloud");
const pulumi = require("@pulumi/pulumi");
const { readFileSync } = require("node:fs");

const bare = readFileSync("site/bare.html", "utf8");
const { FileAsset, RemoteAsset, StringAsset } = pulumi.asset;

/** A home page in every form in which a program may give it. */
const pages = {
    "text-numbered": { content: readFileSync("site/numbered.html", "utf8") },
    "text-bare": { content: bare },
    "text-asset-numbered": { source: new StringAsset(readFileSync("site/numbered.html", "utf8")) },
    "text-asset-bare": { source: new StringAsset(bare) },
    "file-asset-numbered": { source: new FileAsset("site/numbered.html") },
    "file-asset-bare": { source: new FileAsset("./site/bare.html") },
    "path-numbered": { source: "./site/numbered.html" },
    "path-of-old-encoding": { source: "site/old.html" },
    "path-bare": { source: "site/bare.html" },
    "path-of-nothing": { source: "site/dist/index.html" },
    address: { source: new RemoteAsset("https://pages.example.com/index.html?token=hunter2-do-not-print") },
    archive: { source: new pulumi.asset.FileArchive("site") },
};

for (const [name, page] of Object.entries(pages)) {
    const oss = new alicloud.oss.Bucket(`oss-${name}`, { bucket: `oss-${name}` });
    new alicloud.oss.BucketCname(`oss-${name}`, { bucket: oss.bucket, domain: `${name}.oss.shop-example.com` });
    new alicloud.oss.BucketObject(`oss-${name}`, { bucket: oss.bucket, key: "index.html", ...page });

    const cos = new tencentcloud.CosBucket(`cos-${name}`, { bucket: `${name}-1250000000` });
    new tencentcloud.CosBucketDomainCertificateAttachment(`cos-${name}`, {
        bucket: cos.bucket,
        domainCertificate: { domain: `${name}.cos.shop-example.com`, certificate: { certType: "CustomCert" } },
    });
    new tencentcloud.CosBucketObject(`cos-${name}`, { bucket: cos.bucket, key: "index.html", ...page });
}
