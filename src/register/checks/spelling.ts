import { clouds } from "../../kernel";
import { closest } from "../closest";
import { type Reading, readFilingOrLicence, readLicenceNumber, readPsbNumber } from "../numbers";
import type { Complaint } from "../problem";
import { literal } from "../problem";
import { type Node, nodeAt, type Path } from "../source/node";
import type { Rows } from "./rows";

type Read = (typed: string) => Reading<{ readonly text: string }>;

/** Numbers that were understood only after a hand form was rewritten, as they stand in the file. */
export const handForms = (rows: Rows, root: Node): readonly Complaint[] => {
    const warned = (path: Path, value: string | undefined, read: Read): readonly Complaint[] => {
        if (value === undefined) return [];
        const typed = nodeAt(root, path)?.value;
        if (typeof typed !== "string" || (typed === value && read !== readPsbNumber)) return [];
        const reading = read(typed);
        if (!reading.ok) return [];
        return reading.warnings.map(
            (wanted): Complaint => ({
                severity: "warning",
                path,
                found: literal(typed),
                wanted,
                ...(reading.value.text !== typed && { suggestion: reading.value.text }),
            }),
        );
    };
    return [
        ...rows.filings.flatMap(({ row, path }) => warned([...path, "number"], row.number, readFilingOrLicence)),
        ...rows.services.flatMap(({ row, path }) => [
            ...warned([...path, "number"], row.number, readFilingOrLicence),
            ...warned([...path, "licence"], row.licence, readLicenceNumber),
            ...warned([...path, "psb"], row.psb, readPsbNumber),
        ]),
        ...rows.licences.flatMap(({ row, path }) => warned([...path, "number"], row.number, readLicenceNumber)),
        ...rows.psb.flatMap(({ row, path }) => warned([...path, "number"], row.number, readPsbNumber)),
    ];
};

/** Access providers that are neither cloud, and look like one mistyped. */
export const providersLikely = (rows: Rows): readonly Complaint[] =>
    rows.services.flatMap(({ row, path }) =>
        (row.accessProviders ?? []).flatMap((provider, i): readonly Complaint[] => {
            if ((clouds as readonly string[]).includes(provider)) return [];
            const suggestion =
                closest(provider, clouds) ?? (/阿里/u.test(provider) ? "alicloud" : /腾讯/u.test(provider) ? "tencentcloud" : undefined);
            if (suggestion === undefined) return [];
            return [
                {
                    severity: "warning",
                    path: [...path, "accessProviders", i],
                    found: literal(provider),
                    wanted: {
                        zh: "接入商的名称（现按其他接入商读取）",
                        en: "an access provider (as it is, it is read as another provider)",
                    },
                    suggestion,
                },
            ];
        }),
    );
