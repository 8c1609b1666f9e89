import type { Deadline } from "../register/calendar";
import { type Command, Refused } from "./command";
import { registerOption } from "./register-option";

/** Days ahead that count as due where nobody says otherwise; the calendar's own figure, which help tells without loading it. */
const usualWindow = 90;

/** Days of each letter that may stand behind the number. */
const units: Readonly<Record<string, number>> = { "": 1, d: 1, w: 7 };

/** The longest look ahead: longer ones are a slip of the hand. */
const longestWindow = 3660;

/** `90`, `90d`, `12w` as days. */
function daysOf(typed: string): number {
    const [, number = "", unit = ""] = /^(\d{1,5})([dw]?)$/i.exec(typed.trim()) ?? [];
    const days = Number(number) * (units[unit.toLowerCase()] ?? 1);
    if (number !== "" && days <= longestWindow) return days;
    throw new Refused({
        zh: `--within 的取值是“${typed}”，应为天数或周数，如 90d、12w（不超过 ${longestWindow} 天）`,
        en: `--within is "${typed}"; days or weeks are wanted, such as 90d or 12w (at most ${longestWindow} days)`,
    });
}

const isDue = ({ state }: Deadline): boolean => state === "overdue" || state === "due";

/** `deadlines`: what is due when, from the dates in the register. */
export const deadlinesCommand: Command = {
    name: "deadlines",
    summary: { zh: "列出台账里的期限，或导出日历", en: "list the deadlines of the register, or write a calendar" },
    description: {
        zh: `从台账的日期算出各项期限：公安联网备案、变更备案、备案审核、许可证续期和年报、域名续费、TLS 证书、等保备案与测评、关基检测评估、重要数据风险评估、基线复核、豁免到期等，并注明依据和可靠程度。
缺少日期而无法计算的，会列出缺的是哪个字段。工作日按国务院的放假安排（含调休）计算，日期一律按北京时间。

退出码：1 有逾期；0 没有逾期；2 台账无法读取。`,
        en: `Counts the deadlines from the dates in the register: PSB filing, filing of changes, review of filings, renewal of licences and their annual report,
renewal of domains, TLS certificates, MLPS filing and tests, tests of critical infrastructure, assessment of important data, baselines, waivers; each with its ground and how sure it is.
What cannot be counted for want of a date is listed with the missing field. Working days follow the holidays of the State Council, make-up days included; days are days in Beijing.

Exit code: 1 something is overdue; 0 nothing is; 2 the register cannot be read.`,
    },
    options: [
        registerOption,
        {
            flags: "--within <days>",
            says: {
                zh: `多少天以内算即将到期，如 30d、12w；缺省 ${usualWindow}d`,
                en: `how far ahead counts as due, such as 30d or 12w; default ${usualWindow}d`,
            },
        },
        { flags: "--all", says: { zh: "把更晚的和已完成的也列出来", en: "list later and done ones as well" } },
    ],
    formats: ["ics"],
    examples: [
        { line: "beian-guard deadlines", says: { zh: "看今后 90 天要做什么", en: "what is due in the next 90 days" } },
        {
            line: "beian-guard deadlines --format ics > deadlines.ics",
            says: { zh: "导出给日历软件；再次导入时更新原有事件", en: "for a calendar client; importing it again updates the events" },
        },
        {
            line: "beian-guard deadlines --within 30d --format json",
            says: { zh: "给流水线用：有逾期时退出码为 1", en: "for a pipeline: exit code 1 when something is overdue" },
        },
    ],
    async run({ option, flag, terminal, today }) {
        const { deadlinesOf } = await import("../register/calendar");
        const { deadlineCalendar, deadlineReport } = await import("../reports");
        const { theRegister } = await import("./register-file");
        const stated = option("within");
        const within = stated === undefined ? usualWindow : daysOf(stated);
        const { data, file } = theRegister(terminal, today, option("register"));
        const deadlines = deadlinesOf(data, today, within);
        const untold = deadlines.filter(({ state }) => state === "untold").length;
        const overdue = deadlines.some(({ state }) => state === "overdue");
        return {
            code: overdue ? 1 : 0,
            data: { register: file, today, within, deadlines },
            text: ({ lang, colours }) => deadlineReport(deadlines, { today, within, all: flag("all") }, lang, colours),
            formats: { ics: () => deadlineCalendar(stated === undefined ? deadlines : deadlines.filter(isDue)) },
            notes:
                untold === 0
                    ? []
                    : [
                          {
                              zh: `因台账缺少日期而无法计算的期限：${untold} 项；导出的日历里没有它们`,
                              en: `deadlines that cannot be counted for want of a date in the register: ${untold}; a calendar file does not hold them`,
                          },
                      ],
        };
    },
};
