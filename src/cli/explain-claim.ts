import { answerTo, claims, claimVerdicts } from "../law/claims";
import { citation } from "../reports";
import { type Explanation, part, same } from "./explanation";

/** Explains a claim of popular guides by its id, `PC-014`: what is true of it, on what that rests, and what checks it. */
export function explainClaim(word: string): Explanation | undefined {
    const claim = claims.find(({ id }) => id === word.trim().toUpperCase());
    if (!claim) return undefined;
    const { by, why } = answerTo(claim);
    const cites = claim.articles.map(article => ({ zh: citation(article, "zh"), en: citation(article, "en") }));
    const checked = [...by.map(same), ...(why ? [why] : [])];
    return {
        kind: "claim",
        code: 0,
        title: { zh: `${claim.id}：流行说法“${claim.claim.zh}”`, en: `${claim.id}: popular claim "${claim.claim.en}"` },
        parts: [
            part("结论", "verdict", claimVerdicts[claim.verdict]),
            part("实际情况", "what is true", claim.truth),
            ...(cites.length === 0
                ? []
                : [part("依据", "ground", { zh: cites.map(({ zh }) => zh).join("\n"), en: cites.map(({ en }) => en).join("\n") })]),
            part("由什么检查", "checked by", { zh: checked.map(({ zh }) => zh).join("\n"), en: checked.map(({ en }) => en).join("\n") }),
        ],
        data: { id: claim.id, verdict: claim.verdict, articles: cites, checkedBy: by },
    };
}
