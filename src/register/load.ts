import { closeSync, constants, fstatSync, lstatSync, openSync, readdirSync, readFileSync, statSync } from "node:fs";
import { isAbsolute, join, relative, resolve } from "node:path";
import type { Day, Register, Text } from "../kernel";
import { type Checked, type CheckRequest, checkFiles, fileProblem } from "./check";
import { missingRegister, openRegister } from "./open";
import { problemText } from "./problem";
import { largestFile, type Refused, type RegisterFile, tooLarge, tooLargeTogether } from "./reading";
import type { RegisterData } from "./schema";
import { unavailableRegister } from "./unavailable";

/** Where a register may be. */
export interface RegisterPlaces {
    /** Path in the config of `beian-register`, of a file or a folder of files: absolute, or relative to the pack's folder. */
    readonly configured?: string;
    /** `BEIAN_REGISTER` (absolute, or relative to `PWD`) and `PWD`, the folder from which the user called. */
    readonly environment: Readonly<Record<string, string | undefined>>;
    /** Folder of the pack: `register.yaml`, `.yml` or `.json`, or a folder `registers`, beside its `PulumiPolicy.yaml` is found. */
    readonly packFolder: string;
}

/** What the search came to. */
export interface FoundRegister {
    /** The file or folder to read. A path that somebody named is returned even where nothing is: that is a mistake, not a missing register. */
    readonly path?: string;
    /** Every path that was tried, in order. */
    readonly tried: readonly string[];
    /** Further registers that lie beside the pack. Nobody said which one counts, so none may be used. */
    readonly others: readonly string[];
}

const besidePack = ["register.yaml", "register.yml", "register.json", "registers"] as const;

/** Whether something lies at the path, be it a link to nowhere: that is a mistake to be told, not a missing register. */
const lies = (path: string): boolean => {
    try {
        return lstatSync(path, { throwIfNoEntry: false }) !== undefined;
    } catch {
        return true;
    }
};

const given = (path: string | undefined): path is string => path !== undefined && path.trim() !== "";

/** Finds the register, a file or a folder: the configured path, else `BEIAN_REGISTER`, else beside the pack. Reads nothing. */
export const findRegister = ({ configured, environment, packFolder }: RegisterPlaces): FoundRegister => {
    const named = given(configured)
        ? resolve(packFolder, configured.trim())
        : given(environment.BEIAN_REGISTER)
          ? resolve(environment.PWD ?? packFolder, environment.BEIAN_REGISTER.trim())
          : undefined;
    if (named !== undefined) return { path: named, tried: [named], others: [] };
    const paths = besidePack.map(name => join(packFolder, name));
    const [path, ...others] = paths.filter(lies);
    return path === undefined ? { tried: paths, others } : { path, tried: paths.slice(0, paths.indexOf(path) + 1), others };
};

/** Says that several registers lie in one place. `files`: as people would write them. */
export const severalRegisters = (files: readonly string[]): Text => ({
    zh: `这里有不止一份备案台账：${files.join("、")}。只留一份，或写明用哪一份（beian-register 的 path、BEIAN_REGISTER，命令行用 --register）`,
    en: `more than one register lies here: ${files.join(", ")}. Keep one, or name the one that counts (path of beian-register, BEIAN_REGISTER, or --register on the command line)`,
});

const reasons: Readonly<Record<string, Text>> = {
    ENOENT: { zh: "没有这个文件", en: "no such file" },
    ENOTDIR: { zh: "没有这个文件", en: "no such file" },
    EACCES: { zh: "没有读取权限", en: "a file that may not be read" },
    EPERM: { zh: "没有读取权限", en: "a file that may not be read" },
    ELOOP: { zh: "首尾相接的符号链接", en: "symbolic links that lead back to themselves" },
};

const notAFile: Text = { zh: "不是普通文件", en: "something that is not a file" };
const wantedFile: Text = {
    zh: "可以读取的台账文件（检查 beian-register 的 path 或 BEIAN_REGISTER）",
    en: "a register file that can be read (look at path of beian-register, or BEIAN_REGISTER)",
};

/** Why the system refused to read; what is no refusal of the system is a bug of ours and thrown again. */
const refusalOf = (error: unknown): Refused => {
    const { code } = error as NodeJS.ErrnoException;
    if (code === undefined) throw error;
    return { found: reasons[code] ?? { zh: `读取出错（${code}）`, en: `a read error (${code})` }, wanted: wantedFile };
};

/** Reads one file. Opened without waiting: a pipe that nobody writes to would hold the run up for ever. */
const readFile = (path: string, file: string): RegisterFile => {
    let handle: number | undefined;
    try {
        handle = openSync(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
        const stat = fstatSync(handle);
        if (!stat.isFile()) return { file, refused: { found: notAFile, wanted: wantedFile } };
        if (stat.size > largestFile) return { file, refused: tooLarge(stat.size) };
        return { file, bytes: readFileSync(handle) };
    } catch (error) {
        return { file, refused: refusalOf(error) };
    } finally {
        if (handle !== undefined) closeSync(handle);
    }
};

const isFolder = (path: string): boolean => {
    try {
        return statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
    } catch {
        return false;
    }
};

const mostFiles = 500;

/** Hidden files are none of a register's, as for a shell that is asked for `*.yaml`. */
const isRegisterFile = (name: string): boolean => !name.startsWith(".") && /\.(?:ya?ml|json)$/i.test(name);

/**
 * The register files directly in a folder, sorted by name: what ends in `.yaml`, `.yml` or `.json` and is not hidden. Undefined where the
 * path is no folder. Throws the system's error for a folder that may not be read.
 */
export const registerFilesIn = (path: string): readonly string[] | undefined =>
    isFolder(path) ? readdirSync(path).filter(isRegisterFile).sort() : undefined;

/**
 * Reads and checks a register: a file, or all register files of a folder as one. What cannot be read is a problem like any other; nothing
 * is thrown for a bad file.
 */
export const loadRegister = (path: string, request: Partial<CheckRequest> = {}): Checked => {
    const file = request.file ?? path;
    let names: readonly string[] | undefined;
    try {
        names = registerFilesIn(path);
    } catch (error) {
        return fileProblem(file, refusalOf(error));
    }
    if (names === undefined) return checkFiles([readFile(path, file)], { ...request, file });
    if (names.length > mostFiles) {
        return fileProblem(file, {
            found: { zh: `有 ${names.length} 个台账文件的目录`, en: `a folder with ${names.length} register files` },
            wanted: { zh: `不超过 ${mostFiles} 个`, en: `at most ${mostFiles}` },
        });
    }
    const files: RegisterFile[] = [];
    let bytes = 0;
    for (const name of names) {
        const read = readFile(join(path, name), join(file, name));
        if ("bytes" in read) bytes += read.bytes.length;
        if (bytes > largestFile) return fileProblem(file, tooLargeTogether(bytes));
        files.push(read);
    }
    return checkFiles(files, { ...request, file });
};

/** What opening a register takes. */
export interface OpenRequest extends RegisterPlaces, Pick<CheckRequest, "knownPolicies" | "knownRegions"> {
    readonly today: Day;
}

/** An opened register, ready for the policies. */
export interface OpenedRegister {
    readonly register: Register;
    /** The rows behind the look-ups; absent where there is no register or it cannot be used. */
    readonly data?: RegisterData;
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
    if (near === "") return ".";
    return near.startsWith("..") || isAbsolute(near) ? path : near;
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

const undecided = ({ zh, en }: Text): Text => ({
    zh: `备案台账无法使用，依赖台账的策略一律不作判断：${zh}`,
    en: `The register cannot be used, and whatever needs it is undecided: ${en}`,
});

/** Finds, reads, checks and opens the register: the whole way from settings to look-ups. Never throws for a bad file. */
export const openRegisterAt = ({ today, knownPolicies, knownRegions, ...places }: OpenRequest): OpenedRegister => {
    const { path, tried, others } = findRegister(places);
    if (path === undefined) return { register: missingRegister(), warnings: [], tried };
    const shown = (each: string): string => shownPath(each, places.environment.PWD);
    if (others.length > 0) {
        const problem = undecided(severalRegisters([path, ...others].map(shown)));
        return { register: unavailableRegister(problem.en), problem, warnings: [], tried };
    }
    const file = shown(path);
    const checked = loadRegister(path, { file, today, ...(knownPolicies && { knownPolicies }), ...(knownRegions && { knownRegions }) });
    const warnings = checked.warnings.map(problemText);
    if (checked.ok) return { register: openRegister(checked.data), data: checked.data, warnings, tried };
    const problem = summary(file, checked.problems.map(problemText), checked.problemCount);
    return { register: unavailableRegister(problem.en), problem, warnings, tried };
};
