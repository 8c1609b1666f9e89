import { join, resolve } from "node:path";
import type * as policyIndex from "../../policies";
import type { Day, Text } from "../kernel";
import type * as registerRoom from "../register";
import type { Checked, CheckRequest, RegisterData } from "../register";
import { Refused } from "./command";
import { fileReason, mustBeReadable } from "./read-file";
import { shownPath } from "./shown-path";
import type { Terminal } from "./terminal";

/** The register's room, loaded when a register is looked for: help and refusals of usage need not wait for it. */
const room = (): typeof registerRoom => require("../register");

/** Ids of every policy that rows of a register may name. */
export const knownPolicies = (): readonly string[] => (require("../../policies") as typeof policyIndex).policies.map(({ id }) => id);

/** The path of the register, as the pack finds it, or every path that was tried. Refused where several registers lie here. */
export function registerPath({ environment, folder }: Terminal, named?: string) {
    if (named !== undefined) return { path: resolve(folder, named), tried: [] };
    const found = room().findRegister({ environment: { ...environment, PWD: folder }, packFolder: folder });
    if (found.path !== undefined && found.others.length > 0) {
        throw new Refused(room().severalRegisters([found.path, ...found.others].map(path => shownPath(path, folder))));
    }
    return found;
}

/** The files of a register: those of a folder, else the path itself. Refused where one of them may not be read; reads none. */
export function registerFiles(path: string, file: string): readonly { readonly path: string; readonly file: string }[] {
    let names: readonly string[] | undefined;
    try {
        names = room().registerFilesIn(path);
    } catch (error) {
        const reason = fileReason(error);
        throw new Refused({ zh: `${file} 无法读取：${reason.zh}`, en: `${file} cannot be read: ${reason.en}` });
    }
    const files = names ? names.map(name => ({ path: join(path, name), file: join(file, name) })) : [{ path, file }];
    for (const each of files) mustBeReadable(each.path, each.file);
    return files;
}

/** Reads and checks a register, a file or a folder; problems name it as the person would. */
export const checkRegister = (path: string, folder: string, today: Day, more: Pick<CheckRequest, "knownRegions" | "part"> = {}): Checked =>
    room().loadRegister(path, { file: shownPath(path, folder), today, knownPolicies: knownPolicies(), ...more });

const missing = (tried: readonly string[]): Text => ({
    zh: `没有找到备案台账。找过：${tried.join("、")}。用 beian-guard register init 新建，或用 --register 指定`,
    en: `no register was found. Tried: ${tried.join(", ")}. Make one with beian-guard register init, or name it with --register`,
});

/** A register that was found and is right. */
export interface RightRegister {
    readonly data: RegisterData;
    /** As a person would write it. */
    readonly file: string;
}

/** The register, or undefined where there is none and nobody named one. A register with mistakes is refused with all of them. */
export function registerIfAny(terminal: Terminal, today: Day, named?: string): RightRegister | undefined {
    const { path } = registerPath(terminal, named);
    if (path === undefined) return undefined;
    const file = shownPath(path, terminal.folder);
    const checked = checkRegister(path, terminal.folder, today);
    if (checked.ok) return { data: checked.data, file };
    const texts = checked.problems.map(room().problemText);
    const more = checked.problemCount - texts.length;
    throw new Refused(
        {
            zh: [`备案台账不能使用：`, ...texts.map(({ zh }) => zh), ...(more > 0 ? [`另有 ${more} 处未列出`] : [])].join("\n"),
            en: [`the register cannot be used:`, ...texts.map(({ en }) => en), ...(more > 0 ? [`and ${more} more`] : [])].join("\n"),
        },
        { problems: checked.problems },
    );
}

/** The register; refused where there is none. */
export function theRegister(terminal: Terminal, today: Day, named?: string): RightRegister {
    const register = registerIfAny(terminal, today, named);
    if (register) return register;
    throw new Refused(missing(registerPath(terminal, named).tried.map(path => shownPath(path, terminal.folder))));
}
