import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pageOpener } from "../../src/pack/page-file";

let root: string;
beforeEach(() => {
    root = realpathSync(mkdtempSync(join(tmpdir(), "beian-page-")));
    writeFileSync(join(root, "Pulumi.yaml"), "name: shop\nruntime: nodejs\n");
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const open = (path: string) => pageOpener({ PWD: root })(path, "shop");
const problemOf = (path: string): string => {
    const file = open(path);
    return "problem" in file ? `${file.problem.zh}\n${file.problem.en}` : `read: ${file.text}`;
};

describe("A page that a program names by a path", () => {
    test("is read from the program's folder, or from where an absolute path leads", () => {
        writeFileSync(join(root, "index.html"), "<p>页面</p>");
        expect(open("./index.html")).toEqual({ text: "<p>页面</p>" });
        expect(pageOpener({})(join(root, "index.html"), "any")).toEqual({ text: "<p>页面</p>" });
    });

    test("is read through a link, as the provider would", () => {
        writeFileSync(join(root, "built.html"), "<p>built</p>");
        symlinkSync("built.html", join(root, "index.html"));
        expect(open("index.html")).toEqual({ text: "<p>built</p>" });
    });

    test("is read in the encoding in which it was written", () => {
        writeFileSync(join(root, "index.html"), Buffer.from([0xb1, 0xb8, 0xb0, 0xb8]));
        expect(open("index.html")).toEqual({ text: "备案" });
    });

    test("is not read, with the reason and the command that checks it, where it is missing, a folder, a pipe or too large", () => {
        mkdirSync(join(root, "folder.html"));
        execFileSync("mkfifo", [join(root, "pipe.html")]);
        writeFileSync(join(root, "large.html"), Buffer.alloc(5_000_001, 0x20));
        expect(problemOf("missing.html")).toMatch(/没有这个文件[\s\S]*no such file[\s\S]*beian-guard page missing\.html/);
        expect(problemOf("folder.html")).toContain("it is no regular file");
        expect(problemOf("pipe.html")).toContain("it is no regular file");
        expect(problemOf("large.html")).toContain("larger than 5 MB");
    });

    test("is not read where nobody knows for certain which folder is meant", () => {
        writeFileSync(join(root, "index.html"), "<p>another project's page</p>");
        const file = pageOpener({ PWD: root })("index.html", "another");
        expect("problem" in file && file.problem.en).toMatch(/folder is not known for certain.*beian-guard page index\.html$/);
        expect(JSON.stringify(file)).not.toContain(root);
    });

    test("is not read where no encoding fits its bytes", () => {
        writeFileSync(join(root, "index.html"), Buffer.from([0x81, 0x20, 0xff, 0xff]));
        expect(problemOf("index.html")).toContain("its encoding cannot be told");
    });
});
