import { existsSync, statSync } from "node:fs";
import { resolve } from "node:path";
import { readResource } from "../catalog";
import { PlanFileError, planMarkers, readPlan } from "../hosts/plan";
import { PreviewError, previewProgram, secretText, unknownText } from "../hosts/program";
import { join, type Markers, type Plan, type PropertyDependencies, type Resource, type Text } from "../kernel";
import { Refused } from "./command";
import { bytesOf, fileReason } from "./read-file";
import { shownPath } from "./shown-path";
import type { Terminal } from "./terminal";

/** What a folder or a file plans, as the catalog reads it. */
export interface Planned {
    readonly project: string;
    readonly stack: string;
    readonly plan: Plan;
    /** Why it may not show everything. */
    readonly cautions: readonly Text[];
}

type Shown = Resource & { readonly dependencies: PropertyDependencies };

/** The largest plan file that is read, in bytes: some hundred thousand resources. */
const largestPlan = 500_000_000;

const programMarkers: Markers = { isUnknown: value => value === unknownText, isSecret: value => value === secretText };

/** What a person says of the stack of a program's folder. */
export interface StatedStack {
    readonly stack: string | undefined;
    /** Each `key=value`. */
    readonly config: readonly string[];
}

/** Reads what a path plans: the folder of a Pulumi program is previewed without the CLI, a file is read. Refuses what is neither. */
export async function plannedAt(named: string, stated: StatedStack, terminal: Terminal): Promise<Planned> {
    const path = resolve(terminal.folder, named);
    const file = shownPath(path, terminal.folder) || named;
    if (isFolder(path, file)) return programAt(path, file, stated, terminal);
    if (stated.stack !== undefined || stated.config.length > 0) {
        throw new Refused({
            zh: `${file} 是文件，它的栈和配置已经定了：--stack 和 --config 只用于程序目录`,
            en: `${file} is a file, whose stack and configuration are settled: --stack and --config are for the folder of a program`,
        });
    }
    return planFileAt(path, file, terminal);
}

/** The configuration by key; a word that is no `key=value` is refused without repeating it, for it may be a secret. */
function configOf(stated: readonly string[]): Readonly<Record<string, string>> {
    const pairs = stated.map(pair => {
        const at = pair.indexOf("=");
        if (at > 0) return [pair.slice(0, at), pair.slice(at + 1)] as const;
        throw new Refused({
            zh: "--config 应写作 键=值，如 --config domain=www.example.cn",
            en: "--config wants key=value, such as --config domain=www.example.cn",
        });
    });
    return Object.fromEntries(pairs);
}

function isFolder(path: string, file: string): boolean {
    try {
        return statSync(path).isDirectory();
    } catch (error) {
        const reason = fileReason(error);
        throw new Refused({ zh: `${file} 无法读取：${reason.zh}`, en: `${file} cannot be read: ${reason.en}` });
    }
}

function planFileAt(path: string, file: string, terminal: Terminal): Planned {
    try {
        const { project, stack, resources, cautions } = readPlan(bytesOf(path, file, largestPlan).toString("utf8"), file);
        return { project, stack, plan: planOf(resources, planMarkers, terminal), cautions };
    } catch (error) {
        if (error instanceof PlanFileError) throw new Refused(error.text);
        throw error;
    }
}

/** How configuration is given, where a preview failed for want of it. */
const configHint = (said: string): Text =>
    /configuration|encrypted/i.test(said)
        ? {
              zh: "\n配置可以用 --config 键=值 给出；密文可写任意占位值，只要不影响域名",
              en: "\ngive configuration with --config key=value; for a secret any stand-in will do that names no domain",
          }
        : { zh: "", en: "" };

async function programAt(path: string, file: string, { stack, config }: StatedStack, terminal: Terminal): Promise<Planned> {
    if (!["Pulumi.yaml", "Pulumi.yml"].some(name => existsSync(resolve(path, name)))) {
        throw new Refused({
            zh: `${file} 里没有 Pulumi.yaml，不是 Pulumi 程序的目录；请写出程序目录，或 pulumi preview --json 输出的文件`,
            en: `${file} has no Pulumi.yaml and is no folder of a Pulumi program; name that folder, or a file that pulumi preview --json wrote`,
        });
    }
    const options = { policyPack: false, config: configOf(config), ...(stack !== undefined && { stack }) } as const;
    const preview = await previewProgram(path, options).catch((error: unknown) => {
        if (!(error instanceof PreviewError)) throw error;
        const { message } = error;
        const hint = configHint(message);
        throw new Refused({ zh: `${file} 无法预览：${message}${hint.zh}`, en: `${file} cannot be previewed: ${message}${hint.en}` });
    });
    if (preview.outcome === "failed") {
        const said = preview.diagnostics
            .filter(({ severity }) => severity === "error")
            .map(({ message }) => message)
            .join("\n");
        const hint = configHint(said);
        throw new Refused({
            zh: `${file} 的预览没有成功：\n${said}${hint.zh}\n需要云上数据的程序，请用 pulumi preview --json 的输出代替`,
            en: `the preview of ${file} failed:\n${said}${hint.en}\nfor a program that asks its cloud, give the output of pulumi preview --json instead`,
        });
    }
    const byUrn = new Map(preview.resources.map(resource => [resource.urn, resource]));
    const resources = preview.resources
        .filter(({ custom, external, type }) => custom && !external && !type.startsWith("pulumi:providers:"))
        .map(({ urn, type, name, inputs, provider, propertyDependencies }): Shown => {
            const from = provider === undefined ? undefined : byUrn.get(provider);
            return { urn, type, name, inputs, ...(from && { provider: from.inputs }), dependencies: propertyDependencies };
        });
    return { project: preview.project, stack: preview.stack, plan: planOf(resources, programMarkers, terminal), cautions: [] };
}

function planOf(resources: readonly Shown[], markers: Markers, { environment }: Terminal): Plan {
    const readings = resources.map(resource => readResource(resource, environment, markers)).filter(reading => reading !== undefined);
    const dependencies = new Map(resources.map(resource => [resource.urn, resource.dependencies]));
    return join(readings, urn => dependencies.get(urn));
}
