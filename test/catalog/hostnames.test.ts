import { regionOfHostName } from "../../src/catalog/hostnames";

const leadTo: readonly (readonly [name: string, region: string, territory: string])[] = [
    ["oss-cn-hangzhou.aliyuncs.com", "cn-hangzhou", "mainland"],
    ["my-site.oss-cn-shanghai.aliyuncs.com", "cn-shanghai", "mainland"],
    ["HTTPS://My-Site.OSS-cn-Beijing-internal.aliyuncs.com./path", "cn-beijing", "mainland"],
    ["assets.oss-cn-hongkong.aliyuncs.com", "cn-hongkong", "hongkong-macao-taiwan"],
    ["cn-beijing.oss-ap-southeast-1.aliyuncs.com", "ap-southeast-1", "overseas"],
    ["alb-abc.cn-hangzhou.alb.aliyuncs.com", "cn-hangzhou", "mainland"],
    ["alb-abc.cn-beijing.alb.aliyuncsslb.com", "cn-beijing", "mainland"],
    ["nlb-abc.cn-hongkong.nlb.aliyuncsslbintl.com", "cn-hongkong", "hongkong-macao-taiwan"],
    ["nlb-abc.me-central-1.nlb.aliyuncs.com", "me-central-1", "overseas"],
    ["1234567890.cn-shenzhen.fc.aliyuncs.com", "cn-shenzhen", "mainland"],
    ["1234567890.cn-shenzhen-internal.fc.aliyuncs.com", "cn-shenzhen", "mainland"],
    ["shop-abcdefg.cn-hangzhou.fcapp.run", "cn-hangzhou", "mainland"],
    ["da12e54692c2435ab4ef3b4d0274ea93-cn-hangzhou.alicloudapi.com", "cn-hangzhou", "mainland"],
    ["env-cu9g82mm1hkui0vcv5eg-cn-hangzhou.alicloudapi.com", "cn-hangzhou", "mainland"],
    ["my-project.cn-shanghai-intranet.log.aliyuncs.com", "cn-shanghai", "mainland"],
    ["rm-abc.mysql.ap-northeast-1.rds.aliyuncs.com", "ap-northeast-1", "overseas"],
    ["site-1250000000.cos.ap-guangzhou.myqcloud.com", "ap-guangzhou", "mainland"],
    ["site-1250000000.cos-website.ap-shanghai.myqcloud.com.", "ap-shanghai", "mainland"],
    ["site-1250000000.cos.ap-hongkong.myqcloud.com", "ap-hongkong", "hongkong-macao-taiwan"],
    ["lb-abc-def.clb.ap-singapore.tencentclb.com", "ap-singapore", "overseas"],
    ["lb-abc-def.clb.gz-tencentclb.com", "ap-guangzhou", "mainland"],
    ["1250000000-abcdefg.ap-guangzhou.tencentscf.com", "ap-guangzhou", "mainland"],
    ["service-abc-1250000000.gz.apigw.tencentcs.com", "ap-guangzhou", "mainland"],
    ["service-abc-1250000000.hk.apigw.tencentcs.com", "ap-hongkong", "hongkong-macao-taiwan"],
];

test.each(leadTo)("%s leads to %s", (name, id, territory) => {
    expect(regionOfHostName(name)).toMatchObject({ kind: "known", value: { id, territory } });
});

const tellNothing: readonly (readonly [why: string, name: string])[] = [
    ["somebody else's name", "www.example.com"],
    ["a name that only looks like OSS", "oss-cn-hangzhou.aliyuncs.com.example.com"],
    ["a name that only ends like OSS", "evil-oss-cn-hangzhou.aliyuncs.com"],
    ["an address", "203.0.113.7"],
    ["a CDN alias", "www.example.com.w.kunlunsl.com"],
    ["a Tencent CDN alias", "www.example.com.cdn.dnsv1.com"],
    ["an EdgeOne alias", "www.example.com.eo.dnse1.com"],
    ["global OSS acceleration", "bucket.oss-accelerate.aliyuncs.com"],
    ["global COS acceleration", "bucket-1250000000.cos.accelerate.myqcloud.com"],
    ["an RDS address without a region", "rm-abc.mysql.rds.aliyuncs.com"],
    ["a region that is not listed", "bucket.oss-cn-atlantis.aliyuncs.com"],
    ["a short code that is not listed", "service-abc.zz.apigw.tencentcs.com"],
    ["a short code that is a property of every object", "service-abc.constructor.apigw.tencentcs.com"],
    ["several addresses in one text", "203.0.113.7,203.0.113.8"],
    ["a sentence", "v=spf1 include:example.com -all"],
    ["nothing", ""],
];

test.each(tellNothing)("%s tells no region", (_, name) => {
    expect(regionOfHostName(name)).toEqual({ kind: "absent" });
});
