import type { z } from "zod";
import type { Day } from "../../kernel";
import type { SectionName, sections } from "../schema";
import type { Path } from "../source/node";

/** A row that the form accepts, and where it stands. */
export interface Placed<T> {
    readonly row: T;
    readonly path: Path;
}

type Lists = { readonly [K in SectionName]: readonly Placed<z.output<(typeof sections)[K]>>[] };

/** A filing's row. */
export type FilingRow = Lists["filings"][number]["row"];

/** A service's row with its filing. */
export interface PlacedService extends Placed<FilingRow["services"][number]> {
    readonly filing: Placed<FilingRow>;
}

/** The accepted rows of every list, and every service, for checks across rows. */
export interface Rows extends Lists {
    readonly services: readonly PlacedService[];
}

/** A list of texts that a register has once, where one of its files has it. */
export interface PlacedList {
    readonly value: readonly string[];
    readonly path: Path;
}

/** What checks across rows may know besides the rows. */
export interface CheckOptions {
    /** Today in Asia/Shanghai; without it nothing is compared with the present. */
    readonly today?: Day;
    /** Ids of the policies that exist; without it policy ids are not compared. */
    readonly knownPolicies?: Iterable<string>;
    /** Ids of the regions that exist; without it region ids are not compared. */
    readonly knownRegions?: Iterable<string>;
    /** Lists in which a row was refused: references into them are not judged. */
    readonly incomplete: ReadonlySet<SectionName>;
}

/** Adds the services of the filings to the lists. */
export const withServices = (lists: Lists): Rows => ({
    ...lists,
    services: lists.filings.flatMap(filing =>
        filing.row.services.map((row, i) => ({ row, path: [...filing.path, "services", i], filing })),
    ),
});
