import type { Day, Text } from "../kernel";
import { crossChecks, type Placed, type Rows, withServices } from "./checks";
import { personalData, personalNumbersInText } from "./privacy";
import { type Complaint, locate, type Problem } from "./problem";
import { allowedRegions, type RegisterData, type SectionName, sectionNames, sections, version } from "./schema";
import { complaintsOf, counted, shown } from "./schema/complaints";
import { decodeUtf8 } from "./source/encoding";
import { isList, isMapping, lineOf, type Node, type Path, plainData, type Source, tooMany } from "./source/node";
import { isEmpty, readText } from "./source/read";

/** What a check may know besides the file. */
export interface CheckRequest {
    /** Name of the file, as messages show it. */
    readonly file: string;
    /** Today in Asia/Shanghai; without it, nothing is compared with the present. */
    readonly today?: Day;
    /** Ids of the policies that exist; with them, rows for unknown policies are warned of. */
    readonly knownPolicies?: Iterable<string>;
}

/** What came of reading a register: its data, or what is wrong with it. Lists hold the first {@link shownAtOnce} only; counts say how many there are. */
export type Checked =
    | { readonly ok: true; readonly data: RegisterData; readonly warnings: readonly Problem[]; readonly warningCount: number }
    | {
          readonly ok: false;
          readonly problems: readonly Problem[];
          readonly problemCount: number;
          readonly warnings: readonly Problem[];
          readonly warningCount: number;
      };

/** How many problems of a file are shown at once. */
export const shownAtOnce = 20;

/** Largest register file, in bytes: some twenty thousand domains with their services. */
export const largestFile = 5_000_000;

const failed = (problems: readonly Problem[]): Checked => ({
    ok: false,
    problems: problems.slice(0, shownAtOnce),
    problemCount: problems.length,
    warnings: [],
    warningCount: 0,
});

/** A problem of the file as a whole. */
export const fileProblem = (file: string, found: Text, wanted: Text): Checked =>
    failed([{ severity: "error", file, line: 1, column: 1, path: "", found, wanted }]);

const wantedMapping: Text = {
    zh: "以 entities、filings、systems 等为键的台账（模板见 docs/register.md）",
    en: "a register with keys such as entities, filings and systems (a template is in docs/register.md)",
};

/** The file's rows that the form accepts, and complaints about the others. */
const readRows = (root: Node) => {
    const complaints: Complaint[] = [];
    const note = (more: readonly Complaint[]) => {
        for (const complaint of more) complaints.push(complaint);
    };
    const incomplete = new Set<SectionName>();
    const rows: Record<SectionName, Placed<unknown>[]> = {
        entities: [],
        filings: [],
        domains: [],
        licences: [],
        psb: [],
        systems: [],
        carriers: [],
        links: [],
        baselines: [],
        waivers: [],
    };
    const data: Record<string, unknown> = {};
    const entries = isMapping(root) ? root.value : new Map<string, { readonly node: Node }>();
    const known: ReadonlySet<string> = new Set([...sectionNames, "version", "allowedRegions"]);
    const strange = [...entries.keys()].filter(key => !known.has(key));
    if (strange.length > 0) {
        note(complaintsOf([{ code: "unrecognized_keys", keys: strange, path: [], message: "" }], [], root));
    }
    for (const [key, schema] of [
        ["version", version],
        ["allowedRegions", allowedRegions],
    ] as const) {
        const node = entries.get(key)?.node;
        if (!node) continue;
        const parsed = schema.safeParse(plainData(node));
        if (parsed.success) data[key] = parsed.data;
        else note(complaintsOf(parsed.error.issues, [key], root));
    }
    for (const section of sectionNames) {
        const node = entries.get(section)?.node;
        if (!node) continue;
        if (!isList(node)) {
            complaints.push(
                ...complaintsOf([{ code: "invalid_type", expected: "array", path: [], message: "", input: undefined }], [section], root),
            );
            incomplete.add(section);
            continue;
        }
        for (const [i, item] of (node.value as readonly Node[]).entries()) {
            if (complaints.length > counted) return { rows, data, complaints, incomplete };
            const path: Path = [section, i];
            const parsed = sections[section].safeParse(plainData(item));
            if (parsed.success) rows[section].push({ row: parsed.data, path });
            else {
                note(complaintsOf(parsed.error.issues, path, root));
                incomplete.add(section);
            }
        }
        data[section] = rows[section].map(({ row }) => row);
    }
    return { rows, data, complaints, incomplete };
};

const isWithin = (path: Path, outer: Path): boolean => outer.every((by, i) => path[i] === by);

/** Checks the text of a register: its writing, its form, and what its rows say of each other. */
export const checkText = (text: string, { file, today, knownPolicies }: CheckRequest): Checked => {
    const read = readText(text);
    if (!read.ok) {
        const faults = read.faults.slice(0, counted).map(({ offset, found, wanted }, i): Problem => {
            const place = i < shownAtOnce ? lineOf(text, offset) : { line: 0, column: 0 };
            return { severity: "error", file, ...place, path: "", found, wanted };
        });
        return failed(faults);
    }
    const source: Source = { text, root: read.root };
    if (isEmpty(read.root)) return fileProblem(file, { zh: "空文件", en: "an empty file" }, wantedMapping);
    if (!isMapping(read.root)) return fileProblem(file, shown(read.root), wantedMapping);
    const excess = tooMany(read.root);
    if (excess) {
        const found: Text = { zh: "过多的条目", en: "too many entries" };
        const wanted: Text = { zh: `这里不超过 ${excess.bound} 项`, en: `at most ${excess.bound} here` };
        return failed([{ severity: "error", file, ...lineOf(text, excess.offset), path: "", found, wanted }]);
    }

    const personal = personalData(read.root);
    const { rows, data, complaints, incomplete } = readRows(read.root);
    const crossed = crossChecks(withServices(rows as unknown as Rows), read.root, {
        incomplete,
        ...(today !== undefined && { today }),
        ...(knownPolicies && { knownPolicies }),
    });
    const secret = (path: Path) => personal.some(({ path: hidden }) => isWithin(path, hidden));
    const all = [...personal, ...[...complaints, ...crossed].filter(({ path }) => !secret(path))];

    const warnings = all.filter(({ severity }) => severity === "warning");
    const errors = all.filter(({ severity }) => severity === "error");
    const problems = errors.slice(0, shownAtOnce).map(complaint => locate(complaint, source, file));
    const lines = new Set(problems.map(({ line }) => line));
    const inComments = personalNumbersInText(text)
        .slice(0, shownAtOnce)
        .map(({ offset, found, wanted }): Problem => ({ severity: "error", file, ...lineOf(text, offset), path: "", found, wanted }))
        .filter(({ line }) => !lines.has(line));
    const located = {
        warnings: warnings.slice(0, shownAtOnce).map(warning => locate(warning, source, file)),
        warningCount: warnings.length,
    };
    const count = errors.length + inComments.length;
    if (count === 0) return { ok: true, data: data as RegisterData, ...located };
    return { ok: false, problems: [...problems, ...inComments].slice(0, shownAtOnce), problemCount: count, ...located };
};

/** Checks the bytes of a register file: size and encoding first, then as {@link checkText}. */
export const checkBytes = (bytes: Uint8Array, request: CheckRequest): Checked => {
    if (bytes.length > largestFile) return tooLarge(request.file, bytes.length);
    const decoded = decodeUtf8(bytes);
    if (decoded.ok) return checkText(decoded.text, request);
    return fileProblem(request.file, decoded.found, {
        zh: "UTF-8 编码的 YAML 或 JSON（用编辑器另存为 UTF-8）",
        en: "YAML or JSON in UTF-8 (save the file as UTF-8 in an editor)",
    });
};

/** The refusal of a file that is too large to be a register. */
export const tooLarge = (file: string, bytes: number): Checked =>
    fileProblem(
        file,
        { zh: `${Math.ceil(bytes / 1e6)} MB 的文件`, en: `a file of ${Math.ceil(bytes / 1e6)} MB` },
        { zh: `不超过 ${largestFile / 1e6} MB 的台账`, en: `a register of at most ${largestFile / 1e6} MB` },
    );
