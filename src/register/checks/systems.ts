import type { Complaint } from "../problem";
import { literal } from "../problem";
import type { Rows } from "./rows";

/** A day on which a duty was done belongs to a system that has the duty: without it the next deadline is not counted. */
export const systemDuties = (rows: Rows): readonly Complaint[] =>
    rows.systems.flatMap(({ row, path }) => {
        const without = (field: "ciiTested" | "importantDataAssessed", duty: "cii" | "importantData"): readonly Complaint[] => {
            const day = row[field];
            if (day === undefined || row[duty] === true) return [];
            return [
                {
                    severity: "warning",
                    path: [...path, field],
                    found: literal(day),
                    wanted: {
                        zh: `同时写 ${duty}: true（否则下一次的期限不会计算）`,
                        en: `${duty}: true beside it (without it, the next deadline is not counted)`,
                    },
                    suggestion: `${duty}: true`,
                },
            ];
        };
        return [...without("ciiTested", "cii"), ...without("importantDataAssessed", "importantData")];
    });
