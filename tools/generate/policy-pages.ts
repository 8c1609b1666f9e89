import { type CatalogEntry, facetsOf, type Ground, kinds, type Policy, type SettingsForm, type Text } from "../../src/kernel";
import { shownAsLaw } from "../../src/law";
import { groundLine } from "../../src/reports";
import { facetTitles } from "./facet-titles";
import { bullets, page, table } from "./markdown";
import { type Family, families, lawDay, type PolicyFolder } from "./project";
import { typesThatShow } from "./seen-by";

type Lang = keyof Text;

const words = {
    otherLanguage: { zh: "[English](%.md)", en: "[中文](%.zh-CN.md)" },
    all: { zh: "[全部策略](README.md)", en: "[All policies](README.md)" },
    enforcement: { zh: "默认执行级别", en: "Default enforcement" },
    severity: { zh: "严重程度", en: "Severity" },
    level: { zh: "适用的等保级别", en: "MLPS level" },
    everyLevel: { zh: "不分级别，一律判断", en: "judged at every level" },
    fromLevel: { zh: "%级及以上系统", en: "systems of level % and above" },
    binds: { zh: "约束谁", en: "Whom it binds" },
    mainlandSystems: {
        zh: "境内系统：台账声明在境外的系统、确知位于境外的资源不受约束",
        en: "systems in the mainland: neither a stack that the register declares overseas, nor what is known to stand abroad",
    },
    saysItself: { zh: "由策略自身的判断决定，见“何时不适用”", en: 'the policy decides by itself, see "When it does not apply"' },
    looksAt: { zh: "看什么", en: "Looks at" },
    judges: { zh: "如何判断", en: "Judges" },
    oneByOne: { zh: "逐个资源", en: "each subject by itself" },
    wholePlan: { zh: "整个部署一起看", en: "the whole plan at once" },
    grounds: { zh: "依据", en: "Grounds" },
    penalty: { zh: "罚则：", en: "Penalty: " },
    source: { zh: "来源", en: "source" },
    atLevel: { zh: "（等保%级条款）", en: " (clause of level %)" },
    settings: { zh: "配置项", en: "Settings" },
    settingHead: { zh: ["属性", "类型", "默认值", "范围", "含义"], en: ["property", "type", "default", "range", "meaning"] },
    noSettings: { zh: "没有配置项。", en: "None." },
    remedy: { zh: "办法", en: "Way out" },
    seenIn: { zh: "哪些资源类型体现它", en: "Resource types that show it" },
    nobody: { zh: "目前没有任何资源类型体现它。", en: "No resource type of the catalog shows it yet." },
    catalog: {
        zh: "另一族 Pulumi 类型和默认值见[资源类型目录](../catalog.md)。",
        en: "The other family of Pulumi types, and what omission means, are in the [catalog](../catalog.md).",
    },
    situations: { zh: "情形示例", en: "Situations" },
    situationsNote: {
        zh: "以下情形取自策略的测试，保留英文原名。",
        en: "Taken from the policy's own tests.",
    },
    fails: { zh: "不通过", en: "Stops" },
    passes: { zh: "通过", en: "Passes" },
    waits: { zh: "暂不能判断", en: "Undecided" },
    colon: { zh: "：", en: ": " },
} as const satisfies Record<string, { readonly zh: unknown; readonly en: unknown }>;

const enforcements = {
    mandatory: { zh: "强制（mandatory）", en: "mandatory" },
    advisory: { zh: "建议（advisory）", en: "advisory" },
    disabled: { zh: "关闭（disabled）", en: "disabled" },
} as const satisfies Record<Policy["enforcement"], Text>;

const severities = {
    critical: { zh: "严重（critical）", en: "critical" },
    high: { zh: "高（high）", en: "high" },
    medium: { zh: "中（medium）", en: "medium" },
    low: { zh: "低（low）", en: "low" },
} as const satisfies Record<Policy["severity"], Text>;

const groundKinds = {
    statute: { zh: "法规", en: "statute" },
    "provider rule": { zh: "云商规则", en: "provider rule" },
    "house rule": { zh: "本关卡规则", en: "house rule" },
    folklore: { zh: "坊间说法", en: "folklore" },
} as const satisfies Record<Ground["kind"], Text>;

const madeFrom = (source: string): string => `<!-- Made by \`npm run generate\` from ${source}. Do not edit. -->`;

/** Grounds that a page may show: articles in force and well sourced, provider pages that are well sourced, house rules, folklore. */
const shown = (grounds: readonly Ground[]): readonly Ground[] =>
    grounds.filter(ground => {
        if (ground.kind === "statute") return shownAsLaw(ground.article, lawDay);
        return ground.kind !== "provider rule" || ground.page.grade === "A" || ground.page.grade === "B";
    });

function groundItem(ground: Ground, lang: Lang): string {
    const line = groundLine(ground, lang);
    if (ground.kind !== "statute") return line;
    const { instrument, level, penalty } = ground.article;
    return [
        `${line}${level === undefined ? "" : words.atLevel[lang].replace("%", String(level))} · [${words.source[lang]}](${instrument.source})`,
        ...(penalty ? [`  - ${words.penalty[lang]}${penalty[lang]}`] : []),
    ].join("\n");
}

function settingsTable(form: SettingsForm | undefined, lang: Lang): string {
    const rows = Object.entries(form ?? {}).map(([name, setting]) => {
        const { minimum, maximum } = setting.type === "integer" ? setting : { minimum: undefined, maximum: undefined };
        const range = [...(minimum === undefined ? [] : [`≥ ${minimum}`]), ...(maximum === undefined ? [] : [`≤ ${maximum}`])];
        return [`\`${name}\``, setting.type, `\`${JSON.stringify(setting.default)}\``, range.join(", "), setting.title[lang]];
    });
    return rows.length === 0 ? words.noSettings[lang] : table(words.settingHead[lang], rows);
}

function looksAt(policy: Policy, lang: Lang): string {
    const of = "sees" in policy ? policy.of : undefined;
    const who = of ? `${lang === "zh" ? "，限于" : ", of "}${of.map(kind => kinds[kind][lang]).join(lang === "zh" ? "、" : ", ")}` : "";
    return `${facetsOf(policy)
        .map(facet => `\`${facet}\`${lang === "zh" ? `（${facetTitles[facet].zh}）` : ` (${facetTitles[facet].en})`}`)
        .join(lang === "zh" ? "、" : ", ")}${who}`;
}

function seenIn(policy: Policy, catalog: readonly CatalogEntry[], lang: Lang): string {
    const rows = typesThatShow(policy, catalog).map(({ entry, facets }) => [
        entry.title[lang],
        `\`${entry.pulumi}\``,
        facets.map(facet => `\`${facet}\``).join(" "),
    ]);
    const head = lang === "zh" ? ["资源类型", "Pulumi 类型", "体现"] : ["resource type", "Pulumi type", "shows"];
    return rows.length === 0 ? words.nobody[lang] : `${table(head, rows)}\n\n${words.catalog[lang]}`;
}

/** The hand-written sections of `why.md` in one language: the headings tell which. */
function whyIn(why: string, lang: Lang): string {
    const sections = why.split(/^(?=## )/m).filter(section => section.startsWith("## "));
    return sections
        .filter(section => /[\u4e00-\u9fff]/.test(section.split("\n")[0] ?? "") === (lang === "zh"))
        .join("")
        .trim();
}

function situations({ cases }: PolicyFolder, lang: Lang): string {
    const lists = ["fails", "passes", "waits"] as const;
    return [
        words.situationsNote[lang],
        ...lists.flatMap(list => [`**${words[list][lang]}**`, bullets(cases[list].map(({ name }) => name))]),
    ].join("\n\n");
}

function policyPage(folder: PolicyFolder, catalog: readonly CatalogEntry[], lang: Lang): string {
    const { id, family, name, policy, why } = folder;
    return page(
        madeFrom(`policies/${family}/${name}`),
        `# ${id}`,
        `**${policy.title[lang]}**`,
        `${words.all[lang]} · ${words.otherLanguage[lang].replace("%", id)}`,
        table(
            ["", ""],
            [
                [words.enforcement[lang], enforcements[policy.enforcement][lang]],
                [words.severity[lang], severities[policy.severity][lang]],
                [
                    words.level[lang],
                    policy.level === undefined ? words.everyLevel[lang] : words.fromLevel[lang].replace("%", String(policy.level)),
                ],
                [words.binds[lang], policy.binds ? words.mainlandSystems[lang] : words.saysItself[lang]],
                [words.looksAt[lang], looksAt(policy, lang)],
                [words.judges[lang], "sees" in policy ? words.oneByOne[lang] : words.wholePlan[lang]],
            ],
        ),
        `## ${words.grounds[lang]}`,
        bullets(shown(policy.grounds).map(ground => groundItem(ground, lang))),
        `## ${words.remedy[lang]}`,
        policy.remedy[lang],
        whyIn(why, lang),
        `## ${words.settings[lang]}`,
        settingsTable(policy.settings, lang),
        `## ${words.seenIn[lang]}`,
        seenIn(policy, catalog, lang),
        `## ${words.situations[lang]}`,
        situations(folder, lang),
    );
}

function indexPage(folders: readonly PolicyFolder[]): string {
    const sections = (Object.keys(families) as Family[]).flatMap(family => {
        const own = folders.filter(folder => folder.family === family);
        if (own.length === 0) return [];
        const rows = own.map(({ id, policy }) => [
            `[${id}](${id}.md)`,
            `[${policy.title.zh}](${id}.zh-CN.md)<br>${policy.title.en}`,
            policy.enforcement,
            policy.severity,
            policy.level === undefined ? "" : `≥ ${policy.level}`,
            [...new Set(shown(policy.grounds).map(({ kind }) => kind))]
                .map(kind => `${groundKinds[kind].zh} / ${groundKinds[kind].en}`)
                .join("<br>"),
        ]);
        const head = [
            "策略 / policy",
            "要求 / requirement",
            "默认 / default",
            "严重程度 / severity",
            "等保级别 / MLPS level",
            "依据 / grounds",
        ];
        return [`## ${families[family].zh} / ${families[family].en}`, table(head, rows)];
    });
    const count = (enforcement: Policy["enforcement"]): number => folders.filter(({ policy }) => policy.enforcement === enforcement).length;
    return page(
        madeFrom("policies"),
        "# 策略 / Policies",
        `共 ${folders.length} 条：默认强制 ${count("mandatory")} 条，建议 ${count("advisory")} 条，关闭 ${count("disabled")} 条。`,
        `${folders.length} policies: by default ${count("mandatory")} are mandatory, ${count("advisory")} advisory, ${count("disabled")} disabled.`,
        ...sections,
    );
}

/** `docs/policies/`: one page per policy and language, and the table of all. */
export function renderPolicyPages(folders: readonly PolicyFolder[], catalog: readonly CatalogEntry[]): ReadonlyMap<string, string> {
    return new Map([
        ["docs/policies/README.md", indexPage(folders)],
        ...folders.flatMap(folder => [
            [`docs/policies/${folder.id}.md`, policyPage(folder, catalog, "en")] as const,
            [`docs/policies/${folder.id}.zh-CN.md`, policyPage(folder, catalog, "zh")] as const,
        ]),
    ]);
}
