import { spawnSync } from "node:child_process";
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import * as path from "node:path";
import { type Analyzer, type AnalyzerOptions, startAnalyzer } from "../../tools/analyzer";
import { compareVersions } from "../../tools/pulumi/versions";
import { resource, types } from "../protocol/resources";
import { cliOrSkip } from "./cli";
import { install, packInto, whyNoRegistry } from "./npm";
import { of, openSession, ownPack, programFolder, stoppedBy } from "./session";

/** TypeScript 7 has no JavaScript API: whoever loads it as the compiler of old breaks, Pulumi's runtime among them. */
const typescript7 = "typescript@7.0.2";

/** A @pulumi/pulumi of the app that is not the pack's own: the newest that this Node.js can run, or one that is a little older. */
const otherPulumi = Number(process.versions.node.split(".")[0]) >= 22 ? "3.270.0" : "3.244.0";

/** The CLI takes executable files as packs from this version on. */
const executablesSince = "3.255.0";

const cli = cliOrSkip();
const built = existsSync(path.join(ownPack, "dist", "index.js"));
if (!built) process.stderr.write("The tests of the installed package are skipped: it is not built (npm run build)\n");
const whenInstalled = built && whyNoRegistry(tmpdir(), typescript7) === undefined ? describe : describe.skip;

type App = "an empty folder" | "an app with TypeScript 7 and another Pulumi";
const apps: readonly App[] = ["an empty folder", "an app with TypeScript 7 and another Pulumi"];

whenInstalled("The package, packed and installed", () => {
    let scratch: string;
    const folderOf = (app: App): string => path.join(scratch, String(apps.indexOf(app)));
    const installed = (app: App): string => path.join(folderOf(app), "node_modules", "beian-guard");
    const executable = (app: App): string => path.join(folderOf(app), "node_modules", ".bin", "beian-guard-pack");
    const versionIn = (folder: string, name: string): string =>
        JSON.parse(readFileSync(path.join(folder, "node_modules", name, "package.json"), "utf8")).version;

    beforeAll(() => {
        scratch = mkdtempSync(path.join(tmpdir(), "beian-guard-"));
        const tarball = packInto(scratch, ownPack);
        for (const app of apps) mkdirSync(folderOf(app));
        install(folderOf("an empty folder"), [tarball]);
        // npm only puts TypeScript 7 beside Pulumi, whose peer range ends before it, when it is told not to mind.
        install(
            folderOf("an app with TypeScript 7 and another Pulumi"),
            [tarball, typescript7, `@pulumi/pulumi@${otherPulumi}`],
            ["--legacy-peer-deps"],
        );
    }, 300_000);
    afterAll(() => rmSync(scratch, { recursive: true, force: true }));

    test("carries what it needs and nothing of the workshop", () => {
        const own = installed("an empty folder");
        const has = (name: string): boolean => existsSync(path.join(own, name));
        expect(["PulumiPolicy.yaml", "dist/index.js", "profiles/observe.json", "schema/register.schema.json"].filter(has)).toHaveLength(4);
        expect(["tsconfig.json", "test", "dist/test", "examples", "sdks", "tools", "dist/tools", "register.yaml"].filter(has)).toEqual([]);
        expect(existsSync(path.join(own, "..", "@pulumi", "alicloud"))).toBe(false);
    });

    test("finds in the app what it has to get along with", () => {
        const app = folderOf("an app with TypeScript 7 and another Pulumi");
        expect(versionIn(app, "typescript")).toMatch(/^7\./);
        expect(versionIn(app, "@pulumi/pulumi")).toBe(otherPulumi);
        expect(versionIn(ownPack, "@pulumi/pulumi")).not.toBe(otherPulumi);
    });

    describe.each(apps)("into %s", app => {
        const judgeShop = async (folder: string, options: AnalyzerOptions) => {
            let analyzer: Analyzer | undefined;
            try {
                analyzer = await startAnalyzer(folder, {
                    ...options,
                    environment: { BEIAN_LANG: "en", BEIAN_TODAY: "2026-06-01", ...options.environment },
                });
                const shop = resource(types.cdn, "shop", { domainName: "www.shop-example.com", scope: "domestic" });
                return { analyzed: await analyzer.analyze(shop), stack: (await analyzer.analyzeStack([shop])).violations };
            } finally {
                await analyzer?.close();
            }
        };
        const policiesOf = (violations: readonly { readonly policy: string }[]) => violations.map(({ policy }) => policy);

        test("starts as a folder, as Pulumi's Node host starts it, and judges", async () => {
            const { analyzed, stack } = await judgeShop(installed(app), { environment: { BEIAN_REGISTER: "" } });
            expect(policiesOf(analyzed)).toContain("icp-domain-needs-filing");
            expect(policiesOf(stack)).toContain("boundary-waf-fronts-web");
        });

        test("starts as an executable file in a program's folder, and reads the register that the caller named from there", async () => {
            const program = path.join(folderOf(app), "program");
            mkdirSync(program);
            copyFileSync(path.join(programFolder("compliant"), "register.yaml"), path.join(program, "of-the-program.yaml"));
            const { analyzed, stack } = await judgeShop(program, {
                executable: executable(app),
                environment: { PWD: program, BEIAN_REGISTER: "of-the-program.yaml" },
            });
            expect(policiesOf(analyzed)).toEqual([]);
            expect(policiesOf(stack)).toContain("boundary-waf-fronts-web");
        });
    });

    const runsExecutables = cli !== undefined && compareVersions(cli.version, executablesSince) >= 0;
    (runsExecutables ? test : test.skip)("is run by the Pulumi CLI as an executable file beside TypeScript 7", async () => {
        if (cli === undefined) throw new Error("no CLI");
        const session = await openSession(cli, programFolder("compliant"));
        try {
            const pack = executable("an app with TypeScript 7 and another Pulumi");
            const told = await session.judge(["preview"], { pack, environment: { BEIAN_REGISTER: "register.yaml" } });
            expect([told.exitCode, stoppedBy(told), told.errors]).toEqual([0, [], []]);
            expect(of(told, "beian-coverage").map(({ policyPack }) => policyPack)).toEqual(["beian-guard"]);
        } finally {
            session.close();
        }
    });

    test("offers its library without starting a pack, and prints nothing", () => {
        const script = `
            const { createPack, sees } = require("beian-guard");
            const { previewProgram } = require("beian-guard/testing");
            const law = Object.keys(require("beian-guard/law")).length > 0;
            const schema = require("beian-guard/register.schema.json").type;
            console.log(JSON.stringify([typeof createPack, typeof sees, typeof previewProgram, law, schema]));`;
        const { stdout, stderr, status } = spawnSync(process.execPath, ["-e", script], {
            cwd: folderOf("an empty folder"),
            encoding: "utf8",
            timeout: 30_000,
        });
        expect([stdout, stderr, status]).toEqual(['["function","function","function",true,"object"]\n', "", 0]);
    });

    test.each([
        ["node", "commonjs"],
        ["node16", "node16"],
    ])("shows its types under moduleResolution %s", (moduleResolution, module) => {
        const folder = folderOf("an empty folder");
        writeFileSync(
            path.join(folder, "right.ts"),
            'import { createPack } from "beian-guard";\nimport { type Preview, previewProgram } from "beian-guard/testing";\nimport * as law from "beian-guard/law";\n' +
                'export const preview: Promise<Preview> = previewProgram(".");\nexport const [pack, all] = [() => createPack({ name: "own" }), law];\n',
        );
        writeFileSync(
            path.join(folder, "wrong.ts"),
            'import { createPack } from "beian-guard";\nimport { previewProgram } from "beian-guard/testing";\n' +
                "createPack({ nom: 1 });\nvoid previewProgram(1);\n",
        );
        const options = { noEmit: true, strict: true, target: "es2022", skipLibCheck: true, types: [], module, moduleResolution };
        writeFileSync(path.join(folder, "tsconfig.json"), JSON.stringify({ compilerOptions: options, files: ["right.ts", "wrong.ts"] }));
        const compiler = path.join(ownPack, "node_modules", "typescript", "bin", "tsc");
        const { stdout } = spawnSync(process.execPath, [compiler, "-p", ".", "--pretty", "false"], { cwd: folder, encoding: "utf8" });
        const errors = stdout.split("\n").filter(line => /error TS/.test(line));
        expect(errors.map(line => line.replace(/: error.*/, ""))).toEqual(["wrong.ts(3,14)", "wrong.ts(4,21)"]);
    });
});
