import type { Article, Grade, ProviderPage, Text } from "../kernel";
import { citation } from "./sentences";

/** On what a period or a rule rests, as the calendar and the readiness report show it. */
export interface ShownGround {
    readonly articles: readonly Article[];
    readonly page?: ProviderPage;
    /** Absent where the register itself says so. */
    readonly grade?: Grade;
}

const own: Text = { zh: "台账自定", en: "stated in the register itself" };
const third: Text = {
    zh: "第三方资料，未见原文，仅作提醒（C 级）",
    en: "third-party material, no text at hand: a reminder only (grade C)",
};
const unseen: Text = { zh: "没有可查的来源，仅作提醒", en: "no source at hand: a reminder only" };

/** The ground in one line, with how sure it is. What is graded C or unverified is never shown as law. */
export function groundPhrase({ articles, page, grade }: ShownGround, lang: keyof Text): string {
    if (grade === undefined) return own[lang];
    if (grade === "unverified") return unseen[lang];
    if (grade === "C") return third[lang];
    const sure: Text =
        grade === "A"
            ? { zh: "A 级：法规原文", en: "grade A: official text" }
            : { zh: "B 级：云厂商文档，非法律", en: "grade B: provider documentation, not law" };
    const shown = articles.filter(article => article.grade === "A" || article.grade === "B").map(article => citation(article, lang));
    const source = shown.length > 0 ? shown.join(lang === "zh" ? "、" : "; ") : (page?.title[lang] ?? "");
    return lang === "zh" ? `${source}（${sure.zh}）` : `${source} (${sure.en})`;
}
