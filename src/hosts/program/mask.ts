import { secretStrings, secretText, type WireObject } from "./wire";

/** Hides secret values in texts. It learns them as they are met, so a text should be masked when it is handed out, not when it is made. */
export interface Mask {
    /** Remembers a value that must not be shown. Values shorter than three characters are not masked, as in the engine: they would hide half the text. */
    learn(value: string): void;
    /** Remembers every secret value among the properties. */
    learnFrom(properties: WireObject): void;
    /** The text with every remembered value replaced by `[secret]`. */
    apply(text: string): string;
}

export function createMask(): Mask {
    const values = new Set<string>();
    const learn = (value: string) => {
        if (value.length >= 3) {
            values.add(value);
        }
    };
    return {
        learn,
        learnFrom: properties => {
            for (const value of secretStrings(properties)) {
                learn(value);
            }
        },
        apply: text =>
            [...values].sort((a, b) => b.length - a.length).reduce((masked, value) => masked.replaceAll(value, secretText), text),
    };
}
