/** The calendar of a register: what is due when, on what ground, and what cannot be told. Days are days in Asia/Shanghai. */
import type { Day } from "../../kernel";
import type { RegisterData } from "..";
import type { Deadline, Moment } from "./deadline";
import { domainRenewals } from "./domain-renewal";
import { filingChanges } from "./filing-change";
import { filingReviews } from "./filing-review";
import { licenceDeadlines } from "./licence";
import { psbFilings } from "./psb-filing";
import { realNameWaits } from "./real-name";
import { statedEnds } from "./stated-ends";
import { systemDeadlines } from "./systems";
import { tlsCertificates } from "./tls-certificate";

export { daysBetween } from "../../kernel";
export { addDays, addMonths, yearOf } from "..";
export {
    type DatedDeadline,
    type Deadline,
    type DeadlineGround,
    type DeadlineRule,
    type DoneDeadline,
    deadlineRules,
    type Moment,
    type UntoldDeadline,
    unannouncedNote,
} from "./deadline";
export { type DomainMargin, domainMargin } from "./domain-renewal";
export { lawGround, lawPeriod, lawRow } from "./law-row";
export { type PlacedService, placedServices, submittedOn } from "./services";
export { addWorkingDays, type CountedDay, holidaysKnown, isWorkingDay, workingDaysUntil } from "./working-days";

const rules: readonly ((data: RegisterData, moment: Moment) => readonly Deadline[])[] = [
    psbFilings,
    filingChanges,
    filingReviews,
    realNameWaits,
    licenceDeadlines,
    domainRenewals,
    tlsCertificates,
    systemDeadlines,
    statedEnds,
];

/** Days ahead that count as due where nobody says otherwise. */
export const usualWindow = 90;

/**
 * Every deadline of the register as seen on a day, the earliest first, then what cannot be told, then what is done. Pure: the same register and
 * day give the same answer in every time zone.
 * @param within Days ahead that count as due; later ones are `later`.
 */
export function deadlinesOf(data: RegisterData, today: Day, within = usualWindow): readonly Deadline[] {
    return numbered(rules.flatMap(rule => rule(data, { today, within }))).sort(inOrder);
}

/** Two rows of one key get ids of their own, in the order of the file. */
function numbered(deadlines: readonly Deadline[]): Deadline[] {
    const seen = new Map<string, number>();
    return deadlines.map(deadline => {
        const count = (seen.get(deadline.id) ?? 0) + 1;
        seen.set(deadline.id, count);
        return count === 1 ? deadline : { ...deadline, id: `${deadline.id}#${count}` };
    });
}

const rank = ({ state }: Deadline): number => (state === "untold" ? 1 : state === "done" ? 2 : 0);

const dueOf = (deadline: Deadline): Day => ("due" in deadline ? (deadline.due ?? "") : "");

function inOrder(a: Deadline, b: Deadline): number {
    if (rank(a) !== rank(b)) return rank(a) - rank(b);
    const [one, other] = [`${dueOf(a)} ${a.id}`, `${dueOf(b)} ${b.id}`];
    return one < other ? -1 : one > other ? 1 : 0;
}
