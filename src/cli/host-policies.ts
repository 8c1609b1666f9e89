import type { PolicyConfigJSONSchema } from "@pulumi/policy/schema";
import { createPolicies } from "../hosts/pulumi";
import type { Enforcement, Language, Setting, SettingsForm, Text } from "../kernel";
import { textReport } from "../reports";

/** A policy of the Pulumi host itself: it tells about the run (register, undecided answers, coverage), not about a duty. */
export interface HostPolicy {
    readonly id: string;
    readonly enforcement: Enforcement;
    readonly settings: SettingsForm;
}

/** The host's policies as it would register them, with texts in one language. */
const registered = (language: Language) =>
    createPolicies({
        policies: [],
        catalogOf: () => [],
        entryFor: () => undefined,
        readResource: () => undefined,
        openRegister: () => {
            throw new Error("no run takes place here: only names, levels and schemas are read");
        },
        environment: {},
        packFolder: "",
        write: textReport(language),
        language,
        cloudOf: () => undefined,
        exposes: () => undefined,
        harmless: () => undefined,
        now: new Date(0),
    }).policies;

/** What each of the host's policies keeps, by its id. */
export function hostPolicyTitles(): ReadonlyMap<string, Text> {
    const chinese = new Map(registered("zh").map(({ name, description }) => [name, description]));
    return new Map(registered("en").map(({ name, description }) => [name, { zh: chinese.get(name) ?? "", en: description ?? "" }]));
}

/** The policies that the Pulumi host adds to every pack, as it would register them. */
export function hostPolicies(): readonly HostPolicy[] {
    const english = new Map(registered("en").map(({ name, configSchema }) => [name, configSchema?.properties ?? {}]));
    return registered("zh").map(({ name, enforcementLevel, configSchema }) => {
        if (enforcementLevel === undefined || enforcementLevel === "remediate") {
            throw new Error(`the host's policy ${name} has the enforcement ${enforcementLevel}; mandatory, advisory or disabled is wanted`);
        }
        const properties = Object.entries(configSchema?.properties ?? {});
        return {
            id: name,
            enforcement: enforcementLevel,
            settings: Object.fromEntries(
                properties.map(([property, schema]) => {
                    const title = { zh: schema.description ?? "", en: english.get(name)?.[property]?.description ?? "" };
                    return [property, settingOf(name, property, schema, title)];
                }),
            ),
        };
    });
}

function settingOf(policy: string, property: string, schema: PolicyConfigJSONSchema, title: Text): Setting {
    const { type } = schema;
    if (type === "string") return { type, title, default: String(schema.default ?? "") };
    if (type === "boolean") return { type, title, default: schema.default === true };
    if (type === "integer") {
        return { type, title, default: Number(schema.default ?? 0), minimum: schema.minimum, maximum: schema.maximum };
    }
    throw new Error(`the property ${property} of the host's policy ${policy} is no text, flag or whole number: add it here`);
}
