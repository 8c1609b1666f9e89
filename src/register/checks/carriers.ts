import { addDays, addMonths } from "../days";
import type { Complaint } from "../problem";
import { literal } from "../problem";
import type { Rows } from "./rows";

/** What is paid for lasts at least for the term that was bought; a renewal only adds to it. */
export const carriersPaid = (rows: Rows): readonly Complaint[] =>
    rows.carriers.flatMap(({ row: { purchased, months, paidUntil }, path }): readonly Complaint[] => {
        if (purchased === undefined || months === undefined || paidUntil === undefined) return [];
        const bought = addMonths(purchased, months);
        // bought on the 15th, paid until the 14th or the 15th: clouds differ
        if (paidUntil >= addDays(bought, -1)) return [];
        return [
            {
                severity: "warning",
                path: [...path, "paidUntil"],
                found: literal(paidUntil),
                wanted: {
                    zh: `不早于 ${bought}：${purchased} 购买，时长 ${months} 个月`,
                    en: `${bought} or later: bought on ${purchased} (months: ${months})`,
                },
                related: [
                    [...path, "purchased"],
                    [...path, "months"],
                ],
            },
        ];
    });
