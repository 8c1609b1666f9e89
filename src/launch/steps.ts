import type { Day, Text } from "../kernel";
import type { Period } from "../law";
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
    /** How long it takes as a rule within its lawful limit, where a provider says so. No day is counted with it. */
    readonly usual?: Duration;
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
    /** Day on which it is over, where somebody has settled it. */
    readonly until?: Day;
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
        const usual = form.row === undefined ? undefined : usualOf(form.row);
        const counted = duration === undefined ? { day: form.until ?? at, unannounced: [] } : after(begins, duration);
        const ends = laterOf(counted.day, at);
        const known = duration !== undefined || form.until !== undefined || form.atOnce === true;
        steps.push({
            key: form.key,
            title: form.title,
            actor: form.actor,
            ...(duration && { duration }),
            ...(usual && { usual: usual.duration }),
            ground: form.ground ?? (form.row === undefined ? { articles: [] } : lawGround(form.row)),
            starts: begins,
            ...(known && told && { ends }),
            notes: [...(form.notes ?? []), ...(usual ? [usual.note] : []), ...unannouncedNote(counted.unannounced)],
        });
        if (!known) told = false;
        at = ends;
    }
    return { steps, ends: at, told };
}

function durationOf(row: string): Duration {
    const { due, grade } = lawRow(row);
    if (due.when === "by") throw new TypeError(`the row ${row} names a day, not a period`);
    return durationIn(due.period, grade === "A" ? "lawful" : "usual");
}

const durationIn = ({ value, upTo, unit }: Period, nature: Duration["nature"]): Duration => ({
    least: value,
    most: upTo ?? value,
    unit,
    nature,
});

const unitNames: Readonly<Record<Duration["unit"], Text>> = {
    "working day": { zh: "个工作日", en: "working days" },
    day: { zh: "天", en: "days" },
    hour: { zh: "小时", en: "hours" },
    month: { zh: "个月", en: "months" },
    year: { zh: "年", en: "years" },
};

/** What is usual within the row's limit, and the sentence that says so with its source. */
function usualOf(row: string): { readonly duration: Duration; readonly note: Text } | undefined {
    const { usual } = lawRow(row);
    if (usual === undefined) return undefined;
    const duration = durationIn(usual.period, "usual");
    const { least, most, unit } = duration;
    const [length, { title, grade }] = [least === most ? String(most) : `${least}–${most}`, usual.page];
    return {
        duration,
        note: {
            zh: `惯常 ${length} ${unitNames[unit].zh}，不作承诺（${title.zh}，${grade} 级）`,
            en: `as a rule ${length} ${unitNames[unit].en}, which nobody promises (${title.en}, grade ${grade})`,
        },
    };
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
