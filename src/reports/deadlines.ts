import type { Day, Text } from "../kernel";
import type { DatedDeadline, Deadline, UntoldDeadline } from "../register/calendar";
import { groundPhrase } from "./ground-phrase";
import { type Paint, plain } from "./paint";

/** What a report on deadlines stands on. */
export interface DeadlineView {
    readonly today: Day;
    /** Days ahead that count as due. */
    readonly within: number;
    /** Shows what is later and what is done as well. */
    readonly all?: boolean;
}

type Lang = keyof Text;

const counted = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

/** The report in one language: what is overdue, what is due, what cannot be told; later and done ones as numbers unless all are asked for. */
export function deadlineReport(
    deadlines: readonly Deadline[],
    { today, within, all = false }: DeadlineView,
    lang: Lang,
    paint: Paint = plain,
): string {
    const zh = lang === "zh";
    const of = <S extends Deadline["state"]>(state: S) =>
        deadlines.filter((deadline): deadline is Extract<Deadline, { readonly state: S }> => deadline.state === state);
    const [overdue, due, later, untold, done] = [of("overdue"), of("due"), of("later"), of("untold"), of("done")];
    const counts = zh
        ? `已逾期 ${overdue.length} 项，${within} 天内到期 ${due.length} 项，无法判断 ${untold.length} 项，更晚 ${later.length} 项，已完成 ${done.length} 项`
        : `${overdue.length} overdue, ${due.length} due within ${counted(within, "day", "days")}, ${untold.length} that cannot be told, ${later.length} later, ${done.length} done`;
    const part = (title: Text, lines: readonly string[], stress: (text: string) => string): readonly string[] =>
        lines.length === 0 ? [] : ["", stress(title[lang]), ...lines];
    return [
        paint.strong(zh ? `截至 ${today}：${counts}` : `On ${today}: ${counts}`),
        ...part({ zh: "已逾期", en: "Overdue" }, dated(overdue, lang, paint), paint.wrong),
        ...part({ zh: "即将到期", en: "Due" }, dated(due, lang, paint), paint.doubtful),
        ...part({ zh: "无法判断", en: "Cannot be told" }, notTold(untold, lang, paint), paint.doubtful),
        ...(all ? part({ zh: "更晚", en: "Later" }, dated(later, lang, paint), paint.strong) : []),
        ...(all
            ? part(
                  { zh: "已完成", en: "Done" },
                  done.map(({ title, subject, due: day }) => `  ${title[lang]} · ${subject.label}${day === undefined ? "" : ` · ${day}`}`),
                  paint.right,
              )
            : []),
        ...(!all && later.length + done.length > 0
            ? ["", paint.faint(zh ? "更晚的和已完成的用 --all 列出" : "Later and done ones: --all")]
            : []),
    ].join("\n");
}

/** How far the day is: 逾期 3 天, in 12 days. */
export function distance({ daysLeft, sense }: Pick<DatedDeadline, "daysLeft" | "sense">, lang: Lang): string {
    const days = Math.abs(daysLeft);
    if (lang === "zh") {
        if (daysLeft < 0) return `逾期 ${days} 天`;
        return `${sense === "from" ? "起，" : ""}${days === 0 ? "今天" : `还有 ${days} 天`}`;
    }
    if (daysLeft < 0) return `${counted(days, "day", "days")} late`;
    return `${sense === "from" ? "not before, " : ""}${days === 0 ? "today" : `in ${counted(days, "day", "days")}`}`;
}

const dated = (deadlines: readonly DatedDeadline[], lang: Lang, paint: Paint): readonly string[] =>
    deadlines.flatMap(deadline => [
        `  ${paint.strong(deadline.due)}${lang === "zh" ? `（${distance(deadline, lang)}）` : ` (${distance(deadline, lang)}) `}${deadline.title[lang]} · ${deadline.subject.label}`,
        ...details(deadline, lang, paint),
    ]);

const notTold = (deadlines: readonly UntoldDeadline[], lang: Lang, paint: Paint): readonly string[] =>
    deadlines.flatMap(deadline => {
        const { title, subject, missing } = deadline;
        const why =
            missing === undefined
                ? { zh: "台账没有记录它的字段", en: "the register has no field for it" }
                : { zh: `台账缺少 ${missing}`, en: `the register lacks ${missing}` };
        return [`  ${title[lang]} · ${subject.label}${lang === "zh" ? "：" : ": "}${why[lang]}`, ...details(deadline, lang, paint)];
    });

const details = ({ todo, ground, notes, subject }: Deadline, lang: Lang, paint: Paint): readonly string[] => {
    const colon = lang === "zh" ? "：" : ": ";
    return [
        `      ${todo[lang]}`,
        ...notes.map(note => `      ${note[lang]}`),
        paint.faint(`      ${lang === "zh" ? "依据" : "Ground"}${colon}${groundPhrase(ground, lang)}`),
        paint.faint(`      ${lang === "zh" ? "位置" : "At"}${colon}${subject.path}`),
    ];
};
