import { type Article, type Day, daysBetween, type Grade, type ProviderPage, type Text } from "../../kernel";

/** What a deadline is about. Keys that the law room's calendar has too are spelled as there. */
export const deadlineRules = {
    "psb-filing": { zh: "公安联网备案", en: "PSB filing" },
    "filing-change": { zh: "变更备案", en: "filing of a change" },
    "real-name-sync": { zh: "实名信息同步后方可提交备案", en: "wait for the domain's real name before filing" },
    "sms-check": { zh: "备案短信核验", en: "SMS check of a filing" },
    "bureau-review": { zh: "管局审核期满", en: "end of the bureau's review" },
    "licence-renewal": { zh: "许可证续期", en: "renewal of a licence" },
    "licence-annual-report": { zh: "许可证年报", en: "annual report on a licence" },
    "domain-renewal": { zh: "域名续费", en: "renewal of a domain" },
    "tls-certificate": { zh: "更换 TLS 证书", en: "replacement of a TLS certificate" },
    "carrier-server": { zh: "备案服务器续费", en: "renewal of the server that carries filings" },
    "mlps-filing": { zh: "等保备案", en: "MLPS filing" },
    "mlps-test": { zh: "等级测评", en: "MLPS test" },
    "cii-test": { zh: "关基检测评估", en: "test of critical infrastructure" },
    "important-data-assessment": { zh: "重要数据风险评估", en: "risk assessment of important data" },
    "link-ground": { zh: "跨境链路依据到期", en: "end of the ground of a cross-border link" },
    "baseline-review": { zh: "基线复核", en: "review of a baseline" },
    "waiver-end": { zh: "豁免到期", en: "end of a waiver" },
} as const satisfies Record<string, Text>;

export type DeadlineRule = keyof typeof deadlineRules;

/** On what a deadline rests, and how sure that is. Neither article nor page: the register itself says the day. */
export interface DeadlineGround {
    readonly articles: readonly Article[];
    readonly page?: ProviderPage;
    /** Grade of the period. `C` is no law: a reminder only. Absent where the register itself says the day. */
    readonly grade?: Grade;
}

interface Matter {
    /** The same in every run: rule and subject (and the year, for what comes back each year), never the day. */
    readonly id: string;
    readonly rule: DeadlineRule;
    /** What the rule is called. */
    readonly title: Text;
    /** The row of the register: what it is called, and where it stands. */
    readonly subject: { readonly label: string; readonly path: string };
    readonly ground: DeadlineGround;
    /** What to do, beginning with a verb. */
    readonly todo: Text;
    /** What makes the day doubtful or different from the usual. */
    readonly notes: readonly Text[];
}

/** A deadline with its day. `from` is the first day on which something may be done; all others are the last. */
export interface DatedDeadline extends Matter {
    readonly state: "overdue" | "due" | "later";
    readonly due: Day;
    /** Days from today to the due day; negative when it has passed. */
    readonly daysLeft: number;
    readonly sense: "by" | "from";
}

/** A deadline that was kept, or a wait that is over. */
export interface DoneDeadline extends Matter {
    readonly state: "done";
    readonly due?: Day;
}

/** A deadline whose day cannot be told, and the field of the register that would tell it. */
export interface UntoldDeadline extends Matter {
    readonly state: "untold";
    /** Path of the missing field; absent where the register has no field for it. */
    readonly missing?: string;
}

/** One deadline of the register. */
export type Deadline = DatedDeadline | DoneDeadline | UntoldDeadline;

/** The day from which deadlines are seen, and how many days ahead count as due. */
export interface Moment {
    readonly today: Day;
    readonly within: number;
}

/** What a rule says of a subject before its id and its state are made. */
export interface Draft {
    readonly rule: DeadlineRule;
    /** What the id names besides the rule. */
    readonly key: string;
    readonly label: string;
    readonly path: string;
    readonly ground: DeadlineGround;
    readonly todo: Text;
    readonly notes?: readonly Text[];
}

const matter = ({ rule, key, label, path, ground, todo, notes = [] }: Draft): Matter => ({
    id: `${rule}:${key}`,
    rule,
    title: deadlineRules[rule],
    subject: { label, path },
    ground,
    todo,
    notes,
});

/** A thing to be done by the day. */
export function by(draft: Draft, due: Day, { today, within }: Moment): DatedDeadline {
    const daysLeft = daysBetween(today, due);
    const state = daysLeft < 0 ? "overdue" : daysLeft <= within ? "due" : "later";
    return { ...matter(draft), state, due, daysLeft, sense: "by" };
}

/** A thing that may be done from the day on; never overdue. */
export function from(draft: Draft, first: Day, { today, within }: Moment): DatedDeadline | DoneDeadline {
    const daysLeft = daysBetween(today, first);
    if (daysLeft <= 0) return done(draft, first);
    return { ...matter(draft), state: daysLeft <= within ? "due" : "later", due: first, daysLeft, sense: "from" };
}

/** A thing that is done. */
export const done = (draft: Draft, due?: Day): DoneDeadline => ({ ...matter(draft), state: "done", ...(due !== undefined && { due }) });

/** A day that cannot be told for want of a field. */
export const untold = (draft: Draft, missing?: string): UntoldDeadline => ({
    ...matter(draft),
    state: "untold",
    ...(missing !== undefined && { missing }),
});

/** Says that holidays of these years were not known to the count. */
export const unannouncedNote = (years: readonly number[]): readonly Text[] =>
    years.length === 0
        ? []
        : [
              {
                  zh: `${years.join("、")} 年的放假安排尚未收录，只扣除了周末，日期可能变动`,
                  en: `the holidays of ${years.join(", ")} are not known yet: only weekends were left out, and the day may move`,
              },
          ];
