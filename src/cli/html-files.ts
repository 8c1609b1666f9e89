import { lstatSync, readdirSync } from "node:fs";
import { join } from "node:path";

/** What a folder holds of pages. */
export interface HtmlFiles {
    /** The home pages: `index.html` and its kin, as near to the top as there are any. */
    readonly home: readonly string[];
    readonly all: readonly string[];
    /** True when the folder holds more than are looked through. */
    readonly cut: boolean;
}

const page = /\.(?:html?|xhtml|shtml)$/i;
const homePage = /^(?:index|default|home)\.(?:html?|xhtml|shtml)$/i;

/** More entries than any built site has. */
const most = 50_000;

/** Finds the pages below a folder; installed packages, hidden folders and links are not entered. */
export function htmlFilesBelow(folder: string): HtmlFiles {
    const all: { readonly path: string; readonly depth: number; readonly home: boolean }[] = [];
    const pending = [{ folder, depth: 0 }];
    let seen = 0;
    for (let next = pending.shift(); next && seen < most; next = pending.shift()) {
        for (const entry of readdirSync(next.folder, { withFileTypes: true })) {
            seen++;
            const path = join(next.folder, entry.name);
            if (entry.isDirectory()) {
                if (entry.name !== "node_modules" && !entry.name.startsWith(".")) pending.push({ folder: path, depth: next.depth + 1 });
            } else if (entry.isFile() && page.test(entry.name)) {
                all.push({ path, depth: next.depth, home: homePage.test(entry.name) });
            }
        }
    }
    const top = Math.min(...all.filter(({ home }) => home).map(({ depth }) => depth));
    const sorted = all.toSorted((a, b) => (a.path < b.path ? -1 : 1));
    return {
        home: sorted.filter(({ home, depth }) => home && depth === top).map(({ path }) => path),
        all: sorted.map(({ path }) => path),
        cut: seen >= most,
    };
}

/** Whether the path is a folder; a path that is nothing is none. */
export const isFolder = (path: string): boolean => lstatSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
