import { readFileSync } from "node:fs";
import { checkConfig, configurable } from "../src/cli/policy-config";
import type { Text } from "../src/kernel";
import { languageOf, textReport } from "../src/reports";

export { type ConfigProblem, type Configurable, checkConfig, configurable } from "../src/cli/policy-config";

const help: Text = {
    zh: `用法：npm run config:check -- <文件> [<文件> …]

在 Pulumi 读取之前检查策略配置文件（pulumi preview --policy-pack-config <文件>）。

为什么需要：Pulumi 会默默接受写错的策略名（只要给了执行级别）和写错的配置项名，
您以为已设为 mandatory 的策略其实没有变；只给配置项而不给级别的错误名称，报错里又不说是哪个名称。

检查：JSON 语法（行、列）、策略名、执行级别、配置项的名称和取值、重复的键。
只认识本策略包的策略；自建策略包中另加的策略会被当作未知名称。
随包提供的 profiles/*.json 是现成的配置。

退出码：0 没有问题；1 有问题；2 用法错误，或文件无法读取`,
    en: `Usage: npm run config:check -- <file> [<file> …]

Checks policy-config files (pulumi preview --policy-pack-config <file>) before Pulumi sees them.

Why it is needed: Pulumi silently accepts a misspelt policy name that has a level, and a misspelt setting,
so that a policy that you believe to be mandatory has not changed at all; for a misspelt name with settings
only, its error does not say which name.

It checks JSON (line and column), names of policies, levels, names and values of settings, and repeated keys.
It knows the policies of this pack; those that an organisation's own pack adds are told as unknown.
The files profiles/*.json that come with the pack are ready configs.

Exit code: 0 nothing wrong; 1 something is wrong; 2 wrong usage, or a file that cannot be read`,
};

/** What running the command says and how it ends. */
interface Outcome {
    readonly out: readonly string[];
    readonly err: readonly string[];
    readonly code: 0 | 1 | 2;
}

/** Runs the command on its arguments; `readFile` throws where a file cannot be read. */
export function run(
    args: readonly string[],
    readFile: (path: string) => string,
    environment: Readonly<Record<string, string | undefined>>,
): Outcome {
    const { text: inLanguage } = textReport(languageOf(environment));
    if (args.includes("--help") || args.includes("-h")) return { out: [inLanguage(help)], err: [], code: 0 };
    const option = args.find(arg => arg.startsWith("-"));
    if (args.length === 0 || option !== undefined) {
        const wrong =
            option === undefined
                ? { zh: "没有给出文件", en: "no file is given" }
                : { zh: `未知选项 ${option}`, en: `unknown option ${option}` };
        return { out: [], err: [inLanguage(wrong), "", inLanguage(help)], code: 2 };
    }
    const known = configurable();
    const out: string[] = [];
    const err: string[] = [];
    let code: Outcome["code"] = 0;
    for (const file of args) {
        let text: string;
        try {
            text = readFile(file);
        } catch (error) {
            const reason = (error as NodeJS.ErrnoException).code ?? String(error);
            err.push(inLanguage({ zh: `${file}：无法读取（${reason}）`, en: `${file}: cannot be read (${reason})` }));
            code = 2;
            continue;
        }
        const problems = checkConfig(text, known);
        for (const { line, column, text: said } of problems) {
            const where = `${file}:${line}:${column}`;
            out.push(inLanguage({ zh: `${where} ${said.zh}`, en: `${where} ${said.en}` }));
        }
        if (problems.length === 0) out.push(inLanguage({ zh: `${file}：没有问题`, en: `${file}: nothing wrong` }));
        else if (code === 0) code = 1;
    }
    return { out, err, code };
}

if (require.main === module) {
    const { out, err, code } = run(process.argv.slice(2), path => readFileSync(path, "utf8"), process.env);
    if (out.length > 0) console.log(out.join("\n"));
    if (err.length > 0) console.error(err.join("\n"));
    process.exitCode = code;
}
