import type { Text } from "../kernel";

const titles: Readonly<Record<string, string>> = {
    "Usage:": "用法：",
    "Arguments:": "参数：",
    "Options:": "选项：",
    "Commands:": "命令：",
    "Global Options:": "全局选项：",
};

/** The title of a part of help, which the parser writes in English. */
export const helpTitle = (title: string, lang: keyof Text): string => (lang === "zh" ? (titles[title] ?? title) : title);

/** What stands between quotation marks in the parser's message. */
const quoted = (message: string): string => /'([^']*)'/.exec(message)?.[1] ?? "";

/** What the parser believes was meant. */
const meant = (message: string): string | undefined => /Did you mean (?:one of )?([^?]+)\?/.exec(message)?.[1];

const didYouMean = (message: string): Text => {
    const near = meant(message);
    return near === undefined ? { zh: "", en: "" } : { zh: `；是否指 ${near}？`, en: `; did you mean ${near}?` };
};

/** Says in both languages what the parser refused. `code` and `message` are the parser's own. */
export function usageText(code: string, message: string): Text {
    const word = quoted(message);
    const near = didYouMean(message);
    switch (code) {
        case "commander.unknownOption":
            return { zh: `没有选项 ${word}${near.zh}`, en: `there is no option ${word}${near.en}` };
        case "commander.unknownCommand":
            return { zh: `没有命令 ${word}${near.zh}`, en: `there is no command ${word}${near.en}` };
        case "commander.missingArgument":
            return { zh: `缺少参数 <${word}>`, en: `the argument <${word}> is missing` };
        case "commander.optionMissingArgument":
            return { zh: `选项 ${word} 缺少取值`, en: `the option ${word} lacks its value` };
        case "commander.excessArguments":
            return { zh: "参数过多", en: "there are too many arguments" };
        case "commander.invalidArgument": {
            const [, option = "", value = "", choices = ""] =
                /'([^']*)' argument '([^']*)' is invalid\.(?: Allowed choices are (.*)\.)?/.exec(message) ?? [];
            return { zh: `${option} 的取值是“${value}”，应为 ${choices} 之一`, en: `${option} is "${value}"; one of ${choices} is wanted` };
        }
        default:
            return { zh: message.replace(/^error: /, ""), en: message.replace(/^error: /, "") };
    }
}
