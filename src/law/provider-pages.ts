import type { ProviderPage } from "../kernel";

/** A server in the mainland carries only names with a filing; an unfiled name at this provider counts as unfiled (谁接入谁备案). */
export const filingNeededPage: ProviderPage = {
    title: { zh: "腾讯云：是否需要备案", en: "Tencent Cloud: is a filing needed" },
    url: "https://cloud.tencent.com/document/product/243/19630",
    grade: "B",
    cloud: "tencentcloud",
};

/** Which scenarios need a filing, an access filing, or none (servers abroad). */
export const filingByScenarioPage: ProviderPage = {
    title: { zh: "阿里云：不同场景下的备案常见问题", en: "Alibaba Cloud: filing by scenario" },
    url: "https://help.aliyun.com/zh/icp-filing/basic-icp-service/product-overview/faq-about-icp-filing-applications-in-different-scenarios",
    grade: "B",
    cloud: "alicloud",
};

/** Demands on the domain of a filing: registrar, real name, at least 45 days to expiry. */
export const filingDomainPage: ProviderPage = {
    title: { zh: "阿里云：备案域名常见问题", en: "Alibaba Cloud: questions on domains for a filing" },
    url: "https://help.aliyun.com/zh/icp-filing/basic-icp-service/support/for-the-record-domain-faq",
    grade: "B",
    cloud: "alicloud",
};

/** Who is filed where, whether a filing elsewhere is enough, and that a server abroad can have none. */
export const filingRulesPage: ProviderPage = {
    title: { zh: "华为云：备案规则和知识库", en: "Huawei Cloud: filing rules and knowledge base" },
    url: "https://github.com/huaweicloud/huaweicloud-skills",
    grade: "B",
};

/** CDN: an acceleration area of the mainland or the whole world needs a filing; unset is the mainland. */
export const cdnScopePage: ProviderPage = {
    title: { zh: "阿里云 CDN：添加加速域名", en: "Alibaba Cloud CDN: add an accelerated domain" },
    url: "https://help.aliyun.com/document_detail/447999.htm",
    grade: "B",
    cloud: "alicloud",
};

/** DCDN: an acceleration area of the mainland or the whole world needs a filing. */
export const dcdnScopePage: ProviderPage = {
    title: { zh: "阿里云全站加速：添加加速域名", en: "Alibaba Cloud DCDN: add an accelerated domain" },
    url: "https://help.aliyun.com/en/edge-security-acceleration/dcdn/developer-reference/api-dcdn-2018-01-15-adddcdndomain",
    grade: "B",
    cloud: "alicloud",
};

/** ESA: a site whose coverage includes the mainland needs a filing. */
export const esaCoveragePage: ProviderPage = {
    title: { zh: "阿里云边缘安全加速：创建站点", en: "Alibaba Cloud ESA: create a site" },
    url: "https://www.alibabacloud.com/help/en/edge-security-acceleration/esa/api-esa-2024-09-10-createsite",
    grade: "B",
    cloud: "alicloud",
};

/** CDN: a domain has to be filed with the ministry before it is added. */
export const tencentCdnPage: ProviderPage = {
    title: { zh: "腾讯云 CDN：添加加速域名", en: "Tencent Cloud CDN: add an accelerated domain" },
    url: "https://cloud.tencent.com/document/product/283/5079",
    grade: "B",
    cloud: "tencentcloud",
};

/** EdgeOne: only the area without the mainland needs no filing. */
export const edgeOneAreaPage: ProviderPage = {
    title: { zh: "腾讯云 EdgeOne：域名管理", en: "Tencent Cloud EdgeOne: domain management" },
    url: "https://edgeone.cloud.tencent.com/pages/document/162936836982489088",
    grade: "B",
    cloud: "tencentcloud",
};

/** Live: a domain must be filed before it is added; an unset play type is the mainland. */
export const liveDomainPage: ProviderPage = {
    title: { zh: "腾讯云直播：添加域名", en: "Tencent Cloud Live: add a domain" },
    url: "https://cloud.tencent.com/document/api/267/33862",
    grade: "B",
    cloud: "tencentcloud",
};

/** Video on demand: acceleration in the mainland needs a filed domain. */
export const vodDomainPage: ProviderPage = {
    title: { zh: "腾讯云点播：修改域名加速区域", en: "Tencent Cloud VOD: change the acceleration area" },
    url: "https://cloud.tencent.com/document/api/266/61480",
    grade: "B",
    cloud: "tencentcloud",
};

/** Video on demand: a domain that loses its filing goes offline at once, is pointed to the origin for 7 days and is dead after 30. */
export const vodOfflinePage: ProviderPage = {
    title: { zh: "阿里云视频点播：域名下线规则调整公告", en: "Alibaba Cloud VOD: notice on domains going offline" },
    url: "https://github.com/AlibabaCloudDocs/vod",
    grade: "B",
    cloud: "alicloud",
};

/** Live: an area that includes the mainland is refused without a valid filing (`Domain.BeianInvalid`). */
export const liveAreaPage: ProviderPage = {
    title: { zh: "阿里云视频直播：修改直播域名加速区域", en: "Alibaba Cloud Live: change the acceleration area" },
    url: "https://help.aliyun.com/zh/live/developer-reference/api-live-2016-11-01-modifylivedomainschdmbyproperty",
    grade: "B",
    cloud: "alicloud",
};

/** WAF in the mainland refuses and punishes a domain without a filing (`Waf.Pullin.DomainNotBeianOrInBlackList`). */
export const wafRefusalPage: ProviderPage = {
    title: { zh: "阿里云 WAF：域名惩罚状态", en: "Alibaba Cloud WAF: punished domains" },
    url: "https://help.aliyun.com/zh/waf/web-application-firewall-3-0/developer-reference/api-waf-openapi-2021-10-01-modifydomainpunishstatus",
    grade: "B",
    cloud: "alicloud",
};

/** Anti-DDoS: the mainland line needs a filing, the line outside does not. */
export const ddosLinePage: ProviderPage = {
    title: { zh: "阿里云 DDoS 高防：售前常见问题", en: "Alibaba Cloud Anti-DDoS: questions before purchase" },
    url: "https://github.com/AlibabaCloudDocs/ddos",
    grade: "B",
    cloud: "alicloud",
};

/** OSS: a custom domain on a mainland bucket must be filed with the ministry, at any provider. */
export const ossDomainPage: ProviderPage = {
    title: { zh: "阿里云 OSS：绑定自定义域名", en: "Alibaba Cloud OSS: bind a custom domain" },
    url: "https://github.com/AlibabaCloudDocs/oss",
    grade: "B",
    cloud: "alicloud",
};

/** COS answers HTTP 451 to a mainland custom domain without a filing. */
export const cosDomainPage: ProviderPage = {
    title: { zh: "腾讯云 COS：PUT Bucket domain", en: "Tencent Cloud COS: PUT Bucket domain" },
    url: "https://cloud.tencent.com/document/product/436/42027",
    grade: "B",
    cloud: "tencentcloud",
};

/** Function Compute: a custom domain must be filed through this provider or have it as an access provider. */
export const functionDomainPage: ProviderPage = {
    title: { zh: "阿里云函数计算：创建自定义域名", en: "Alibaba Cloud Function Compute: create a custom domain" },
    url: "https://alibabacloud.com/help/en/functioncompute/api-fc-2023-03-30-struct-createcustomdomaininput",
    grade: "B",
    cloud: "alicloud",
};

/** API Gateway: a custom domain in a mainland region must be filed; a foreign registration has to be moved to a domestic registrar. */
export const apiGatewayDomainPage: ProviderPage = {
    title: { zh: "腾讯云 API 网关：自定义域名", en: "Tencent Cloud API Gateway: custom domains" },
    url: "https://cloud.tencent.com/document/product/628/46342",
    grade: "B",
    cloud: "tencentcloud",
};

/** CloudBase: the HTTP gateway takes filed domains only. */
export const cloudBaseDomainPage: ProviderPage = {
    title: { zh: "腾讯云开发：HTTP 网关域名", en: "CloudBase: domains of the HTTP gateway" },
    url: "https://docs.cloudbase.net/en/cli-v1/http-gateway/domains/add",
    grade: "B",
};

/** URL forwarding records need a filed name with access at this provider; a plain record does not. */
export const urlForwardingPage: ProviderPage = {
    title: { zh: "阿里云云解析 DNS：URL 转发类问题排查", en: "Alibaba Cloud DNS: problems with URL forwarding" },
    url: "https://github.com/AlibabaCloudDocs/dns",
    grade: "B",
    cloud: "alicloud",
};

/** Global acceleration: a name hosted in the mainland must be filed, at any provider. */
export const globalAcceleratorPage: ProviderPage = {
    title: { zh: "阿里云全球加速：产品文档", en: "Alibaba Cloud Global Accelerator: documentation" },
    url: "https://github.com/AlibabaCloudDocs/ga",
    grade: "B",
    cloud: "alicloud",
};

/** The load balancer answers with an error page to an unfiled name in the mainland. */
export const balancerBlockPage: ProviderPage = {
    title: { zh: "阿里云负载均衡：排查 500、502、504 错误", en: "Alibaba Cloud load balancer: errors 500, 502, 504" },
    url: "https://github.com/AlibabaCloudDocs/slb",
    grade: "B",
    cloud: "alicloud",
};

/** A server carries a filing when it is a subscription of three months or more with a public address; five codes a server. */
export const carrierServerPage: ProviderPage = {
    title: { zh: "阿里云 ECS：实例常见问题（备案服务号）", en: "Alibaba Cloud ECS: questions on instances (filing codes)" },
    url: "https://github.com/AlibabaCloudDocs/ecs",
    grade: "B",
    cloud: "alicloud",
};

/** Filing codes exist for running products with a public address; others cannot carry a filing and need none. */
export const filingCodePage: ProviderPage = {
    title: { zh: "阿里云备案：生成备案服务号", en: "Alibaba Cloud filing: generate filing codes" },
    url: "https://help.aliyun.com/document_detail/143224.htm",
    grade: "B",
    cloud: "alicloud",
};

/** Without a trail the operation audit keeps events for 90 days only. */
export const trailRetentionPage: ProviderPage = {
    title: { zh: "阿里云配置审计：actiontrail-enabled", en: "Alibaba Cloud Config: actiontrail-enabled" },
    url: "https://alibabacloud.com/help/en/cloud-config/latest/actiontrail-enabled",
    grade: "B",
    cloud: "alicloud",
};

/** A cloud's own rule pack for level 2, clause by clause. */
export const levelTwoPackPage: ProviderPage = {
    title: { zh: "阿里云配置审计：等保二级预检合规包", en: "Alibaba Cloud Config: level 2 pre-inspection pack" },
    url: "https://alibabacloud.com/help/en/cloud-config/latest/class-ii-pre-inspection-compliance-package",
    grade: "B",
    cloud: "alicloud",
};

/** A cloud's own rule pack for level 3, clause by clause. */
export const levelThreePackPage: ProviderPage = {
    title: { zh: "阿里云配置审计：等保三级预检合规包", en: "Alibaba Cloud Config: level 3 pre-inspection pack" },
    url: "https://alibabacloud.com/help/en/cloud-config/latest/classifiedprotectionprecheck",
    grade: "B",
    cloud: "alicloud",
};
