import type { Claim } from "./claim";
import { domainNotice264 } from "./domain-notice-264";
import { filingMeasures33 } from "./filing-measures-33";
import { order292 } from "./order-292";
import { psbMeasures33 } from "./psb-measures-33";

/** Claims of guides on the filing process. */
export const filingProcessClaims: readonly Claim[] = [
    {
        id: "PC-077",
        claim: { zh: "域名信息与主体一致，实名后等3天。", en: "The domain matches the subject; wait 3 days after verification." },
        checks: ["register", "deadline"],
        verdict: "supported",
        treatments: ["block", "warn"],
        truth: {
            zh: "归属一致有明文，3天左右是云商的同步时间。",
            en: "The owner is law; about 3 days is the providers' time for the sync.",
        },
        articles: [domainNotice264.item1],
    },
    {
        id: "PC-078",
        claim: { zh: "服务器有效期要90天以上。", en: "The server needs 90 days." },
        checks: ["plan"],
        verdict: "provider rule",
        treatments: ["warn"],
        truth: {
            zh: "没有法规；云商要求包年包月、购买3个月以上，有的还要求剩余30天以上。",
            en: "No statute; providers want a subscription bought for 3 months or more, one also 30 days left.",
        },
        articles: [],
    },
    {
        id: "PC-079",
        claim: {
            zh: "执照扫描件、法人身份证正反面、应急联系人。",
            en: "Licence scan, both sides of the identity card, an emergency contact.",
        },
        checks: ["checklist"],
        verdict: "provider rule",
        treatments: ["ignore"],
        truth: { zh: "云商的材料清单；登记表不存证件。", en: "A provider's list of papers; the register holds none of them." },
        articles: [],
    },
    {
        id: "PC-080",
        claim: { zh: "接入商初审1至2个工作日。", en: "The provider's first review takes 1 to 2 working days." },
        checks: ["deadline"],
        verdict: "provider rule",
        treatments: ["configurable"],
        truth: { zh: "云商这样承诺。", en: "Providers promise so." },
        articles: [],
    },
    {
        id: "PC-081",
        claim: { zh: "24小时内完成短信核验。", en: "The text message is answered within 24 hours." },
        checks: ["deadline"],
        verdict: "provider rule",
        treatments: ["warn"],
        truth: {
            zh: "2020-08-17起全国实行；错5次还可再试，第6次退回。",
            en: "In all provinces since 2020-08-17; after 5 wrong tries the 6th returns the order.",
        },
        articles: [],
    },
    {
        id: "PC-082",
        claim: { zh: "管局审核20个工作日。", en: "The bureau takes 20 working days." },
        checks: ["deadline"],
        verdict: "supported",
        treatments: ["warn"],
        truth: { zh: "备案管理办法的期限。", en: "The period of the filing measures." },
        articles: [filingMeasures33.article12],
    },
    {
        id: "PC-083",
        claim: { zh: "底部放备案号，再办公安备案。", en: "Show the number at the bottom and file with the police." },
        checks: ["page", "deadline"],
        verdict: "supported",
        treatments: ["warn"],
        truth: { zh: "两样都有明文。", en: "Both are law." },
        articles: [filingMeasures33.article13, psbMeasures33.article12],
    },
    {
        id: "PC-084",
        claim: { zh: "执照有效期和经营范围要对得上。", en: "The licence's validity and scope must fit." },
        checks: ["register"],
        verdict: "partial",
        treatments: ["warn"],
        truth: {
            zh: "不超出备案项目有明文；证件有效期是云商的要求。",
            en: "Staying inside the filed items is law; the validity is a provider's demand.",
        },
        articles: [order292.article11],
    },
    {
        id: "PC-085",
        claim: { zh: "查注册商资质和域名实名。", en: "Registrar and real name are checked." },
        checks: ["register"],
        verdict: "supported",
        treatments: ["block"],
        truth: { zh: "域名通知要求接入前查验。", en: "The domain notice asks for the check before access." },
        articles: [domainNotice264.item4, domainNotice264.item5],
    },
    {
        id: "PC-086",
        claim: { zh: "没有前置审批不得有新闻出版内容。", en: "No news or publishing without prior approval." },
        checks: ["register"],
        verdict: "supported",
        treatments: ["configurable"],
        truth: { zh: "有明文；具体领域做成可配置清单。", en: "It is law; the list of sectors is a setting." },
        articles: [order292.article5, filingMeasures33.article11],
    },
    {
        id: "PC-087",
        claim: { zh: "负责人要人脸核验。", en: "The person's face is checked." },
        checks: ["checklist"],
        verdict: "provider rule",
        treatments: ["ignore"],
        truth: { zh: "云商流程的一步，计划里看不出来。", en: "A step of the provider's process that no plan shows." },
        articles: [],
    },
    {
        id: "PC-088",
        claim: { zh: "扫描件300dpi以上，四角齐全。", en: "Scans of 300 dpi with all corners." },
        checks: ["checklist"],
        verdict: "not verified",
        treatments: ["ignore"],
        truth: {
            zh: "一家云商只要求彩色、边框完整、无反光，文件不超过4MB。",
            en: "One provider only wants colour, full borders, no glare, and 4 MB at most.",
        },
        articles: [],
    },
    {
        id: "PC-089",
        claim: { zh: "广东要交网站建设方案书。", en: "Guangdong wants a site plan." },
        checks: ["register"],
        verdict: "contradicted",
        treatments: ["configurable"],
        truth: {
            zh: "广东要的是备案承诺书；方案书是上海（30个网站起）、江苏、湖南（超过1个）的要求。",
            en: "Guangdong wants a letter of commitment; the plan is for Shanghai (from 30 sites), Jiangsu and Hunan (above 1).",
        },
        articles: [],
    },
];
