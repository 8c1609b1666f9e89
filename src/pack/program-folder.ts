import { statSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import type * as yamlLibrary from "yaml";
import { bytesOf } from "./file-bytes";

type Environment = Readonly<Record<string, string | undefined>>;

const manifests = ["Pulumi.yaml", "Pulumi.yml", "Pulumi.json"] as const;

/** More than any project file has, in bytes. */
const largestManifest = 1_000_000;

/**
 * The folder in which the relative paths of a project's program begin: where its Pulumi.yaml lies, or what `main` names there. A pack runs in its own folder and
 * is not told the program's. It is found from `BEIAN_PROGRAM`, else from the folder of the caller (`PWD`) upwards as the CLI does;
 * there the project's name must be the one of the run, for `pulumi -C` goes elsewhere. Undefined where it is not certain.
 */
export function programFolder(project: string, { BEIAN_PROGRAM: stated, PWD }: Environment): string | undefined {
    const start = stated ? resolve(PWD ?? "", stated) : PWD;
    const manifest = start ? manifestAbove(start) : undefined;
    const content = manifest && manifestIn(manifest);
    if (!manifest || !content || !(stated || String(content.name) === project)) return undefined;
    const root = dirname(manifest);
    if (typeof content.main !== "string" || content.main === "") return root;
    const main = resolve(root, content.main);
    return statSync(main, { throwIfNoEntry: false })?.isDirectory() === true ? main : dirname(main);
}

function manifestAbove(start: string): string | undefined {
    for (let folder = start; ; folder = dirname(folder)) {
        const found = manifests.map(name => join(folder, name)).find(path => statSync(path, { throwIfNoEntry: false })?.isFile() === true);
        if (found !== undefined || dirname(folder) === folder) return found;
    }
}

/** What a project file says; undefined where it is no mapping. */
function manifestIn(path: string): Readonly<Record<string, unknown>> | undefined {
    const file = bytesOf(path, largestManifest);
    if (!("bytes" in file)) return undefined;
    const { parseDocument } = require("yaml") as typeof yamlLibrary;
    const document = parseDocument(file.bytes.toString("utf8"), { logLevel: "silent" });
    const content: unknown = document.errors.length > 0 ? undefined : document.toJS();
    return typeof content === "object" && content !== null && !Array.isArray(content)
        ? (content as Readonly<Record<string, unknown>>)
        : undefined;
}
