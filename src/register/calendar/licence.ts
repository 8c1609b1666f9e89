import type { Text } from "../../kernel";
import { addDays, addMonths, type RegisterData, rowPlace, yearOf } from "..";
import { by, type Deadline, type Draft, done, type Moment, untold } from "./deadline";
import { lawGround, lawPeriod, lawRow } from "./law-row";

type Licence = NonNullable<RegisterData["licences"]>[number];

/** Renewal and annual report of every licence. */
export const licenceDeadlines = (data: RegisterData, moment: Moment): readonly Deadline[] =>
    (data.licences ?? []).flatMap((licence, i) => {
        const path = rowPlace(data, "licences", i);
        return [renewalOf(licence, path, moment), ...reportsOf(licence, path, moment)];
    });

/** The last day of a licence: as written, else five years from its issue. */
function lastDayOf({ issued, expires }: Licence): { readonly day: string; readonly assumed: boolean } | undefined {
    if (expires !== undefined) return { day: expires, assumed: false };
    if (issued === undefined) return undefined;
    return { day: addDays(addMonths(issued, lawPeriod("licence-expiry").least * 12), -1), assumed: true };
}

function renewalOf(licence: Licence, path: string, moment: Moment): Deadline {
    const draft: Draft = {
        rule: "licence-renewal",
        key: licence.number,
        label: licence.number,
        path,
        ground: lawGround("licence-renewal"),
        todo: { zh: "申请续期，批准后在台账改 expires", en: "Apply for the renewal; change `expires` in the register once it is granted" },
    };
    const last = lastDayOf(licence);
    if (last === undefined) return untold(draft, `${path}.expires`);
    const notes: readonly Text[] = [
        { zh: `许可证 ${last.day} 到期`, en: `the licence ends on ${last.day}` },
        ...(last.assumed
            ? [{ zh: "台账没有 expires，按发证起 5 年计", en: "there is no expires: 5 years from the issue are assumed" }]
            : []),
    ];
    return by({ ...draft, notes }, addDays(last.day, -lawPeriod("licence-renewal").least), moment);
}

/** The report on last year and the report on this year. */
function reportsOf(licence: Licence, path: string, moment: Moment): readonly Deadline[] {
    const { due } = lawRow("licence-annual-report");
    if (due.when !== "by") throw new TypeError("the annual report is due on a day of each year");
    const last = lastDayOf(licence)?.day;
    return [yearOf(moment.today) - 1, yearOf(moment.today)].flatMap((year): readonly Deadline[] => {
        const day = `${year + 1}${due.day.slice(1)}`;
        if (licence.issued !== undefined && yearOf(licence.issued) > year) return [];
        if (last !== undefined && last < `${year + 1}-01-01`) return [];
        const draft: Draft = {
            rule: "licence-annual-report",
            key: `${licence.number}:${year}`,
            label: `${licence.number} / ${year}`,
            path,
            ground: lawGround("licence-annual-report"),
            todo: {
                zh: `报送 ${year} 年度的年报（4 月补正，5 月公示），并记入 annualReports`,
                en: `Hand in the report on ${year} (cure in April, publication in May) and enter it in \`annualReports\``,
            },
        };
        if (licence.annualReports?.includes(year)) return [done(draft, day)];
        if (day >= moment.today) return [by(draft, day, moment)];
        if (licence.annualReports === undefined) return [untold(draft, `${path}.annualReports`)];
        return licence.issued === undefined ? [untold(draft, `${path}.issued`)] : [by(draft, day, moment)];
    });
}
