import { gapMark } from "./placeholders";

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

/** Whatever would make another number of it: a further digit, a service suffix, a template that goes on. */
const end = `(?!${gapMark}|[0-9]| ?-[0-9${gapMark}]|[AXK](?![A-Z]))`;

/** Where a number stands in the visible text, spaces inside it allowed; undefined where it does not stand as a whole. */
export function occurrence(text: string, number: string): number | undefined {
    const pattern = new RegExp(`${[...number.replace(/\s/gu, "")].map(escaped).join(" *")}${end}`, "u");
    return pattern.exec(text)?.index;
}

/** A number on the page that has the look of a filing number, right or wrong. */
export interface Look {
    /** Without spaces, as it stands there. */
    readonly written: string;
    readonly offset: number;
}

const filingLook = /[\u4e00-\u9fff] *ICP *[备证] *(?:案 *)?(?:第 *)?[0-9]{4,14}(?: *号)?(?: ?-[0-9]{1,5}(?:[AXK](?![A-Z]))?(?: *号)?)?/gu;
const psbLook = /[\u4e00-\u9fff] *公网安备 *[0-9]{6,20}(?: *号)?/gu;

const looks = (text: string, pattern: RegExp): readonly Look[] =>
    [...text.matchAll(pattern)]
        .filter(match => ![gapMark, "-"].includes(text[match.index + match[0].length] ?? ""))
        .map(match => ({ written: match[0].replace(/ /g, ""), offset: match.index }));

/** Everything on the page that looks like an ICP filing number. */
export const filingLooks = (text: string): readonly Look[] => looks(text, filingLook);

/** Everything on the page that looks like a PSB number. */
export const psbLooks = (text: string): readonly Look[] => looks(text, psbLook);
