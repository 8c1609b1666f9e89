import type { Text } from "../../kernel";
import { type Province, provinceOfCode } from "./provinces";
import { type Reading, refused, understood } from "./reading";

/** A unified social credit code (统一社会信用代码, GB 32100-2015), taken apart. */
export interface SocialCreditCode {
    readonly text: string;
    /** Province of registration, digits 3 and 4; absent for national registrations (10). */
    readonly province?: Province;
}

const form = /^[0-9A-HJ-NPQRTUWXY]{2}[0-9]{6}[0-9A-HJ-NPQRTUWXY]{10}$/u;
const alphabet = "0123456789ABCDEFGHJKLMNPQRTUWXY";
/** 3 to the power of the position, modulo 31. */
const weights = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28];

/** The check digit that belongs to the first 17 characters; they must be of the alphabet. */
export const socialCreditCheckDigit = (first17: string): string => {
    const sum = weights.reduce((total, weight, i) => total + weight * alphabet.indexOf(first17[i] ?? ""), 0);
    return alphabet[(31 - (sum % 31)) % 31] ?? "";
};

/** Whether the text is a unified social credit code exactly as printed, check digit included. */
export const isSocialCreditCode = (text: string): boolean => form.test(text) && socialCreditCheckDigit(text) === text[17];

const wanted: Text = {
    zh: "统一社会信用代码：18 位数字或大写字母（不含 I、O、S、V、Z），末位为校验码",
    en: "a unified social credit code: 18 digits or capitals (without I, O, S, V, Z), the last of which is a check digit",
};

const wantedCheckDigit: Text = {
    zh: "校验码正确的统一社会信用代码（末位与前 17 位不符，多半是抄错了一位）",
    en: "a unified social credit code whose check digit is right (the last character does not follow from the first 17: one was probably mistyped)",
};

/** The letters that the alphabet leaves out because they look like these. */
const lookalikes: Readonly<Record<string, string>> = { I: "1", O: "0", S: "5", Z: "2", V: "U" };

/** Reads a unified social credit code: compatibility forms, spaces and lower case are mended, the check digit must be right. */
export const readSocialCreditCode = (typed: string): Reading<SocialCreditCode> => {
    const text = typed.normalize("NFKC").replace(/[\s-]/gu, "").toUpperCase();
    if (!form.test(text)) {
        const mended = text.replace(/[IOSVZ]/gu, letter => lookalikes[letter] ?? letter);
        return refused(typed, wanted, isSocialCreditCode(mended) ? mended : undefined);
    }
    if (!isSocialCreditCode(text)) return refused(typed, wantedCheckDigit);
    const province = provinceOfCode(text.slice(2, 4));
    return understood({ text, ...(province && { province }) });
};
