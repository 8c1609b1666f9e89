import type { Instrument } from "../kernel";
import { articlesOf } from "./article";

const instrument: Instrument = {
    key: "ai-labelling",
    title: { zh: "人工智能生成合成内容标识办法", en: "Measures for Labelling AI-generated Content" },
    inForceFrom: "2025-09-01",
    grade: "C",
    source: "https://www.cac.gov.cn/",
};
const article = articlesOf(instrument);

/** The measures on labels of AI-made content, with the standard GB 45438-2025; known from third parties only. */
export const aiLabelling = {
    instrument,
    labels: article(
        { zh: "标识义务", en: "duty to label" },
        {
            zh: "自2025-09-01起，生成合成内容要加用户看得见的显式标识和写入元数据的隐式标识。",
            en: "From 2025-09-01 AI-made content carries a label that users can see and one in its metadata.",
        },
    ),
};
