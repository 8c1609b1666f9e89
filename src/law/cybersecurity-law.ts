import type { Instrument } from "../kernel";
import { articlesOf } from "./article";

const instrument: Instrument = {
    key: "cybersecurity-law",
    title: { zh: "网络安全法（2025年修正）", en: "Cybersecurity Law (as amended in 2025)" },
    number: "主席令第53号",
    inForceFrom: "2026-01-01",
    grade: "A",
    source: "https://www.cac.gov.cn/2025-12/29/c_1768735112911946.htm",
};
const article = articlesOf(instrument);

const securityDuty = {
    zh: "第61条第1款：责令改正并警告，可罚1万至5万元；拒不改正或造成后果的罚5万至50万元，责任人罚1万至10万元。第3款：造成大量数据泄露等严重后果的罚50万至200万元。",
    en: "Art. 61 para. 1: an order with a warning and possibly 10,000 to 50,000 yuan; on refusal or harm 50,000 to 500,000, and 10,000 to 100,000 for those responsible. Para. 3: 500,000 to 2,000,000 for grave results such as a mass leak.",
};
const ciiDuty = {
    zh: "第61条第2款：责令改正并警告，可罚5万至10万元；拒不改正或造成后果的罚10万至100万元，责任人罚1万至10万元。",
    en: "Art. 61 para. 2: an order with a warning and possibly 50,000 to 100,000 yuan; on refusal or harm 100,000 to 1,000,000, and 10,000 to 100,000 for those responsible.",
};
const realName = {
    zh: "第64条：责令改正；拒不改正或情节严重的罚5万至50万元，责任人罚1万至10万元，并可停业、关站或吊销许可。",
    en: "Art. 64: an order to put it right; on refusal or in grave cases 50,000 to 500,000 yuan, 10,000 to 100,000 for those responsible, and possibly suspension, closure or loss of the licence.",
};
const bannedContent = {
    zh: "第69条：警告、通报，可罚5万至50万元；拒不改正或情节严重的罚50万至200万元；影响特别严重的罚200万至1000万元。",
    en: "Art. 69: a warning, public notice and possibly 50,000 to 500,000 yuan; on refusal or in grave cases 500,000 to 2,000,000; with especially grave effects 2,000,000 to 10,000,000.",
};

/**
 * The cybersecurity law in the text of 2025-10-28. Its articles were renumbered on 2026-01-01, hence the date of entry into force
 * here: what used to be article 21 (classified protection) is 23, and 37 (data of critical infrastructure) is 39.
 */
export const cybersecurityLaw = {
    instrument,
    article23: article(
        23,
        {
            zh: "国家实行网络安全等级保护，网络运营者按所定等级尽安全保护义务：建制度、定负责人、防攻击、留日志、管好数据。",
            en: "China runs a classified protection scheme; an operator meets the duties of its level: rules and a named officer, defence, logs, care of data.",
        },
        { penalty: securityDuty },
    ),
    article23item1: article(
        { article: 23, item: 1 },
        {
            zh: "有内部安全制度和操作规程，明确网络安全负责人。",
            en: "Security rules and procedures in place, and a named person in charge.",
        },
        { penalty: securityDuty },
    ),
    article23item2: article(
        { article: 23, item: 2 },
        { zh: "有防病毒、防攻击、防侵入的技术手段。", en: "Technical means against viruses, attacks and intrusion." },
        { penalty: securityDuty },
    ),
    article23item3: article(
        { article: 23, item: 3 },
        {
            zh: "监测并记录网络运行和安全事件，相关网络日志至少留6个月。",
            en: "Operation and security events are monitored and recorded; the network logs are kept for at least 6 months.",
        },
        { penalty: securityDuty },
    ),
    article23item4: article(
        { article: 23, item: 4 },
        { zh: "数据要分类，重要数据要备份、要加密。", en: "Data is classified; important data is backed up and encrypted." },
        { penalty: securityDuty },
    ),
    article26: article(
        26,
        {
            zh: "办理接入、域名注册、入网，或提供发布、即时通讯服务，用户必须实名，否则不得提供。",
            en: "Access, domain registration, publishing and messaging are given to users with a real identity only.",
        },
        { penalty: realName },
    ),
    article27: article(
        27,
        {
            zh: "有应急预案，及时处置漏洞和攻击；出了事件就启动预案、补救并上报。",
            en: "An emergency plan exists, weaknesses and attacks are dealt with in time, and an incident sets off the plan, the remedy and the report.",
        },
        { penalty: securityDuty },
    ),
    article33: article(33, {
        zh: "关键信息基础设施在等级保护之上重点保护。",
        en: "Critical information infrastructure gets special protection on top of classified protection.",
    }),
    article35: article(
        35,
        {
            zh: "建设关键信息基础设施，性能要撑得住业务，安全措施与设施同步规划、建设、使用。",
            en: "Critical infrastructure is built to carry its load, with security planned, built and used together with it.",
        },
        { penalty: ciiDuty },
    ),
    article36: article(
        36,
        {
            zh: "关基运营者另设专门安全机构和负责人，做背景审查、培训、容灾备份和应急演练。",
            en: "Its operator adds a security office and head, background checks, training, disaster backup and drills.",
        },
        { penalty: ciiDuty },
    ),
    article37: article(
        37,
        {
            zh: "关基采购的产品和服务可能影响国家安全的，先过国家安全审查。",
            en: "Purchases that may touch national security pass a security review first.",
        },
        {
            penalty: {
                zh: "第67条：限期改正、停用，罚采购金额1至10倍，责任人罚1万至10万元。",
                en: "Art. 67: an order to put it right and stop use, a fine of 1 to 10 times the purchase, and 10,000 to 100,000 yuan for those responsible.",
            },
        },
    ),
    article38: article(
        38,
        { zh: "关基采购要与供应方签安全保密协议。", en: "Its suppliers sign a security and secrecy agreement." },
        { penalty: ciiDuty },
    ),
    article39: article(
        39,
        {
            zh: "关基运营者在境内收集和产生的个人信息、重要数据存在境内；确需出境的先做安全评估。",
            en: "Personal and important data that an operator of critical infrastructure gathers or makes in China is stored in China; a needed export is assessed first.",
        },
        { penalty: { zh: "第71条：依其他法律、行政法规处罚。", en: "Art. 71: punished under other laws and regulations." } },
    ),
    article40: article(
        40,
        {
            zh: "关基每年至少检测评估一次，结果和改进措施报主管部门。",
            en: "Critical infrastructure is tested at least once a year, and result and remedies are reported.",
        },
        { penalty: ciiDuty },
    ),
    article49: article(
        49,
        {
            zh: "发现用户发布违禁信息，立即停止传输、消除、留存记录并上报。",
            en: "Banned content of users is stopped, removed, kept on record and reported at once.",
        },
        { penalty: bannedContent },
    ),
    article51: article(51, {
        zh: "有网络信息安全投诉举报制度，公布受理方式并及时处理。",
        en: "A complaint and report system exists, its channel is published, and what comes in is dealt with in time.",
    }),
    article61paragraph1: article(
        { article: 61, paragraph: 1 },
        { zh: "对不尽第23条、第27条安全义务的处罚。", en: "Penalty for neglect of the duties of art. 23 and 27." },
        { penalty: securityDuty },
    ),
    article61paragraph2: article(
        { article: 61, paragraph: 2 },
        {
            zh: "对关基运营者不尽第35、36、38、40条义务的处罚。",
            en: "Penalty for an operator of critical infrastructure that neglects art. 35, 36, 38 or 40.",
        },
        { penalty: ciiDuty },
    ),
    article61paragraph3: article(
        { article: 61, paragraph: 3 },
        { zh: "对严重后果和特别严重后果的加重处罚。", en: "Heavier penalties for grave and especially grave results." },
        {
            penalty: {
                zh: "大量数据泄露、关基丧失局部功能：罚50万至200万元，责任人5万至20万元。关基丧失主要功能：罚200万至1000万元，责任人20万至100万元。",
                en: "A mass leak or partial loss of critical infrastructure: 500,000 to 2,000,000 yuan, and 50,000 to 200,000 for those responsible. Loss of its main function: 2,000,000 to 10,000,000, and 200,000 to 1,000,000 for those responsible.",
            },
        },
    ),
    article64: article(64, { zh: "对不落实实名的处罚。", en: "Penalty for serving users without a real identity." }, { penalty: realName }),
    article69: article(69, { zh: "对不处置违禁信息的处罚。", en: "Penalty for leaving banned content up." }, { penalty: bannedContent }),
    article71: article(71, {
        zh: "关基数据违规存放境外或出境等情形，按其他法律、行政法规处罚。",
        en: "Data of critical infrastructure stored or sent abroad against the rules, and like cases, are punished under other laws.",
    }),
    article73: article(73, {
        zh: "有行政处罚法规定的从轻、减轻或免罚情形的，照其规定。",
        en: "Where the law on administrative penalties allows a lighter penalty or none, that is followed.",
    }),
};
