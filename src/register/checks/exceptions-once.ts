import type { Complaint } from "../problem";
import { literal } from "../problem";
import type { Path } from "../source/node";
import type { Rows } from "./rows";

interface Named {
    /** What makes two rows the same. */
    readonly key: string;
    /** What it is called. */
    readonly label: string;
    /** The last day on which the row counts. */
    readonly last: string | undefined;
    readonly path: Path;
}

const sorted = (list: readonly string[] | undefined): readonly string[] => [...(list ?? [])].sort();

const once = (named: readonly Named[]): readonly Complaint[] => {
    const seen = new Map<string, Named>();
    return named.flatMap((row): readonly Complaint[] => {
        const earlier = seen.get(row.key);
        if (!earlier) {
            seen.set(row.key, row);
            return [];
        }
        const until = earlier.last && row.last && [earlier.last, row.last].sort()[1];
        return [
            {
                severity: "warning",
                path: row.path,
                found: literal(row.label),
                wanted: {
                    zh: `同一事项只写一行${until ? `；现在算到 ${until}` : ""}`,
                    en: `one row for one matter${until ? `; as it is, it counts until ${until}` : ""}`,
                },
                related: [earlier.path],
            },
        ];
    });
};

/**
 * A baseline, a waiver or a link is written once. Where it is written twice the later end counts, which is seldom what was meant: only a
 * warning, since a waiver may be renewed in a row of its own.
 */
export const exceptionsOnce = (rows: Rows): readonly Complaint[] => [
    ...once(
        rows.baselines.map(({ row, path }) => ({
            key: JSON.stringify([row.policy, row.cloud, sorted(row.covers.names), sorted(row.covers.urns), sorted(row.covers.accounts)]),
            label: `${row.policy} / ${row.cloud}`,
            last: row.reviewBy,
            path,
        })),
    ),
    ...once(
        rows.waivers.map(({ row, path }) => ({
            key: JSON.stringify([row.policy, row.subject, row.cloud]),
            label: `${row.policy} / ${row.subject}`,
            last: row.until,
            path,
        })),
    ),
    ...once(rows.links.map(({ row, path }) => ({ key: row.name, label: row.name, last: row.until, path }))),
];
