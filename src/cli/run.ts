import type { Language, Text } from "../kernel";
import { languageOf } from "../reports";
import { type Answer, type Asked, type Command, type ExitCode, Refused } from "./command";
import { usageText } from "./help-words";
import { CommanderError, programOf } from "./program";
import { coloursFor, type Terminal } from "./terminal";
import { todayOf } from "./today";
import { packageVersion } from "./version";

/** The commands and what the first words of two-word commands stand for. */
export interface Commands {
    readonly commands: readonly Command[];
    readonly groups: Readonly<Record<string, Text>>;
}

/** The value of an option that must be known before the line is parsed: the language of the help, the format of a refusal. */
function stated(argv: readonly string[], name: string): string | undefined {
    const end = argv.indexOf("--");
    const options = end === -1 ? argv : argv.slice(0, end);
    const joined = options.findLast(word => word.startsWith(`--${name}=`));
    const apart = options.lastIndexOf(`--${name}`);
    return joined?.slice(name.length + 3) ?? (apart === -1 ? undefined : options[apart + 1]);
}

const langsOf = (language: Language): readonly (keyof Text)[] => (language === "both" ? ["zh", "en"] : [language]);

/** The same in each language asked for; once, where the languages do not differ. */
const inEach = (langs: readonly (keyof Text)[], say: (lang: keyof Text) => string, between = "\n"): string =>
    [...new Set(langs.map(say))].join(between);

const ended = (text: string): string => (text === "" || text.endsWith("\n") ? text : `${text}\n`);

/** Parses the command line, performs the command, writes its answer. Never throws; answers how the process should end. */
export async function runCommands({ commands, groups }: Commands, argv: readonly string[], terminal: Terminal): Promise<ExitCode> {
    const langs = langsOf(languageOf({ ...terminal.environment, BEIAN_LANG: stated(argv, "lang") ?? terminal.environment.BEIAN_LANG }));
    const colours = coloursFor(terminal);
    const say = (text: Text): void => terminal.err(ended(inEach(langs, lang => text[lang])));
    let code: ExitCode = 0;

    const write = (command: Command, format: string, answer: Answer): void => {
        for (const note of answer.notes ?? []) say(note);
        code = answer.code;
        const further = answer.formats?.[format];
        if (further) terminal.out(ended(further()));
        else if (format === "json") terminal.out(`${JSON.stringify({ command: command.name, exitCode: code, ...answer.data }, null, 2)}\n`);
        else terminal.out(ended(inEach(langs, lang => answer.text({ lang, colours }).replace(/\n+$/, ""), "\n\n")));
    };
    const refuse = (text: Text, data: object = {}): ExitCode => {
        if (stated(argv, "format") === "json") terminal.out(`${JSON.stringify({ exitCode: 2, error: text, ...data }, null, 2)}\n`);
        else terminal.err(ended(colours.wrong(inEach(langs, lang => text[lang]))));
        return 2;
    };
    const parse = async (lang: keyof Text): Promise<void> => {
        const perform = async (command: Command, words: readonly string[], options: Readonly<Record<string, unknown>>): Promise<void> => {
            const { today, notes } = todayOf(terminal);
            for (const note of notes) say(note);
            const asked: Asked = {
                words,
                option: name => (typeof options[name] === "string" ? options[name] : undefined),
                all: name => (Array.isArray(options[name]) ? options[name] : []),
                flag: name => options[name] === true,
                terminal,
                today,
            };
            write(command, String(options.format), await command.run(asked));
        };
        const parts = {
            commands,
            groups,
            version: packageVersion(),
            lang,
            colours,
            write: terminal.out,
            writeUnasked: terminal.err,
            perform,
        };
        await programOf(parts).parseAsync([...argv], { from: "user" });
    };

    try {
        await parse(langs[0] ?? "en");
        return code;
    } catch (error) {
        if (error instanceof Refused) return refuse(error.text, error.data);
        if (error instanceof CommanderError) {
            if (error.code === "commander.version") return 0;
            if (error.code === "commander.helpDisplayed" || error.code === "commander.help")
                return helpAgain(error, langs, parse, terminal);
            const text = usageText(error.code, error.message);
            const usage: Text = { zh: "用法见 beian-guard --help", en: "for the usage: beian-guard --help" };
            return refuse({ zh: `${text.zh}\n${usage.zh}`, en: `${text.en}\n${usage.en}` });
        }
        return refuse(bugText(error));
    }
}

/** Help asked for is an answer and is shown in each language; help for want of a command is a refusal. */
async function helpAgain(
    { code }: CommanderError,
    langs: readonly (keyof Text)[],
    parse: (lang: keyof Text) => Promise<void>,
    terminal: Terminal,
): Promise<ExitCode> {
    for (const lang of langs.slice(1)) {
        (code === "commander.help" ? terminal.err : terminal.out)("\n");
        await parse(lang).catch((again: unknown) => {
            if (!(again instanceof CommanderError)) throw again;
        });
    }
    return code === "commander.help" ? 2 : 0;
}

/** A bug of ours is said to be one, with what a report needs. */
function bugText(error: unknown): Text {
    const said = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
    const place =
        error instanceof Error
            ? /\(?(?:[^\s()]*\/)?((?:dist\/)?(?:src|policies)\/[^\s()]+:\d+:\d+)/.exec(error.stack ?? "")?.[1]
            : undefined;
    const where = `beian-guard ${packageVersion()}, Node.js ${process.version}${place === undefined ? "" : `, ${place}`}`;
    return {
        zh: `这是 beian-guard 自身的缺陷，不是您的输入有误：${said}（${where}）。请把这一行和所用的命令报告给我们`,
        en: `this is a bug of beian-guard, not a mistake of yours: ${said} (${where}). Please report this line with the command that you used`,
    };
}
