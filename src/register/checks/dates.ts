import type { Day } from "../../kernel";
import type { Complaint } from "../problem";
import { literal } from "../problem";
import type { Path } from "../source/node";
import type { CheckOptions, Rows } from "./rows";

/** Days that follow one another, by the names of their fields. */
const inOrder = (row: object, path: Path, fields: readonly string[], severity: Complaint["severity"] = "error"): readonly Complaint[] => {
    const complaints: Complaint[] = [];
    let before: { readonly field: string; readonly day: string } | undefined;
    for (const field of fields) {
        const day = (row as Readonly<Record<string, unknown>>)[field];
        if (typeof day !== "string") continue;
        if (before && before.day > day) {
            complaints.push({
                severity,
                path: [...path, field],
                found: literal(day),
                wanted: { zh: `不早于 ${before.field}（${before.day}）`, en: `a day not before ${before.field} (${before.day})` },
                related: [[...path, before.field]],
            });
        }
        before = { field, day };
    }
    return complaints;
};

/** Days stand in the order in which things happen. An opening before the approval does happen: it is a breach, not a slip, and only warns. */
export const daysInOrder = (rows: Rows): readonly Complaint[] => [
    ...rows.filings.flatMap(({ row, path }) => inOrder(row, path, ["submitted", "approved", "cancelled"])),
    ...rows.services.flatMap(({ row, path }) => [
        ...inOrder(row, path, ["submitted", "approved"]),
        ...inOrder(row, path, ["approved", "opened"], "warning"),
        ...inOrder(row, path, ["opened", "closed"]),
        ...inOrder(row, path, ["approved", "cancelled"]),
    ]),
    ...rows.domains.flatMap(({ row, path }) => [
        ...inOrder(row, path, ["registered", "realNameVerified"]),
        ...inOrder(row, path, ["registered", "expires"]),
    ]),
    ...rows.licences.flatMap(({ row, path }) => inOrder(row, path, ["issued", "expires"])),
    ...rows.systems.flatMap(({ row, path }) => inOrder(row, path, ["graded", "filed"])),
    ...rows.carriers.flatMap(({ row, path }) => inOrder(row, path, ["purchased", "paidUntil"])),
];

/** What has been approved, filed or cancelled was so by today. */
export const daysPassed = (rows: Rows, { today }: CheckOptions): readonly Complaint[] => {
    const passed = (day: Day | undefined, path: Path): readonly Complaint[] =>
        today === undefined || day === undefined || day <= today
            ? []
            : [
                  {
                      severity: "error",
                      path,
                      found: literal(day),
                      wanted: { zh: `不晚于今天（${today}）`, en: `a day not after today (${today})` },
                  },
              ];
    return [
        ...rows.filings.flatMap(({ row, path }) => [
            ...passed(row.submitted, [...path, "submitted"]),
            ...passed(row.approved, [...path, "approved"]),
            ...passed(row.cancelled, [...path, "cancelled"]),
        ]),
        ...rows.services.flatMap(({ row, path }) => [
            ...passed(row.submitted, [...path, "submitted"]),
            ...passed(row.approved, [...path, "approved"]),
            ...passed(row.cancelled, [...path, "cancelled"]),
        ]),
        ...rows.domains.flatMap(({ row, path }) => passed(row.realNameVerified, [...path, "realNameVerified"])),
        ...rows.licences.flatMap(({ row, path }) => passed(row.issued, [...path, "issued"])),
        ...rows.psb.flatMap(({ row, path }) => passed(row.filed, [...path, "filed"])),
        ...rows.systems.flatMap(({ row, path }) =>
            (["lastTest", "ciiTested", "importantDataAssessed"] as const).flatMap(field => passed(row[field], [...path, field])),
        ),
        ...rows.carriers.flatMap(({ row, path }) => passed(row.purchased, [...path, "purchased"])),
    ];
};
