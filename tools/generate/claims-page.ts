import type { Text } from "../../src/kernel";
import { answerTo, type Claim, type ClaimTreatment, claimGuides, claimVerdicts } from "../../src/law/claims";
import { table } from "./markdown";

/** Language of a page. */
export type Language = keyof Text;

const treatments: Record<ClaimTreatment, Text> = {
    block: { zh: "拦截", en: "block" },
    warn: { zh: "提醒", en: "warn" },
    configurable: { zh: "可配置", en: "setting" },
    ignore: { zh: "不管", en: "ignore" },
};

const words = {
    title: { zh: "流行说法对照表", en: "Popular claims" },
    lead: {
        zh: "网上的备案指南说法很多。遇到的每一条都记在这里，写明有没有依据、真实情况是什么、由哪条策略或哪个命令检查；不检查的写明理由。规则和提示不从指南里抄。",
        en: "Guides on filing claim many things. Each claim we met is kept here with its verdict, with what is true, and with the policy or command that checks it, or the reason why none does. No policy is ever written from a guide.",
    },
    head: {
        zh: ["编号", "说法", "结论", "实际情况", "依据", "处理", "由什么检查"],
        en: ["id", "claim", "verdict", "what is true", "article", "treatment", "checked by"],
    },
} as const;

/** What checks a claim, policies with a link to their page, then what is left to be said. */
function answerCell(claim: Claim, language: Language): string {
    const { by, why } = answerTo(claim);
    const places = by.map(place => (place.includes(" ") ? `\`${place}\`` : `[${place}](policies/${place}.md)`));
    return [...places, ...(why ? [why[language]] : [])].join("<br>");
}

/** The text of `docs/claims.md` (`en`) or `docs/claims.zh-CN.md` (`zh`). */
export function claimsPage(language: Language): string {
    const guides = claimGuides.flatMap(guide => [
        `## ${guide.title[language]}`,
        table(
            words.head[language],
            guide.claims.map(row => [
                row.id,
                row.claim[language],
                claimVerdicts[row.verdict][language],
                row.truth[language],
                row.articles
                    .map(article => `${article.instrument.title[language]} ${article.cite[language]} (${article.grade})`)
                    .join("<br>"),
                row.treatments.map(treatment => treatments[treatment][language]).join(language === "zh" ? "、" : ", "),
                answerCell(row, language),
            ]),
        ),
    ]);
    return `${["<!-- Made by `npm run generate`. Change src/law, then run it again. -->", `# ${words.title[language]}`, words.lead[language], ...guides].join("\n\n")}\n`;
}
