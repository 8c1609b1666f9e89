import { closeSync, fstatSync, openSync, readFileSync, statSync } from "node:fs";
import { isAbsolute, join, relative, resolve } from "node:path";
import type { Day, Register, Text } from "../kernel";
import { type Checked, type CheckRequest, checkBytes, fileProblem, largestFile, tooLarge } from "./check";
import { missingRegister, openRegister } from "./open";
import { problemText } from "./problem";
import { unavailableRegister } from "./unavailable";

/** Where a register may be. */
export interface RegisterPlaces {
    /** Path in the config of `beian-register`: absolute, or relative to the pack's folder. */
    readonly configured?: string;
    /** `BEIAN_REGISTER` (absolute, or relative to `PWD`) and `PWD`, the folder from which the user called. */
    readonly environment: Readonly<Record<string, string | undefined>>;
    /** Folder of the pack: `register.yaml`, `.yml` or `.json` beside its `PulumiPolicy.yaml` is found. */
    readonly packFolder: string;
}

/** What the search came to. */
export interface FoundRegister {
    /** The file to read. A path that somebody named is returned even where no file is: that is a mistake, not a missing register. */
    readonly path?: string;
    /** Every path that was tried, in order. */
    readonly tried: readonly string[];
}

const besidePack = ["register.yaml", "register.yml", "register.json"] as const;

const isFile = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isFile() === true;

const given = (path: string | undefined): path is string => path !== undefined && path.trim() !== "";

/** Finds the register file: the configured path, else `BEIAN_REGISTER`, else beside the pack. Reads nothing. */
export const findRegister = ({ configured, environment, packFolder }: RegisterPlaces): FoundRegister => {
    const named = given(configured)
        ? resolve(packFolder, configured.trim())
        : given(environment.BEIAN_REGISTER)
          ? resolve(environment.PWD ?? packFolder, environment.BEIAN_REGISTER.trim())
          : undefined;
    if (named !== undefined) return { path: named, tried: [named] };
    const tried: string[] = [];
    for (const name of besidePack) {
        const path = join(packFolder, name);
        tried.push(path);
        if (isFile(path)) return { path, tried };
    }
    return { tried };
};

const reasons: Readonly<Record<string, Text>> = {
    ENOENT: { zh: "没有这个文件", en: "no such file" },
    ENOTDIR: { zh: "没有这个文件", en: "no such file" },
    EACCES: { zh: "没有读取权限", en: "a file that may not be read" },
    EPERM: { zh: "没有读取权限", en: "a file that may not be read" },
    EISDIR: { zh: "一个目录", en: "a folder" },
};

const wantedFile: Text = {
    zh: "可以读取的台账文件（检查 beian-register 的 path 或 BEIAN_REGISTER）",
    en: "a register file that can be read (look at path of beian-register, or BEIAN_REGISTER)",
};

/** Reads and checks a register file. What cannot be read is a problem like any other; nothing is thrown for a bad file. */
export const loadRegister = (path: string, request: Partial<CheckRequest> = {}): Checked => {
    const file = request.file ?? path;
    let handle: number | undefined;
    try {
        handle = openSync(path, "r");
        const stat = fstatSync(handle);
        if (!stat.isFile()) return fileProblem(file, { zh: "不是普通文件", en: "something that is not a file" }, wantedFile);
        if (stat.size > largestFile) return tooLarge(file, stat.size);
        return checkBytes(readFileSync(handle), { ...request, file });
    } catch (error) {
        const code = (error as NodeJS.ErrnoException).code;
        if (code === undefined) throw error;
        return fileProblem(file, reasons[code] ?? { zh: `读取出错（${code}）`, en: `a read error (${code})` }, wantedFile);
    } finally {
        if (handle !== undefined) closeSync(handle);
    }
};

/** What opening a register takes. */
export interface OpenRequest extends RegisterPlaces {
    readonly today: Day;
    readonly knownPolicies?: Iterable<string>;
}

/** An opened register, ready for the policies. */
export interface OpenedRegister {
    readonly register: Register;
    /** Why the register cannot be used; it then throws from every look-up. */
    readonly problem?: Text;
    /** Doubts about the register's rows, to be said once. */
    readonly warnings: readonly Text[];
    /** Paths that were tried, in order; the last one is the one that was read, if any was. */
    readonly tried: readonly string[];
}

/** A path as people know it: relative to where they called from, if it lies there. */
const shownPath = (path: string, folder: string | undefined): string => {
    if (folder === undefined) return path;
    const near = relative(folder, path);
    return near === "" || near.startsWith("..") || isAbsolute(near) ? path : near;
};

const summary = (file: string, problems: readonly Text[], count: number): Text => {
    const more = count - problems.length;
    return {
        zh: [
            `备案台账 ${file} 无法使用，共 ${count} 处问题；依赖台账的策略一律不作判断。`,
            ...problems.map(({ zh }) => `  ${zh}`),
            ...(more > 0 ? [`  另有 ${more} 处未列出`] : []),
        ].join("\n"),
        en: [
            `The register ${file} cannot be used (problems: ${count}); whatever needs it is undecided.`,
            ...problems.map(({ en }) => `  ${en}`),
            ...(more > 0 ? [`  and ${more} more`] : []),
        ].join("\n"),
    };
};

/** Finds, reads, checks and opens the register: the whole way from settings to look-ups. Never throws for a bad file. */
export const openRegisterAt = ({ today, knownPolicies, ...places }: OpenRequest): OpenedRegister => {
    const { path, tried } = findRegister(places);
    if (path === undefined) return { register: missingRegister(), warnings: [], tried };
    const file = shownPath(path, places.environment.PWD);
    const checked = loadRegister(path, { file, today, ...(knownPolicies && { knownPolicies }) });
    const warnings = checked.warnings.map(problemText);
    if (checked.ok) return { register: openRegister(checked.data), warnings, tried };
    const problem = summary(file, checked.problems.map(problemText), checked.problemCount);
    return { register: unavailableRegister(problem.en), problem, warnings, tried };
};
