import type { Text } from "../../kernel";
import { icpPrefixes, type Province, provinceMeantBy } from "./provinces";
import { type Reading, refused, understood } from "./reading";
import { spellNumber } from "./spelling";

/** What a service number stands for; the suffix letter tells: none a website, A an app, X a mini-program, K a quick app. */
export type ServiceKind = "website" | "app" | "mini-program" | "quick-app";

const kindOfLetter: Readonly<Record<string, ServiceKind>> = { "": "website", A: "app", X: "mini-program", K: "quick-app" };

/** An ICP filing number (ICP备案号), or a licence number that stands for one, taken apart. */
export interface FilingNumber {
    /** The number in its one right spelling. */
    readonly text: string;
    /** Subject number (主体备案号): the number without its service suffix. */
    readonly subject: string;
    readonly province?: Province;
    /** Year of the subject number, where the number is a filing number. */
    readonly year?: number;
    /** Sequence of the service under the subject, and its kind; absent in a subject number. */
    readonly service?: { readonly sequence: number; readonly kind: ServiceKind };
}

const suffixPattern = "(?:-(?<seq>[1-9][0-9]{0,4})(?<letter>[AXK])?)?";

/** Source of the expression of a service suffix, shared with licences used as filing numbers. */
export const serviceSuffix = suffixPattern;

const filing = new RegExp(
    `^(?<prefix>[${icpPrefixes}])ICP备(?<digits>(?:0[5-9]|1[0-9]|20)[0-9]{6}|20(?:19|[2-9][0-9])[0-9]{6})号${suffixPattern}$`,
    "u",
);

/** Whether the text is an ICP filing number exactly as printed: nothing is normalised or rewritten. */
export const isFilingNumber = (text: string): boolean => filing.test(text);

/** The service that a suffix names, from the groups of a match. */
export const serviceOf = (groups: Readonly<Record<string, string | undefined>>): FilingNumber["service"] =>
    groups.seq === undefined ? undefined : { sequence: Number(groups.seq), kind: kindOfLetter[groups.letter ?? ""] ?? "website" };

const wanted: Text = {
    zh: "ICP 备案号：省份简称 + ICP备 + 8 位或 10 位数字 + 号，服务号再加 -序号，例如 粤ICP备2026000001号-1",
    en: "an ICP filing number: province prefix, ICP备, 8 or 10 digits, 号, and for a service its -sequence, such as 粤ICP备2026000001号-1",
};

const rewritten = (zh: string, en: string, to: string): Text => ({ zh: `${zh}，已按 ${to} 读取`, en: `${en}; read as ${to}` });

/** Hand forms that can mean one thing only: rewritten, and the writer is told. */
const rewriteHandForm = (spelled: string): { text: string; warnings: Text[] } => {
    const early = /^(.+ICP备[0-9]+)-([0-9]+[AXK]?)号$/u.exec(spelled);
    if (early) {
        const text = `${early[1]}号-${early[2]}`;
        return { text, warnings: [rewritten("服务序号应写在“号”之后", "the service sequence goes after 号", text)] };
    }
    const bare = /^(.+ICP备[0-9]+)(-[0-9]+[AXK]?)?$/u.exec(spelled);
    if (bare) {
        const text = `${bare[1]}号${bare[2] ?? ""}`;
        return { text, warnings: [rewritten("备案号缺少“号”字", "the filing number lacks 号", text)] };
    }
    const dangling = /^(.+ICP备[0-9]+号)-+$/u.exec(spelled);
    if (dangling?.[1]) {
        return { text: dangling[1], warnings: [rewritten("备案号末尾多了一个“-”", "the filing number ends in a stray dash", dangling[1])] };
    }
    return { text: spelled, warnings: [] };
};

/** The years in hand-typed numbers are shortened (21…) or lengthened (2018…); the usual intention is offered, never assumed. */
const otherYearForm = (digits: string): string | undefined => {
    if (/^2[1-9][0-9]{6}$/u.test(digits)) return `20${digits}`;
    if (/^20(?:0[5-9]|1[0-8])[0-9]{6}$/u.test(digits)) return digits.slice(2);
    return undefined;
};

const suggest = (text: string): string | undefined => {
    const parts = /^(?<prefix>.)ICP(?<sort>[备证])(?<digits>[0-9]+)号(?<suffix>-.*)?$/u.exec(text)?.groups;
    if (!parts) return undefined;
    const prefix = provinceMeantBy(parts.prefix ?? "")?.icp;
    const digits = parts.digits ?? "";
    if (prefix === undefined) return undefined;
    if (parts.sort === "备" && digits.length === 6) return `${prefix}ICP证${digits}号${parts.suffix ?? ""}`;
    const candidate = `${prefix}ICP备${otherYearForm(digits) ?? digits}号${parts.suffix ?? ""}`;
    return candidate !== text && filing.test(candidate) ? candidate : undefined;
};

const reason = (text: string): Text => {
    const parts = /^(?<prefix>.+?)ICP备(?<digits>[0-9]*)/u.exec(text)?.groups;
    if (!parts) return wanted;
    const prefix = parts.prefix ?? "";
    const digits = parts.digits ?? "";
    const meant = provinceMeantBy(prefix);
    if (meant && meant.icp !== prefix) {
        return {
            zh: `以“${meant.icp}”开头的号（${meant.name.zh}的 ICP 备案号都这样，不用“${prefix}”）`,
            en: `a number beginning with ${meant.icp}, as ICP filings of ${meant.name.en} do (${prefix} is no prefix of theirs)`,
        };
    }
    if (!meant) {
        return {
            zh: `以省份简称开头的备案号，简称为 ${icpPrefixes} 之一`,
            en: `a number that begins with a province prefix, one of ${icpPrefixes}`,
        };
    }
    if (/^2[1-9][0-9]{6}$/u.test(digits)) {
        return {
            zh: "四位年份、共 10 位数字（2021 年起的备案号如此）",
            en: "ten digits with a four-digit year, as numbers have from 2021 on",
        };
    }
    if (/^20(?:0[5-9]|1[0-8])[0-9]{6}$/u.test(digits)) {
        return {
            zh: "两位年份、共 8 位数字（2019 年以前的备案号如此）",
            en: "eight digits with a two-digit year, as numbers had before 2019",
        };
    }
    return wanted;
};

/**
 * Reads an ICP filing number, subject number or service number. Spelling is normalised; legacy and hand forms are rewritten with
 * a warning; a wrong province prefix or a year of the wrong width is refused with the likely number as suggestion.
 * There is no check digit. Widths and years are those seen in issued numbers.
 */
export const readFilingNumber = (typed: string): Reading<FilingNumber> => {
    const { text, warnings } = filing.test(typed) ? { text: typed, warnings: [] } : rewriteHandForm(spellNumber(typed));
    const groups = filing.exec(text)?.groups;
    if (!groups) return refused(typed, reason(text), suggest(text));
    const digits = groups.digits ?? "";
    const service = serviceOf(groups);
    return understood(
        {
            text,
            subject: `${groups.prefix}ICP备${digits}号`,
            province: provinceMeantBy(groups.prefix ?? ""),
            year: digits.length === 10 ? Number(digits.slice(0, 4)) : 2000 + Number(digits.slice(0, 2)),
            ...(service && { service }),
        },
        warnings,
    );
};

/** The one spelling of a filing number, hand forms included; what cannot be read is only spelled. Idempotent. */
export const normaliseFilingNumber = (typed: string): string => rewriteHandForm(spellNumber(typed)).text;
