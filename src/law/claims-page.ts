import type { Text } from "../kernel";
import type { ClaimTreatment, ClaimVerdict } from "./claim";
import { claimGuides } from "./claims";
import { table } from "./markdown";

/** Language of a page. */
export type Language = keyof Text;

const verdicts: Record<ClaimVerdict, Text> = {
    supported: { zh: "有依据", en: "supported" },
    "provider rule": { zh: "云商规则", en: "provider rule" },
    partial: { zh: "部分属实", en: "partial" },
    contradicted: { zh: "与依据相反", en: "contradicted" },
    "not verified": { zh: "查无出处", en: "not verified" },
    "not a claim": { zh: "不是论断", en: "not a claim" },
};

const treatments: Record<ClaimTreatment, Text> = {
    block: { zh: "拦截", en: "block" },
    warn: { zh: "提醒", en: "warn" },
    configurable: { zh: "可配置", en: "setting" },
    ignore: { zh: "不管", en: "ignore" },
};

const words = {
    title: { zh: "流行说法对照表", en: "Popular claims" },
    lead: {
        zh: "网上的备案指南说法很多。遇到的每一条都记在这里，写明有没有依据、真实情况是什么，规则和提示不从指南里抄。",
        en: "Guides on filing claim many things. Each claim we met is kept here with its verdict and with what is true, so that no policy is ever written from a guide.",
    },
    head: {
        zh: ["编号", "说法", "结论", "实际情况", "依据", "处理"],
        en: ["id", "claim", "verdict", "what is true", "article", "treatment"],
    },
} as const;

/** The text of `docs/claims.md` (`en`) or `docs/claims.zh-CN.md` (`zh`). */
export function claimsPage(language: Language): string {
    const guides = claimGuides.flatMap(guide => [
        `## ${guide.title[language]}`,
        table(
            words.head[language],
            guide.claims.map(row => [
                row.id,
                row.claim[language],
                verdicts[row.verdict][language],
                row.truth[language],
                row.articles
                    .map(article => `${article.instrument.title[language]} ${article.cite[language]} (${article.grade})`)
                    .join("<br>"),
                row.treatments.map(treatment => treatments[treatment][language]).join(language === "zh" ? "、" : ", "),
            ]),
        ),
    ]);
    return `${["<!-- Made by `npm run generate`. Change src/law, then run it again. -->", `# ${words.title[language]}`, words.lead[language], ...guides].join("\n\n")}\n`;
}
