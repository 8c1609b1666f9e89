import { policies } from "../../policies";
import { readSettings, type SettingsForm, type Text } from "../kernel";
import { hostPolicies } from "./host-policies";
import { type JsonMember, type JsonNode, readJson } from "./json-source";
import { nearestName } from "./nearest";

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
    const at = (offset: number): Pick<ConfigProblem, "line" | "column"> => {
        const before = text.slice(0, offset);
        return { line: before.split("\n").length, column: offset - before.lastIndexOf("\n") };
    };
    const source = readJson(text);
    if (!source.ok) return [{ ...at(source.offset), text: source.text }];
    const members = membersOf(source.root);
    if (!members) return [{ ...at(source.root.offset), text: wantedObject }];
    return members.flatMap((member, index) => {
        const first = members.findIndex(({ name }) => name === member.name);
        const problems = first < index ? [{ offset: member.offset, text: twice(member.name) }] : problemsOf(member, known);
        return problems.map(({ offset, text: said }) => ({ ...at(offset), text: said }));
    });
}

interface Fault {
    readonly offset: number;
    readonly text: Text;
}

/** The members of an object; undefined for another value. */
const membersOf = ({ kind, value }: JsonNode): readonly JsonMember[] | undefined =>
    kind === "object" ? (value as readonly JsonMember[]) : undefined;

function problemsOf(member: JsonMember, known: readonly Configurable[]): readonly Fault[] {
    const { name, offset } = member;
    if (name === environments) return [{ offset, text: environmentsNotRead }];
    if (name === allPolicies) return problemsOfValue(undefined, member);
    const policy = known.find(({ id }) => id === name);
    if (policy) return problemsOfValue(policy.settings ?? {}, member);
    const nearest = nearestName(name, [...known.map(({ id }) => id), allPolicies]);
    return [{ offset, text: unknownPolicy(name, nearest) }];
}

/** Problems of a level, or of an object with a level and settings. `form` is undefined for `all`, which takes a level only. */
function problemsOfValue(form: SettingsForm | undefined, { name: policy, node }: JsonMember): readonly Fault[] {
    if (typeof node.value === "string") return levelFaults(policy, node);
    const members = membersOf(node);
    if (!members) return [{ offset: node.offset, text: wantedLevelOrObject(policy) }];
    return members.flatMap((member, index): readonly Fault[] => {
        if (members.findIndex(({ name }) => name === member.name) < index) return [{ offset: member.offset, text: twice(member.name) }];
        if (member.name === "enforcementLevel") return levelFaults(policy, member.node);
        if (form === undefined) return [{ offset: member.offset, text: allTakesLevel(member.name) }];
        const { problems } = readSettings(form, { [member.name]: JSON.parse(member.node.written) });
        return problems.map(({ property, found, wanted }) => ({
            offset: Object.hasOwn(form, property) ? member.node.offset : member.offset,
            text: Object.hasOwn(form, property)
                ? wrongValue(policy, property, found, wanted)
                : unknownProperty(policy, property, wanted, form),
        }));
    });
}

function levelFaults(policy: string, { offset, value, written }: JsonNode): readonly Fault[] {
    if (levels.some(level => level === value)) return [];
    const nearest = typeof value === "string" ? nearestName(value, levels) : undefined;
    return [{ offset, text: wrongLevel(policy, written, nearest) }];
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
    const nearest = nearestName(property, Object.keys(form));
    return {
        zh: `${policy} 没有配置项 "${property}"${nearest ? `，是否指 "${nearest}"？` : `；${wanted.zh}`}`,
        en: `${policy} has no setting "${property}"${nearest ? `; did you mean "${nearest}"?` : `; wanted is ${wanted.en}`}`,
    };
}

const wrongValue = (policy: string, property: string, found: string, wanted: Text): Text => ({
    zh: `${policy} 的配置项 ${property} 是 ${found}，应为${wanted.zh}`,
    en: `the setting ${property} of ${policy} is ${found}; ${wanted.en} is wanted`,
});
