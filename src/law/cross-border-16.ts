import type { Instrument } from "../kernel";
import { articlesOf } from "./article";

const instrument: Instrument = {
    key: "cross-border-16",
    title: { zh: "促进和规范数据跨境流动规定", en: "Provisions on Promoting and Regulating Cross-border Data Flows" },
    number: "国家互联网信息办公室令第16号",
    inForceFrom: "2024-03-22",
    grade: "A",
    source: "https://www.cac.gov.cn/2024-03/22/c_1712776611775634.htm",
};
const article = articlesOf(instrument);

/** The provisions that set when an export of data needs an assessment, a contract or nothing. The number of the article on validity was not seen. */
export const crossBorder16 = {
    instrument,
    article2: article(2, {
        zh: "没被告知或公开为重要数据的，出境时不用按重要数据申报评估。",
        en: "Data never notified or published as important need not be declared as important data for export.",
    }),
    article3: article(3, {
        zh: "贸易、运输、学术、跨国制造和营销等活动的数据，不含个人信息和重要数据的，出境不用走手续。",
        en: "Data of trade, transport, research, manufacturing and marketing is exempt when it holds no personal and no important data.",
    }),
    article5: article(5, {
        zh: "履行合同、人力资源管理、紧急救助等情形免手续；非关基的，自当年1月1日起出境不满10万人个人信息（不含敏感信息）也免。",
        en: "Exempt are performance of a contract, staff management and emergencies; and, outside critical infrastructure, fewer than 100,000 persons' non-sensitive information since 1 January of the year.",
    }),
    article7: article(7, {
        zh: "要做安全评估的：关基的个人信息或重要数据、任何重要数据、自当年1月1日起100万人以上个人信息或1万人以上敏感个人信息。",
        en: "A security assessment is due for data of critical infrastructure, for any important data, and from 1,000,000 persons, or 10,000 persons' sensitive information, since 1 January of the year.",
    }),
    article8: article(8, {
        zh: "签标准合同或做认证的：自当年1月1日起10万人以上不满100万人个人信息，或不满1万人敏感个人信息。",
        en: "A standard contract or certification is due from 100,000 and below 1,000,000 persons, or below 10,000 persons' sensitive information, since 1 January of the year.",
    }),
    validity: article(
        { zh: "条号未核实（评估结果有效期）", en: "article number unverified (validity of the assessment)" },
        { zh: "评估结果有效3年。", en: "The result of an assessment is valid for 3 years." },
        { grade: "C" },
    ),
};
