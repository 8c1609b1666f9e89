import type { Instrument } from "../kernel";
import { articlesOf } from "./article";

const instrument: Instrument = {
    key: "telecom-regulations",
    title: { zh: "电信条例", en: "Telecommunications Regulations" },
    number: "国务院令第291号",
    inForceFrom: "2000-09-25",
    grade: "A",
    source: "https://github.com/LawRefBook/Laws/blob/669f05b3af762f3f1efcb78199801ea4613fa1e8/行政法规/电信条例%282016-02-06%29.md",
};
const article = articlesOf(instrument);

const unlicensed = {
    zh: "第69条：责令改正、没收违法所得，并处违法所得3至5倍罚款；没有违法所得或不足5万元的，罚10万至100万元；情节严重的停业整顿。",
    en: "Art. 69: an order to put it right, loss of the gains and 3 to 5 times as much, or 100,000 to 1,000,000 yuan where the gains are nil or under 50,000; in grave cases suspension.",
};

/** The regulations on telecom business, text of 2016-02-06. */
export const telecomRegulations = {
    instrument,
    article7: article(
        7,
        {
            zh: "电信业务分类许可，没有许可证不得经营。",
            en: "Telecom business is licensed by category; without the licence it may not be run.",
        },
        { penalty: unlicensed },
    ),
    article9: article(9, {
        zh: "增值业务跨省的向工信部申请许可，只在一省的向省通信管理局申请。",
        en: "Value-added business across provinces is licensed by the ministry, within a single province by its bureau.",
    }),
    article13: article(13, {
        zh: "增值业务的条件：依法设立的公司，资金和专业人员与业务相称，有长期服务的信誉或能力；没有规定人数。",
        en: "Value-added business takes a company, funds and qualified staff in proportion, and the credit or ability for long service; no head-count is set.",
    }),
    article15: article(15, {
        zh: "变更经营主体、业务范围或停止经营，提前90日向发证机关申请。",
        en: "A change of the licensee or of scope, or an end of business, is applied for 90 days ahead.",
    }),
    article69: article(
        69,
        { zh: "对擅自经营或超范围经营电信业务的处罚。", en: "Penalty for telecom business without a licence or beyond its scope." },
        { penalty: unlicensed },
    ),
};
