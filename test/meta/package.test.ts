import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { filesBelow, read, root } from "./sources";

interface Manifest {
    readonly main: string;
    readonly types: string;
    readonly bin: Readonly<Record<string, string>>;
    readonly exports: Readonly<Record<string, string | Readonly<Record<string, string>>>>;
    readonly files: readonly string[];
}

const manifest = JSON.parse(read("package.json")) as Manifest;
const built = existsSync(join(root, "dist", "index.js"));

/** What `npm pack` would put into the package, without running any script. */
function packed(): readonly string[] {
    const { status, stdout, stderr } = spawnSync("npm", ["pack", "--dry-run", "--json", "--ignore-scripts"], {
        cwd: root,
        encoding: "utf8",
        shell: process.platform === "win32",
    });
    if (status !== 0) throw new Error(`npm pack failed: ${stderr}`);
    const [{ files }] = JSON.parse(stdout) as readonly [{ readonly files: readonly { readonly path: string }[] }];
    return files.map(({ path }) => path);
}

const targets = [
    manifest.main,
    manifest.types,
    ...Object.values(manifest.bin),
    ...Object.values(manifest.exports).flatMap(target => (typeof target === "string" ? [target] : Object.values(target))),
].map(path => path.replace(/^\.\//, ""));

test("the project is built (npm run build)", () => {
    expect(built ? "built" : "not built: run `npm run build`").toBe("built");
});

describe("the package", () => {
    const paths = built ? packed() : [];

    test("holds everything that package.json promises to those who install it", () => {
        expect(targets.filter(target => !paths.includes(target)).map(target => `${target} is not in the package (npm run build)`)).toEqual(
            [],
        );
    });

    test("holds every profile, every schema and every policy", () => {
        const wanted = [
            ...[...filesBelow("profiles"), ...(existsSync(join(root, "schema")) ? filesBelow("schema") : [])],
            ...filesBelow("policies")
                .filter(path => path.endsWith("/policy.ts"))
                .map(path => `dist/${path.replace(/\.ts$/, ".js")}`),
            "PulumiPolicy.yaml",
            "LICENSE",
        ];
        expect(wanted.filter(path => !paths.includes(path)).map(path => `${path} is not in the package (npm run build)`)).toEqual([]);
    });

    test("holds no tests, tools, examples, local SDKs, sources or settings of the compiler", () => {
        const foreign =
            /(?:^|\/)(?:tsconfig[^/]*\.json|[^/]*\.tsbuildinfo|biome\.json|jest\.config\.js|\.npmrc)$|^(?:dist\/)?(?:test|tools|sdks|examples|docs)\/|\.test\.|(?:^|\/)cases\.|(?<!\.d)\.ts$|(?:^|\/)register\.ya?ml$/;
        expect(paths.filter(path => foreign.test(path))).toEqual([]);
        expect(paths.length).toBeGreaterThan(built ? 50 : 0);
    });

    test("holds no compiled file whose source is gone (delete dist, then npm run build)", () => {
        const stale = paths.filter(path => {
            const source = /^dist\/(.+?)(?:\.d)?\.(?:ts|js)$/.exec(path)?.[1];
            return source !== undefined && !existsSync(join(root, `${source}.ts`));
        });
        expect(stale).toEqual([]);
    });
});
