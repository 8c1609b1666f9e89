import type { Language, Text } from "../kernel";

/**
 * Language of the messages: `BEIAN_LANG` (`zh`, `en` or `both`), else the locale of the environment, else both.
 * A word that is none of the three counts as unset: a message in two languages is better than none.
 */
export function languageOf(environment: Readonly<Record<string, string | undefined>>): Language {
    const stated = environment.BEIAN_LANG?.toLowerCase();
    if (stated === "zh" || stated === "en" || stated === "both") return stated;
    const locale = [environment.LC_ALL, environment.LC_MESSAGES, environment.LANG].find(value => value)?.toLowerCase() ?? "";
    return locale.startsWith("zh") ? "zh" : locale.startsWith("en") ? "en" : "both";
}

/** Writes the same thing in one language, or in both, Chinese first. */
export function inLanguage(language: Language, write: (lang: keyof Text) => string): string {
    return language === "both" ? `${write("zh")}\n${write("en")}` : write(language);
}
