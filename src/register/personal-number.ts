import { isSocialCreditCode, looksLikeResidentId } from "./numbers";

/** Full-width characters have their ASCII forms at a fixed distance, so offsets stay what they are. */
export const asciiWidth = (text: string): string =>
    text.replace(/[\uff01-\uff5e]/gu, c => String.fromCharCode(c.charCodeAt(0) - 0xfee0)).replace(/[\u3000\u00a0]/gu, " ");

/** Neither sort of number has fewer digits in a row, a separator between them at most. */
const elevenDigits = /(?:[0-9０-９][ \u3000\u00a0－-]?){11}/u;
const idShape = /(?<![0-9A-Za-z])[0-9]{6}[ -]?[0-9]{8}[ -]?[0-9]{3}[0-9Xx](?![0-9A-Za-z])/gu;
const mobileShape = /(?<![0-9])(?:\+?86[ -]?|0086[ -]?)?1[3-9][0-9](?:[ -]?[0-9]{4}){2}(?![0-9])/gu;

/** The letters and digits around a match: a phone number inside a credit code is none. */
const wordAround = (text: string, start: number, end: number): string => {
    let [from, to] = [start, end];
    while (/[0-9A-Za-z]/.test(text[from - 1] ?? "")) from--;
    while (/[0-9A-Za-z]/.test(text[to] ?? "")) to++;
    return text.slice(from, to);
};

/** What sort of personal number a text holds, and where. */
export interface PersonalNumber {
    readonly sort: "resident ID" | "mobile number";
    readonly offset: number;
    readonly length: number;
}

/** Every resident ID and mobile number that a text seems to hold, by shape and check digit, full-width digits included. */
export const personalNumbers = (text: string): readonly PersonalNumber[] => {
    if (!elevenDigits.test(text)) return [];
    const plain = asciiWidth(text);
    const found: PersonalNumber[] = [];
    for (const match of plain.matchAll(idShape)) {
        if (looksLikeResidentId(match[0].replace(/[ -]/g, ""))) {
            found.push({ sort: "resident ID", offset: match.index, length: match[0].length });
        }
    }
    for (const match of plain.matchAll(mobileShape)) {
        const end = match.index + match[0].length;
        if (!isSocialCreditCode(wordAround(plain, match.index, end).toUpperCase())) {
            found.push({ sort: "mobile number", offset: match.index, length: match[0].length });
        }
    }
    return found;
};

/** The text with everything that looks like a resident ID or a mobile number hidden. */
export const withoutPersonalNumbers = (text: string): string =>
    personalNumbers(text).reduce(
        (hidden, { offset, length }) => hidden.slice(0, offset) + "*".repeat(length) + hidden.slice(offset + length),
        text,
    );
