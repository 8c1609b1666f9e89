import { readdirSync, readFileSync } from "node:fs";
import { join, relative, sep } from "node:path";
import * as ts from "typescript";

export const root = join(__dirname, "..", "..");

/** Folders that are no sources: installed, built, or written by a run. */
const notSources: ReadonlySet<string> = new Set(["node_modules", "dist", "coverage", ".git", ".pulumi"]);

/** Every file below a folder of the project, as a path from the root with `/`. */
export function filesBelow(folder: string): readonly string[] {
    return readdirSync(join(root, folder), { withFileTypes: true }).flatMap(entry => {
        if (notSources.has(entry.name)) return [];
        const path = join(folder, entry.name);
        return entry.isDirectory() ? filesBelow(path) : entry.isFile() ? [relative(root, join(root, path)).split(sep).join("/")] : [];
    });
}

export const read = (path: string): string => readFileSync(join(root, path), "utf8");

/** A TypeScript file of the project, parsed. */
export const parse = (path: string): ts.SourceFile => ts.createSourceFile(path, read(path), ts.ScriptTarget.Latest, true);

/** Line of a node, from 1. */
export const lineOf = (node: ts.Node): number => node.getSourceFile().getLineAndCharacterOfPosition(node.getStart()).line + 1;

/** Visits a node and everything below it. */
export function visit(node: ts.Node, see: (node: ts.Node) => void): void {
    see(node);
    node.forEachChild(child => visit(child, see));
}
