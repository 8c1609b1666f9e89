import type { Instrument } from "../kernel";
import { articlesOf } from "./article";

const instrument: Instrument = {
    key: "cii-745",
    title: { zh: "关键信息基础设施安全保护条例", en: "Regulations on the Security Protection of Critical Information Infrastructure" },
    number: "国务院令第745号",
    inForceFrom: "2021-09-01",
    grade: "A",
    source: "https://github.com/LawRefBook/Laws/blob/6ef77b0a407dfcb4285dc149af0a159b09e28aa7/行政法规/关键信息基础设施安全保护条例%282021-07-30%29.md",
};
const article = articlesOf(instrument);

const neglect = {
    zh: "第39条：责令改正并警告；拒不改正或造成后果的罚10万至100万元，主管人员罚1万至10万元。",
    en: "Art. 39: an order with a warning; on refusal or harm 100,000 to 1,000,000 yuan, and 10,000 to 100,000 for the person in charge.",
};

/** The regulations on critical information infrastructure (关基). */
export const cii745 = {
    instrument,
    article6: article(6, {
        zh: "关基在等级保护之上加强保护，保证稳定运行和数据安全。",
        en: "Critical infrastructure is protected beyond classified protection, so that it runs steadily and its data is safe.",
    }),
    article12: article(
        12,
        { zh: "安全措施与设施同步规划、建设、使用。", en: "Security is planned, built and used together with the facility." },
        { penalty: neglect },
    ),
    article17: article(
        17,
        {
            zh: "每年至少做一次安全检测和风险评估，问题及时整改并上报。",
            en: "At least one test and risk assessment a year; findings are mended in time and reported.",
        },
        { penalty: neglect },
    ),
    article39: article(
        39,
        { zh: "对运营者不尽日常义务的处罚。", en: "Penalty for an operator that neglects its standing duties." },
        { penalty: neglect },
    ),
    article40: article(
        40,
        { zh: "对重大事件和重大威胁不报告的处罚。", en: "Penalty for keeping a major incident or threat unreported." },
        {
            penalty: {
                zh: "责令改正并警告；拒不改正或造成后果的罚10万至100万元，主管人员罚1万至10万元。",
                en: "An order with a warning; on refusal or harm 100,000 to 1,000,000 yuan, and 10,000 to 100,000 for the person in charge.",
            },
        },
    ),
};
