import type { Day } from "../../kernel";

/** The time zone in which the law counts days; never the machine's. */
const timeZone = "Asia/Shanghai";

/** Today, or the day in `BEIAN_TODAY`. `overridden` must be said aloud; a value that is no day is told as `problem` and not used. */
export function todayIn(
    environment: Readonly<Record<string, string | undefined>>,
    now: Date,
): { readonly today: Day; readonly overridden: boolean; readonly refused?: string } {
    const actual = new Intl.DateTimeFormat("en-CA", { timeZone, year: "numeric", month: "2-digit", day: "2-digit" }).format(now);
    const stated = environment.BEIAN_TODAY;
    if (!stated) return { today: actual, overridden: false };
    return isDay(stated) ? { today: stated, overridden: true } : { today: actual, overridden: false, refused: stated };
}

/** Reading the 30th of February as a date makes it the 2nd of March: only a day that reads back as itself is one. */
function isDay(text: string): boolean {
    const time = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : Number.NaN;
    return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}
