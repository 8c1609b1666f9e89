import type { Text } from "../../kernel";
import { type FilingNumber, readFilingNumber, serviceOf, serviceSuffix } from "./filing-number";
import { licencePrefixes, type Province, provinceMeantBy } from "./provinces";
import { type Reading, refused, understood } from "./reading";
import { spellNumber } from "./spelling";

/** A licence for value-added telecom services (增值电信业务经营许可证), taken apart. */
export interface LicenceNumber {
    /** The number in its one right spelling; the new form without 号. */
    readonly text: string;
    /** The licence itself, without a service suffix. */
    readonly licence: string;
    /** Absent for a national licence (合字, or no prefix at all). */
    readonly province?: Province;
    /** Categories of the telecom catalogue (`B2`); empty in the old form, which does not say. */
    readonly categories: readonly string[];
    /** Year of issue, where the number has one. */
    readonly year: number;
    readonly service?: FilingNumber["service"];
}

const oldForm = new RegExp(`^(?<prefix>[${licencePrefixes}])ICP证(?<digits>[0-9]{6})号${serviceSuffix}$`, "u");
const newForm = new RegExp(
    `^(?<scope>合字|[${licencePrefixes}])?(?<categories>(?:A1|A2|B1|B2)(?:\\.(?:A1|A2|B1|B2))*)-(?<digits>(?:19|20)[0-9]{6})号?${serviceSuffix}$`,
    "u",
);

/** Whether the text is a licence number, old or new form, exactly as printed. */
export const isLicenceNumber = (text: string): boolean => oldForm.test(text) || newForm.test(text);

const wanted: Text = {
    zh: "许可证号：新式如 粤B2-20260001、合字B2-20260001，旧式如 京ICP证030173号",
    en: "a licence number: 粤B2-20260001 or 合字B2-20260001 in the new form, 京ICP证030173号 in the old one",
};

const suggest = (text: string): string | undefined => {
    const oldest = /^ICP证(合字.+?)号?$/u.exec(text)?.[1];
    if (oldest !== undefined && newForm.test(oldest)) return oldest;
    const first = text.slice(0, 1);
    const meant = provinceMeantBy(first);
    if (!meant || licencePrefixes.includes(first)) return undefined;
    const candidate = meant.icp + text.slice(1);
    return isLicenceNumber(candidate) ? candidate : undefined;
};

const suffixText = (groups: Readonly<Record<string, string | undefined>>): string =>
    groups.seq === undefined ? "" : `-${groups.seq}${groups.letter ?? ""}`;

/** The old form has two digits of the year; licences have existed since the Telecom Regulations of 2000. */
const yearOfOldForm = (digits: string): number => 2000 + Number(digits.slice(0, 2));

/**
 * Reads a licence number, with or without the service suffix that it carries when it stands for a filing number
 * (粤B2-20090059-5). Either alphabet of provinces is accepted, since issued licences use both.
 */
export const readLicenceNumber = (typed: string): Reading<LicenceNumber> => {
    const text = spellNumber(typed);
    const old = oldForm.exec(text)?.groups;
    if (old) {
        const service = serviceOf(old);
        return understood({
            text,
            licence: `${old.prefix}ICP证${old.digits}号`,
            province: provinceMeantBy(old.prefix ?? ""),
            categories: [],
            year: yearOfOldForm(old.digits ?? ""),
            ...(service && { service }),
        });
    }
    const groups = newForm.exec(text)?.groups;
    if (!groups) return refused(typed, wanted, suggest(text));
    const licence = `${groups.scope ?? ""}${groups.categories}-${groups.digits}`;
    const service = serviceOf(groups);
    const province = groups.scope === undefined || groups.scope === "合字" ? undefined : provinceMeantBy(groups.scope);
    return understood({
        text: licence + suffixText(groups),
        licence,
        ...(province && { province }),
        categories: (groups.categories ?? "").split("."),
        year: Number((groups.digits ?? "").slice(0, 4)),
        ...(service && { service }),
    });
};

const wantedEither: Text = {
    zh: "ICP 备案号（如 粤ICP备2026000001号-1），或用作备案号的许可证号（如 粤B2-20260001-1）",
    en: "an ICP filing number such as 粤ICP备2026000001号-1, or a licence standing for one, such as 粤B2-20260001-1",
};

/** Reads what stands in a field for a filing number: an ICP filing number, or the licence number that stands for one. */
export const readFilingOrLicence = (typed: string): Reading<FilingNumber> => {
    const filing = readFilingNumber(typed);
    if (filing.ok) return filing;
    const licence = readLicenceNumber(typed);
    if (licence.ok) {
        const { text, licence: subject, province, service } = licence.value;
        return understood({ text, subject, ...(province && { province }), ...(service && { service }) }, licence.warnings);
    }
    const spelled = spellNumber(typed);
    if (/ICP备/u.test(spelled)) return filing;
    return refused(typed, /ICP证|[AB][0-9]-/u.test(spelled) ? licence.wanted : wantedEither, licence.suggestion ?? filing.suggestion);
};
