import type { Text } from "./text";

/** One setting of a policy, as policy config gives it. */
export type Setting =
    | { readonly type: "integer"; readonly default: number; readonly minimum?: number; readonly maximum?: number; readonly title: Text }
    | { readonly type: "string"; readonly default: string; readonly title: Text }
    | { readonly type: "boolean"; readonly default: boolean; readonly title: Text };

export type SettingsForm = Readonly<Record<string, Setting>>;

/** Values of the settings of one policy. */
export type Settings<S extends SettingsForm = SettingsForm> = {
    readonly [K in keyof S]: S[K]["type"] extends "integer" ? number : S[K]["type"] extends "boolean" ? boolean : string;
};

/** What is wrong with one property of a policy's config. */
export interface SettingProblem {
    readonly property: string;
    readonly found: string;
    readonly wanted: Text;
}

/** Reads policy config against the form. Unknown and wrong properties are told, one by one; nothing is ignored. */
export function readSettings(
    form: SettingsForm,
    given: Readonly<Record<string, unknown>>,
): { readonly settings: Settings; readonly problems: readonly SettingProblem[] } {
    const problems: SettingProblem[] = [];
    const settings: Record<string, number | string | boolean> = {};
    for (const [name, setting] of Object.entries(form)) settings[name] = setting.default;
    for (const [property, value] of Object.entries(given)) {
        const setting = Object.hasOwn(form, property) ? form[property] : undefined;
        if (setting === undefined) problems.push({ property, found: "—", wanted: knownProperties(form) });
        else if (fits(setting, value)) settings[property] = value as number | string | boolean;
        else problems.push({ property, found: JSON.stringify(value) ?? "—", wanted: wantedValue(setting) });
    }
    return { settings: settings as Settings, problems };
}

function fits(setting: Setting, value: unknown): boolean {
    if (setting.type !== "integer") return typeof value === setting.type;
    return (
        Number.isInteger(value) && (value as number) >= (setting.minimum ?? -Infinity) && (value as number) <= (setting.maximum ?? Infinity)
    );
}

function knownProperties(form: SettingsForm): Text {
    const names = Object.keys(form).join(", ");
    return names === ""
        ? { zh: "该策略没有可配置的属性", en: "no property: this policy has no settings" }
        : { zh: `可用的属性：${names}`, en: `one of: ${names}` };
}

function wantedValue(setting: Setting): Text {
    if (setting.type !== "integer") return { zh: `${setting.type} 类型的值`, en: `a ${setting.type}` };
    const range = [
        setting.minimum !== undefined ? `>= ${setting.minimum}` : "",
        setting.maximum !== undefined ? `<= ${setting.maximum}` : "",
    ]
        .filter(part => part)
        .join(", ");
    return { zh: `整数 ${range}`.trim(), en: `an integer ${range}`.trim() };
}
