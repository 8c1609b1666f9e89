import { createHash } from "node:crypto";
import type * as icsLibrary from "ics";
import type { Text } from "../kernel";
import type { DatedDeadline, Deadline } from "../register/calendar";
import { groundPhrase } from "./ground-phrase";

/** Days before the due day on which a client reminds, at nine in the morning. */
const reminders = [14, 3, 0] as const;

/** The hour of a reminder. */
const reminderHour = 9;

/** Name of an event that is the same in every run, in ASCII whatever the subject is called. */
export const eventUid = (id: string): string => `${createHash("sha256").update(id).digest("hex").slice(0, 32)}@beian-guard`;

const inBoth = ({ zh, en }: Text): string => (zh === en ? zh : `${zh}\n${en}`);

function reminder(days: number): icsLibrary.Alarm {
    const trigger = days === 0 ? { hours: reminderHour, before: false } : { days: days - 1, hours: 24 - reminderHour, before: true };
    return { action: "display", description: days === 0 ? "今天到期 · due today" : `还有 ${days} 天 · in ${days} days`, trigger };
}

const dateOf = (day: string): [number, number, number] => {
    const [year = 0, month = 1, date = 1] = day.split("-").map(Number);
    return [year, month, date];
};

const dayAfter = (day: string): string => new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);

/** Octets of a line, without its line end (RFC 5545, 3.1). */
const longestLine = 75;

/** Folds lines anew: the library counts characters where octets are meant, and Chinese takes three of them. */
function folded(calendar: string): string {
    const lines = calendar.replace(/\r\n[ \t]/g, "").split("\r\n");
    return lines
        .map(line => {
            let [written, octets] = ["", 0];
            for (const character of line) {
                const more = Buffer.byteLength(character);
                if (octets + more > longestLine) [written, octets] = [`${written}\r\n `, 1];
                written += character;
                octets += more;
            }
            return written;
        })
        .join("\r\n");
}

const eventOf = ({ id, rule, title, subject, due, todo, notes, ground }: DatedDeadline): icsLibrary.EventAttributes => ({
    uid: eventUid(id),
    start: dateOf(due),
    end: dateOf(dayAfter(due)),
    title: `${title.zh} · ${subject.label} · ${title.en}`,
    description: [inBoth(todo), ...notes.map(inBoth), `${groundPhrase(ground, "zh")}\n${groundPhrase(ground, "en")}`, subject.path].join(
        "\n\n",
    ),
    categories: [rule],
    busyStatus: "FREE",
    transp: "TRANSPARENT",
    alarms: reminders.map(reminder),
});

/**
 * The dated deadlines that are not done as an iCalendar file (RFC 5545) in both languages: all-day events with reminders. Ids of events are the
 * same in every run, so that a second import moves events instead of doubling them. Throws where the library refuses an event.
 */
export function deadlineCalendar(deadlines: readonly Deadline[]): string {
    // loaded when it is asked for: the policy pack opens this room at every start
    const { createEvents } = require("ics") as typeof icsLibrary;
    const events = deadlines.filter(deadline => "daysLeft" in deadline).map(eventOf);
    const { error, value } = createEvents(events, { productId: "-//beian-guard//deadlines//ZH", calName: "备案期限 · beian-guard" });
    if (error || value === null) throw error ?? new Error("no calendar was made");
    return folded(value);
}
