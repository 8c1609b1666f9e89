import type { Article, Grade, Instrument, Text } from "../kernel";

/** Number of an article, with the paragraph (款) or the numbered item (项) where only that part is meant. */
export interface Place {
    readonly article: number;
    readonly paragraph?: number;
    readonly item?: number;
}

const digits = ["", "一", "二", "三", "四", "五", "六", "七", "八", "九"] as const;

/** Chinese numeral of a whole number from 1 to 99, as article numbers are printed: 23 is `二十三`. Throws a RangeError outside. */
export function chineseNumeral(value: number): string {
    if (!Number.isInteger(value) || value < 1 || value > 99)
        throw new RangeError(`an article number from 1 to 99 is wanted, found ${value}`);
    const tens = Math.floor(value / 10);
    const units = digits[value % 10] ?? "";
    if (tens === 0) return units;
    return `${tens === 1 ? "" : digits[tens]}十${units}`;
}

/** The two spellings of a place: `第二十三条第（三）项` and `art. 23(3)`; a paragraph is `第六十一条第一款` and `art. 61 para. 1`. */
export function citeOf(place: number | Place): Text {
    const { article, paragraph, item } = typeof place === "number" ? { article: place } : place;
    const zhParagraph = paragraph === undefined ? "" : `第${chineseNumeral(paragraph)}款`;
    const zhItem = item === undefined ? "" : `第（${chineseNumeral(item)}）项`;
    return {
        zh: `第${chineseNumeral(article)}条${zhParagraph}${zhItem}`,
        en: `art. ${article}${item === undefined ? "" : `(${item})`}${paragraph === undefined ? "" : ` para. ${paragraph}`}`,
    };
}

/** What may be said of an article besides its gist. */
export interface Remarks {
    readonly penalty?: Text;
    /** Where it differs from the grade of the instrument. */
    readonly grade?: Grade;
}

/** Gives the function that writes articles of one instrument; the grade is the instrument's unless a remark says otherwise. */
export const articlesOf =
    (instrument: Instrument) =>
    (place: number | Place | Text, gist: Text, remarks: Remarks = {}): Article => ({
        instrument,
        cite: typeof place === "object" && "zh" in place ? place : citeOf(place),
        gist,
        ...(remarks.penalty === undefined ? {} : { penalty: remarks.penalty }),
        grade: remarks.grade ?? instrument.grade,
    });
