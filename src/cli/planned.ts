import { statSync } from "node:fs";
import { resolve } from "node:path";
import { readResource } from "../catalog";
import { PlanFileError, planMarkers, readPlan } from "../hosts/plan";
import { PreviewError, previewProgram, secretText, unknownText } from "../hosts/program";
import { join, type Markers, type Plan, type PropertyDependencies, type Resource, type Text } from "../kernel";
import { Refused } from "./command";
import { bytesOf, fileReason } from "./read-file";
import { shownPath } from "./register-file";
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

/** Reads what a path plans: the folder of a Pulumi program is previewed without the CLI, a file is read. Refuses what is neither. */
export async function plannedAt(named: string, stack: string | undefined, terminal: Terminal): Promise<Planned> {
    const path = resolve(terminal.folder, named);
    const file = shownPath(path, terminal.folder) || named;
    return isFolder(path, file) ? programAt(path, file, stack, terminal) : planFileAt(path, file, terminal);
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

async function programAt(path: string, file: string, stack: string | undefined, terminal: Terminal): Promise<Planned> {
    const preview = await previewProgram(path, { policyPack: false, ...(stack !== undefined && { stack }) }).catch((error: unknown) => {
        if (!(error instanceof PreviewError)) throw error;
        throw new Refused({ zh: `${file} 无法预览：${error.message}`, en: `${file} cannot be previewed: ${error.message}` });
    });
    if (preview.outcome === "failed") {
        const said = preview.diagnostics
            .filter(({ severity }) => severity === "error")
            .map(({ message }) => message)
            .join("\n");
        throw new Refused({
            zh: `${file} 的预览没有成功：\n${said}\n需要云上数据的程序，请用 pulumi preview --json 的输出代替`,
            en: `the preview of ${file} failed:\n${said}\nfor a program that asks its cloud, give the output of pulumi preview --json instead`,
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
