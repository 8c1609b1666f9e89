import { deadlines, type Deadline as LawDeadline } from "../../law";
import type { DeadlineGround } from "./deadline";

/** The row of the law room's calendar with this key. Throws a RangeError for a key that it does not have. */
export function lawRow(key: string): LawDeadline {
    const row = deadlines.find(candidate => candidate.key === key);
    if (row === undefined) throw new RangeError(`the calendar of the law has no row ${key}`);
    return row;
}

/** The row's period in its own unit: the least, and the most where it is a range. Throws a TypeError for a row that names a calendar day. */
export function lawPeriod(key: string): { readonly least: number; readonly most: number } {
    const { due } = lawRow(key);
    if (due.when === "by") throw new TypeError(`the row ${key} names a day, not a period`);
    return { least: due.period.value, most: due.period.upTo ?? due.period.value };
}

/** What the row rests on. */
export function lawGround(key: string): DeadlineGround {
    const { articles, page, grade } = lawRow(key);
    return { articles, ...(page && { page }), grade };
}
