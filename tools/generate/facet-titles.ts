import type { Facet, Text } from "../../src/kernel";

/** What a facet is, in a few words. A facet that is added to the kernel does not compile without its title here. */
export const facetTitles: Readonly<Record<Facet, Text>> = {
    publicName: { zh: "对外提供服务的域名", en: "a name served to the public" },
    nameRecord: { zh: "公网解析记录", en: "a public DNS record" },
    placement: { zh: "数据或计算所在的地域", en: "where data or compute stand" },
    publicEntry: { zh: "公网入口", en: "an entry from the internet" },
    shield: { zh: "防护（WAF、防火墙、DDoS 防护、堡垒机）", en: "protection: WAF, firewall, DDoS protection, bastion" },
    auditTrail: { zh: "操作审计跟踪", en: "the operation trail of the account" },
    retention: { zh: "保存期限", en: "how long what is written is kept" },
    serverTerm: { zh: "云服务器的付费方式与购买时长", en: "how a server is paid for, and for how long" },
    webPage: { zh: "对外发布的网页", en: "a page put up for the public" },
    serviceLog: { zh: "服务自身的日志", en: "a service's own log" },
};
