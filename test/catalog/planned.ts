import { readFileSync } from "node:fs";
import { join as joinPath } from "node:path";
import { readResource } from "../../src/catalog";
import { type Preview, type PreviewOptions, previewProgram, secretText, unknownText } from "../../src/hosts/program";
import { join, type Markers, type Plan } from "../../src/kernel";

type Resources = Preview["resources"];

const markers: Markers = {
    isUnknown: value => typeof value === "string" && value.includes(unknownText),
    isSecret: value => value === secretText,
};

const folderOf = (program: string): string => joinPath(__dirname, "programs", program);

/** Everything that a program's resources must show, as `expected.json` beside it says. */
export const expectedOf = (program: string): unknown => JSON.parse(readFileSync(joinPath(folderOf(program), "expected.json"), "utf8"));

/**
 * What a program of this folder registers under the Pulumi runtime: made of the SDK's own classes, outputs of one resource as inputs of the
 * next, so that unknowns and property dependencies are those of an engine.
 */
export async function registeredBy(
    program: string,
    options: Pick<PreviewOptions, "config">,
    warnings: readonly string[],
): Promise<Resources> {
    const { outcome, diagnostics, resources } = await previewProgram(folderOf(program), {
        ...options,
        policyPack: false,
        // types are checked with the rest of the project
        environment: { PULUMI_NODEJS_TRANSPILE_ONLY: "true" },
    });
    expect(diagnostics).toEqual(warnings.map(message => ({ severity: "warning", message })));
    expect(outcome).toBe("passed");
    return resources;
}

/** Joins everything that is read of what a program registers; `environment` is where a provider would look for its region. */
export function planOf(resources: Resources, environment: Readonly<Record<string, string>>): Plan {
    const byUrn = new Map(resources.map(resource => [resource.urn, resource]));
    const readings = resources.flatMap(({ urn, type, name, inputs, provider }) => {
        const reading = readResource({ urn, type, name, inputs, provider: byUrn.get(provider ?? "")?.inputs }, environment, markers);
        return reading ? [reading] : [];
    });
    return join(readings, urn => byUrn.get(urn)?.propertyDependencies);
}
