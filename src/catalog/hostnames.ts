import { absent, type Cloud, type Fact, hostName, known, type Region } from "../kernel";
import { regionWithId } from "./regions";

/** How the host names of one service spell the region they lead to: the first group is the region. */
interface HostNames {
    readonly cloud: Cloud;
    readonly pattern: RegExp;
    /** Region ids of a service that writes them in short. */
    readonly short?: Readonly<Record<string, string>>;
}

/**
 * Services whose own host names tell a region. CDN, edge and WAF aliases (`….w.kunlunsl.com`, `….cdn.dnsv1.com`, `….eo.dnse1.com`) tell
 * none, nor do RDS addresses without a region label; they are left out on purpose.
 * Sources: example values in the documentation of @pulumi/alicloud 3.108 and of the clouds' own API SDKs; ALB and NLB names since
 * November 2024: https://www.alibabacloud.com/help/en/slb/application-load-balancer/user-guide/alb-instance
 * short codes of Tencent Cloud: the values that terraform-provider-tencentcloud 1.83.25 documents for `real_region` of its WAF and
 * `cloud_product_region` of its Log Service.
 */
const services: readonly HostNames[] = [
    // OSS: `<bucket>.oss-cn-hangzhou.aliyuncs.com`, also `-internal`
    { cloud: "alicloud", pattern: /(?:^|\.)oss-([a-z0-9-]+?)(?:-internal)?\.aliyuncs\.com$/ },
    // ALB and NLB, before and after the renaming (`…sslbintl.com` outside the mainland)
    { cloud: "alicloud", pattern: /\.([a-z0-9-]+)\.[an]lb\.aliyuncs(?:slb|slbintl)?\.com$/ },
    // Function Compute
    { cloud: "alicloud", pattern: /\.([a-z0-9-]+?)(?:-internal)?\.fc\.aliyuncs\.com$/ },
    { cloud: "alicloud", pattern: /\.([a-z0-9-]+)\.fcapp\.run$/ },
    // API Gateway: `<32 hex digits>-cn-hangzhou.alicloudapi.com`; cloud-native gateways: `env-<id>-cn-hangzhou.alicloudapi.com`
    { cloud: "alicloud", pattern: /^(?:env-)?[a-z0-9]+-([a-z0-9-]+)\.alicloudapi\.com$/ },
    // Log Service: `<project>.cn-hangzhou.log.aliyuncs.com`, also `-intranet`
    { cloud: "alicloud", pattern: /(?:^|\.)([a-z0-9-]+?)(?:-intranet)?\.log\.aliyuncs\.com$/ },
    // RDS, Redis, … where the address has a region label: `<id>.mysql.cn-hangzhou.rds.aliyuncs.com`
    { cloud: "alicloud", pattern: /\.([a-z0-9-]+)\.rds\.aliyuncs\.com$/ },
    // COS: `<bucket>.cos.ap-guangzhou.myqcloud.com`, also `cos-website`, `cos-internal`
    { cloud: "tencentcloud", pattern: /(?:^|\.)cos(?:-website|-internal)?\.([a-z0-9-]+)\.(?:myqcloud|tencentcos)\.com$/ },
    // CLB: `lb-….clb.ap-beijing.tencentclb.com`
    { cloud: "tencentcloud", pattern: /\.clb\.([a-z0-9-]+)\.tencentclb\.com$/ },
    // SCF function URL
    { cloud: "tencentcloud", pattern: /\.([a-z0-9-]+)\.tencentscf\.com$/ },
    // API Gateway and older CLB names, with the cloud's short region codes
    {
        cloud: "tencentcloud",
        pattern: /(?:\.([a-z0-9]+)\.apigw\.tencentcs|\.clb\.([a-z0-9]+)-tencentclb)\.com$/,
        short: {
            gz: "ap-guangzhou",
            sh: "ap-shanghai",
            bj: "ap-beijing",
            cd: "ap-chengdu",
            cq: "ap-chongqing",
            nj: "ap-nanjing",
            hk: "ap-hongkong",
            sg: "ap-singapore",
            th: "ap-bangkok",
            kr: "ap-seoul",
            in: "ap-mumbai",
            de: "eu-frankfurt",
            ca: "na-toronto",
            use: "na-ashburn",
            usw: "na-siliconvalley",
            sao: "sa-saopaulo",
            jkt: "ap-jakarta",
        },
    },
];

/**
 * The region that a cloud's own host name leads to, in any spelling of the name. Absent for every other text: a foreign name, an
 * address, a cloud's name that tells no region or one that is not listed.
 */
export function regionOfHostName(name: string): Fact<Region> {
    const host = hostName(name);
    if (host === undefined) return absent;
    for (const { cloud, pattern, short } of services) {
        const found = pattern
            .exec(host)
            ?.slice(1)
            .find(group => group !== undefined);
        const id = found === undefined || short === undefined ? found : Object.hasOwn(short, found) ? short[found] : undefined;
        const region = id === undefined ? undefined : regionWithId(cloud, id);
        if (region) return known(region);
    }
    return absent;
}
