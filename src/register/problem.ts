import type { Text } from "../kernel";
import { withoutPersonalNumbers } from "./personal-number";
import { type Path, pathText, positionOf, type Source } from "./source/node";

/** How many problems of a register are shown at once. */
export const shownAtOnce = 20;

/** One thing that is wrong (or, as a warning, doubtful) in a register file. */
export interface Problem {
    readonly severity: "error" | "warning";
    /** The file as it was named to the loader. */
    readonly file: string;
    readonly line: number;
    readonly column: number;
    /** Where in the data: `filings[0].services[1].number`; empty for the file as a whole. */
    readonly path: string;
    readonly found: Text;
    readonly wanted: Text;
    /** What was probably meant, in the spelling of the file. */
    readonly suggestion?: string;
    /** Other places that take part in a contradiction. */
    readonly related?: readonly RelatedPlace[];
}

/** Another place that takes part in a contradiction. */
export interface RelatedPlace {
    /** Where it stands in another file than the problem. */
    readonly file?: string;
    readonly path: string;
    readonly line: number;
    readonly column: number;
}

/** A problem before its place is looked up; its paths begin with the number of a file. */
export interface Complaint {
    readonly severity: "error" | "warning";
    readonly path: Path;
    /** True when the key, not the value, is at fault. */
    readonly atKey?: boolean;
    readonly found: Text;
    readonly wanted: Text;
    readonly suggestion?: string;
    readonly related?: readonly Path[];
}

/** A text that reads the same in both languages: a literal from the file. */
export const literal = (text: string): Text => ({ zh: text, en: text });

const shownText = ({ zh, en }: Text): Text => ({ zh: withoutPersonalNumbers(zh), en: withoutPersonalNumbers(en) });
const shownPath = (path: Path): string => withoutPersonalNumbers(pathText(path));

/** Gives a complaint its file and line, and hides what looks like a personal number wherever it would be shown. */
export const locate = (complaint: Complaint, sources: readonly Source[]): Problem => {
    const { file, ...place } = placeOf(complaint.path, sources, complaint.atKey);
    return {
        severity: complaint.severity,
        file,
        ...place,
        found: shownText(complaint.found),
        wanted: shownText(complaint.wanted),
        ...(complaint.suggestion !== undefined && { suggestion: withoutPersonalNumbers(complaint.suggestion) }),
        ...(complaint.related && {
            related: complaint.related.map((path): RelatedPlace => {
                const other = placeOf(path, sources);
                const { file: _, ...inSameFile } = other;
                return other.file === file ? inSameFile : other;
            }),
        }),
    };
};

const placeOf = ([number = 0, ...path]: Path, sources: readonly Source[], atKey = false) => {
    const source = sources[Number(number)];
    if (!source) throw new RangeError(`there is no file ${number}`);
    return { file: source.file, path: shownPath(path), ...positionOf(source, path, atKey) };
};

/** A problem in one line for people: file, place, what was found, what is wanted, what was probably meant. */
export const problemText = (problem: Problem): Text => {
    const place = `${problem.file}:${problem.line}:${problem.column}`;
    const path = problem.path === "" ? "" : ` ${problem.path}`;
    const others = (problem.related ?? [])
        .map(({ file, path, line, column }) => `${path} (${file === undefined ? "" : `${file}:`}${line}:${column})`)
        .join(", ");
    const { suggestion } = problem;
    return {
        zh: [
            `${place}${path}：${problem.found.zh}；应为：${problem.wanted.zh}`,
            suggestion === undefined ? "" : `；是否应写作 ${suggestion}`,
            others === "" ? "" : `；另见 ${others}`,
        ].join(""),
        en: [
            `${place}${path}: found ${problem.found.en}; wanted ${problem.wanted.en}`,
            suggestion === undefined ? "" : `; did you mean ${suggestion}?`,
            others === "" ? "" : `; see also ${others}`,
        ].join(""),
    };
};
