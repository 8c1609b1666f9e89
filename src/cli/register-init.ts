import { writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { type Command, Refused } from "./command";
import { fileReason } from "./read-file";
import { shownPath } from "./shown-path";

/** `register init [file]`: writes the commented template; an existing file is never overwritten. */
export const registerInitCommand: Command = {
    name: "register init",
    summary: { zh: "新建一份带注释的备案台账", en: "make a commented register to begin with" },
    description: {
        zh: "写入模板，其中的名称和号码都是虚构的，请逐项替换。文件已存在时不覆盖，退出码为 2。",
        en: "Writes a template whose names and numbers are all invented: replace each by your own. A file that is there is never overwritten: exit code 2.",
    },
    arguments: [{ name: "[file]", says: { zh: "要写的文件；缺省 register.yaml", en: "the file to write; default register.yaml" } }],
    examples: [
        { line: "beian-guard register init", says: { zh: "在当前目录新建 register.yaml", en: "write register.yaml in this folder" } },
        { line: "beian-guard register init pack/register.yaml", says: { zh: "放在策略包旁边", en: "beside a pack of your own" } },
    ],
    async run({ words, terminal }) {
        const { registerTemplate } = await import("../register");
        const path = resolve(terminal.folder, words[0] ?? "register.yaml");
        const file = shownPath(path, terminal.folder);
        try {
            writeFileSync(path, registerTemplate, { flag: "wx" });
        } catch (error) {
            throw new Refused(refusal(file, error));
        }
        return {
            code: 0,
            data: { file },
            text: ({ lang, colours }) =>
                lang === "zh"
                    ? `${colours.right("已写入")} ${file}。把虚构的名称和号码换成本单位的，再运行 beian-guard register check ${file}`
                    : `${colours.right("Written:")} ${file}. Replace the invented names and numbers by your own, then run beian-guard register check ${file}`,
        };
    },
};

const refusal = (file: string, error: unknown) => {
    if ((error as NodeJS.ErrnoException).code === "EEXIST") {
        return {
            zh: `${file} 已存在，没有改动；换一个文件名，或先移走它`,
            en: `${file} is there already and was left as it is: name another file, or move it away`,
        };
    }
    const reason = fileReason(error);
    return { zh: `${file} 无法写入：${reason.zh}`, en: `${file} cannot be written: ${reason.en}` };
};
