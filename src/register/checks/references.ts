import { suggestionsFrom } from "../closest";
import type { Complaint } from "../problem";
import { literal } from "../problem";
import type { Path } from "../source/node";
import type { CheckOptions, Rows } from "./rows";

/** One row pointing at another list. */
interface Reference {
    readonly path: Path;
    readonly name: string | undefined;
    readonly to: "entities" | "systems" | "licences" | "psb" | "carriers";
}

/** Every id, name and number by which a row refers to another list exists there. */
export const referencesExist = (rows: Rows, { incomplete }: CheckOptions): readonly Complaint[] => {
    const named = (names: readonly string[]) => {
        const known = new Set(names);
        return { known, suggestionFor: suggestionsFrom(known) };
    };
    const lists = {
        entities: named(rows.entities.map(({ row }) => row.id)),
        systems: named(rows.systems.map(({ row }) => row.name)),
        licences: named(rows.licences.map(({ row }) => row.number)),
        psb: named(rows.psb.map(({ row }) => row.number)),
        carriers: named(rows.carriers.map(({ row }) => row.id)),
    };
    const references: Reference[] = [
        ...[...rows.filings, ...rows.licences, ...rows.psb].map(
            ({ row, path }): Reference => ({ path: [...path, "entity"], name: row.entity, to: "entities" }),
        ),
        ...rows.services.flatMap(({ row, path }): readonly Reference[] => [
            { path: [...path, "system"], name: row.system, to: "systems" },
            { path: [...path, "licence"], name: row.licence, to: "licences" },
            { path: [...path, "psb"], name: row.psb, to: "psb" },
            ...(row.carriers ?? []).map((name, i): Reference => ({ path: [...path, "carriers", i], name, to: "carriers" })),
        ]),
    ];
    return references.flatMap(({ path, name, to }): readonly Complaint[] => {
        const { known, suggestionFor } = lists[to];
        if (name === undefined || incomplete.has(to) || known.has(name)) return [];
        const suggestion = suggestionFor(name);
        return [
            {
                severity: "error",
                path,
                found: literal(name),
                wanted: { zh: `${to} 中已有的一行`, en: `a row of ${to}` },
                ...(suggestion !== undefined && { suggestion }),
            },
        ];
    });
};

/** Where there are several entities, each filing says whose it is. */
export const entitiesNamed = (rows: Rows): readonly Complaint[] =>
    rows.entities.length < 2
        ? []
        : rows.filings
              .filter(({ row }) => row.entity === undefined)
              .map(
                  ({ path }): Complaint => ({
                      severity: "error",
                      path: [...path, "entity"],
                      found: { zh: "没有写", en: "nothing" },
                      wanted: { zh: "entities 中的 id（主办单位不止一个）", en: "an id of entities (there is more than one)" },
                  }),
              );

/** Ids and names by which rows are referred to are used once. */
export const namesOnce = (rows: Rows): readonly Complaint[] => {
    const once = (named: readonly { readonly name: string; readonly path: Path }[]): readonly Complaint[] => {
        const seen = new Map<string, Path>();
        return named.flatMap(({ name, path }): readonly Complaint[] => {
            const earlier = seen.get(name);
            if (earlier)
                return [
                    {
                        severity: "error",
                        path,
                        found: literal(name),
                        wanted: { zh: "不重复的名称", en: "a name used once" },
                        related: [earlier],
                    },
                ];
            seen.set(name, path);
            return [];
        });
    };
    return [
        ...once(rows.entities.map(({ row, path }) => ({ name: row.id, path: [...path, "id"] }))),
        ...once(rows.systems.map(({ row, path }) => ({ name: row.name, path: [...path, "name"] }))),
        ...once(rows.licences.map(({ row, path }) => ({ name: row.number, path: [...path, "number"] }))),
        ...once(rows.psb.map(({ row, path }) => ({ name: row.number, path: [...path, "number"] }))),
        ...once(rows.carriers.map(({ row, path }) => ({ name: row.id, path: [...path, "id"] }))),
    ];
};
