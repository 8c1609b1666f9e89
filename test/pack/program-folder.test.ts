import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { programFolder } from "../../src/pack/program-folder";

let root: string;
beforeEach(() => {
    root = realpathSync(mkdtempSync(join(tmpdir(), "beian-program-")));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

function write(path: string, text: string): void {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
}

const from = (folder: string) => programFolder("shop", { PWD: join(root, folder) });

describe("The folder in which a program's paths begin", () => {
    test("is that of its Pulumi.yaml, also for a caller who stands below it", () => {
        write("infra/Pulumi.yaml", "name: shop\nruntime: nodejs\n");
        mkdirSync(join(root, "infra", "site", "css"), { recursive: true });
        expect(from("infra")).toBe(join(root, "infra"));
        expect(from("infra/site/css")).toBe(join(root, "infra"));
    });

    test("is the folder that main names, or that of the file that it names", () => {
        write("Pulumi.yaml", "name: shop\nmain: program/\n");
        mkdirSync(join(root, "program"));
        expect(from(".")).toBe(join(root, "program"));
        write("Pulumi.yaml", "name: shop\nmain: bin/main.js\n");
        expect(from(".")).toBe(join(root, "bin"));
    });

    test("may be described in Pulumi.yml and Pulumi.json as well", () => {
        write("a/Pulumi.yml", "name: shop\n");
        write("b/Pulumi.json", '{ "name": "shop" }');
        expect(from("a")).toBe(join(root, "a"));
        expect(from("b")).toBe(join(root, "b"));
    });

    test("is not certain where the project beside the caller is another one: pulumi -C went elsewhere", () => {
        write("Pulumi.yaml", "name: another\n");
        expect(from(".")).toBeUndefined();
    });

    test("is not certain without a Pulumi.yaml, with one that cannot be read, and without a caller's folder", () => {
        write("broken/Pulumi.yaml", "name: [shop\n");
        write("list/Pulumi.yaml", "- shop\n");
        write("huge/Pulumi.yaml", `name: shop\n# ${"x".repeat(1_000_000)}\n`);
        for (const folder of [".", "broken", "list", "huge", "not/there"]) expect(from(folder)).toBeUndefined();
        expect(programFolder("shop", {})).toBeUndefined();
    });

    test("is the one that BEIAN_PROGRAM names, absolute or as seen from the caller, whatever the project is called", () => {
        write("infra/Pulumi.yaml", "name: renamed\nmain: src\n");
        mkdirSync(join(root, "infra", "src"));
        expect(programFolder("shop", { PWD: root, BEIAN_PROGRAM: "infra" })).toBe(join(root, "infra", "src"));
        expect(programFolder("shop", { PWD: "/", BEIAN_PROGRAM: join(root, "infra") })).toBe(join(root, "infra", "src"));
    });
});
