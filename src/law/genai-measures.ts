import type { Instrument } from "../kernel";
import { articlesOf } from "./article";

const instrument: Instrument = {
    key: "genai-measures",
    title: { zh: "生成式人工智能服务管理暂行办法", en: "Interim Measures for Generative AI Services" },
    inForceFrom: "2023-08-15",
    grade: "A",
    source: "https://www.cac.gov.cn/2023-07/13/c_1690898327029107.htm",
};
const article = articlesOf(instrument);

/** The measures on generative AI offered to the public in China. Article 12 was met as a mention only and is not shown as law. */
export const genaiMeasures = {
    instrument,
    article2paragraph1: article(
        { article: 2, paragraph: 1 },
        { zh: "管的是面向境内公众的生成式人工智能服务。", en: "Binds generative AI services offered to the public in China." },
    ),
    article2paragraph3: article(
        { article: 2, paragraph: 3 },
        {
            zh: "只在内部研发、应用，没有面向境内公众提供服务的，不适用。",
            en: "Does not bind research and use that is not offered to the public in China.",
        },
    ),
    article12: article(
        12,
        { zh: "按深度合成规定给生成内容加标识。", en: "Generated content is labelled under the rules on deep synthesis." },
        { grade: "C" },
    ),
    article17: article(17, {
        zh: "有舆论属性或社会动员能力的服务，要做安全评估并办算法备案；有变更或注销也要办。",
        en: "A service able to sway opinion or mobilise people undergoes a security assessment and files its algorithm, and files changes and its end.",
    }),
};
