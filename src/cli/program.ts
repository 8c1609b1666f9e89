import { stripVTControlCharacters } from "node:util";
import { Argument, Command as Commander, CommanderError, Option } from "commander";
import type { Text } from "../kernel";
import type { Colours } from "./colours";
import type { Command } from "./command";
import { helpTitle } from "./help-words";

/** What the parser is made of. */
export interface ProgramParts {
    readonly commands: readonly Command[];
    /** What the first word of two-word commands stands for. */
    readonly groups: Readonly<Record<string, Text>>;
    readonly version: string;
    readonly lang: keyof Text;
    readonly colours: Colours;
    /** Where help and the version are written to somebody who asked for them. */
    write(text: string): void;
    /** Where help is written to somebody who did not ask for it. */
    writeUnasked(text: string): void;
    /** Called with what was asked, once the line is understood. */
    perform(command: Command, words: readonly string[], options: Readonly<Record<string, unknown>>): Promise<void>;
}

/** Width of help, whatever the terminal: the same text everywhere. */
const helpWidth = 110;

/** Characters of Chinese take two columns. */
const columns = (text: string): number => [...text].reduce((sum, c) => sum + (/[\u2e80-\u9fff\uff00-\uff60]/u.test(c) ? 2 : 1), 0);

const about: Text = {
    zh: `检查备案信息台账、网页页脚和策略配置，解释备案号、域名和策略。不联网。

部署前的检查由策略包完成：pulumi preview --policy-pack <beian-guard 所在目录>。

退出码：0 没有问题；1 发现问题；2 用法错误或输入无法读取。
语言：--lang，其次 BEIAN_LANG，再次系统区域设置。颜色只在终端上使用，NO_COLOR 可关闭。`,
    en: `Checks the register of filings, footers of pages and policy configs; explains filing numbers, domains and policies. It never uses the network.

Deployments are checked by the policy pack: pulumi preview --policy-pack <folder of beian-guard>.

Exit code: 0 nothing wrong; 1 something found; 2 wrong usage, or input that cannot be read.
Language: --lang, else BEIAN_LANG, else the locale. Colours on a terminal only; NO_COLOR turns them off.`,
};

const seeMore: Text = {
    zh: "每个命令的用法和示例：beian-guard <命令> --help",
    en: "Usage and examples of each command: beian-guard <command> --help",
};

const formatSays: Text = { zh: "输出格式", en: "format of the answer" };
const langSays: Text = { zh: "语言：中文、英文或两者", en: "language: Chinese, English or both" };
const helpSays: Text = { zh: "显示帮助", en: "show this help" };
const versionSays: Text = { zh: "显示版本", en: "show the version" };
const examplesTitle: Text = { zh: "示例：", en: "Examples:" };

/** Makes the parser of one command line, with help in one language. It throws a CommanderError for what it does not understand, and for help. */
export function programOf(parts: ProgramParts): Commander {
    const { lang, commands, groups, version } = parts;
    const program = prepared(new Commander("beian-guard"), parts)
        .description(about[lang])
        .usage(lang === "zh" ? "<命令> [选项]" : "<command> [options]")
        .version(version, "-V, --version", versionSays[lang])
        .addHelpText("after", `\n${seeMore[lang]}`);
    const opened = new Map<string, Commander>();
    for (const command of commands) {
        const [first = "", second] = command.name.split(" ");
        if (second === undefined) {
            program.addCommand(commandOf(command, first, parts));
            continue;
        }
        const group = opened.get(first) ?? prepared(new Commander(first), parts).summary(groups[first]?.[lang] ?? "");
        if (!opened.has(first)) {
            opened.set(first, group.description(groups[first]?.[lang] ?? ""));
            program.addCommand(group);
        }
        group.addCommand(commandOf(command, second, parts));
    }
    return program;
}

function prepared(commander: Commander, { lang, colours, write, writeUnasked }: ProgramParts): Commander {
    return commander
        .exitOverride()
        .allowExcessArguments(false)
        .helpOption("-h, --help", helpSays[lang])
        .helpCommand(false)
        .configureOutput({
            writeOut: write,
            writeErr: writeUnasked,
            outputError: () => undefined,
            getOutHelpWidth: () => helpWidth,
            getErrHelpWidth: () => helpWidth,
        })
        .configureHelp({
            styleTitle: title => colours.strong(helpTitle(title, lang)),
            displayWidth: text => columns(stripVTControlCharacters(text)),
            optionDescription: option => optionText(option, lang),
        })
        .addOption(new Option("--lang <lang>", langSays[lang]).choices(["zh", "en", "both"]));
}

const optionText = ({ description, argChoices = [], defaultValue }: Option, lang: keyof Text): string => {
    const usual = defaultValue === undefined ? "" : lang === "zh" ? `；缺省 ${defaultValue}` : `; default ${defaultValue}`;
    if (argChoices.length === 0) return description;
    return lang === "zh" ? `${description}（${argChoices.join("、")}${usual}）` : `${description} (${argChoices.join(", ")}${usual})`;
};

function commandOf(command: Command, word: string, parts: ProgramParts): Commander {
    const { lang, colours } = parts;
    const formats = ["text", "json", ...(command.formats ?? [])];
    const made = prepared(new Commander(word), parts)
        .summary(command.summary[lang])
        .description(command.description[lang])
        .addOption(new Option("--format <format>", formatSays[lang]).choices(formats).default("text"));
    for (const { name, says } of command.arguments ?? []) made.addArgument(new Argument(name, says[lang]));
    for (const { flags, says, choices, repeats } of command.options ?? []) {
        const option = new Option(flags, says[lang]);
        if (choices) option.choices(choices);
        if (repeats) option.argParser((value, earlier: readonly string[] = []) => [...earlier, value]);
        made.addOption(option);
    }
    const examples = command.examples.map(({ line, says }) => `  ${colours.faint(`# ${says[lang]}`)}\n  ${line}`);
    made.addHelpText("after", `\n${colours.strong(examplesTitle[lang])}\n${examples.join("\n")}`);
    return made.action(async () => parts.perform(command, made.args, made.opts()));
}

export { CommanderError };
