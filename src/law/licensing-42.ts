import type { Instrument } from "../kernel";
import { articlesOf } from "./article";

const instrument: Instrument = {
    key: "licensing-42",
    title: { zh: "电信业务经营许可管理办法", en: "Measures for the Licensing of Telecom Business" },
    number: "工业和信息化部令第42号",
    inForceFrom: "2017-09-01",
    grade: "A",
    source: "https://www.miit.gov.cn/zwgk/zcwj/flfg/art/2020/art_ad4a7f072a5e4e2aab49b7817c49f5a6.html",
};
const article = articlesOf(instrument);

/** The ministry's measures on telecom licences. Validity and annual report are graded C: their article numbers were not seen. */
export const licensing42 = {
    instrument,
    article4: article(4, {
        zh: "经营电信业务要有许可证，并按许可证载明的内容经营。",
        en: "Telecom business is run under a licence and as the licence says.",
    }),
    article6: article(6, {
        zh: "增值业务的申请人须是公司，资金、专业人员、场地、设施与业务相称，没有失信等不良记录；注册资本省内不低于100万元，全国或跨省不低于1000万元。没有规定人数、社保或本地服务器。",
        en: "An applicant is a company with funds, staff, premises and facilities in proportion and a clean record; capital is at least 1,000,000 yuan within a province and 10,000,000 nationwide or across provinces. No head-count, social insurance or local server is asked for.",
    }),
    validity: article(
        { zh: "条号未核实（有效期）", en: "article number unverified (validity)" },
        { zh: "许可证有效期5年，到期前90日申请续期。", en: "A licence lasts 5 years and is renewed 90 days before it ends." },
        { grade: "C" },
    ),
    annualReport: article(
        { zh: "条号未核实（年报）", en: "article number unverified (annual report)" },
        { zh: "持证单位每年第一季度报送年报。", en: "A licensee hands in its annual report in the first quarter." },
        { grade: "C" },
    ),
};
