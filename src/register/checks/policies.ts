import { suggestionsFrom } from "../closest";
import type { Complaint } from "../problem";
import { literal } from "../problem";
import type { CheckOptions, Rows } from "./rows";

/** Baselines and waivers name policies that exist. A pack may add its own, so this only warns. */
export const policiesKnown = (rows: Rows, { knownPolicies }: CheckOptions): readonly Complaint[] => {
    if (!knownPolicies) return [];
    const known = new Set(knownPolicies);
    const suggestionFor = suggestionsFrom(known);
    return [...rows.baselines, ...rows.waivers].flatMap(({ row, path }): readonly Complaint[] => {
        if (known.has(row.policy)) return [];
        const suggestion = suggestionFor(row.policy);
        return [
            {
                severity: "warning",
                path: [...path, "policy"],
                found: literal(row.policy),
                wanted: {
                    zh: "现有策略的 id（这一行现在不起作用）",
                    en: "the id of a policy that exists (as it is, this row has no effect)",
                },
                ...(suggestion !== undefined && { suggestion }),
            },
        ];
    });
};
