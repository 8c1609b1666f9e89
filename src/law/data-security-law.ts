import type { Instrument } from "../kernel";
import { articlesOf } from "./article";

const instrument: Instrument = {
    key: "data-security-law",
    title: { zh: "数据安全法", en: "Data Security Law" },
    number: "主席令第84号",
    inForceFrom: "2021-09-01",
    grade: "A",
    source: "https://github.com/ImCa0/just-laws/blob/38c45a6379e450ac1842abac4e2e7da291e6e5b6/docs/economic/data-security-law/README.md",
};
const article = articlesOf(instrument);

const neglect = {
    zh: "第45条：责令改正并警告，可罚5万至50万元；拒不改正或造成大量数据泄露等严重后果的罚50万至200万元；危害国家核心数据的罚200万至1000万元。",
    en: "Art. 45: an order with a warning and possibly 50,000 to 500,000 yuan; on refusal or grave results such as a mass leak 500,000 to 2,000,000; for harm to core data of the state 2,000,000 to 10,000,000.",
};
const unlawfulExport = {
    zh: "第46条：责令改正并警告，可罚10万至100万元；情节严重的罚100万至1000万元。",
    en: "Art. 46: an order with a warning and possibly 100,000 to 1,000,000 yuan; in grave cases 1,000,000 to 10,000,000.",
};

/** The data security law. */
export const dataSecurityLaw = {
    instrument,
    article21: article(21, {
        zh: "国家对数据分类分级保护，重要数据列入目录重点管，核心数据管得更严。",
        en: "Data is classified and graded; important data is listed and specially protected, core data more strictly still.",
    }),
    article27: article(
        27,
        {
            zh: "在网络上处理数据，以等级保护为底座，建全流程安全制度和技术措施；重要数据还要有负责人和管理机构。",
            en: "Data handled over networks is secured on the basis of classified protection, with rules and technical means throughout; important data also has an officer and an office in charge.",
        },
        { penalty: neglect },
    ),
    article30: article(
        30,
        { zh: "重要数据处理者定期做风险评估并上报。", en: "Who handles important data assesses the risk at intervals and reports." },
        { penalty: neglect },
    ),
    article31: article(
        31,
        {
            zh: "关基产生的重要数据出境按网络安全法管，其他处理者的重要数据出境按网信部门的办法管。",
            en: "The export of important data follows the cybersecurity law for critical infrastructure, and the cyberspace administration's rules for everybody else.",
        },
        { penalty: unlawfulExport },
    ),
    article36: article(
        36,
        {
            zh: "未经主管机关批准，不得把存在境内的数据交给外国司法或执法机构。",
            en: "Data stored in China is not handed to foreign courts or law enforcement without approval.",
        },
        {
            penalty: {
                zh: "第48条：警告，可罚10万至100万元；后果严重的罚100万至500万元。",
                en: "Art. 48: a warning and possibly 100,000 to 1,000,000 yuan; with grave results 1,000,000 to 5,000,000.",
            },
        },
    ),
    article45: article(45, { zh: "对不尽数据安全义务的处罚。", en: "Penalty for neglect of data security." }, { penalty: neglect }),
    article46: article(
        46,
        { zh: "对违规提供重要数据出境的处罚。", en: "Penalty for the unlawful export of important data." },
        { penalty: unlawfulExport },
    ),
};
