import type { RegisterData, SectionName } from "./schema";

/** How many rows of each list a file of a register holds. */
export interface FileRows {
    /** As messages name it. */
    readonly file: string;
    readonly rows: Readonly<Partial<Record<SectionName, number>>>;
}

/** The files of registers that were put together from several: the data itself has the form of one file. */
const filesOf = new WeakMap<RegisterData, readonly FileRows[]>();

/** Remembers of which files the data was put together, in their order. */
export const rememberFiles = (data: RegisterData, files: readonly FileRows[]): void => {
    filesOf.set(data, files);
};

/**
 * Where people find a row: `licences[0]`, and in a register of several files `registers/b.yaml: licences[0]`, counted within that file.
 * `index` is the row's place in the list of the data.
 */
export const rowPlace = (data: RegisterData, section: SectionName, index: number): string => {
    let left = index;
    for (const { file, rows } of filesOf.get(data) ?? []) {
        const count = rows[section] ?? 0;
        if (left < count) return `${file}: ${section}[${left}]`;
        left -= count;
    }
    return `${section}[${index}]`;
};
