import { readFileSync } from "node:fs";
import * as ts from "typescript";
import { policies } from "../policies";
import { readSettings, type SettingsForm, type Text } from "../src/kernel";
import { languageOf, textReport } from "../src/reports";
import { hostPolicies } from "./host-policies";

/** What can be configured: the name of a policy and the form of its settings. */
export interface Configurable {
    readonly id: string;
    readonly settings?: SettingsForm;
}

/** One thing that is wrong with a policy config; line and column count from 1. */
export interface ConfigProblem {
    readonly line: number;
    readonly column: number;
    readonly text: Text;
}

/** Levels that a policy of this pack can have. The engine also knows `remediate`, for policies that change resources: there is none here. */
const levels = ["mandatory", "advisory", "disabled"] as const;

/** Keys of a config file that are no names of policies. */
const allPolicies = "all";
const environments = "environments";

/** Every policy that a config file of this pack may name: the host's own and those of `policies`. */
export const configurable = (): readonly Configurable[] => [...hostPolicies(), ...policies];

/** Checks the text of a policy-config file (`--policy-pack-config`). Answers every problem, in the order of the text; none: the file is fine. */
export function checkConfig(text: string, known: readonly Configurable[]): readonly ConfigProblem[] {
    const source = ts.parseJsonText("config.json", text);
    const at = (position: number): Pick<ConfigProblem, "line" | "column"> => {
        const { line, character } = source.getLineAndCharacterOfPosition(Math.min(position, text.length));
        return { line: line + 1, column: character + 1 };
    };
    const invalid = jsonProblem(text, source);
    if (invalid) return [{ ...at(invalid.position), text: invalid.text }];
    const root = source.statements[0]?.expression;
    if (!root || !ts.isObjectLiteralExpression(root)) return [{ ...at(0), text: wantedObject }];
    return membersOf(root, source).flatMap((member, index, members) => {
        const first = members.findIndex(({ name }) => name === member.name);
        const problems = first < index ? [{ node: member.node, text: twice(member.name) }] : problemsOf(member, known);
        return problems.map(({ node, text: said }) => ({ ...at(node.getStart(source)), text: said }));
    });
}

interface Member {
    readonly name: string;
    readonly node: ts.Node;
    readonly value: ts.Expression;
    /** The value as it is written. */
    readonly written: string;
    readonly source: ts.JsonSourceFile;
}

interface Fault {
    readonly node: ts.Node;
    readonly text: Text;
}

const membersOf = (object: ts.ObjectLiteralExpression, source: ts.JsonSourceFile): readonly Member[] =>
    object.properties.filter(ts.isPropertyAssignment).map(property => ({
        name: (property.name as ts.StringLiteral).text,
        node: property.name,
        value: property.initializer,
        written: property.initializer.getText(source),
        source,
    }));

/** Where and why the text is no JSON. The parser of the engine is as strict as this one: no comments, no trailing commas, no byte-order mark. */
function jsonProblem(text: string, source: ts.JsonSourceFile): { readonly position: number; readonly text: Text } | undefined {
    try {
        JSON.parse(text);
        return undefined;
    } catch (error) {
        if (text.startsWith("\uFEFF")) {
            return {
                position: 0,
                text: {
                    zh: "文件以字节顺序标记（BOM）开头，引擎不接受：请另存为不带 BOM 的 UTF-8",
                    en: "the file begins with a byte-order mark, which the engine refuses: save it as UTF-8 without one",
                },
            };
        }
        const message = error instanceof Error ? error.message : String(error);
        const diagnostics = (source as unknown as { readonly parseDiagnostics: readonly ts.Diagnostic[] }).parseDiagnostics;
        const told = /at position (\d+)/.exec(message)?.[1];
        const comment = /^(?:[^"\n]|"(?:[^"\\\n]|\\.)*")*?(\/[/*])/m.exec(text);
        const position =
            told !== undefined ? Number(told) : (diagnostics[0]?.start ?? (comment ? comment[0].length + comment.index - 2 : text.length));
        const reason = message.replace(/ in JSON at position \d+.*$/s, "").replace(/, \.{0,3}".*$/s, "");
        return { position, text: { zh: `不是合法的 JSON：${reason}`, en: `no valid JSON: ${reason}` } };
    }
}

function problemsOf(member: Member, known: readonly Configurable[]): readonly Fault[] {
    const { name, node } = member;
    if (name === environments) return [{ node, text: environmentsNotRead }];
    if (name === allPolicies) return problemsOfValue(undefined, member);
    const policy = known.find(({ id }) => id === name);
    if (policy) return problemsOfValue(policy.settings ?? {}, member);
    const nearest = nearestOf(name, [...known.map(({ id }) => id), allPolicies]);
    return [{ node, text: unknownPolicy(name, nearest) }];
}

/** Problems of a level, or of an object with a level and settings. `form` is undefined for `all`, which takes a level only. */
function problemsOfValue(form: SettingsForm | undefined, configured: Member): readonly Fault[] {
    const { name: policy, value, source } = configured;
    if (ts.isStringLiteral(value)) return levelFaults(policy, configured);
    if (!ts.isObjectLiteralExpression(value)) return [{ node: value, text: wantedLevelOrObject(policy) }];
    return membersOf(value, source).flatMap((member, index, members): readonly Fault[] => {
        if (members.findIndex(({ name }) => name === member.name) < index) return [{ node: member.node, text: twice(member.name) }];
        if (member.name === "enforcementLevel") return levelFaults(policy, member);
        if (form === undefined) return [{ node: member.node, text: allTakesLevel(member.name) }];
        const { problems } = readSettings(form, { [member.name]: JSON.parse(member.written) });
        return problems.map(({ property, found, wanted }) => ({
            node: Object.hasOwn(form, property) ? member.value : member.node,
            text: Object.hasOwn(form, property)
                ? wrongValue(policy, property, found, wanted)
                : unknownProperty(policy, property, wanted, form),
        }));
    });
}

function levelFaults(policy: string, { value, written }: Member): readonly Fault[] {
    const word = ts.isStringLiteral(value) ? value.text : undefined;
    if (levels.some(level => level === word)) return [];
    return [{ node: value, text: wrongLevel(policy, written, word === undefined ? undefined : nearestOf(word, levels)) }];
}

/** The name nearest to a misspelt one, if any is near enough to be meant. */
function nearestOf(misspelt: string, names: readonly string[]): string | undefined {
    const [nearest] = names
        .map(name => ({ name, distance: editDistance(misspelt.toLowerCase(), name) }))
        .sort((a, b) => a.distance - b.distance);
    return nearest && nearest.distance <= Math.max(2, Math.floor(nearest.name.length / 3)) ? nearest.name : undefined;
}

/** Least number of characters to insert, drop or replace (Levenshtein). */
function editDistance(from: string, to: string): number {
    let row = Array.from({ length: to.length + 1 }, (_, index) => index);
    for (let i = 1; i <= from.length; i++) {
        const next = [i];
        for (let j = 1; j <= to.length; j++) {
            const replaced = (row[j - 1] as number) + (from[i - 1] === to[j - 1] ? 0 : 1);
            next.push(Math.min(replaced, (row[j] as number) + 1, (next[j - 1] as number) + 1));
        }
        row = next;
    }
    return row[to.length] as number;
}

const wantedObject: Text = {
    zh: "应是一个 JSON 对象：策略名 → 执行级别，或策略名 → 含 enforcementLevel 和配置项的对象",
    en: "a JSON object is wanted: name of a policy → level, or name → object with enforcementLevel and settings",
};

const environmentsNotRead: Text = {
    zh: '"environments" 只有 Pulumi Cloud 使用，命令行读取的文件中不起作用：请删除',
    en: '"environments" is for Pulumi Cloud only and does nothing in a file that the command line reads: remove it',
};

const twice = (name: string): Text => ({
    zh: `"${name}" 出现两次，只有最后一次有效`,
    en: `"${name}" occurs twice, and only the last one counts`,
});

const unknownPolicy = (name: string, nearest: string | undefined): Text => ({
    zh: `没有名为 "${name}" 的策略${nearest ? `，是否指 "${nearest}"？` : "；全部名称见 docs/policies/README.md"}`,
    en: `no policy is called "${name}"${nearest ? `; did you mean "${nearest}"?` : "; docs/policies/README.md lists all names"}`,
});

const wrongLevel = (policy: string, found: string, nearest: string | undefined): Text => ({
    zh: `${policy} 的执行级别是 ${found}，应为 ${levels.join("、")} 之一${nearest ? `，是否指 "${nearest}"？` : ""}`,
    en: `the level of ${policy} is ${found}; one of ${levels.join(", ")} is wanted${nearest ? `; did you mean "${nearest}"?` : ""}`,
});

const wantedLevelOrObject = (policy: string): Text => ({
    zh: `${policy} 的值应为执行级别（${levels.join("、")}），或含 enforcementLevel 和配置项的对象`,
    en: `for ${policy} a level (${levels.join(", ")}) or an object with enforcementLevel and settings is wanted`,
});

const allTakesLevel = (name: string): Text => ({
    zh: `"all" 只接受执行级别，"${name}" 不起作用：请写到具体策略下`,
    en: `"all" takes a level only, and "${name}" does nothing there: give it to a policy`,
});

function unknownProperty(policy: string, property: string, wanted: Text, form: SettingsForm): Text {
    if (Object.keys(form).length === 0) {
        return {
            zh: `${policy} 没有配置项，"${property}" 不起作用`,
            en: `${policy} has no settings, and "${property}" does nothing there`,
        };
    }
    const nearest = nearestOf(property, Object.keys(form));
    return {
        zh: `${policy} 没有配置项 "${property}"${nearest ? `，是否指 "${nearest}"？` : `；${wanted.zh}`}`,
        en: `${policy} has no setting "${property}"${nearest ? `; did you mean "${nearest}"?` : `; wanted is ${wanted.en}`}`,
    };
}

const wrongValue = (policy: string, property: string, found: string, wanted: Text): Text => ({
    zh: `${policy} 的配置项 ${property} 是 ${found}，应为${wanted.zh}`,
    en: `the setting ${property} of ${policy} is ${found}; ${wanted.en} is wanted`,
});

const help: Text = {
    zh: `用法：npm run config:check -- <文件> [<文件> …]

在 Pulumi 读取之前检查策略配置文件（pulumi preview --policy-pack-config <文件>）。

为什么需要：Pulumi 会默默接受写错的策略名（只要给了执行级别）和写错的配置项名，
您以为已设为 mandatory 的策略其实没有变；只给配置项而不给级别的错误名称，报错里又不说是哪个名称。

检查：JSON 语法（行、列）、策略名、执行级别、配置项的名称和取值、重复的键。
只认识本策略包的策略；自建策略包中另加的策略会被当作未知名称。
随包提供的 profiles/*.json 是现成的配置。

退出码：0 没有问题；1 有问题；2 用法错误，或文件无法读取`,
    en: `Usage: npm run config:check -- <file> [<file> …]

Checks policy-config files (pulumi preview --policy-pack-config <file>) before Pulumi sees them.

Why it is needed: Pulumi silently accepts a misspelt policy name that has a level, and a misspelt setting,
so that a policy that you believe to be mandatory has not changed at all; for a misspelt name with settings
only, its error does not say which name.

It checks JSON (line and column), names of policies, levels, names and values of settings, and repeated keys.
It knows the policies of this pack; those that an organisation's own pack adds are told as unknown.
The files profiles/*.json that come with the pack are ready configs.

Exit code: 0 nothing wrong; 1 something is wrong; 2 wrong usage, or a file that cannot be read`,
};

/** What running the command says and how it ends. */
interface Outcome {
    readonly out: readonly string[];
    readonly err: readonly string[];
    readonly code: 0 | 1 | 2;
}

/** Runs the command on its arguments; `readFile` throws where a file cannot be read. */
export function run(
    args: readonly string[],
    readFile: (path: string) => string,
    environment: Readonly<Record<string, string | undefined>>,
): Outcome {
    const { text: inLanguage } = textReport(languageOf(environment));
    if (args.includes("--help") || args.includes("-h")) return { out: [inLanguage(help)], err: [], code: 0 };
    const option = args.find(arg => arg.startsWith("-"));
    if (args.length === 0 || option !== undefined) {
        const wrong =
            option === undefined
                ? { zh: "没有给出文件", en: "no file is given" }
                : { zh: `未知选项 ${option}`, en: `unknown option ${option}` };
        return { out: [], err: [inLanguage(wrong), "", inLanguage(help)], code: 2 };
    }
    const known = configurable();
    const out: string[] = [];
    const err: string[] = [];
    let code: Outcome["code"] = 0;
    for (const file of args) {
        let text: string;
        try {
            text = readFile(file);
        } catch (error) {
            const reason = (error as NodeJS.ErrnoException).code ?? String(error);
            err.push(inLanguage({ zh: `${file}：无法读取（${reason}）`, en: `${file}: cannot be read (${reason})` }));
            code = 2;
            continue;
        }
        const problems = checkConfig(text, known);
        for (const { line, column, text: said } of problems) {
            const where = `${file}:${line}:${column}`;
            out.push(inLanguage({ zh: `${where} ${said.zh}`, en: `${where} ${said.en}` }));
        }
        if (problems.length === 0) out.push(inLanguage({ zh: `${file}：没有问题`, en: `${file}: nothing wrong` }));
        else if (code === 0) code = 1;
    }
    return { out, err, code };
}

if (require.main === module) {
    const { out, err, code } = run(process.argv.slice(2), path => readFileSync(path, "utf8"), process.env);
    if (out.length > 0) console.log(out.join("\n"));
    if (err.length > 0) console.error(err.join("\n"));
    process.exitCode = code;
}
