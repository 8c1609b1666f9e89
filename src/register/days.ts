import type { Day } from "../kernel";

/** Days are counted in UTC, where every day has 24 hours; the machine's zone never takes part. */
const timeOf = (day: Day): number => Date.parse(`${day}T00:00:00Z`);

const dayOf = (time: number): Day => new Date(time).toISOString().slice(0, 10);

const dayLength = 86_400_000;

/** The day so many days later, or earlier for a negative number. */
export const addDays = (day: Day, days: number): Day => dayOf(timeOf(day) + days * dayLength);

/** The year of a day. */
export const yearOf = (day: Day): number => Number(day.slice(0, 4));

/** 0 for Sunday to 6 for Saturday. */
export const weekdayOf = (day: Day): number => new Date(timeOf(day)).getUTCDay();

/**
 * The day of the same number so many months later, or earlier for a negative number; the month's last day where it has no such number:
 * a month after 31 January is the last of February.
 */
export function addMonths(day: Day, months: number): Day {
    const [year = 0, month = 1, date = 1] = day.split("-").map(Number);
    const first = new Date(Date.UTC(year, month - 1 + months, 1));
    const last = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate();
    return dayOf(first.getTime() + (Math.min(date, last) - 1) * dayLength);
}
