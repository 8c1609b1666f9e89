import type { Claim } from "./claim";
import { domainNotice264 } from "./domain-notice-264";
import { order292 } from "./order-292";

/** Claims of an access provider's help page. */
export const accessProviderClaims: readonly Claim[] = [
    {
        id: "PC-112",
        claim: {
            zh: "指向境内服务器先备案再开通，境外节点不用备案。",
            en: "A name pointing into the mainland is filed first; a node abroad needs none.",
        },
        checks: ["plan"],
        verdict: "supported",
        treatments: ["block"],
        truth: {
            zh: "实务如此；未备案不得提供服务有明文，境外节点免备案是云商规则。",
            en: "So it is in practice: no service without a filing is law, the rest is what providers say.",
        },
        articles: [order292.article4],
    },
    {
        id: "PC-113",
        claim: { zh: "分备案和经营性许可证两种。", en: "There are two kinds: filing and licence." },
        checks: ["register"],
        verdict: "supported",
        treatments: ["block"],
        truth: { zh: "有明文，各有各的编号。", en: "It is law, and each has its own number." },
        articles: [order292.article3, order292.article4],
    },
    {
        id: "PC-114",
        claim: { zh: "备案类型有首次、新增网站、新增接入。", en: "Types of filing: first, further site, further access." },
        checks: ["register"],
        verdict: "supported",
        treatments: ["configurable"],
        truth: { zh: "属实，另外还有变更、注销、迁移、认领。", en: "True; there are also change, cancellation, move and claim." },
        articles: [],
    },
    {
        id: "PC-115",
        claim: {
            zh: "平台和第三方卖家，拿到备案号后再办许可证。",
            en: "Platforms and third-party sellers get the licence after the filing number.",
        },
        checks: ["register"],
        verdict: "partial",
        treatments: ["warn"],
        truth: {
            zh: "经营性服务要许可证是明文，先后顺序是云商的要求。",
            en: "That a commercial service needs a licence is law; the order is what providers want.",
        },
        articles: [order292.article4],
    },
    {
        id: "PC-116",
        claim: { zh: "个人和单位各有一份材料清单。", en: "Persons and organisations have a list of papers each." },
        checks: ["checklist"],
        verdict: "provider rule",
        treatments: ["ignore"],
        truth: { zh: "各接入商自定。", en: "Each provider has its own." },
        articles: [],
    },
    {
        id: "PC-117",
        claim: { zh: "结果用短信和邮件通知。", en: "The result comes by text message and mail." },
        checks: [],
        verdict: "not a claim",
        treatments: ["ignore"],
        truth: { zh: "流程说明，不用查。", en: "A note on the process, nothing to check." },
        articles: [],
    },
    {
        id: "PC-118",
        claim: {
            zh: "2018-01-01起，域名后缀和注册商要经批准、在有效期内、已实名、归属一致。",
            en: "From 2018-01-01 suffix and registrar are approved, the domain is valid, verified and the subject's own.",
        },
        checks: ["register"],
        verdict: "supported",
        treatments: ["block", "configurable"],
        truth: {
            zh: "有明文；剩余有效期各家不同，有的要45天，有的省要3个月以上。",
            en: "It is law; how long the domain must last differs: 45 days at one provider, over 3 months in some provinces.",
        },
        articles: [domainNotice264.item1, domainNotice264.item4, domainNotice264.item5],
    },
    {
        id: "PC-119",
        claim: {
            zh: "个人域名归本人；单位域名可归单位、股东、主要负责人或高管。",
            en: "A person's domain is the person's; an organisation's may be held by it, a shareholder, its principal or a senior manager.",
        },
        checks: ["register"],
        verdict: "supported",
        treatments: ["block"],
        truth: { zh: "和域名通知第一项一致。", en: "As the domain notice has it." },
        articles: [domainNotice264.item1],
    },
    {
        id: "PC-120",
        claim: { zh: "姓名、证件类型、证件号都要对上。", en: "Name, kind and number of the certificate must all match." },
        checks: ["register"],
        verdict: "provider rule",
        treatments: ["warn"],
        truth: { zh: "接入商这样核对；登记表不存证件号。", en: "Providers compare so; the register holds no certificate numbers." },
        articles: [],
    },
    {
        id: "PC-121",
        claim: { zh: "信息不一致时，部分省接受证明。", en: "Some provinces accept proof of a mismatch." },
        checks: ["checklist"],
        verdict: "provider rule",
        treatments: ["configurable"],
        truth: { zh: "各省做法不同。", en: "It depends on the province." },
        articles: [],
    },
    {
        id: "PC-122",
        claim: { zh: "页脚示例，列出许可证号、备案号和公安备案号。", en: "A sample footer with licence, filing and police numbers." },
        checks: ["page"],
        verdict: "not a claim",
        treatments: ["ignore"],
        truth: { zh: "几种编号格式都对，可当测试样本。", en: "All forms are right and serve as test samples." },
        articles: [],
    },
];
