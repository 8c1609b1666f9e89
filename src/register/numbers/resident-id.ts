import { isSocialCreditCode } from "./social-credit-code";

const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const checkDigits = "10X98765432";

/** Whether the last of 18 characters is the mod 11-2 check digit (GB 11643) of the first 17 digits. */
const hasCheckDigit = (text: string): boolean => checkDigits[weights.reduce((sum, w, i) => sum + w * Number(text[i]), 0) % 11] === text[17];

const regions = /^(?:1[1-5]|2[1-3]|3[1-7]|4[1-6]|5[0-4]|6[1-5]|71|8[1-3]|9[0-9])/u;

const hasBirthDate = (text: string): boolean => {
    const [year, month, day] = [Number(text.slice(6, 10)), Number(text.slice(10, 12)), Number(text.slice(12, 14))];
    return year >= 1880 && year <= 2100 && month >= 1 && month <= 12 && day >= 1 && day <= 31;
};

/**
 * Whether 18 characters look like a resident ID (居民身份证号). The register never holds one, so the test leans towards yes: a right
 * check digit, or 17 digits and an X, or a region and a birth date with a mistyped check digit. A valid unified social credit
 * code is let through unless it is a resident ID in every respect.
 */
export const looksLikeResidentId = (text: string): boolean => {
    const id = text.toUpperCase();
    if (!/^[0-9]{17}[0-9X]$/u.test(id)) return false;
    const inEveryRespect = hasCheckDigit(id) && hasBirthDate(id) && regions.test(id);
    if (isSocialCreditCode(id)) return inEveryRespect;
    return id.endsWith("X") || hasCheckDigit(id) || (hasBirthDate(id) && regions.test(id));
};
