import type { Day, Text } from "../kernel";
import { crossChecks, type Rows, withServices } from "./checks";
import { type Form, readForm } from "./form";
import { personalData, personalNumbersInText } from "./privacy";
import { locate, type Problem, shownAtOnce } from "./problem";
import {
    largestFile,
    ofWhole,
    type Reading,
    type Refused,
    type RegisterFile,
    readRegisterFile,
    readSource,
    tooLargeTogether,
} from "./reading";
import { rememberFiles } from "./row-place";
import { type RegisterData, sectionNames } from "./schema";
import { lineOf, type Node, type Path, type Source, tooMany } from "./source/node";
import { fullBudget } from "./source/yaml";

/** What a check may know besides the file. */
export interface CheckRequest {
    /** Name of the file, or of the folder of files, as messages show it. */
    readonly file: string;
    /** Today in Asia/Shanghai; without it, nothing is compared with the present. */
    readonly today?: Day;
    /** Ids of the policies that exist; with them, rows for unknown policies are warned of. */
    readonly knownPolicies?: Iterable<string>;
    /** Ids of the regions that exist; with them, unknown regions are warned of. */
    readonly knownRegions?: Iterable<string>;
    /** The file is a part of a register: references to rows of other files are not judged. */
    readonly part?: boolean;
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

const failed = (problems: readonly Problem[], count = problems.length): Checked => ({
    ok: false,
    problems: problems.slice(0, shownAtOnce),
    problemCount: count,
    warnings: [],
    warningCount: 0,
});

/** A problem of a file or folder as a whole. */
export const fileProblem = (file: string, refused: Refused): Checked => failed([ofWhole(file, refused)]);

/** The rows of all files, one file after the other. */
const joined = (forms: readonly Form[]): Rows => {
    const rows = Object.fromEntries(sectionNames.map(section => [section, forms.flatMap(form => form.rows[section] ?? [])]));
    return withServices(rows as unknown as Rows);
};

const dataOf = (forms: readonly Form[], rows: Rows): RegisterData => {
    const data: Record<string, unknown> = {};
    for (const { version, allowedRegions } of forms) {
        if (version !== undefined) data.version = version;
        if (allowedRegions) data.allowedRegions ??= allowedRegions.value;
    }
    for (const section of sectionNames) {
        if (forms.some(form => form.rows[section])) data[section] = rows[section].map(({ row }) => row);
    }
    return data as RegisterData;
};

/** Whether a path is one of these, or lies within one. */
const within = (outer: readonly Path[]): ((path: Path) => boolean) => {
    const keys = new Set(outer.map(path => JSON.stringify(path)));
    return path => keys.size > 0 && path.some((_, i) => keys.has(JSON.stringify(path.slice(0, i + 1))));
};

/** Holds the files against the form, and their rows against each other. `broken`: problems of the files that could not be read. */
const checkSources = (sources: readonly Source[], broken: readonly Problem[], request: CheckRequest): Checked => {
    const excess = tooMany(sources.map(({ root }) => root));
    const exceeding = excess && sources[excess.file];
    if (excess && exceeding) {
        const found: Text = { zh: "过多的条目", en: "too many entries" };
        const wanted: Text = { zh: `这里不超过 ${excess.bound} 项`, en: `at most ${excess.bound} here` };
        const place = { file: exceeding.file, ...lineOf(exceeding.text, excess.offset), path: "" };
        return failed([...broken, { severity: "error", ...place, found, wanted }]);
    }

    const { file: _, part = false, ...options } = request;
    const personal = sources.flatMap(({ root }, file) => personalData(root, [file]));
    const forms = sources.map(({ root }, file) => readForm(root, file));
    const rows = joined(forms);
    const root: Node = { offset: 0, value: sources.map(source => source.root) };
    const incomplete = new Set(part ? sectionNames : forms.flatMap(form => form.incomplete));
    // what the rows of a broken file would have said is not known: the others are not held against each other
    const crossed =
        broken.length > 0
            ? []
            : crossChecks(
                  rows,
                  forms.flatMap(form => form.allowedRegions ?? []),
                  root,
                  { ...options, incomplete },
              );
    const secret = within(personal.map(({ path }) => path));
    const all = [...personal, ...[...forms.flatMap(form => form.complaints), ...crossed].filter(({ path }) => !secret(path))];

    const warnings = all.filter(({ severity }) => severity === "warning");
    const errors = all.filter(({ severity }) => severity === "error");
    const problems = errors.slice(0, shownAtOnce).map(complaint => locate(complaint, sources));
    const lines = new Set(problems.map(({ file, line }) => `${line} ${file}`));
    const inComments = sources.flatMap(({ file, text }) =>
        personalNumbersInText(text)
            .slice(0, shownAtOnce)
            .map(({ offset, found, wanted }): Problem => ({ severity: "error", file, ...lineOf(text, offset), path: "", found, wanted }))
            .filter(({ line }) => !lines.has(`${line} ${file}`)),
    );
    const located = {
        warnings: warnings.slice(0, shownAtOnce).map(warning => locate(warning, sources)),
        warningCount: warnings.length,
    };
    const count = broken.length + errors.length + inComments.length;
    if (count > 0) return { ...failed([...broken, ...problems, ...inComments], count), ...located };
    const data = dataOf(forms, rows);
    if (sources.length > 1) {
        const counts = (form: Form) => Object.fromEntries(Object.entries(form.rows).map(([section, { length }]) => [section, length]));
        rememberFiles(
            data,
            forms.map((form, i) => ({ file: sources[i]?.file ?? "", rows: counts(form) })),
        );
    }
    return { ok: true, data, ...located };
};

const checkReadings = (readings: readonly Reading[], request: CheckRequest): Checked => {
    const sources = readings.flatMap(reading => ("source" in reading ? [reading.source] : []));
    const broken = readings.flatMap(reading => ("problems" in reading ? reading.problems : []));
    return sources.length === 0 ? failed(broken) : checkSources(sources, broken, request);
};

const noFile: Refused = {
    found: { zh: "没有台账文件的目录", en: "a folder without a register file" },
    wanted: { zh: "至少一个 .yaml、.yml 或 .json 文件", en: "at least one file ending in .yaml, .yml or .json" },
};

/** Checks the text of a register of one file: its writing, its form, and what its rows say of each other. */
export const checkText = (text: string, request: CheckRequest): Checked =>
    checkReadings([readSource(request.file, text, fullBudget())], request);

/**
 * Checks the files of one register: size and encoding first, then writing and form file by file, then what the rows of all of them say of
 * each other. Every problem is told at the file and line where it stands.
 */
export const checkFiles = (files: readonly RegisterFile[], request: CheckRequest): Checked => {
    if (files.length === 0) return fileProblem(request.file, noFile);
    const bytes = files.reduce((sum, given) => sum + ("bytes" in given ? given.bytes.length : 0), 0);
    if (files.length > 1 && bytes > largestFile) return fileProblem(request.file, tooLargeTogether(bytes));
    const budget = fullBudget();
    const readings = files.map(given => readRegisterFile(given, budget));
    return checkReadings(readings, request);
};

/** Checks the bytes of a register of one file. */
export const checkBytes = (bytes: Uint8Array, request: CheckRequest): Checked => checkFiles([{ file: request.file, bytes }], request);
