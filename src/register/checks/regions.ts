import { suggestionsFrom } from "../closest";
import type { Complaint } from "../problem";
import { literal } from "../problem";
import type { Path } from "../source/node";
import type { CheckOptions, PlacedList, Rows } from "./rows";

interface PlacedRegion {
    readonly region: string;
    readonly path: Path;
}

const listed = (list: readonly string[] | undefined, path: Path): readonly PlacedRegion[] =>
    (list ?? []).map((region, i) => ({ region, path: [...path, i] }));

/** Regions exist. Clouds open new ones before anybody lists them, so this only warns. */
export const regionsKnown = (rows: Rows, everywhere: readonly PlacedList[], { knownRegions }: CheckOptions): readonly Complaint[] => {
    if (!knownRegions) return [];
    const known = new Set(knownRegions);
    const suggestionFor = suggestionsFrom(known);
    const regions: readonly PlacedRegion[] = [
        ...everywhere.flatMap(({ value, path }) => listed(value, path)),
        ...rows.systems.flatMap(({ row, path }) => [
            ...listed(row.allowedRegions, [...path, "allowedRegions"]),
            ...(row.dataClasses ?? []).flatMap(({ allowedRegions }, i) =>
                listed(allowedRegions, [...path, "dataClasses", i, "allowedRegions"]),
            ),
        ]),
        ...rows.links.flatMap(({ row, path }) => [
            { region: row.from, path: [...path, "from"] },
            { region: row.to, path: [...path, "to"] },
        ]),
    ];
    return regions
        .filter(({ region }) => !known.has(region))
        .map(({ region, path }): Complaint => {
            const suggestion = suggestionFor(region);
            return {
                severity: "warning",
                path,
                found: literal(region),
                wanted: {
                    zh: "阿里云或腾讯云已有的地域 ID（若是新开的地域可以忽略）",
                    en: "the id of a region of Alibaba Cloud or Tencent Cloud (ignore this for one that has just opened)",
                },
                ...(suggestion !== undefined && { suggestion }),
            };
        });
};
