import type { Instrument } from "../kernel";
import { articlesOf } from "./article";

const instrument: Instrument = {
    key: "psb-measures-33",
    title: {
        zh: "计算机信息网络国际联网安全保护管理办法",
        en: "Measures for Security Protection of Computer Information Networks with International Connections",
    },
    number: "公安部令第33号",
    inForceFrom: "1997-12-30",
    grade: "A",
    source: "https://github.com/LawRefBook/Laws/blob/6ef77b0a407dfcb4285dc149af0a159b09e28aa7/行政法规/计算机信息网络国际联网安全保护管理办法%282011-01-08%29.md",
};
const article = articlesOf(instrument);

const notFiled = { zh: "第23条：警告，或停机整顿不超过6个月。", en: "Art. 23: a warning, or a shut-down of up to 6 months." };

/** The statute of the filing with the public security bodies (公安联网备案), text of 2011-01-08. It binds legal persons and other organisations. */
export const psbMeasures33 = {
    instrument,
    article10: article(
        10,
        {
            zh: "联网单位要管好自己的网络：有制度、有技术措施；发现违法信息或危害行为，保留原始记录并在24小时内报告当地公安。",
            en: "A connected organisation runs its network safely, with rules and technical measures; unlawful content or attacks are kept on record and reported to the local police within 24 hours.",
        },
        {
            penalty: {
                zh: "第21条：限期改正并警告；逾期不改，责任人可罚5000元以下，单位可罚15000元以下，严重的停机整顿6个月以内。",
                en: "Art. 21: an order with a warning; if not obeyed, up to 5,000 yuan for those responsible and 15,000 for the organisation, in grave cases a shut-down of up to 6 months.",
            },
        },
    ),
    article12: article(
        12,
        {
            zh: "使用国际联网的法人和其他组织，自网络正式联通之日起30日内，到省级公安机关指定的受理机关备案。",
            en: "A legal person or other organisation on the internet files with the body named by the provincial police within 30 days of the day its network is formally connected.",
        },
        { penalty: notFiled },
    ),
    article21: article(
        21,
        {
            zh: "对没有安全制度、没有技术措施等情形的处罚。",
            en: "Penalty for missing security rules, missing technical measures and the like.",
        },
        {
            penalty: {
                zh: "限期改正并警告；逾期不改，责任人可罚5000元以下，单位可罚15000元以下，严重的停机整顿6个月以内。",
                en: "An order with a warning; if not obeyed, up to 5,000 yuan for those responsible and 15,000 for the organisation, in grave cases a shut-down of up to 6 months.",
            },
        },
    ),
    article23: article(23, { zh: "对不办公安备案的处罚。", en: "Penalty for not filing with the police." }, { penalty: notFiled }),
};
