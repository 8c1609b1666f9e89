import { existsSync } from "node:fs";
import { join, posix } from "node:path";
import { filesBelow, read, root } from "./sources";

/** The pages that people read. */
const pages = filesBelow(".").filter(path => path.endsWith(".md") && !path.startsWith("sdks/"));

/** A Markdown page without what stands between code fences. Fences are counted by the line that opens them. */
function withoutCode(page: string): { readonly prose: string; readonly codeBlocks: number } {
    const prose: string[] = [];
    let codeBlocks = 0;
    let fence: string | undefined;
    for (const line of page.split("\n")) {
        const [, mark] = /^\s*(`{3,}|~{3,})/.exec(line) ?? [];
        if (mark === undefined) {
            if (fence === undefined) prose.push(line);
        } else if (fence === undefined) {
            fence = mark;
            codeBlocks++;
        } else if (mark.startsWith(fence)) fence = undefined;
    }
    return { prose: prose.join("\n"), codeBlocks };
}

/** Targets of all links and images of a page, reference definitions among them. */
function linksIn(page: string): readonly string[] {
    const prose = withoutCode(page).prose.replace(/`[^`\n]*`/g, "``");
    const inline = [...prose.matchAll(/\]\(\s*<?([^)\s>]+)>?(?:\s+"[^"]*")?\s*\)/g)];
    const definitions = [...prose.matchAll(/^\s*\[[^\]]+\]:\s*<?([^\s>]+)/gm)];
    return [...inline, ...definitions].map(([, target]) => target as string);
}

const isOutside = (target: string): boolean => /^[a-z][a-z0-9+.-]*:/i.test(target);

/** The text of a heading as it is shown: code marks, emphasis and link targets gone. */
const shown = (heading: string): string =>
    heading
        .replace(/!?\[([^\]]*)\]\([^)]*\)/g, "$1")
        .replace(/[`*]/g, "")
        .replace(/\s+#+\s*$/, "")
        .trim();

/** Anchors of a page, as GitHub and GitLab make them: lower-case, punctuation dropped, blanks to hyphens, repetitions numbered. */
function anchorsOf(page: string): ReadonlySet<string> {
    const { prose } = withoutCode(page);
    const anchors = new Set([...prose.matchAll(/<a\s+(?:id|name)="([^"]+)"/g)].map(([, id]) => id as string));
    const counts = new Map<string, number>();
    for (const [, heading] of prose.matchAll(/^#{1,6}\s+(.+)$/gm)) {
        const anchor = shown(heading as string)
            .toLowerCase()
            .replace(/[^\p{L}\p{M}\p{N}\p{Pc}\- ]/gu, "")
            .replaceAll(" ", "-");
        const count = counts.get(anchor) ?? 0;
        counts.set(anchor, count + 1);
        anchors.add(count === 0 ? anchor : `${anchor}-${count}`);
    }
    return anchors;
}

/** What is wrong with a link, or undefined when it leads somewhere. `open` answers the text of a page, `exists` whether a path is there. */
function faultOf(
    page: string,
    target: string,
    { open, exists }: { readonly open: (path: string) => string; readonly exists: (path: string) => boolean },
): string | undefined {
    const [file = "", anchor] = target.split("#").map(decodeURIComponent);
    if (file.startsWith("/")) return `${page}: ${target} is absolute: link relative to the page`;
    const path = file === "" ? page : posix.normalize(posix.join(posix.dirname(page), file));
    if (path.startsWith("..")) return `${page}: ${target} leads out of the repository`;
    if (!exists(path)) return `${page}: ${target} leads nowhere: there is no ${path}`;
    if (anchor === undefined || !path.endsWith(".md")) return undefined;
    return anchorsOf(open(path)).has(anchor) ? undefined : `${page}: ${target} names no heading of ${path}`;
}

const repository = { open: read, exists: (path: string) => existsSync(join(root, path)) };

test("every relative link of a page leads to a file, and every anchor to a heading", () => {
    const links = pages.flatMap(page =>
        linksIn(read(page))
            .filter(target => !isOutside(target))
            .map(target => ({ page, target })),
    );
    expect(links.length).toBeGreaterThan(20);
    expect(links.map(({ page, target }) => faultOf(page, target, repository)).filter(fault => fault !== undefined)).toEqual([]);
});

describe("a link is refused", () => {
    const book = {
        "docs/a.md": "# A page\n\n## `beian-register` and more\n\n```sh\n# no heading\n```\n\n## 执行级别\n\n## Twice\n\n## Twice\n",
    };
    const shelf = { open: (path: string) => book[path as keyof typeof book], exists: (path: string) => path in book };
    const refused = (target: string) => faultOf("docs/b.md", target, shelf);

    test.each([
        ["there is no such file", "c.md"],
        ["the file lies in another folder", "../a.md"],
        ["the page has no such heading", "a.md#b-page"],
        ["the heading is a comment in a code block", "a.md#no-heading"],
        ["the heading is not repeated that often", "a.md#twice-2"],
        ["it is absolute", "/docs/a.md"],
        ["it leads out of the repository", "../../a.md"],
    ])("when %s", (_, target) => {
        expect(refused(target)).toContain(`docs/b.md: ${target}`);
    });

    test.each(["a.md", "a.md#a-page", "a.md#beian-register-and-more", "a.md#执行级别", "a.md#twice-1"])("but %s is fine", target => {
        expect(refused(target)).toBeUndefined();
    });

    test("and links are found in prose, not in code", () => {
        expect(linksIn('[a](a.md) ![b](<b.png> "t")\n[c]: c.md\n`[d](d.md)`\n```\n[e](e.md)\n```\n')).toEqual(["a.md", "b.png", "c.md"]);
    });
});

/** What a page and its translation must have in common. */
const shapeOf = (page: string) => {
    const { prose, codeBlocks } = withoutCode(page);
    return { headings: [...prose.matchAll(/^## .+$/gm)].length, codeBlocks };
};

const translated = pages.filter(path => path.endsWith(".zh-CN.md"));

test("the pages that users need are there in Chinese", () => {
    const needed = ["pipelines", "messages", "testing-your-stack"].map(name => `docs/${name}.zh-CN.md`);
    expect(needed.filter(path => !translated.includes(path))).toEqual([]);
});

test.each(translated)("%s has as many sections and code blocks as its English twin", path => {
    const twin = path.replace(/\.zh-CN\.md$/, ".md");
    expect({ path: twin, exists: pages.includes(twin) }).toEqual({ path: twin, exists: true });
    expect(shapeOf(read(path))).toEqual(shapeOf(read(twin)));
});

test("the shape of a page does not count what stands in its code", () => {
    expect(shapeOf("# T\n\n## A\n\n```md\n## B\n```\n\n## C\n\n~~~\n```\n~~~\n")).toEqual({ headings: 2, codeBlocks: 2 });
});
