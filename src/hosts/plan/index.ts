/** The plan host: resources out of files that the Pulumi CLI wrote, for judging without program, account or network. */
import type { Text } from "../../kernel";
import { type PlanForm, readForm } from "./forms";
import { PlanFileError } from "./plan-file-error";
import { type PlannedResource, resourcesOf } from "./state";

export type { PlanForm } from "./forms";
export { planMarkers, secretMarker, unknownMarker } from "./markers";
export { PlanFileError } from "./plan-file-error";
export type { PlannedResource } from "./state";

/** What a file shows. */
export interface PlanFile {
    /** `preview`: what is planned. `state`: what was deployed last. */
    readonly form: PlanForm;
    readonly project: string;
    readonly stack: string;
    /** Managed resources; see {@link planMarkers} for what stands where a value is unknown or secret. */
    readonly resources: readonly PlannedResource[];
    /** Why the file may not show everything. */
    readonly cautions: readonly Text[];
}

/**
 * Reads the text of `pulumi preview --json`, of `pulumi stack export`, or of a state file of the file backend.
 * @param file How messages name the file.
 * @throws PlanFileError when the text is none of these.
 */
export function readPlan(text: string, file: string): PlanFile {
    const { form, states, config, cautions } = readForm(parsed(text, file), file);
    const [, stack = "", project = ""] = /^urn:pulumi:([^:]*)::([^:]*)::/.exec(states[0]?.urn ?? "") ?? [];
    return { form, project, stack, resources: resourcesOf(states, config), cautions };
}

function parsed(text: string, file: string): unknown {
    try {
        return JSON.parse(text.replace(/^\ufeff/, ""));
    } catch (error) {
        const why = error instanceof Error ? error.message : String(error);
        throw new PlanFileError({
            zh: `${file} 不是 JSON（${why}）；需要 pulumi preview --json 或 pulumi stack export 的输出`,
            en: `${file} is no JSON (${why}); the output of pulumi preview --json or of pulumi stack export is wanted`,
        });
    }
}
