import { readFileSync, realpathSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import type { Text } from "../kernel";
import type { Checked, Problem } from "../register";
import { type Command, Refused, type Writing } from "./command";
import { fileReason } from "./read-file";
import { checkRegister, registerFiles, registerPath } from "./register-file";
import type { Layout, Respelled } from "./register-layout";
import { shownPath } from "./shown-path";

/** One file, as it is and as it should be. */
interface Formatted {
    readonly file: string;
    readonly changed: boolean;
    readonly written: boolean;
    readonly respelled: readonly Respelled[];
}

/** `register format [path]`: lays out a register, each of its files by itself, without losing anything. */
export const registerFormatCommand: Command = {
    name: "register format",
    summary: { zh: "整理备案台账的排版和号码写法", en: "lay out a register and spell its numbers right" },
    description: {
        zh: `统一缩进和空行，把号码改成规范写法（全角、小写 icp、缺“号”等）。注释、字段和行内键的顺序都保留：写入前会重新读取并逐项比对，少一个注释或字段就不写。整理两次与整理一次结果相同。写目录时逐个文件整理，有一个不能整理就全都不写。有错误的台账先用 register check 改正。
退出码：0 已整理或本来就整齐；1 用 --check 时发现需要整理；2 无法整理。`,
        en: `Makes indentation and blank lines uniform and writes numbers in their one spelling (full-width characters, icp in lower case, a missing 号).
Comments, fields and the order of keys in a row are kept: the result is read again and compared, and not written if one of them is lost. Doing it twice changes nothing more. The files of a folder are laid out one by one, and none is written if one of them cannot be. A register with errors is to be mended first (register check).
Exit code: 0 laid out, or already so; 1 with --check when it is not laid out; 2 when it cannot be.`,
    },
    arguments: [
        {
            name: "[path]",
            says: {
                zh: "台账文件或目录；缺省为策略包会读到的那份",
                en: "a register file or folder; default the one that the pack would read",
            },
        },
    ],
    options: [{ flags: "--check", says: { zh: "只检查是否整齐，不写文件", en: "only tell whether it is laid out; write nothing" } }],
    examples: [
        { line: "beian-guard register format register.yaml", says: { zh: "整理", en: "lay it out" } },
        { line: "beian-guard register format registers", says: { zh: "整理目录里的每个文件", en: "lay out each file of a folder" } },
        { line: "beian-guard register format --check", says: { zh: "在流水线里检查", en: "check in a pipeline" } },
    ],
    async run({ words, flag, terminal, today }) {
        const { problemText } = await import("../register");
        const { layOut } = await import("./register-layout");
        const path = words[0] === undefined ? registerPath(terminal).path : resolve(terminal.folder, words[0]);
        if (path === undefined) {
            throw new Refused({ zh: "没有找到备案台账，请写出路径", en: "no register was found: name its path" });
        }
        const file = shownPath(path, terminal.folder);
        const paths = registerFiles(path, file);
        mustBeRight(checkRegister(path, terminal.folder, today, { part: true }), file, problemText);
        const checkOnly = flag("check");
        const layouts = paths.map(each => ({ ...each, ...layoutOf(each.path, each.file, layOut) }));
        const files = layouts.map((each): Formatted => {
            const written = each.changed && !checkOnly;
            if (written) replace(each.path, each.file, each.text);
            return { file: each.file, changed: each.changed, written, respelled: each.respelled };
        });
        const changed = files.some(each => each.changed);
        return {
            code: changed && checkOnly ? 1 : 0,
            // a register of one file answers as that file
            data: files.length === 1 && files[0]?.file === file ? files[0] : { file, changed, written: changed && !checkOnly, files },
            text: writing => files.map(each => fileText(each, writing)).join("\n"),
        };
    },
};

function fileText({ file, changed, written, respelled }: Formatted, { lang, colours }: Writing): string {
    const zh = lang === "zh";
    const numbers = respelled.map(({ path: at, from, to }) => `  ${at}${zh ? "：" : ": "}${from} → ${to}`);
    const state = !changed
        ? colours.right(zh ? "本来就整齐" : "already laid out")
        : written
          ? colours.right(zh ? "已整理" : "laid out")
          : colours.wrong(zh ? "需要整理" : "not laid out");
    return [`${file}${zh ? "：" : ": "}${state}`, ...numbers].join("\n");
}

function mustBeRight(checked: Checked, file: string, problemText: (problem: Problem) => Text): void {
    if (checked.ok) return;
    const texts = checked.problems.map(problemText);
    throw new Refused(
        {
            zh: [`${file} 有错误，先改正再整理：`, ...texts.map(({ zh }) => zh)].join("\n"),
            en: [`${file} has errors: mend them before laying it out`, ...texts.map(({ en }) => en)].join("\n"),
        },
        { problems: checked.problems },
    );
}

function layoutOf(path: string, file: string, layOut: (text: string) => Layout) {
    const text = readFileSync(path, "utf8");
    const layout = layOut(text);
    if (!layout.ok) {
        throw new Refused({
            zh: `${file} 的写法无法在不丢失注释或字段的前提下整理，没有改动`,
            en: `${file} is written in a way that cannot be laid out without losing a comment or a field; it was left as it is`,
        });
    }
    return { text: layout.text, respelled: layout.respelled, changed: layout.text !== text };
}

/** Writes beside the file and renames, so that no half-written register can be left. */
function replace(path: string, file: string, text: string): void {
    const target = realpathSync(path);
    const beside = `${target}.${process.pid}.part`;
    try {
        writeFileSync(beside, text, { mode: statSync(target).mode, flag: "wx" });
        renameSync(beside, target);
    } catch (error) {
        rmSync(beside, { force: true });
        const reason = fileReason(error);
        throw new Refused({ zh: `${file} 无法写入：${reason.zh}`, en: `${file} cannot be written: ${reason.en}` });
    }
}
