import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

/** What differs between the texts that are rendered and the files on disk. */
export interface Difference {
    readonly path: string;
    readonly kind: "new" | "changed" | "orphan";
}

/** Compares texts with files. Every file of `ownFolders` that has no text is an orphan. */
export function differences(root: string, texts: ReadonlyMap<string, string>, ownFolders: readonly string[]): readonly Difference[] {
    const written = [...texts].flatMap(([path, text]): readonly Difference[] => {
        const file = join(root, path);
        if (!existsSync(file)) return [{ path, kind: "new" }];
        return readFileSync(file, "utf8") === text ? [] : [{ path, kind: "changed" }];
    });
    const orphans = ownFolders
        .flatMap(folder => filesBelow(root, folder))
        .filter(path => !texts.has(path))
        .map((path): Difference => ({ path, kind: "orphan" }));
    return [...written, ...orphans];
}

/** Makes the files equal to the texts; orphans are deleted. Answers what it changed. */
export function writeAll(root: string, texts: ReadonlyMap<string, string>, ownFolders: readonly string[]): readonly Difference[] {
    const changes = differences(root, texts, ownFolders);
    for (const { path, kind } of changes) {
        const file = join(root, path);
        if (kind === "orphan") rmSync(file);
        else {
            mkdirSync(dirname(file), { recursive: true });
            writeFileSync(file, texts.get(path) ?? "");
        }
    }
    return changes;
}

const filesBelow = (root: string, folder: string): readonly string[] =>
    existsSync(join(root, folder))
        ? readdirSync(join(root, folder), { withFileTypes: true }).flatMap(entry =>
              entry.isDirectory() ? filesBelow(root, `${folder}/${entry.name}`) : [`${folder}/${entry.name}`],
          )
        : [];
