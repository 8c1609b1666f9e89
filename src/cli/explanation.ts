import type { Text } from "../kernel";
import type { ExitCode, Writing } from "./command";

/** One line of an explanation. */
export interface Part {
    readonly label: Text;
    readonly says: Text;
}

/** What is known of a word that somebody asked about. */
export interface Explanation {
    readonly kind:
        | "policy"
        | "article"
        | "instrument"
        | "filing-number"
        | "licence-number"
        | "psb-number"
        | "credit-code"
        | "domain"
        | "claim";
    /** 1 where something is wrong with the thing itself: a wrong spelling, an unfiled domain. */
    readonly code: Extract<ExitCode, 0 | 1>;
    readonly title: Text;
    readonly parts: readonly Part[];
    /** What to look at: wrong spellings, doubts. */
    readonly warnings?: readonly Text[];
    /** Further fields of the JSON form. */
    readonly data?: object;
}

/** The same words in both languages. */
export const same = (text: string): Text => ({ zh: text, en: text });

export const part = (zh: string, en: string, says: Text): Part => ({ label: { zh, en }, says });

const columns = (text: string): number => [...text].reduce((sum, c) => sum + (/[\u2e80-\u9fff\uff00-\uff60]/u.test(c) ? 2 : 1), 0);

/** An explanation for a terminal: the title, the warnings, then the parts in two columns. */
export function explanationText({ title, parts, warnings = [] }: Explanation, { lang, colours }: Writing): string {
    const width = Math.max(0, ...parts.map(({ label }) => columns(label[lang])));
    const lines = parts.map(({ label, says }) => {
        const name = label[lang];
        const [first = "", ...more] = says[lang].split("\n");
        const indent = " ".repeat(width + 4);
        const start = `  ${colours.faint(name)}${" ".repeat(width - columns(name))}  ${first}`;
        return [start, ...more.map(line => `${indent}${line}`)].join("\n");
    });
    return [colours.strong(title[lang]), ...warnings.map(text => `  ${colours.doubtful("!")} ${text[lang]}`), ...lines].join("\n");
}
