import {
    type Article,
    type CountedType,
    type Coverage,
    cloudNames,
    type Finding,
    type Ground,
    kinds,
    type ProviderPage,
    type SettingProblem,
    type System,
    type Text,
    type Unknown,
    type WhyUnknown,
} from "../kernel";

type Lang = keyof Text;

/** What a finding is about and where it stands in the program: `name shop.example.cn (Alibaba Cloud CDN domain "shop")`. */
export function subjectLine(finding: Finding, lang: Lang): string {
    const kind = kinds[finding.kind][lang];
    const cloud = cloudNames[finding.cloud][lang];
    if (finding.urn === undefined) return lang === "zh" ? `${cloud}：${kind}` : `${kind} on ${cloud}`;
    const resource = resourceName(finding.urn);
    const title = finding.title?.[lang] ?? cloud;
    const place = lang === "zh" ? `（${title} "${resource}"）` : ` (${title} "${resource}")`;
    return finding.label === resource ? `${title} "${resource}"` : `${kind} ${finding.label}${place}`;
}

const resourceName = (urn: string): string => urn.split("::").slice(3).join("::") || urn;

const groundKinds: Readonly<Record<Ground["kind"], Text>> = {
    statute: { zh: "法规", en: "statute" },
    "provider rule": { zh: "云厂商规则，非法律", en: "provider rule, not law" },
    "house rule": { zh: "本关卡规则，可配置", en: "house rule, can be changed" },
    folklore: { zh: "坊间说法，不作拦截", en: "folklore, never blocks" },
};

/** Grounds that may be shown to this system: only what is well sourced, and of the graded clauses only those of its level. */
export function shownGrounds(grounds: readonly Ground[], system: System): readonly Ground[] {
    return grounds.filter(ground => {
        if (ground.kind === "provider rule") return isSourced(ground.page.grade);
        if (ground.kind !== "statute") return true;
        const { grade, instrument, level } = ground.article;
        return isSourced(grade) && isSourced(instrument.grade) && (level === undefined || level === (system.level >= 3 ? 3 : 2));
    });
}

const isSourced = (grade: string): boolean => grade === "A" || grade === "B";

/** What a terminal has room for: the first ground that is law and the first that is not. The policy's page has them all. */
function mainGrounds(grounds: readonly Ground[], cloud: Finding["cloud"]): readonly Ground[] {
    const law = grounds.find(({ kind }) => kind === "statute");
    const other = grounds.find(
        ground => ground.kind !== "statute" && !(ground.kind === "provider rule" && isAnotherClouds(ground.page, cloud)),
    );
    return grounds.filter(ground => ground === law || ground === other);
}

/** A page of one cloud's documentation says nothing of the other. */
const isAnotherClouds = (page: ProviderPage, cloud: Finding["cloud"]): boolean => page.cloud !== undefined && page.cloud !== cloud;

/** One ground in one line: its kind, where it stands, what it says. */
export function groundLine(ground: Ground, lang: Lang): string {
    const kind = groundKinds[ground.kind][lang];
    const label = lang === "zh" ? `【${kind}】` : `[${kind}] `;
    if (ground.kind === "statute")
        return `${label}${citation(ground.article, lang)}${lang === "zh" ? "：" : ": "}${ground.article.gist[lang]}`;
    if (ground.kind === "provider rule") return `${label}${ground.gist[lang]} ${ground.page.url}`;
    return `${label}${ground.gist[lang]}`;
}

/** Instrument, number of issue and article. */
export function citation({ instrument, cite }: Article, lang: Lang): string {
    const number = instrument.number ? (lang === "zh" ? `（${instrument.number}）` : ` (${instrument.number})`) : "";
    return lang === "zh" ? `《${instrument.title.zh}》${number}${cite.zh}` : `${instrument.title.en}${number} ${cite.en}`;
}

const circumstances: readonly { readonly holds: (finding: Finding) => boolean; readonly say: Text }[] = [
    { holds: finding => finding.deployed, say: { zh: "注意：该资源已经部署", en: "Note: already deployed" } },
    {
        holds: finding => finding.assumedPlace,
        say: {
            zh: "注意：程序未写明地域，按云厂商文档的默认地域判断",
            en: "Note: no region is stated; judged by the provider's documented default",
        },
    },
    {
        holds: finding => finding.registerMissing,
        say: {
            zh: "注意：没有找到备案台账 register.yaml，见 docs/register.md",
            en: "Note: no register.yaml was found, see docs/register.md",
        },
    },
];

/** A breach in full, one language. */
export function breachSentences(finding: Finding, lang: Lang): string {
    if (finding.verdict.kind !== "breached") return subjectLine(finding, lang);
    const zh = lang === "zh";
    const shown = shownGrounds(finding.policy.grounds, finding.system);
    const grounds = mainGrounds(shown, finding.cloud);
    const penalty = grounds
        .map(ground => (ground.kind === "statute" ? ground.article.penalty?.[lang] : undefined))
        .find(text => text !== undefined);
    return [
        subjectLine(finding, lang),
        `${zh ? "发现：" : "Found:  "}${finding.verdict.found[lang]}`,
        `${zh ? "要求：" : "Wanted: "}${finding.verdict.wanted[lang]}`,
        ...grounds.map(
            (ground, index) => `${index > 0 ? (zh ? "　　　" : "        ") : zh ? "依据：" : "Ground: "}${groundLine(ground, lang)}`,
        ),
        ...(penalty ? [`${zh ? "罚则：" : "Penalty: "}${penalty}`] : []),
        `${zh ? "办法：" : "Way out: "}${finding.policy.remedy[lang]}`,
        ...circumstances.filter(({ holds }) => holds(finding)).map(({ say }) => say[lang]),
    ].join("\n");
}

/** A breach in one line. */
export function briefSentence(finding: Finding, lang: Lang): string {
    const found = finding.verdict.kind === "breached" ? finding.verdict.found[lang] : "";
    return `${subjectLine(finding, lang)}${lang === "zh" ? "：" : ": "}${found}`;
}

const reasons: Readonly<Record<WhyUnknown, Text>> = {
    later: { zh: "要到部署时才能确定", en: "is known only after the update" },
    word: { zh: "的取值不在已知范围内", en: "holds a word that the catalog does not know" },
    shape: { zh: "无法按预期类型读取", en: "cannot be read as what it should be" },
    register: { zh: "（备案台账）无法使用，见 beian-register", en: "cannot be used: see beian-register" },
    secret: { zh: "已被引擎隐去", en: "was blanked out by the engine" },
    hidden: { zh: "在该资源类型中没有对应属性", en: "is shown by no property of this resource type" },
    file: { zh: "所指的文件不在部署计划中", en: "names a file, which no plan holds" },
    elsewhere: { zh: "由本次部署之外的资源决定", en: "is decided by a resource outside this plan" },
};

/** What must become known: property and reason. */
export const unknownPhrase = (fact: Unknown, lang: Lang): string =>
    lang === "zh" ? `属性 ${fact.path} ${reasons[fact.why].zh}` : `${fact.path} ${reasons[fact.why].en}`;

/** All that is undecided about one resource. */
export function undecidedSentences(findings: readonly Finding[], lang: Lang): string {
    const lines = findings.flatMap(finding => {
        if (finding.verdict.kind !== "undecided") return [];
        return [`${finding.policy.id}${lang === "zh" ? "：" : ": "}${unknownPhrase(finding.verdict.about, lang)}`];
    });
    const first = findings[0];
    return [...(first ? [subjectLine(first, lang)] : []), ...new Set(lines)].join("\n");
}

/** A bug of ours: which policy broke, and what to do. */
export function brokenSentences(policy: string, error: unknown, lang: Lang): string {
    const message = error instanceof Error ? error.message : String(error);
    return lang === "zh"
        ? `策略 ${policy} 自身出错（beian-guard 的缺陷），本资源未能判断：${message}\n办法：升级 beian-guard，或附上此消息报告缺陷；在修复前可用台账中的豁免放行。`
        : `Policy ${policy} itself broke (a bug of beian-guard) and could not judge this resource: ${message}\nWay out: upgrade beian-guard, or report the bug with this message.`;
}

/** Properties of a policy's config that were refused. */
export function settingSentences(policy: string, problems: readonly SettingProblem[], lang: Lang): string {
    return problems
        .map(({ property, found, wanted }) =>
            lang === "zh"
                ? `策略配置 ${policy}.${property} 不能使用：发现 ${found}，要求${wanted.zh}`
                : `Policy config ${policy}.${property} is refused: found ${found}, wanted ${wanted.en}`,
        )
        .join("\n");
}

/** How many types known to be harmless are named; the others are counted. */
const namedHarmless = 5;

/** What was not looked at, and what the run stood on. */
export function coverageSentences({ unread, exposing, harmless, read, notes }: Coverage, lang: Lang): string {
    const zh = lang === "zh";
    const counts = [
        ...(unread.length > 0
            ? [
                  zh
                      ? `另有 ${resourcesOf(unread)} 个资源（${unread.length} 种类型）没有任何策略查看：${listOf(unread)}`
                      : `${counted(resourcesOf(unread), "resource")} of ${counted(unread.length, "type")} not looked at: ${listOf(unread)}`,
              ]
            : []),
        ...(harmless.length > 0 ? [harmlessSentence(harmless, lang)] : []),
    ];
    const [first, ...others] = counts;
    return [
        ...notes.map(note => note[lang]),
        ...exposing.map(({ type, count, why }) => `${type} × ${count}${zh ? "：" : ": "}${why[lang]}`),
        ...(first === undefined ? [] : [zh ? `已读取 ${read} 个资源；${first}` : `${counted(read, "resource")} read; ${first}`, ...others]),
    ].join("\n");
}

function harmlessSentence(harmless: readonly CountedType[], lang: Lang): string {
    const named = listOf(harmless.slice(0, namedHarmless));
    const others = harmless.length - namedHarmless;
    if (lang === "zh") {
        const rest = others > 0 ? ` 等 ${harmless.length} 种` : "";
        return `另有 ${resourcesOf(harmless)} 个资源（${harmless.length} 种类型）无需查看，已确认没有影响：${named}${rest}`;
    }
    const rest = others > 0 ? ` and ${counted(others, "type")} more` : "";
    return `${counted(resourcesOf(harmless), "resource")} of ${counted(harmless.length, "type")} not read because known to be harmless: ${named}${rest}`;
}

const resourcesOf = (types: readonly CountedType[]): number => types.reduce((sum, { count }) => sum + count, 0);

const listOf = (types: readonly CountedType[]): string => types.map(({ type, count }) => `${type} × ${count}`).join(", ");

const counted = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? "" : "s"}`;
