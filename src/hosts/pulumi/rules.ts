import {
    type Cloud,
    type CountedType,
    type Coverage,
    type Finding,
    type Ground,
    type Language,
    type Policy,
    readSettings,
    type Settings,
    type SettingsForm,
    type Text,
    type Write,
} from "../../kernel";
import type { todayIn } from "./clock";
import type { Message, Rule } from "./rule";
import type { Run } from "./run";

/** What the rules of one pack share. */
export interface Shared {
    readonly run: Run;
    readonly write: Write;
    readonly language: Language;
    readonly clock: ReturnType<typeof todayIn>;
    /** Undecided answers about the resource (or the stack) at hand, gathered for `beian-undecided`. */
    readonly undecided: Finding[];
    /** True when the engine said that this is an update, not a preview: the stack phase then runs after creation. */
    afterUpdate(): boolean;
    cloudOf(token: string): Cloud | undefined;
    exposes(token: string): Text | undefined;
    harmless(token: string): Text | undefined;
}

/** A policy of the `policies` room as one Pulumi policy. */
export function policyRule(policy: Policy, { run, write, undecided, afterUpdate }: Shared): Rule {
    const form: SettingsForm = policy.settings ?? {};
    let settings: Settings = readSettings(form, {}).settings;
    const say = (findings: readonly Finding[]): readonly Message[] => {
        undecided.push(...findings.filter(({ verdict }) => verdict.kind === "undecided"));
        return findings
            .filter(({ verdict }) => verdict.kind === "breached")
            .map(finding => ({ text: write.breach(finding), brief: write.brief(finding), urn: finding.urn }));
    };
    return {
        id: policy.id,
        asksFor: "sees" in policy ? policy.sees : "the stack",
        title: policy.title,
        severity: policy.severity,
        enforcement: policy.enforcement,
        remedy: write.text(policy.remedy),
        url: sourceOf(policy.grounds),
        tags: [policy.id.split("-")[0] as string, ...new Set(policy.grounds.map(({ kind }) => kind.replace(" ", "-")))],
        framework: frameworkOf(policy.grounds),
        configProperties: Object.fromEntries(Object.entries(form).map(([name, setting]) => [name, configProperty(setting, write)])),
        configure: given => {
            const read = readSettings(form, given);
            settings = read.settings;
            return read.problems.length === 0 ? [] : [{ text: write.settings(policy.id, read.problems) }];
        },
        onResource: () => say(run.judgeAtHand(policy, settings)),
        onStack: () => say(run.judgeStack(policy, settings, afterUpdate())),
    };
}

/** `beian-register`, the first policy: the register can be read. One violation per run when it cannot. */
export function registerRule({ run, write }: Shared): Rule {
    let told = false;
    const form: SettingsForm = {
        path: {
            type: "string",
            default: "",
            title: {
                zh: "备案台账文件：绝对路径，或相对于策略包目录",
                en: "the register file: absolute, or relative to the pack's folder",
            },
        },
    };
    let configured: string | undefined;
    const say = (): readonly Message[] => {
        const { problem } = run.openRegister(configured);
        if (told || problem === undefined) return [];
        told = true;
        return [{ text: write.text(problem) }];
    };
    return {
        id: "beian-register",
        title: { zh: "备案台账可以读取且有效", en: "The register of filings can be read and is valid" },
        severity: "critical",
        enforcement: "mandatory",
        remedy: write.text({
            zh: "按提示修正台账文件，见 docs/register.md",
            en: "Mend the register file as the message says; see docs/register.md",
        }),
        tags: ["beian", "register"],
        configProperties: { path: { type: "string", description: write.text(form.path?.title as Text) } },
        configure: given => {
            const { settings, problems } = readSettings(form, given);
            configured = settings.path === "" ? undefined : String(settings.path);
            return problems.length === 0 ? [] : [{ text: write.settings("beian-register", problems) }];
        },
        onResource: say,
        onStack: say,
    };
}

/** `beian-undecided`: what could not be decided, one finding per resource and phase. Making it mandatory refuses unknowns. */
export function undecidedRule({ run, write, undecided }: Shared): Rule {
    const byResource = (): readonly Message[] => {
        const groups = new Map<string | undefined, Finding[]>();
        for (const finding of undecided) groups.set(finding.urn, [...(groups.get(finding.urn) ?? []), finding]);
        return [...groups].map(([urn, findings]) => ({
            text: [write.undecided(findings), ...notesOf(findings)].join("\n"),
            brief: write.undecided(findings.slice(0, 1)),
            urn,
        }));
    };
    const notesOf = (findings: readonly Finding[]): readonly string[] => {
        const notes = findings.flatMap(({ verdict }) => (verdict.kind === "undecided" ? (run.notes.get(verdict.about) ?? []) : []));
        return [...new Set(notes)].map(write.text);
    };
    return {
        id: "beian-undecided",
        title: { zh: "所有判断所需的信息都已知", en: "Everything that a judgement needs is known" },
        severity: "medium",
        enforcement: "advisory",
        remedy: write.text({
            zh: "在程序中写明该属性，或在台账中以基线说明；不接受未知项的团队可将本策略设为 mandatory",
            en: "State the property in the program, or declare a baseline in the register; a team that refuses unknowns makes this policy mandatory",
        }),
        tags: ["beian", "undecided"],
        configure: noSettings("beian-undecided", write),
        onResource: byResource,
        onStack: byResource,
    };
}

/** `beian-coverage`: what nobody looked at, and what the run stood on. One finding per run. */
export function coverageRule({ run, write, clock, cloudOf, exposes, harmless }: Shared): Rule {
    const onStack = (): readonly Message[] => {
        const { read, unread } = run.counts();
        const counted = [...unread].map(([type, count]) => ({ type, count })).sort((a, b) => (a.type < b.type ? -1 : 1));
        const coverage = { unread: [] as CountedType[], exposing: [] as Coverage["exposing"][number][], harmless: [] as CountedType[] };
        for (const each of counted) {
            const why = exposes(each.type);
            if (why) coverage.exposing.push({ ...each, why });
            else if (harmless(each.type)) coverage.harmless.push(each);
            else if (cloudOf(each.type)) coverage.unread.push(each);
        }
        const notes = [...clockNotes(clock), ...registerNotes(run)];
        // people have looked at harmless types: by themselves they are no news
        if (coverage.unread.length + coverage.exposing.length + notes.length === 0) return [];
        return [{ text: write.coverage({ read, ...coverage, notes }) }];
    };
    return {
        id: "beian-coverage",
        title: { zh: "部署中没有无人查看的资源", en: "No resource of the stack goes unlooked at" },
        severity: "low",
        enforcement: "advisory",
        tags: ["beian", "coverage"],
        configure: noSettings("beian-coverage", write),
        onResource: () => [],
        onStack,
    };
}

function clockNotes({ overridden, today, refused }: Shared["clock"]): readonly Text[] {
    if (refused !== undefined) {
        return [
            {
                zh: `BEIAN_TODAY 不是 YYYY-MM-DD 形式的日期，未采用；按 ${today} 判断`,
                en: `BEIAN_TODAY is not a day of the form YYYY-MM-DD and was not used; judged as of ${today}`,
            },
        ];
    }
    return overridden
        ? [{ zh: `时钟由 BEIAN_TODAY 指定：按 ${today} 判断`, en: `The clock is set by BEIAN_TODAY: judged as of ${today}` }]
        : [];
}

function registerNotes(run: Run): readonly Text[] {
    const { register, tried, problem, warnings } = run.openRegister();
    if (problem !== undefined) return [];
    if (!register.missing) return [...warnings, ...register.lapsed(run.parts.today)];
    const paths = tried.join(", ");
    return [{ zh: `没有找到备案台账，已查找：${paths}`, en: `No register of filings was found; looked for: ${paths}` }];
}

/** Refuses every property of a config: the rule has none. */
export const noSettings =
    (id: string, write: Write) =>
    (given: Readonly<Record<string, unknown>>): readonly Message[] => {
        const { problems } = readSettings({}, given);
        return problems.length === 0 ? [] : [{ text: write.settings(id, problems) }];
    };

function configProperty(setting: SettingsForm[string], write: Write): object {
    const bounds = setting.type === "integer" ? { minimum: setting.minimum, maximum: setting.maximum } : {};
    return Object.fromEntries(
        Object.entries({ type: setting.type, default: setting.default, description: write.text(setting.title), ...bounds }).filter(
            ([, value]) => value !== undefined,
        ),
    );
}

/** The first ground's source: the text of the law, or the provider's page. */
function sourceOf(grounds: readonly Ground[]): string | undefined {
    for (const ground of grounds) {
        if (ground.kind === "statute") return ground.article.instrument.source;
        if (ground.kind === "provider rule") return ground.page.url;
    }
    return undefined;
}

function frameworkOf(grounds: readonly Ground[]): Rule["framework"] {
    const statute = grounds.find(ground => ground.kind === "statute");
    if (statute?.kind !== "statute") return undefined;
    const { instrument, cite, gist } = statute.article;
    return {
        name: instrument.title.zh,
        version: instrument.number ?? instrument.inForceFrom,
        reference: `${cite.zh} / ${cite.en}`,
        specification: gist.en,
    };
}
