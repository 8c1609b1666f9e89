import holidayData from "chinese-days/dist/chinese-days.json";
import type { Day } from "../../kernel";
import { addDays, weekdayOf, yearOf } from "..";

/**
 * The holidays and make-up working days that the State Council announced, as the library keeps them. Its own functions read days in the
 * machine's zone and are wrong in some, so its data are read here.
 */
const { holidays, workdays } = holidayData as {
    readonly holidays: Readonly<Record<Day, string>>;
    readonly workdays: Readonly<Record<Day, string>>;
};

const announcedYears: ReadonlySet<number> = new Set(Object.keys(holidays).map(yearOf));

/** Whether the year's holidays are known. Those of a year are announced in the November before. */
export const holidaysKnown = (year: number): boolean => announcedYears.has(year);

/** Whether offices in the mainland work on the day, Saturdays and Sundays that make up for a holiday included. In a year without data: Monday to Friday. */
export function isWorkingDay(day: Day): boolean {
    if (Object.hasOwn(workdays, day)) return true;
    if (Object.hasOwn(holidays, day)) return false;
    const weekday = weekdayOf(day);
    return weekday !== 0 && weekday !== 6;
}

/** A day found by counting working days. */
export interface CountedDay {
    readonly day: Day;
    /** Years that the count went through and whose holidays are not known: only weekends were left out there, and the day may move. */
    readonly unannounced: readonly number[];
}

/** The day on which so many working days after `day` have passed; the day itself does not count. `0` is the day itself, whatever it is. */
export function addWorkingDays(day: Day, count: number): CountedDay {
    const unannounced = new Set<number>();
    let at = day;
    for (let left = count; left > 0; ) {
        at = addDays(at, 1);
        if (!holidaysKnown(yearOf(at))) unannounced.add(yearOf(at));
        if (isWorkingDay(at)) left--;
    }
    return { day: at, unannounced: [...unannounced] };
}

/** How many working days lie after `day` up to and including `last`; 0 when `last` is not later. */
export function workingDaysUntil(day: Day, last: Day): number {
    let count = 0;
    for (let at = addDays(day, 1); at <= last; at = addDays(at, 1)) if (isWorkingDay(at)) count++;
    return count;
}
