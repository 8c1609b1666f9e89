import { readFileSync, statSync } from "node:fs";

/** The bytes of a regular file, or why there are none. */
export type FileBytes =
    | { readonly bytes: Buffer }
    | { readonly refused: "no such file" | "no regular file" | "too large" | "not readable" };

/** Reads a regular file of at most so many bytes. A pipe or a device is not opened: it could keep the engine waiting for ever. */
export function bytesOf(path: string, largest: number): FileBytes {
    try {
        const stat = statSync(path, { throwIfNoEntry: false });
        if (stat === undefined) return { refused: "no such file" };
        if (!stat.isFile()) return { refused: "no regular file" };
        return stat.size > largest ? { refused: "too large" } : { bytes: readFileSync(path) };
    } catch (error) {
        if ((error as NodeJS.ErrnoException).code === undefined) throw error;
        return { refused: "not readable" };
    }
}
