import type { Article, Instrument, Text } from "../kernel";
import { articlesIn, type StatuteBook, statuteBooks } from "../law";
import { citation } from "../reports";
import { type Explanation, part, same } from "./explanation";

const grades: Readonly<Record<Article["grade"], Text>> = {
    A: { zh: "A：官方文本或逐字副本", en: "A: official text, or a word-for-word copy" },
    B: { zh: "B：云厂商文档", en: "B: documentation of a provider" },
    C: { zh: "C：第三方转述，不作为法律依据展示", en: "C: third party; never shown as law" },
    unverified: { zh: "未核实，不作为法律依据展示", en: "unverified; never shown as law" },
};

const forceText = ({ inForceFrom, inForceUntil }: Instrument): Text => ({
    zh: `自 ${inForceFrom} 起施行${inForceUntil === undefined ? "" : `，${inForceUntil} 起不再有效`}`,
    en: `in force from ${inForceFrom}${inForceUntil === undefined ? "" : `, no longer from ${inForceUntil}`}`,
});

/** Numbers of an article as people write them: `12`, `61 para. 1`, `8.1.4.3 a`. */
const place = (text: string): string =>
    text
        .toLowerCase()
        .replace(/article|art\.?|paragraph|para\.?|clause|第|条|款|\(|\)|（|）/gu, " ")
        .replace(/[\s/:,-]+/gu, " ")
        .trim();

function articleOf(book: StatuteBook, rest: string): Article | undefined {
    const wanted = place(rest);
    const articles = articlesIn(book);
    return articles.find(({ cite }) => place(cite.en) === wanted || cite.zh === rest.trim());
}

/** The book whose key a word begins with, the longest key first, and the rest of the word. */
function split(word: string): { readonly book: StatuteBook; readonly rest: string } | undefined {
    const text = word.trim();
    const lower = text.toLowerCase();
    const [book] = statuteBooks
        .filter(({ instrument: { key } }) => lower === key || (lower.startsWith(key) && /^[^a-z0-9]/.test(lower.slice(key.length))))
        .toSorted((a, b) => b.instrument.key.length - a.instrument.key.length);
    return book && { book, rest: text.slice(book.instrument.key.length) };
}

/** Explains an article (`order-292/12`) or an instrument (`order-292`) by its key. */
export function explainArticle(word: string): Explanation | undefined {
    const found = split(word);
    if (!found) return undefined;
    const { instrument } = found.book;
    if (found.rest.trim() === "") return explainInstrument(found.book);
    const article = articleOf(found.book, found.rest);
    if (!article) return undefined;
    return {
        kind: "article",
        code: 0,
        title: { zh: citation(article, "zh"), en: citation(article, "en") },
        parts: [
            part("要点", "gist", article.gist),
            ...(article.penalty ? [part("罚则", "penalty", article.penalty)] : []),
            part("效力", "in force", forceText(instrument)),
            part("可靠程度", "grade", grades[article.grade]),
            part("出处", "source", same(instrument.source)),
        ],
        data: { instrument: instrument.key, cite: article.cite, grade: article.grade, source: instrument.source },
    };
}

function explainInstrument(book: StatuteBook): Explanation {
    const { instrument } = book;
    const number = instrument.number === undefined ? { zh: "", en: "" } : { zh: `（${instrument.number}）`, en: ` (${instrument.number})` };
    return {
        kind: "instrument",
        code: 0,
        title: { zh: `《${instrument.title.zh}》${number.zh}`, en: `${instrument.title.en}${number.en}` },
        parts: [
            part("效力", "in force", forceText(instrument)),
            part("可靠程度", "grade", grades[instrument.grade]),
            part("出处", "source", same(instrument.source)),
            ...articlesIn(book).map(({ cite, gist }) => ({ label: cite, says: gist })),
        ],
        data: { instrument: instrument.key, source: instrument.source },
    };
}

/** Every key that {@link explainArticle} knows, with and without an article. */
export const articleKeys = (): readonly string[] =>
    statuteBooks.flatMap(book => [
        book.instrument.key,
        ...articlesIn(book).map(({ cite }) => `${book.instrument.key}/${place(cite.en).replaceAll(" ", "/")}`),
    ]);
