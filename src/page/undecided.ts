import type { Text } from "../kernel";
import type { PageFinding } from "./finding";
import type { Rendered } from "./rendered";

/** What is asked, before it is known what is found. */
export type Question = Omit<PageFinding, "verdict" | "found" | "line">;

/** Something that is not on the page: undecided where a template or a script may still put it there, else breached. */
export function missing({ gaps }: Rendered, question: Question, found: Text): PageFinding {
    const [gap] = gaps;
    if (!gap) return { ...question, verdict: "breached", found };
    return {
        ...question,
        verdict: "undecided",
        found: {
            zh: `${found.zh}；但第 ${gap.line} 行的 ${gap.written} 要到生成页面时才知道内容`,
            en: `${found.en}; but what ${gap.written} in line ${gap.line} becomes is known only when the page is made`,
        },
        line: gap.line,
    };
}
