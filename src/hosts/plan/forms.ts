import { stripVTControlCharacters } from "node:util";
import type { Text } from "../../kernel";
import { PlanFileError } from "./plan-file-error";
import { isBag, isState, type State } from "./state";

/** What a file turned out to be. */
export type PlanForm = "preview" | "state";

/** The states in a file, and what is doubtful about them. */
export interface Read {
    readonly form: PlanForm;
    readonly states: readonly State[];
    /** Configuration of the stack; empty where the file does not hold it. */
    readonly config: Readonly<Record<string, unknown>>;
    readonly cautions: readonly Text[];
}

/** Steps after which the resource is there: their new state is the planned one. */
const kept = new Set([
    "create",
    "same",
    "update",
    "replace",
    "create-replacement",
    "import",
    "import-replacement",
    "read",
    "read-replacement",
    "refresh",
]);

/** Recognises what the CLI wrote. Throws a PlanFileError for everything else, with the command that makes what is wanted. */
export function readForm(content: unknown, file: string): Read {
    if (!isBag(content)) throw notThis(file, { zh: "不是 JSON 对象", en: "no JSON object" });
    if (Array.isArray(content.steps)) return previewOf(content.steps, content, file);
    if (isBag(content.deployment)) return stateOf(content.deployment, file);
    if (isBag(content.checkpoint)) return stateOf(content.checkpoint.latest, file);
    if (Array.isArray(content.diagnostics)) throw failedPreview(content.diagnostics, file);
    if (isBag(content.resourcePlans)) {
        throw notThis(file, {
            zh: "pulumi preview --save-plan 保存的计划，里面只有差异",
            en: "a plan saved by pulumi preview --save-plan, which holds differences only",
        });
    }
    if ("terraform_version" in content || "planned_values" in content) {
        throw notThis(file, { zh: "Terraform 的计划或状态", en: "a plan or state of Terraform" });
    }
    throw notThis(file, { zh: "别的 JSON", en: "some other JSON" });
}

const notThis = (file: string, found: Text): PlanFileError =>
    new PlanFileError({
        zh: `${file} 是${found.zh}；需要 pulumi preview --json 或 pulumi stack export 的输出`,
        en: `${file} is ${found.en}; the output of pulumi preview --json or of pulumi stack export is wanted`,
    });

const errorsIn = (diagnostics: unknown): readonly string[] =>
    (Array.isArray(diagnostics) ? diagnostics : [])
        .filter(isBag)
        .filter(({ severity }) => severity === "error")
        .map(({ message }) =>
            stripVTControlCharacters(String(message))
                .replace(/<\{%[^%]*%\}>/g, "")
                .trim(),
        );

function failedPreview(diagnostics: readonly unknown[], file: string): PlanFileError {
    const first = errorsIn(diagnostics)[0]?.split("\n")[0] ?? "";
    return new PlanFileError({
        zh: `${file} 里的预览没有成功，没有任何步骤：${first}`,
        en: `the preview in ${file} failed and holds no steps: ${first}`,
    });
}

const brokenOff = (error: string): Text => ({
    zh: `预览中途出错，之后的资源不在文件里：${error.split("\n")[0]}`,
    en: `the preview ended in an error, and what comes after it is not in the file: ${error.split("\n")[0]}`,
});

const samesHidden: Text = {
    zh: "没有变化的资源不在文件里，只看到有变化的；要看全部，用 pulumi preview --json --show-sames",
    en: "unchanged resources are not in the file, only changed ones are seen; for all of them: pulumi preview --json --show-sames",
};

/** Whether the CLI counted more unchanged resources than it wrote down. */
function hidesSames(steps: readonly unknown[], changeSummary: unknown): boolean {
    const counted = isBag(changeSummary) ? Number(changeSummary.same ?? 0) : 0;
    return counted > steps.filter(step => isBag(step) && step.op === "same").length;
}

function previewOf(
    steps: readonly unknown[],
    { diagnostics, config, changeSummary }: Readonly<Record<string, unknown>>,
    file: string,
): Read {
    const states = steps.flatMap(step => {
        if (!isBag(step) || typeof step.op !== "string") throw notThis(file, { zh: "残缺的预览", en: "a preview with a broken step" });
        if (!kept.has(step.op)) return [];
        if (!isState(step.newState)) throw notThis(file, { zh: "残缺的预览", en: "a preview with a broken step" });
        return [step.newState];
    });
    const [first] = errorsIn(diagnostics);
    const cautions = [...(first === undefined ? [] : [brokenOff(first)]), ...(hidesSames(steps, changeSummary) ? [samesHidden] : [])];
    return { form: "preview", states, config: isBag(config) ? config : {}, cautions };
}

function stateOf(deployment: unknown, file: string): Read {
    if (!isBag(deployment)) return { form: "state", states: [], config: {}, cautions: [] };
    const resources = deployment.resources ?? [];
    if (!Array.isArray(resources) || !resources.every(isState))
        throw notThis(file, { zh: "残缺的栈状态", en: "a stack state with a broken resource" });
    return { form: "state", states: resources, config: {}, cautions: [] };
}
