import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { usualWindow } from "../../src/register/calendar";
import { ran } from "./terminal";

const root = join(__dirname, "..", "..");
const folder = mkdtempSync(join(tmpdir(), "beian-guard-lazy-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

// runs the built command and lists at the end, as one line of standard error, which parts of the package and which packages it loaded
const listing = join(folder, "listing.js");
writeFileSync(
    listing,
    `process.on("exit", () => {
    const parts = Object.keys(require.cache).map(path => path.split("/node_modules/").at(-1).replace(${JSON.stringify(`${root}/dist/`)}, ""));
    console.error("loaded " + [...new Set(parts)].join(" "));
});`,
);

/** The files that a command line loads; paths of a package begin with its name. */
function loadedBy(...argv: readonly string[]): readonly string[] {
    const { stderr, stdout } = spawnSync(process.execPath, ["--require", listing, join(root, "bin", "beian-guard"), ...argv], {
        cwd: folder,
        encoding: "utf8",
        env: { ...process.env, BEIAN_LANG: "en", BEIAN_REGISTER: "" },
    });
    expect(stdout).not.toBe("");
    return /^loaded (.*)$/m.exec(stderr)?.[1]?.split(" ") ?? [];
}

const heavy = [
    "zod/",
    "yaml/",
    "tldts",
    "parse5/",
    "chinese-days",
    "@grpc/",
    "@pulumi/",
    "policies/",
    "src/catalog/",
    "src/register/",
    "src/launch/",
];

const heavyOnes = (files: readonly string[]): readonly string[] => heavy.filter(start => files.some(file => file.startsWith(start)));

test.each([
    ["--version"],
    ["--help"],
    ["register", "--help"],
    ["register", "check", "--help"],
    ["register", "format", "--help"],
    ["deadlines", "--help"],
    ["readiness", "--help"],
    ["explain", "--help"],
    ["page", "--help"],
    ["footer", "--help"],
    ["config", "check", "--help"],
    ["explain", "order-292/12"],
])("nobody waits for what %s %s %s does not need", (...argv) => {
    const files = loadedBy(...argv);
    expect(files).toContain("src/cli/index.js");
    expect(heavyOnes(files)).toEqual([]);
});

test("a command loads what it needs, and no more", () => {
    expect(heavyOnes(loadedBy("explain", "icp-domain-needs-filing"))).toEqual(["policies/"]);
    expect(heavyOnes(loadedBy("explain", "粤ICP备12345678号-1"))).not.toContain("src/catalog/");
    expect(heavyOnes(loadedBy("explain", "www.example-shop.cn"))).toContain("src/catalog/");
});

test("help tells the calendar's own window without loading it", async () => {
    expect((await ran(["deadlines", "--help"])).out).toContain(`default ${usualWindow}d`);
});
