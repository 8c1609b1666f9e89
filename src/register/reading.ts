import type { Text } from "../kernel";
import { type Problem, shownAtOnce } from "./problem";
import { counted, shown } from "./schema/complaints";
import { decodeUtf8 } from "./source/encoding";
import { isMapping, lineOf, type Source } from "./source/node";
import { isEmpty, readText } from "./source/read";
import type { Budget } from "./source/yaml";

/** Why a file or folder as a whole cannot be used. */
export interface Refused {
    readonly found: Text;
    readonly wanted: Text;
}

/** One file of a register: its name as messages show it, and its bytes or why they could not be had. */
export type RegisterFile = { readonly file: string } & ({ readonly bytes: Uint8Array } | { readonly refused: Refused });

/** Largest register, in bytes, all its files together: some twenty thousand domains with their services. */
export const largestFile = 5_000_000;

/** The problem that a file or folder as a whole cannot be used. */
export const ofWhole = (file: string, { found, wanted }: Refused): Problem => ({
    severity: "error",
    file,
    line: 1,
    column: 1,
    path: "",
    found,
    wanted,
});

const megabytes = (bytes: number): number => Math.ceil(bytes / 1e6);
const largestText: Text = {
    zh: `不超过 ${largestFile / 1e6} MB 的台账（各文件合计）`,
    en: `a register of at most ${largestFile / 1e6} MB, all its files together`,
};

/** The refusal of a file that is too large to be a register. */
export const tooLarge = (bytes: number): Refused => ({
    found: { zh: `${megabytes(bytes)} MB 的文件`, en: `a file of ${megabytes(bytes)} MB` },
    wanted: largestText,
});

/** The refusal of files that are too large together. */
export const tooLargeTogether = (bytes: number): Refused => ({
    found: { zh: `合计 ${megabytes(bytes)} MB 的文件`, en: `files of ${megabytes(bytes)} MB together` },
    wanted: largestText,
});

const wantedMapping: Text = {
    zh: "以 entities、filings、systems 等为键的台账（模板见 docs/register.md）",
    en: "a register with keys such as entities, filings and systems (a template is in docs/register.md)",
};

/** A file that was read, or what is wrong with its writing. */
export type Reading = { readonly source: Source } | { readonly problems: readonly Problem[] };

/** Reads the writing of one file: YAML or JSON whose root is a mapping. */
export const readSource = (file: string, text: string, budget: Budget): Reading => {
    const read = readText(text, budget);
    if (!read.ok) {
        const problems = read.faults.slice(0, counted).map(({ offset, found, wanted }, i): Problem => {
            const place = i < shownAtOnce ? lineOf(text, offset) : { line: 0, column: 0 };
            return { severity: "error", file, ...place, path: "", found, wanted };
        });
        return { problems };
    }
    if (isEmpty(read.root)) {
        return { problems: [ofWhole(file, { found: { zh: "空文件", en: "an empty file" }, wanted: wantedMapping })] };
    }
    if (!isMapping(read.root)) return { problems: [ofWhole(file, { found: shown(read.root), wanted: wantedMapping })] };
    return { source: { file, text, root: read.root } };
};

const textOf = (given: RegisterFile): { readonly text: string } | { readonly refused: Refused } => {
    if ("refused" in given) return given;
    if (given.bytes.length > largestFile) return { refused: tooLarge(given.bytes.length) };
    const decoded = decodeUtf8(given.bytes);
    if (decoded.ok) return decoded;
    const wanted: Text = {
        zh: "UTF-8 编码的 YAML 或 JSON（用编辑器另存为 UTF-8）",
        en: "YAML or JSON in UTF-8 (save the file as UTF-8 in an editor)",
    };
    return { refused: { found: decoded.found, wanted } };
};

/** Reads one file: size and encoding first, then its writing. */
export const readRegisterFile = (given: RegisterFile, budget: Budget): Reading => {
    const text = textOf(given);
    return "refused" in text ? { problems: [ofWhole(given.file, text.refused)] } : readSource(given.file, text.text, budget);
};
