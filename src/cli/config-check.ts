import { resolve } from "node:path";
import { type Command, Refused } from "./command";
import { bytesOf } from "./read-file";
import { shownPath } from "./shown-path";

/** Largest config that is read, in bytes. */
const largestConfig = 1_000_000;

/** `config check <file...>`: policy configs before Pulumi sees them. */
export const configCheckCommand: Command = {
    name: "config check",
    summary: { zh: "检查策略配置文件", en: "check policy-config files" },
    description: {
        zh: `在 Pulumi 读取之前检查策略配置（pulumi preview --policy-pack-config <文件>）。Pulumi 会默默接受写错的策略名和配置项名，以为已设为 mandatory 的策略其实没有变。
检查 JSON 语法、策略名、执行级别、配置项的名称和取值、重复的键。只认识本策略包的策略。
退出码：0 没有问题；1 有问题；2 文件无法读取。`,
        en: `Checks policy configs (pulumi preview --policy-pack-config <file>) before Pulumi sees them. Pulumi silently accepts a misspelt policy name and a misspelt setting, so that a policy that you believe to be mandatory has not changed at all.
It checks JSON, names of policies, levels, names and values of settings, and repeated keys. It knows the policies of this pack only.
Exit code: 0 nothing wrong; 1 something is wrong; 2 a file cannot be read.`,
    },
    arguments: [{ name: "<file...>", says: { zh: "策略配置文件（JSON）", en: "policy-config files (JSON)" } }],
    examples: [{ line: "beian-guard config check policy-config.json", says: { zh: "检查一个配置", en: "check one config" } }],
    async run({ words, terminal }) {
        const { checkConfig, configurable } = await import("./policy-config");
        const known = configurable();
        const files = words.map(word => {
            const path = resolve(terminal.folder, word);
            const file = shownPath(path, terminal.folder);
            const bytes = bytesOf(path, file, largestConfig);
            try {
                return { file, problems: checkConfig(new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes), known) };
            } catch (error) {
                if ((error as NodeJS.ErrnoException).code !== "ERR_ENCODING_INVALID_ENCODED_DATA") throw error;
                throw new Refused({ zh: `${file} 不是 UTF-8 编码：请另存为 UTF-8`, en: `${file} is not in UTF-8: save it as UTF-8` });
            }
        });
        return {
            code: files.some(({ problems }) => problems.length > 0) ? 1 : 0,
            data: { files },
            text: ({ lang, colours }) =>
                files
                    .flatMap(({ file, problems }) => {
                        if (problems.length === 0)
                            return [`${file}${lang === "zh" ? "：" : ": "}${colours.right(lang === "zh" ? "没有问题" : "nothing wrong")}`];
                        return problems.map(({ line, column, text }) => `${file}:${line}:${column} ${text[lang]}`);
                    })
                    .join("\n"),
        };
    },
};
