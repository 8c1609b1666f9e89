import type { Text } from "../../kernel";
import { type Province, provinceMeantBy, provinceOfCode, psbPrefixes } from "./provinces";
import { type Reading, refused, understood } from "./reading";
import { spellNumber } from "./spelling";

/** A PSB number (公安联网备案号), taken apart. */
export interface PsbNumber {
    /** The number in its one right spelling: 粤公网安备44030502008569号. */
    readonly text: string;
    /** The 14 digits, as the query site of the police takes them. */
    readonly code: string;
    readonly province: Province;
}

const form = new RegExp(`^(?<prefix>[${psbPrefixes}])公网安备 ?(?<digits>[0-9]{14}) ?号$`, "u");

/** Whether the text has the form of a PSB number as printed (a space before the digits is usual). Province code is not compared. */
export const isPsbNumber = (text: string): boolean => form.test(text);

const wanted: Text = {
    zh: "公安联网备案号：省份简称 + 公网安备 + 14 位数字 + 号，例如 粤公网安备44030502000001号",
    en: "a PSB number: province prefix, 公网安备, 14 digits, 号, such as 粤公网安备44030502000001号",
};

/** 号 is the one part that people leave out and that can be only itself. */
const addMissingEnd = (spelled: string): { text: string; warnings: Text[] } => {
    if (!/公网安备[0-9]{14}$/u.test(spelled)) return { text: spelled, warnings: [] };
    const text = `${spelled}号`;
    return { text, warnings: [{ zh: `公安备案号缺少“号”字，已按 ${text} 读取`, en: `the PSB number lacks 号; read as ${text}` }] };
};

const wrongPrefix = (text: string): Reading<never> | undefined => {
    const prefix = text.slice(0, 1);
    const meant = provinceMeantBy(prefix);
    if (!meant || meant.psb === prefix) return undefined;
    const suggestion = meant.psb + text.slice(1);
    return refused(
        text,
        {
            zh: `以“${meant.psb}”开头的号（${meant.name.zh}的公安备案号都这样，不用“${prefix}”）`,
            en: `a number beginning with ${meant.psb}, as PSB filings of ${meant.name.en} do (${prefix} is no prefix of theirs)`,
        },
        form.test(suggestion) ? suggestion : undefined,
    );
};

/**
 * Reads a PSB number. The first two digits must be the province of the prefix. Digits 7 and 8 are 02 in every number seen, but no
 * rule says so: another pair is a warning. There is no check digit.
 */
export const readPsbNumber = (typed: string): Reading<PsbNumber> => {
    const { text, warnings } = addMissingEnd(spellNumber(typed));
    const groups = form.exec(text)?.groups;
    if (!groups) return wrongPrefix(text) ?? refused(typed, wanted);
    const prefix = groups.prefix ?? "";
    const code = groups.digits ?? "";
    const province = provinceMeantBy(prefix);
    const byCode = provinceOfCode(code.slice(0, 2));
    if (!province || byCode?.code !== province.code) {
        return refused(
            typed,
            {
                zh: `数字以 ${province?.code} 开头的号（“${prefix}”的行政区划代码；现在以 ${code.slice(0, 2)} 开头）`,
                en: `digits beginning with ${province?.code}, the code of ${province?.name.en}; these begin with ${code.slice(0, 2)}`,
            },
            byCode && `${byCode.psb}公网安备${code}号`,
        );
    }
    if (code.slice(6, 8) !== "02") {
        const odd: Text = {
            zh: `公安备案号 ${text} 的第 7、8 位通常是 02，请核对`,
            en: `digits 7 and 8 of ${text} are usually 02: please compare with the certificate`,
        };
        return understood({ text, code, province }, [...warnings, odd]);
    }
    return understood({ text, code, province }, warnings);
};
