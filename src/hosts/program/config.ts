import { existsSync } from "node:fs";
import * as path from "node:path";
import { PreviewError } from "./preview-error";
import { isRecord, type Project, readYaml } from "./project";

/** A configuration value: plain text, or a text that is masked wherever it would be shown. */
export type ConfigValue = string | { readonly secret: string };

/** The stack's configuration with full keys (`project:key`, `alicloud:region`). */
export type Config = ReadonlyMap<string, { readonly value: string; readonly secret: boolean }>;

/**
 * The configuration of a stack: the defaults of Pulumi.yaml, then Pulumi.<stack>.yaml beside it, then what the caller gives.
 * A key without a colon belongs to the project. Throws a `PreviewError` for encrypted values, which nothing here can decrypt,
 * and for values that the project asks for and nobody gives.
 */
export function readConfig(project: Project, stack: string, given: Readonly<Record<string, ConfigValue>>): Config {
    const config = new Map<string, { value: string; secret: boolean }>();
    const fullKey = (key: string) => (key.includes(":") ? key : `${project.name}:${key}`);
    const secretKeys = new Set<string>();
    const wanted: string[] = [];

    for (const [key, declared] of Object.entries(project.configuration)) {
        const value = isRecord(declared) ? (declared["value"] ?? declared["default"]) : declared;
        if (isRecord(declared) && declared["secret"] === true) {
            secretKeys.add(fullKey(key));
        }
        if (value === undefined || value === null) {
            wanted.push(key);
        } else {
            config.set(fullKey(key), { value: textOf(value), secret: false });
        }
    }

    const givenKeys = new Set(Object.keys(given).map(fullKey));
    const stackFile = ["yaml", "yml"].map(ending => path.join(project.root, `Pulumi.${stack}.${ending}`)).find(file => existsSync(file));
    const inFile = stackFile === undefined ? undefined : readYaml(stackFile)["config"];
    for (const [key, value] of Object.entries(isRecord(inFile) ? inFile : {})) {
        if (givenKeys.has(fullKey(key))) {
            continue;
        }
        if (hasSecure(value)) {
            throw new PreviewError(
                `${stackFile}: "${key}" is encrypted, and only the Pulumi CLI with the stack's key can decrypt it. Give its value in the options: config: { "${key}": { secret: "…" } }.`,
            );
        }
        config.set(fullKey(key), { value: textOf(value), secret: false });
    }

    for (const [key, value] of Object.entries(given)) {
        config.set(fullKey(key), typeof value === "string" ? { value, secret: false } : { value: value.secret, secret: true });
    }

    const missing = wanted.filter(key => !config.has(fullKey(key)));
    if (missing.length > 0) {
        const names = missing.map(key => `"${key}"`).join(", ");
        throw new PreviewError(
            `${project.root}: stack "${stack}" is missing the configuration ${missing.length === 1 ? "value" : "values"} ${names} that Pulumi.yaml asks for. Set it in Pulumi.${stack}.yaml or in the options.`,
        );
    }
    return new Map([...config].map(([key, { value, secret }]) => [key, { value, secret: secret || secretKeys.has(key) }]));
}

function hasSecure(value: unknown): boolean {
    if (Array.isArray(value)) {
        return value.some(hasSecure);
    }
    return isRecord(value) && (typeof value["secure"] === "string" || Object.values(value).some(hasSecure));
}

function textOf(value: unknown): string {
    return typeof value === "string" ? value : JSON.stringify(value);
}

/** The variables that carry the configuration into the program and the policy pack. */
export function configEnvironment(config: Config): { readonly PULUMI_CONFIG: string; readonly PULUMI_CONFIG_SECRET_KEYS: string } {
    return {
        PULUMI_CONFIG: JSON.stringify(Object.fromEntries([...config].map(([key, { value }]) => [key, value]))),
        PULUMI_CONFIG_SECRET_KEYS: JSON.stringify([...config].filter(([, { secret }]) => secret).map(([key]) => key)),
    };
}
