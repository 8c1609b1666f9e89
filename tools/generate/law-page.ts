import type { Article, Instrument, Text } from "../../src/kernel";
import { articlesIn, type Deadline, deadlines, figures, openQuestions, type Period, provinceRules, statuteBooks } from "../../src/law";
import * as providerPages from "../../src/law/provider-pages";
import { link, table } from "./markdown";

const both = ({ zh, en }: Text): string => `${zh}<br>${en}`;

const inForceSpan = ({ inForceFrom, inForceUntil }: Instrument): string =>
    inForceUntil === undefined ? `${inForceFrom} –` : `${inForceFrom} – ${inForceUntil}`;

const level = (article: Article): string => (article.level === undefined ? "" : String(article.level));

const articleRow = (article: Article): string[] => [
    both(article.cite),
    level(article),
    both(article.gist),
    article.penalty === undefined ? "" : both(article.penalty),
    article.grade,
];

const units: Record<Period["unit"], Text> = {
    hour: { zh: "小时", en: "hours" },
    day: { zh: "日", en: "days" },
    "working day": { zh: "个工作日", en: "working days" },
    month: { zh: "个月", en: "months" },
    year: { zh: "年", en: "years" },
};

const figureUnits: Record<string, Text> = { ...units, yuan: { zh: "元", en: "yuan" }, person: { zh: "人", en: "persons" } };

const numberOf = ({ value, upTo }: Period): string => (upTo === undefined ? value.toLocaleString("en") : `${value}–${upTo}`);

/** What is usual within a limit of the law, with its source. */
function usualText({ usual }: Deadline): Text {
    if (usual === undefined) return { zh: "", en: "" };
    const { period, page } = usual;
    const [number, unit] = [numberOf(period), units[period.unit]];
    return {
        zh: `；惯常${number}${unit.zh}（${page.title.zh}，${page.grade} 级）`,
        en: `; usually ${number} ${unit.en} (${page.title.en}, grade ${page.grade})`,
    };
}

function dueText(deadline: Deadline): Text {
    const [limit, usual] = [limitText(deadline), usualText(deadline)];
    return { zh: `${limit.zh}${usual.zh}`, en: `${limit.en}${usual.en}` };
}

function limitText({ due }: Deadline): Text {
    if (due.when === "by") {
        const day = due.day.startsWith("--") ? due.day.slice(2) : due.day;
        const yearly = due.day.startsWith("--");
        return { zh: `${yearly ? "每年" : ""}${day}`, en: `${yearly ? "each year by" : "by"} ${day}` };
    }
    const { unit } = due.period;
    const number = numberOf(due.period);
    const length = { zh: `${number}${units[unit].zh}`, en: `${number} ${units[unit].en}` };
    const order = {
        after: { zh: `之后${length.zh}`, en: `${length.en} after` },
        before: { zh: `之前${length.zh}`, en: `${length.en} before` },
        every: { zh: `每${length.zh}`, en: `every ${length.en}` },
        keep: { zh: `至少留${length.zh}`, en: `kept ${length.en} at least` },
    };
    return order[due.when];
}

const citation = (article: Article): string => `${article.instrument.title.zh} ${article.cite.zh}`;

/** In a fixed order: the order of a module's exports depends on the compiler. */
const pagesByAddress = Object.values(providerPages).sort((a, b) => (a.url < b.url ? -1 : 1));

/** The text of `docs/law.md`: instruments, articles, penalties, grades, figures, deadlines, provinces and open questions, bilingual. */
export function lawPage(): string {
    const instruments = table(
        ["法规 / instrument", "文号 / number", "施行 / in force", "级 / grade", "来源 / source"],
        statuteBooks.map(({ instrument }) => [
            both(instrument.title),
            instrument.number ?? "",
            inForceSpan(instrument),
            instrument.grade,
            link(instrument.source),
        ]),
    );
    const sections = statuteBooks
        .map(book => ({ instrument: book.instrument, articles: articlesIn(book) }))
        .filter(({ articles }) => articles.length > 0)
        .map(
            ({ instrument, articles }) =>
                `### ${instrument.title.zh} / ${instrument.title.en}\n\n${table(["条 / article", "等保级别 / level", "要点 / gist", "罚则 / penalty", "级 / grade"], articles.map(articleRow))}`,
        );
    const figureTable = table(
        ["数字 / figure", "说的是 / what", "依据 / article"],
        Object.values(figures).map(({ value, unit, gist, article }) => [
            `${value.toLocaleString("en")} ${figureUnits[unit]?.zh} / ${figureUnits[unit]?.en}`,
            both(gist),
            citation(article),
        ]),
    );
    const deadlineTable = table(
        ["起点 / trigger", "期限 / when", "要做的 / duty", "依据 / ground", "级 / grade", "可作提醒 / reminder"],
        deadlines.map(deadline => [
            both(deadline.trigger),
            both(dueText(deadline)),
            both(deadline.duty),
            deadline.articles.length > 0 ? deadline.articles.map(citation).join("<br>") : (deadline.page?.title.zh ?? ""),
            deadline.grade,
            deadline.reminder ? "✔" : "",
        ]),
    );
    const provinceTable = table(
        ["省 / province", "差异 / rule"],
        provinceRules.map(({ province, rule }) => [`${province.zh} / ${province.en}`, both(rule)]),
    );
    return `${[
        "<!-- Made by `npm run generate`. Change src/law, then run it again. -->",
        "# 法规条文 / Law",
        "各条是我们自己的概括，不是原文，也不是法律意见。等级：A 官方文本或逐字转载；B 云商文档，或多处互相印证的转述；C 第三方；unverified 未见来源。C 和 unverified 不会作为法律依据出现在报告里。",
        "Every article is our own summary, neither the wording nor legal advice. Grades: A official text or a word-for-word copy; B a cloud's documentation, or several repetitions that agree; C third party; unverified no source at hand. C and unverified are never shown as law in a report.",
        "## 法规 / Instruments",
        instruments,
        "## 条文 / Articles",
        ...sections,
        "## 数字 / Figures",
        figureTable,
        "## 期限 / Deadlines",
        deadlineTable,
        "## 各省差异 / Provinces",
        "各省通信管理局的做法，来自云商资料，可在登记表里改写。 / Practice of the provincial bureaus as providers record it.",
        provinceTable,
        "## 云商规则页 / Provider pages",
        "云商自己的要求，在那家云上必须遵守，但不是法律。 / What a cloud demands: binding on that cloud, not law.",
        table(
            ["页面 / page", "级 / grade", "来源 / source"],
            pagesByAddress.map(({ title, grade, url }) => [both(title), grade, link(url)]),
        ),
        "## 待核实 / Open questions",
        openQuestions.map(question => `- ${both(question)}`).join("\n"),
    ].join("\n\n")}\n`;
}
