import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { differences, writeAll } from "../../tools/generate/files";
import { ownFolders, renderAll } from "../../tools/generate/outputs";
import { root } from "./sources";

const texts = renderAll();

test("what is generated equals what the sources say (npm run generate)", () => {
    const mend = "run `npm run generate`";
    expect(differences(root, texts, ownFolders).map(({ path, kind }) => `${path} is ${kind}: ${mend}`)).toEqual([]);
});

test("generating twice gives the same texts, and none holds what could not be told", () => {
    expect([...renderAll()]).toEqual([...texts]);
    expect([...texts].filter(([, text]) => /\bundefined\b|\[object |\bNaN\b/.test(text)).map(([path]) => path)).toEqual([]);
});

test("every page names the command that makes it in its first line", () => {
    const pages = [...texts].filter(([path]) => /\.(md|ts)$/.test(path));
    expect(pages.filter(([, text]) => !text.split("\n")[0]?.includes("npm run generate")).map(([path]) => path)).toEqual([]);
});

test("links between pages lead to pages that exist", () => {
    const broken = [...texts].flatMap(([path, text]) =>
        [...text.matchAll(/\]\((?!https?:)([^)#\s]+)\)/g)]
            .map(([, target]) => join(path, "..", target as string))
            .filter(target => !texts.has(target))
            .map(target => `${path} links to ${target}`),
    );
    expect(broken).toEqual([]);
});

test("writing makes what is new, mends what changed and deletes orphans", () => {
    const folder = mkdtempSync(join(tmpdir(), "generated-"));
    try {
        const first = new Map([
            ["docs/a.md", "a\n"],
            ["docs/b.md", "b\n"],
        ]);
        expect(writeAll(folder, first, ["docs"]).map(({ kind }) => kind)).toEqual(["new", "new"]);
        expect(writeAll(folder, first, ["docs"])).toEqual([]);
        writeFileSync(join(folder, "docs", "b.md"), "by hand\n");
        const second = new Map([["docs/b.md", "b\n"]]);
        expect(writeAll(folder, second, ["docs"])).toEqual([
            { path: "docs/b.md", kind: "changed" },
            { path: "docs/a.md", kind: "orphan" },
        ]);
        expect(readFileSync(join(folder, "docs", "b.md"), "utf8")).toBe("b\n");
        expect(differences(folder, second, ["docs"])).toEqual([]);
    } finally {
        rmSync(folder, { recursive: true });
    }
});
