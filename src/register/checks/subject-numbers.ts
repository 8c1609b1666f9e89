import { type FilingNumber, provinceNamed, provinceOfCode, readFilingOrLicence } from "../numbers";
import type { Complaint } from "../problem";
import { literal } from "../problem";
import type { CheckOptions, FilingRow, Rows } from "./rows";

const reading = (typed: string | undefined): FilingNumber | undefined => {
    const read = typed === undefined ? undefined : readFilingOrLicence(typed);
    return read?.ok ? read.value : undefined;
};

/** The entity of a filing: the one it names, or the only one there is. */
const entityOf = (rows: Rows, filing: FilingRow) =>
    filing.entity === undefined && rows.entities.length === 1
        ? rows.entities[0]
        : rows.entities.find(({ row }) => row.id === filing.entity);

/** Service numbers belong to the subject number above them, their letter fits the kind, and none is used twice. */
export const serviceNumbers = (rows: Rows): readonly Complaint[] => {
    const first = new Map<string, readonly (string | number)[]>();
    return rows.services.flatMap(({ row, path, filing }): readonly Complaint[] => {
        const number = reading(row.number);
        if (!number) return [];
        const at = [...path, "number"];
        const complaints: Complaint[] = [];
        const earlier = first.get(number.text);
        if (earlier) {
            complaints.push({
                severity: "error",
                path: at,
                found: literal(number.text),
                wanted: { zh: "每个服务号只出现一次", en: "each service number once" },
                related: [earlier],
            });
        } else first.set(number.text, at);
        if (filing.row.number !== undefined && number.subject !== filing.row.number) {
            complaints.push({
                severity: "error",
                path: at,
                found: literal(number.text),
                wanted: { zh: `主体 ${filing.row.number} 名下的服务号`, en: `a service number of the subject ${filing.row.number}` },
                related: [[...filing.path, "number"]],
            });
        }
        const kind = row.kind ?? "website";
        if (number.service && number.service.kind !== kind) {
            complaints.push({
                severity: "error",
                path: row.kind === undefined ? at : [...path, "kind"],
                found: { zh: `${kind}，而服务号是 ${number.text}`, en: `${kind}, while the number is ${number.text}` },
                wanted: {
                    zh: "与服务号末尾字母一致的类型：无字母 website、A app、X mini-program、K quick-app",
                    en: "the kind that the letter of the number tells: none website, A app, X mini-program, K quick-app",
                },
                suggestion: `kind: ${number.service.kind}`,
            });
        }
        return complaints;
    });
};

/** A subject has one number in each province: its filings share it, and no other subject has it. */
export const subjectNumbers = (rows: Rows): readonly Complaint[] => {
    const ofEntity = new Map<string, { readonly text: string; readonly path: readonly (string | number)[] }>();
    const owner = new Map<string, { readonly entity: string; readonly path: readonly (string | number)[] }>();
    return rows.filings.flatMap(({ row, path }): readonly Complaint[] => {
        const number = reading(row.number);
        if (!number || row.status === "cancelled") return [];
        const at = [...path, "number"];
        const entity = entityOf(rows, row)?.row.id ?? row.entity ?? "";
        const used = owner.get(number.text);
        if (used) {
            return [
                {
                    severity: "error",
                    path: at,
                    found: literal(number.text),
                    wanted:
                        used.entity === entity
                            ? {
                                  zh: "一个主体备案号只写一行，服务都放在它的 services 下",
                                  en: "one row for a subject number, with all its services",
                              }
                            : { zh: "每个主办单位自己的主体备案号", en: "a subject number of this subject's own" },
                    related: [used.path],
                },
            ];
        }
        owner.set(number.text, { entity, path: at });
        if (number.year === undefined || number.province === undefined || entity === "") return [];
        const key = `${entity} ${number.province.code}`;
        const earlier = ofEntity.get(key);
        if (!earlier) {
            ofEntity.set(key, { text: number.text, path: at });
            return [];
        }
        return [
            {
                severity: "error",
                path: at,
                found: literal(number.text),
                wanted: {
                    zh: `${earlier.text}：同一主办单位在一个省只有一个主体备案号`,
                    en: `${earlier.text}: a subject has one number in a province`,
                },
                related: [earlier.path],
            },
        ];
    });
};

/** The prefix of the number is the province of domicile; it may lawfully differ after a move, so this only warns. */
export const provincesAgree = (rows: Rows): readonly Complaint[] =>
    rows.filings.flatMap(({ row, path }): readonly Complaint[] => {
        const number = reading(row.number);
        const entity = entityOf(rows, row);
        if (!number?.province || !entity) return [];
        const { creditCode, province } = entity.row;
        const domicile = province === undefined ? provinceOfCode(creditCode?.slice(2, 4) ?? "") : provinceNamed(province);
        if (!domicile || domicile.code === number.province.code) return [];
        return [
            {
                severity: "warning",
                path: [...path, "number"],
                found: { zh: `${number.text}（${number.province.name.zh}）`, en: `${number.text} (${number.province.name.en})` },
                wanted: {
                    zh: `以“${domicile.icp}”开头的号：主办单位“${entity.row.id}”住所在${domicile.name.zh}（迁址或异地登记时可以不同，请核对）`,
                    en: `a number with the prefix ${domicile.icp}: the domicile of "${entity.row.id}" is ${domicile.name.en} (it may differ after a move: please compare)`,
                },
                related: [[...entity.path, province === undefined ? "creditCode" : "province"]],
            },
        ];
    });

/** Numbers carry the year in which they were issued: it is not in the future. */
export const yearsPassed = (rows: Rows, { today }: CheckOptions): readonly Complaint[] => {
    const present = today === undefined ? Number.POSITIVE_INFINITY : Number(today.slice(0, 4));
    return rows.filings.flatMap(({ row, path }): readonly Complaint[] => {
        const year = reading(row.number)?.year;
        if (year === undefined || year <= present) return [];
        return [
            {
                severity: "error",
                path: [...path, "number"],
                found: literal(row.number ?? ""),
                wanted: { zh: `年份不晚于 ${present} 年的备案号`, en: `a number whose year is not after ${present}` },
            },
        ];
    });
};
