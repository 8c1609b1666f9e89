import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { policies } from "../../policies";
import type { Ground, Policy, Setting, Text } from "../kernel";
import { groundLine } from "../reports";
import { type Explanation, type Part, part, same } from "./explanation";
import { hostPolicies, hostPolicyTitles } from "./host-policies";
import { packageRoot } from "./package-root";

const severities: Readonly<Record<Policy["severity"], Text>> = {
    low: { zh: "低", en: "low" },
    medium: { zh: "中", en: "medium" },
    high: { zh: "高", en: "high" },
    critical: { zh: "严重", en: "critical" },
};

const enforcements: Readonly<Record<Policy["enforcement"], Text>> = {
    mandatory: { zh: "拦截（mandatory）", en: "mandatory: it blocks" },
    advisory: { zh: "提示（advisory）", en: "advisory: it tells" },
    disabled: { zh: "默认关闭（disabled）", en: "disabled until a team turns it on" },
};

const headings = { zh: ["为什么", "何时不适用"], en: ["Why", "When it does not apply"] } as const;

/** The part of a policy's `why.md` under a heading, on one line for each paragraph; undefined where it has none. */
function section(page: string, heading: string): string | undefined {
    const body = page.split(/^## /m).find(each => each.startsWith(`${heading}\n`));
    const chinese = /[\u4e00-\u9fff]/.test(heading);
    return body
        ?.slice(heading.length)
        .trim()
        .split(/\n{2,}/)
        .map(paragraph => paragraph.replace(/\n/g, chinese ? "" : " "))
        .join("\n");
}

function reasons({ id }: Policy): readonly Part[] {
    const [family = ""] = id.split("-");
    const path = join(packageRoot(), "policies", family, id.slice(family.length + 1), "why.md");
    if (!existsSync(path)) return [];
    const page = readFileSync(path, "utf8");
    return headings.zh.flatMap((heading, i): readonly Part[] => {
        const english = headings.en[i] ?? "";
        const [zh, en] = [section(page, heading), section(page, english)];
        return zh === undefined || en === undefined ? [] : [part(heading, english.toLowerCase(), { zh, en })];
    });
}

function settingText(name: string, setting: Setting): Text {
    const least = setting.type === "integer" && setting.minimum !== undefined ? setting.minimum : undefined;
    const bound: Text = least === undefined ? same("") : { zh: `，不小于 ${least}`, en: `, at least ${least}` };
    const usual: Text =
        setting.default === "" ? { zh: "无缺省", en: "no default" } : { zh: `缺省 ${setting.default}`, en: `default ${setting.default}` };
    return {
        zh: `${name}：${setting.title.zh}（${setting.type}，${usual.zh}${bound.zh}）`,
        en: `${name}: ${setting.title.en} (${setting.type}, ${usual.en}${bound.en})`,
    };
}

const joined = (texts: readonly Text[]): Text => ({ zh: texts.map(({ zh }) => zh).join("\n"), en: texts.map(({ en }) => en).join("\n") });

/** A ground and what a breach of it costs. */
const groundText = (ground: Ground): Text => {
    const penalty = ground.kind === "statute" ? ground.article.penalty : undefined;
    return {
        zh: `${groundLine(ground, "zh")}${penalty ? ` 罚则：${penalty.zh}` : ""}`,
        en: `${groundLine(ground, "en")}${penalty ? ` Penalty: ${penalty.en}` : ""}`,
    };
};

/** What is shown as a ground: nothing that rests on hearsay. */
const isShown = (ground: Ground): boolean => {
    const grade = ground.kind === "statute" ? ground.article.grade : ground.kind === "provider rule" ? ground.page.grade : "A";
    return grade === "A" || grade === "B";
};

/** Explains one of the host's own policies, which tell about the run and not about a duty. */
function explainHostPolicy(id: string): Explanation | undefined {
    const policy = hostPolicies().find(each => each.id === id);
    const title = hostPolicyTitles().get(id);
    if (!policy || !title) return undefined;
    const settings = Object.entries(policy.settings).map(([name, setting]) => settingText(name, setting));
    return {
        kind: "policy",
        code: 0,
        title: { zh: `${id}：${title.zh}`, en: `${id}: ${title.en}` },
        parts: [
            part("级别", "level", enforcements[policy.enforcement]),
            part("依据", "ground", { zh: "说明本次检查本身，不涉及法规", en: "it tells about the run itself, not about a duty" }),
            part("配置项", "settings", settings.length === 0 ? { zh: "无", en: "none" } : joined(settings)),
        ],
        data: { id, policyTitle: title, enforcement: policy.enforcement, settings: policy.settings },
    };
}

/** Explains a policy by its id. */
export function explainPolicy(word: string): Explanation | undefined {
    const wanted = word.trim().toLowerCase();
    if (wanted.startsWith("beian-")) return explainHostPolicy(wanted);
    const policy = policies.find(({ id }) => id === wanted);
    if (!policy) return undefined;
    const grounds = policy.grounds.filter(isShown);
    const settings = Object.entries(policy.settings ?? {}).map(([name, setting]) => settingText(name, setting));
    return {
        kind: "policy",
        code: 0,
        title: { zh: `${policy.id}：${policy.title.zh}`, en: `${policy.id}: ${policy.title.en}` },
        parts: [
            part("级别", "level", {
                zh: `${enforcements[policy.enforcement].zh}；严重程度：${severities[policy.severity].zh}`,
                en: `${enforcements[policy.enforcement].en}; severity ${severities[policy.severity].en}`,
            }),
            ...(policy.level === undefined
                ? []
                : [part("等保", "MLPS", { zh: `第 ${policy.level} 级起`, en: `from level ${policy.level} on` })]),
            part("依据", "ground", joined(grounds.map(groundText))),
            part("办法", "way out", policy.remedy),
            ...reasons(policy),
            part("配置项", "settings", settings.length === 0 ? { zh: "无", en: "none" } : joined(settings)),
        ],
        data: {
            id: policy.id,
            policyTitle: policy.title,
            severity: policy.severity,
            enforcement: policy.enforcement,
            remedy: policy.remedy,
            settings: policy.settings ?? {},
        },
    };
}

/** Every id that {@link explainPolicy} knows. */
export const policyIds = (): readonly string[] => [...hostPolicies(), ...policies].map(({ id }) => id);
