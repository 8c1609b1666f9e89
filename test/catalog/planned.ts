import { readResource } from "../../src/catalog";
import { type PreviewedResource, type PreviewOptions, previewProgram, secretText, unknownText } from "../../src/hosts/program";
import { join, type Markers, type Plan } from "../../src/kernel";

export const markers: Markers = {
    isUnknown: value => typeof value === "string" && value.includes(unknownText),
    isSecret: value => value === secretText,
};

/** What a program registers, outputs of one resource as inputs of the next, under the Pulumi runtime. */
export async function registeredBy(folder: string, config: PreviewOptions["config"]): Promise<readonly PreviewedResource[]> {
    const { outcome, diagnostics, resources } = await previewProgram(folder, {
        policyPack: false,
        config,
        // types are checked with the rest of the project
        environment: { PULUMI_NODEJS_TRANSPILE_ONLY: "true" },
    });
    expect(diagnostics).toEqual([]);
    expect(outcome).toBe("passed");
    return resources;
}

/** Joins everything that is read of a previewed program; `environment` is where a provider would look for its region. */
export function planOf(resources: readonly PreviewedResource[], environment: Readonly<Record<string, string>> = {}): Plan {
    const byUrn = new Map(resources.map(resource => [resource.urn, resource]));
    const readings = resources.flatMap(({ urn, type, name, inputs, provider }) => {
        const reading = readResource({ urn, type, name, inputs, provider: byUrn.get(provider ?? "")?.inputs }, environment, markers);
        return reading ? [reading] : [];
    });
    return join(readings, urn => byUrn.get(urn)?.propertyDependencies);
}
