import type { Text } from "../kernel";
import type { Duration, FilingKind, Readiness, Serving, Step } from "../launch";
import { groundPhrase } from "./ground-phrase";
import { type Paint, plain } from "./paint";
import { unknownPhrase } from "./sentences";

type Lang = keyof Text;

/** What a readiness report is about. */
export interface ReadinessView {
    readonly project: string;
    readonly stack: string;
    /** What each kind of filing is called, and each cloud: they arrive with the answer, so that this room needs no other. */
    readonly kinds: Readonly<Record<FilingKind, Text>>;
    readonly clouds: (cloud: Serving["cloud"]) => Text;
}

const actors: Readonly<Record<Step["actor"], Text>> = {
    you: { zh: "本单位", en: "you" },
    provider: { zh: "接入商", en: "provider" },
    bureau: { zh: "管局", en: "bureau" },
    authority: { zh: "主管部门", en: "authority" },
};

const units: Readonly<Record<Duration["unit"], Text>> = {
    "working day": { zh: "个工作日", en: "working days" },
    day: { zh: "天", en: "days" },
    hour: { zh: "小时", en: "hours" },
    month: { zh: "个月", en: "months" },
    year: { zh: "年", en: "years" },
};

const natures: Readonly<Record<Duration["nature"], Text>> = {
    lawful: { zh: "法定期限", en: "lawful limit" },
    usual: { zh: "惯常，非法定", en: "usual, not lawful" },
};

/** Columns of a text on a terminal: Chinese takes two. */
const columns = (text: string): number => [...text].reduce((sum, c) => sum + (/[\u2e80-\u9fff\uff00-\uff60]/u.test(c) ? 2 : 1), 0);

const padded = (text: string, width: number): string => text + " ".repeat(Math.max(0, width - columns(text)));

/** Rows with their columns below one another; the last column is as long as it is. */
function table(rows: readonly (readonly string[])[], indent: string): readonly string[] {
    const widths = rows.reduce<number[]>((most, row) => row.map((cell, i) => Math.max(most[i] ?? 0, columns(cell))), []);
    return rows.map(
        row =>
            indent +
            row
                .map((cell, i) => (i === row.length - 1 ? cell : padded(cell, widths[i] ?? 0)))
                .join("  ")
                .trimEnd(),
    );
}

/** The report in one language. */
export function readinessReport(answers: readonly Readiness[], view: ReadinessView, lang: Lang, paint: Paint = plain): string {
    const zh = lang === "zh";
    const where = `${view.project}/${view.stack}`;
    if (answers.length === 0) return zh ? `${where} 不对公众提供任何域名` : `${where} serves no public name`;
    const of = (kind: Readiness["opening"]["kind"]) => answers.filter(({ opening }) => opening.kind === kind).length;
    const [now, from, untold] = [of("now"), of("from"), of("untold")];
    const head = zh
        ? `${where}：可以开通 ${now} 项，要等手续 ${from} 项，开通日无法确定 ${untold} 项`
        : `${where}: ${now} may open today, ${from} must wait for a filing or a licence, ${untold} whose day cannot be told`;
    return [paint.strong(head), ...answers.flatMap(answer => ["", ...nameLines(answer, view, lang, paint)])].join("\n");
}

function nameLines(ready: Readiness, view: ReadinessView, lang: Lang, paint: Paint): readonly string[] {
    const zh = lang === "zh";
    const colon = zh ? "：" : ": ";
    const part = (title: Text, lines: readonly string[]): readonly string[] => (lines.length === 0 ? [] : [`  ${title[lang]}`, ...lines]);
    const item = (text: string): string => `    - ${text}`;
    const { names, servings, kind, opening } = ready;
    const shown = names.join(zh ? "、" : ", ") || (zh ? "（域名尚不可知）" : "(name not known yet)");
    const stress = opening.kind === "now" ? paint.right : opening.kind === "from" ? paint.wrong : paint.doubtful;
    return [
        `${paint.strong(shown)} · ${servedBy(servings, view, lang)}`,
        `  ${stress(view.kinds[kind][lang])}${colon}${whyOf(ready, lang)}`,
        `  ${stress(openingOf(ready, lang))}`,
        ...part({ zh: "步骤", en: "Steps" }, stepLines(ready.steps, lang)),
        ...part(
            { zh: "台账缺少", en: "Missing in the register" },
            ready.gaps.map(({ path, why }) => item(`${path}${colon}${why[lang]}`)),
        ),
        ...part(
            { zh: "开通之后", en: "Once it is open" },
            ready.afterwards.map(({ title, due, ground }) =>
                item(
                    `${title[lang]}${due === undefined ? "" : zh ? `，即 ${due} 前` : `, that is by ${due}`}${zh ? "。依据：" : ". Ground: "}${groundPhrase(ground, lang)}`,
                ),
            ),
        ),
        ...part(
            { zh: "今天就能做", en: "What can be done today" },
            ready.alternatives.map(text => item(text[lang])),
        ),
        ...part(
            {
                zh: `${ready.province ?? ""}的差异（云厂商记录的管局做法，B 级，非法律）`,
                en: `What differs in ${ready.provinceNotes[0]?.province.en ?? ""} (the bureau's practice as a provider records it, grade B, not law)`,
            },
            ready.provinceNotes.map(({ rule }) => item(rule[lang])),
        ),
        ...ready.notes.map(note => paint.faint(`  ${zh ? "注意：" : "Note: "}${note[lang]}`)),
    ];
}

const servedBy = (servings: readonly Serving[], { clouds }: ReadinessView, lang: Lang): string =>
    servings
        .map(
            ({ cloud, shownBy }) =>
                (shownBy.title[lang].includes(clouds(cloud)[lang]) ? "" : `${clouds(cloud)[lang]} `) +
                `${shownBy.title[lang]} "${shownBy.name}"`,
        )
        .join(lang === "zh" ? "、" : ", ");

/** Why this kind of filing is asked; of what cannot be told, what must become known. */
export function whyOf({ kind, servings, why }: Readiness, lang: Lang): string {
    const need = servings[0]?.need;
    return kind === "undecided" && need?.kind === "undecided" ? unknownPhrase(need.about, lang) : why[lang];
}

function openingOf({ opening, kind }: Readiness, lang: Lang): string {
    const zh = lang === "zh";
    if (opening.kind === "now") return zh ? "今天就可以开通" : "May open today";
    if (opening.kind === "from") {
        return zh
            ? `最早 ${opening.day} 开通：按每一步用满期限计算；提前通过可以提前，通过之前不得开通`
            : `Earliest opening ${opening.day}: every step taking its full time; sooner if the approval comes sooner, never before it`;
    }
    if (kind === "undecided") return zh ? "开通日无法确定" : "The day of opening cannot be told";
    const bound = opening.notBefore;
    const least = bound === undefined ? "" : zh ? `，不早于 ${bound}` : `, not before ${bound}`;
    return zh ? `开通日无法确定${least}：${opening.why.zh}` : `The day of opening cannot be told${least}: ${opening.why.en}`;
}

function stepLines(steps: readonly Step[], lang: Lang): readonly string[] {
    const rows = steps.map(({ title, actor, duration, ends }, i) => [
        `${i + 1}.`,
        ends ?? (lang === "zh" ? "日期不定" : "no day"),
        actors[actor][lang],
        title[lang],
        ...(duration ? [durationPhrase(duration, lang)] : [""]),
    ]);
    const laid = table(rows, "    ");
    return steps.flatMap(({ ground, notes, duration }, i) => [
        laid[i] ?? "",
        ...(duration !== undefined || ground.articles.length + Number(ground.page !== undefined) > 0
            ? [`        ${groundPhrase(ground, lang)}`]
            : []),
        ...notes.map(note => `        ${note[lang]}`),
    ]);
}

function durationPhrase({ least, most, unit, nature }: Duration, lang: Lang): string {
    const length = least === most ? String(most) : `${least}–${most}`;
    const text = `${length} ${units[unit][lang]}`;
    return lang === "zh" ? `${text}（${natures[nature].zh}）` : `${text} (${natures[nature].en})`;
}
