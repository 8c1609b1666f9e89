import { existsSync, readFileSync } from "node:fs";
import * as path from "node:path";
import { fromJSONSchema } from "zod";
import { PreviewError } from "./preview-error";
import { isRecord } from "./project";

/** How strictly a policy is enforced. */
export type EnforcementLevel = "advisory" | "mandatory" | "remediate" | "disabled";

const levels: readonly string[] = ["advisory", "mandatory", "remediate", "disabled"];

/** Level and properties of one policy; either may be left to an outer layer. */
export interface PolicySettings {
    readonly level?: EnforcementLevel;
    readonly properties?: Readonly<Record<string, unknown>>;
}

/** What a pack says about one of its policies. */
export interface PolicyDescription {
    readonly name: string;
    readonly level: EnforcementLevel;
    readonly schema?: { readonly properties: Readonly<Record<string, unknown>>; readonly required: readonly string[] };
}

type Layer = Readonly<Record<string, PolicySettings>>;

/** Reads policy config: an object, or a JSON file with one, in the form that `--policy-pack-config` takes. Throws a `PreviewError`. */
export function readPackConfig(given: object | string | undefined): Layer {
    if (given === undefined) {
        return {};
    }
    const source = typeof given === "string" ? path.resolve(given) : "policyPackConfig";
    const content: unknown = typeof given === "string" ? parseFile(source) : given;
    if (!isRecord(content)) {
        throw new PreviewError(`${source}: an object with policy names as keys is wanted.`);
    }
    if ("environments" in content) {
        throw new PreviewError(`${source}: "environments" needs Pulumi Cloud and is not read by the embedded preview.`);
    }
    return Object.fromEntries(Object.entries(content).map(([policy, value]) => [policy, parseSettings(source, policy, value)]));
}

function parseFile(file: string): unknown {
    if (!existsSync(file)) {
        throw new PreviewError(`${file}: this policy config file does not exist.`);
    }
    const text = readFileSync(file, "utf8");
    if (text.trim() === "") {
        return {};
    }
    try {
        return JSON.parse(text);
    } catch (error) {
        throw new PreviewError(`${file}: not valid JSON: ${error instanceof Error ? error.message : error}`);
    }
}

function parseSettings(source: string, policy: string, value: unknown): PolicySettings {
    if (typeof value === "string") {
        return { level: parseLevel(source, policy, value) };
    }
    if (!isRecord(value)) {
        throw new PreviewError(`${source}: "${policy}": a level (${levels.join(", ")}) or an object is wanted.`);
    }
    const { enforcementLevel, ...properties } = value;
    return {
        ...(enforcementLevel === undefined ? {} : { level: parseLevel(source, policy, enforcementLevel) }),
        ...(Object.keys(properties).length === 0 ? {} : { properties }),
    };
}

function parseLevel(source: string, policy: string, level: unknown): EnforcementLevel {
    if (typeof level !== "string" || !levels.includes(level)) {
        throw new PreviewError(
            `${source}: "${policy}": ${JSON.stringify(level)} is not an enforcement level; one of ${levels.join(", ")} is wanted.`,
        );
    }
    return level as EnforcementLevel;
}

/**
 * Level and properties of every policy as the engine layers them: the schema's defaults, the pack's own initial config, the given config.
 * Throws a `PreviewError` where the result is not what a policy's schema asks for, or where an unknown policy is given properties and no level.
 */
export function layerPackConfig(
    policies: readonly PolicyDescription[],
    initial: Layer,
    given: Layer,
): Record<string, Required<PolicySettings>> {
    const result: Record<string, Required<PolicySettings>> = {};
    for (const { name, level, schema } of policies) {
        const defaults = Object.entries(schema?.properties ?? {}).flatMap(([key, property]) =>
            isRecord(property) && "default" in property ? [[key, property["default"]] as const] : [],
        );
        result[name] = { level, properties: Object.fromEntries(defaults) };
    }
    for (const layer of [initial, given]) {
        const all = layer["all"]?.level;
        for (const [name, settings] of Object.entries(result)) {
            result[name] = { level: all ?? settings.level, properties: settings.properties };
        }
        for (const [name, settings] of Object.entries(layer)) {
            const level = settings.level ?? result[name]?.level;
            if (level === undefined) {
                throw new PreviewError(
                    `policy config: "${name}" is no policy of this pack, and it has no enforcement level. Is the name misspelt?`,
                );
            }
            result[name] = { level, properties: { ...result[name]?.properties, ...settings.properties } };
        }
    }
    for (const { name, schema } of policies) {
        const problems = schema === undefined ? [] : schemaProblems(schema, result[name]?.properties ?? {});
        if (problems.length > 0) {
            throw new PreviewError(`policy config: ${name}: ${problems.join("; ")}`);
        }
    }
    return result;
}

function schemaProblems(schema: NonNullable<PolicyDescription["schema"]>, properties: Readonly<Record<string, unknown>>): string[] {
    const jsonSchema = { type: "object", properties: schema.properties, required: [...schema.required] };
    const checked = fromJSONSchema(jsonSchema as Parameters<typeof fromJSONSchema>[0]).safeParse(properties);
    return checked.success ? [] : checked.error.issues.map(issue => `${issue.path.join(".") || "(root)"}: ${issue.message}`);
}
