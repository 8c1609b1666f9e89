import { isAbsolute, relative, resolve } from "node:path";
import { policies } from "../../policies";
import type { Day, Text } from "../kernel";
import { type Checked, findRegister, loadRegister, problemText, type RegisterData } from "../register";
import { type OptionForm, Refused } from "./command";
import type { Terminal } from "./terminal";

/** The option that names the register. */
export const registerOption: OptionForm = {
    flags: "-r, --register <file>",
    says: {
        zh: "备案台账；缺省为 BEIAN_REGISTER，再找当前目录的 register.yaml、.yml、.json",
        en: "the register; default BEIAN_REGISTER, then register.yaml, .yml or .json in this folder",
    },
};

/** A path as a person would write it: relative to the folder they are in, if it lies there. */
export function shownPath(path: string, folder: string): string {
    const near = relative(folder, path);
    return near === "" || near.startsWith("..") || isAbsolute(near) ? path : near;
}

/** Ids of every policy that rows of a register may name. */
export const knownPolicies = (): readonly string[] => policies.map(({ id }) => id);

/** The path of the register, as the pack finds it, or every path that was tried. */
export function registerPath({ environment, folder }: Terminal, named?: string) {
    if (named !== undefined) return { path: resolve(folder, named), tried: [] };
    return findRegister({ environment: { ...environment, PWD: folder }, packFolder: folder });
}

/** Reads and checks a register file; problems name it as the person would. */
export const checkRegister = (path: string, folder: string, today: Day): Checked =>
    loadRegister(path, { file: shownPath(path, folder), today, knownPolicies: knownPolicies() });

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
    const texts = checked.problems.map(problemText);
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
