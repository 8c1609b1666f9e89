import type { Day, Text } from "../kernel";
import type { Readiness } from "../launch";
import { type ReadinessView, whyOf } from "./readiness";

type Lang = keyof Text;

/** What the section of a preview's report is about. */
export interface ReadinessSectionView extends ReadinessView {
    readonly today: Day;
    /** How many working days lie after a day up to and including another. */
    workingDaysUntil(day: Day, last: Day): number;
    /** True when no register was found. */
    readonly registerMissing: boolean;
}

/** How many groups, and how many names of one group, are listed: a preview has more to say than this. */
const [mostGroups, mostNames, mostGaps] = [10, 3, 4];

/** What the names of a stack still need, short enough for the preview's own report. Undefined when every name may open today. */
export function readinessSection(answers: readonly Readiness[], view: ReadinessSectionView): Text | undefined {
    const waiting = answers.filter(({ opening }) => opening.kind !== "now");
    if (waiting.length === 0) return undefined;
    const section = (lang: Lang): string => {
        const zh = lang === "zh";
        const more = waiting.length - mostGroups;
        return [
            headOf(answers, view, lang),
            ...(view.registerMissing
                ? [zh ? "没有备案台账，按一个备案也没有来判断" : "There is no register: judged as if nothing were filed"]
                : []),
            ...waiting.slice(0, mostGroups).flatMap(answer => groupLines(answer, view, lang)),
            ...(more > 0 ? [zh ? `另有 ${more} 项` : `and ${more} more`] : []),
            zh
                ? "每一步的期限、依据，以及今天可以怎么做：beian-guard readiness <程序目录或 plan.json>"
                : "Each step with its time and ground, and what can be done today: beian-guard readiness <program folder or plan.json>",
        ].join("\n");
    };
    return { zh: section("zh"), en: section("en") };
}

function headOf(answers: readonly Readiness[], { project, stack }: ReadinessSectionView, lang: Lang): string {
    const zh = lang === "zh";
    const of = (kind: Readiness["opening"]["kind"]): number => answers.filter(({ opening }) => opening.kind === kind).length;
    const counts = [
        [of("from"), { zh: "要等手续", en: "must wait for a filing or a licence" }],
        [of("untold"), { zh: "开通日无法确定", en: "whose day cannot be told" }],
        [of("now"), { zh: "今天可以开通", en: "may open today" }],
    ] as const;
    const told = counts.filter(([count]) => count > 0).map(([count, text]) => (zh ? `${text.zh} ${count} 项` : `${count} ${text.en}`));
    return `${project}/${stack}${zh ? "：" : ": "}${told.join(zh ? "，" : ", ")}`;
}

function groupLines(answer: Readiness, view: ReadinessSectionView, lang: Lang): readonly string[] {
    const zh = lang === "zh";
    const name = `- ${namesOf(answer, lang)}${zh ? "：" : ": "}`;
    if (answer.kind === "undecided") return [`${name}${view.kinds.undecided[lang]}${zh ? "，" : ": "}${whyOf(answer, lang)}`];
    const gaps = outermost(answer.gaps.map(({ path }) => path));
    const missing = listed(gaps, mostGaps, lang);
    return [
        `${name}${whatIsDue(answer, view, lang)}${zh ? "；" : "; "}${opensOn(answer, view, lang)}`,
        `  ${whyOf(answer, lang)}`,
        ...(gaps.length > 0 ? [zh ? `  台账还缺：${missing}` : `  Missing in the register: ${missing}`] : []),
    ];
}

/** A row that is not there lacks all its fields: they need not be named. */
const outermost = (paths: readonly string[]): readonly string[] => paths.filter(path => !paths.some(other => path.startsWith(`${other}.`)));

function whatIsDue({ kind, servings, steps }: Readiness, { kinds, clouds }: ReadinessSectionView, lang: Lang): string {
    const zh = lang === "zh";
    const cloud = servings[0]?.cloud;
    if (cloud === undefined) return kinds[kind][lang];
    if (kind === "filed") {
        const titles = steps.map(({ title }) => title[lang]);
        return zh ? `${kinds.filed.zh}，还要${titles.join("、")}` : `${kinds.filed.en}, and still to do: ${titles.join(", ")}`;
    }
    return zh ? `${kinds[kind].zh}，接入商${clouds(cloud).zh}` : `${kinds[kind].en}, at ${clouds(cloud).en}`;
}

function opensOn({ opening }: Readiness, { today, workingDaysUntil }: ReadinessSectionView, lang: Lang): string {
    const zh = lang === "zh";
    if (opening.kind === "from") {
        const days = workingDaysUntil(today, opening.day);
        return zh
            ? `每一步都用满期限，则 ${opening.day} 开通（${days} 个工作日）`
            : `open on ${opening.day} if every step takes its full time (${days} working day${days === 1 ? "" : "s"})`;
    }
    const bound = opening.kind === "untold" ? opening.notBefore : undefined;
    const least = bound === undefined ? "" : zh ? `，不早于 ${bound}` : `, not before ${bound}`;
    return `${zh ? "开通日无法确定" : "the day of opening cannot be told"}${least}`;
}

function namesOf({ names, servings }: Readiness, lang: Lang): string {
    if (names.length > 0) return listed(names, mostNames, lang);
    const { title, name } = servings[0]?.shownBy ?? {};
    const unnamed = lang === "zh" ? "域名尚不可知" : "name not known yet";
    return title === undefined ? unnamed : `${title[lang]} "${name}"${lang === "zh" ? `（${unnamed}）` : ` (${unnamed})`}`;
}

/** The first of many, and how many there are besides. */
function listed(words: readonly string[], most: number, lang: Lang): string {
    const zh = lang === "zh";
    const shown = words.slice(0, most).join(zh ? "、" : ", ");
    const more = words.length - most;
    return more <= 0 ? shown : zh ? `${shown} 等 ${words.length} 项` : `${shown} and ${more} more`;
}
