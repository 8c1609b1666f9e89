import type { Day, Text } from "../kernel";
import { addDays, addMonths, addWorkingDays, type DeadlineGround, lawGround, lawRow, unannouncedNote } from "../register/calendar";

/** Who has to act. */
export type Actor = "you" | "provider" | "bureau" | "authority";

/** How long a step takes. `lawful`: a limit that an official text sets. `usual`: what providers say. */
export interface Duration {
    readonly least: number;
    readonly most: number;
    readonly unit: "working day" | "day" | "hour" | "month" | "year";
    readonly nature: "lawful" | "usual";
}

/** One step on the way to the opening, with its days. */
export interface Step {
    readonly key: string;
    readonly title: Text;
    readonly actor: Actor;
    /** Absent where no text says how long it takes. */
    readonly duration?: Duration;
    readonly ground: DeadlineGround;
    readonly starts: Day;
    /** The day on which it is over when it takes its full time; absent where that cannot be told. */
    readonly ends?: Day;
    readonly notes: readonly Text[];
}

/** What a step says before its days are counted. `row` is a row of the law's calendar; without one there is no duration. */
export interface StepForm {
    readonly key: string;
    readonly title: Text;
    readonly actor: Actor;
    readonly row?: string;
    readonly ground?: DeadlineGround;
    /** Day from which the step counts, where it began before. */
    readonly since?: Day;
    /** True for what is done on the day itself. */
    readonly atOnce?: boolean;
    readonly notes?: readonly Text[];
}

/** Steps one after the other. */
export interface Track {
    readonly steps: readonly Step[];
    /** The day on which all are over when each takes its full time. */
    readonly ends: Day;
    /** False where the time of a step cannot be told: `ends` is then the earliest that the others allow. */
    readonly told: boolean;
}

/** Lays steps one after the other from a day on, each with its full time. A step that began before ends on the first day at the earliest. */
export function trackFrom(start: Day, forms: readonly StepForm[]): Track {
    const steps: Step[] = [];
    let [at, told] = [start, true];
    for (const form of forms) {
        const duration = form.row === undefined ? undefined : durationOf(form.row);
        const begins = form.since ?? at;
        const counted = duration === undefined ? { day: at, unannounced: [] } : after(begins, duration);
        const ends = laterOf(counted.day, at);
        const known = duration !== undefined || form.atOnce === true;
        steps.push({
            key: form.key,
            title: form.title,
            actor: form.actor,
            ...(duration && { duration }),
            ground: form.ground ?? (form.row === undefined ? { articles: [] } : lawGround(form.row)),
            starts: begins,
            ...(known && told && { ends }),
            notes: [...(form.notes ?? []), ...unannouncedNote(counted.unannounced)],
        });
        if (!known) told = false;
        at = ends;
    }
    return { steps, ends: at, told };
}

function durationOf(row: string): Duration {
    const { due, grade } = lawRow(row);
    if (due.when === "by") throw new TypeError(`the row ${row} names a day, not a period`);
    const { value, upTo, unit } = due.period;
    return { least: value, most: upTo ?? value, unit, nature: grade === "A" ? "lawful" : "usual" };
}

const laterOf = (one: Day, other: Day): Day => (one > other ? one : other);

/** The day on which so much time has passed since the day; hours count as begun days. */
function after(day: Day, { most, unit }: Duration): { readonly day: Day; readonly unannounced: readonly number[] } {
    if (unit === "working day") return addWorkingDays(day, most);
    const plain = (result: Day) => ({ day: result, unannounced: [] });
    if (unit === "hour") return plain(addDays(day, Math.ceil(most / 24)));
    if (unit === "day") return plain(addDays(day, most));
    return plain(addMonths(day, unit === "year" ? 12 * most : most));
}
