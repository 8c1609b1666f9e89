import type { Day, Text } from "../kernel";
import { Refused } from "./command";
import type { Terminal } from "./terminal";

/** The time zone in which the law counts days; never the machine's. */
const timeZone = "Asia/Shanghai";

const isDay = (text: string): boolean => {
    if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
    const time = Date.parse(`${text}T00:00:00Z`);
    return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
};

/** Today in Asia/Shanghai, or the day in `BEIAN_TODAY`, which is said aloud. A value that is no day is refused. */
export function todayOf({ environment, now }: Terminal): { readonly today: Day; readonly notes: readonly Text[] } {
    const stated = environment.BEIAN_TODAY;
    if (!stated) {
        const today = new Intl.DateTimeFormat("en-CA", { timeZone, year: "numeric", month: "2-digit", day: "2-digit" }).format(now);
        return { today, notes: [] };
    }
    if (!isDay(stated)) {
        throw new Refused({
            zh: `BEIAN_TODAY 是“${stated}”，应为实际存在的日期，写作 YYYY-MM-DD；不需要时取消该变量`,
            en: `BEIAN_TODAY is "${stated}"; a day that exists is wanted, written YYYY-MM-DD. Unset the variable if you do not need it`,
        });
    }
    return { today: stated, notes: [{ zh: `按 BEIAN_TODAY，今天算作 ${stated}`, en: `BEIAN_TODAY: today is taken to be ${stated}` }] };
}
