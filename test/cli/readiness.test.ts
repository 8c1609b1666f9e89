import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { ran, temporaryFolder } from "./terminal";

const folder = temporaryFolder();
const plans = join(__dirname, "../hosts/plan");
const programs = join(__dirname, "../hosts/program/programs");

mkdirSync(join(folder, "plans"));
for (const name of ["preview", "preview-of-changes", "state", "failed-preview"]) {
    copyFileSync(join(plans, `${name}.json`), join(folder, "plans", `${name}.json`));
}
const rows = (domains: string, more = "") => `
entities: [{ id: a, name: 示例, kind: enterprise, province: 天津 }]
filings:
  - number: 津ICP备2026000001号
    status: active
    services: [{ number: 津ICP备2026000001号-1, domains: ${domains}, accessProviders: [alicloud] }]
${more}`;
writeFileSync(join(folder, "other.yaml"), rows("[filed-example.cn]", "carriers: [{ id: i-1, cloud: alicloud }]"));
writeFileSync(join(folder, "whole.yaml"), rows("[shop-example.cn]"));

const environment = { BEIAN_LANG: "en", BEIAN_TODAY: "2026-11-19" };
const readiness = (...argv: readonly string[]) => ran(["readiness", ...argv], { folder, environment });

interface Told {
    readonly project: string;
    readonly names: readonly { readonly names: readonly string[]; readonly kind: string; readonly opening: object }[];
}

const told = (out: string): Told => JSON.parse(out) as Told;

describe("a plan file", () => {
    test("is answered name by name: kind of filing, steps with their source, earliest day, and what can be done today", async () => {
        const { code, out } = await readiness("plans/preview.json", "--register", "other.yaml");
        expect(code).toBe(1);
        const lines = out.split("\n");
        expect(lines[0]).toBe("shop-launch/dev: 1 may open today, 1 must wait for a filing or a licence, 2 whose day cannot be told");
        expect(lines.slice(2, 5)).toEqual([
            'api.shop-example.cn, www.shop-example.cn · Alibaba Cloud CDN domain "shop", Alibaba Cloud DNS record "api"',
            "  added service under the subject's filing: no filing covers the name; subjects with a filing: 津ICP备2026000001号",
            "  Earliest opening 2026-12-29: every step taking its full time; sooner if the approval comes sooner, never before it",
        ]);
        expect(out).toMatch(/5\. {2}2026-12-29 {2}bureau .*20 working days \(lawful limit\)\n.*art\. 12 \(grade A: official text\)/);
        expect(out).toMatch(
            /3\. {2}2026-11-30 {2}provider .*1–2 working days \(usual, not lawful\)\n.*grade B: provider documentation, not law/,
        );
        expect(out).toContain("domains[shop-example.cn].expires");
        expect(out).toContain("that is by 2027-01-28");
        expect(out).toContain("www.filed-example.cn, api.filed-example.cn");
        expect(out).toContain("What differs in Tianjin");
    });

    test("shows a name that is secret or comes later as one that nobody can tell", async () => {
        const { out } = await readiness("plans/preview.json", "--register", "whole.yaml");
        expect(out).toContain("domainName was blanked out by the engine");
        expect(out).toContain("domainName is known only after the update");
    });

    test("of a deployed stack is read alike, and no secret of it is shown", async () => {
        const { out } = await readiness("plans/state.json", "--register", "other.yaml", "--format", "json");
        const { project, names } = told(out);
        expect(project).toBe("shop-launch");
        // the stand-in provider gave the address no value, so that the record leads nowhere
        expect(names.map(({ names: these, kind }) => [these, kind])).toEqual([
            [["www.shop-example.cn"], "added-service"],
            [[], "undecided"],
            [["www.abroad-example.com"], "none"],
        ]);
        expect(out).not.toContain("hidden-example");
    });

    test("that does not show everything says so on the side", async () => {
        expect((await readiness("plans/preview-of-changes.json", "--register", "whole.yaml")).err).toContain("--show-sames");
        expect((await readiness("plans/failed-preview.json", "--register", "whole.yaml")).err).toContain("ended in an error");
    });

    test("without a register is judged as if nothing were filed, and says so", async () => {
        const { code, out, err } = await readiness("plans/preview.json");
        expect(code).toBe(1);
        expect(out).toContain("first filing");
        expect(err).toContain("no register was found");
    });

    test("answers in Chinese", async () => {
        const { out } = await readiness("plans/preview.json", "--register", "other.yaml", "--lang", "zh");
        expect(out).toContain("最早 2026-12-29 开通");
        expect(out).toMatch(/管局审核，期间保持关闭\s+20 个工作日（法定期限）/);
    });
});

describe("the folder of a program", () => {
    test("is previewed without the CLI and answered as its plan file is", async () => {
        const answers = async (plan: string) => told((await readiness(plan, "--register", "other.yaml", "--format", "json")).out).names;
        const [program, file] = [await answers(join(plans, "program")), await answers("plans/preview.json")];
        const shown = (names: Told["names"]) => names.map(({ names: these, kind, opening }) => ({ these, kind, opening }));
        expect(shown(program)).toEqual(shown(file));
        expect(shown(program)).toHaveLength(4);
    });

    test("whose names may all open ends with 0", async () => {
        const { code, out } = await readiness(join(programs, "assets"));
        expect(out).toContain("serves no public name");
        expect(code).toBe(0);
    });

    test("that throws is refused with what it threw", async () => {
        const { code, err } = await readiness(join(programs, "throwing"));
        expect(code).toBe(2);
        expect(err).toContain("the preview of");
        expect(err).toContain("pulumi preview --json");
    });

    test("takes configuration from the line, and says how where some is missing", async () => {
        const configured = join(programs, "configured");
        expect((await readiness(configured)).err).toContain("--config key=value");
        const given = await readiness(configured, "--config", "token=stand-in", "-c", "size=5");
        expect(given).toMatchObject({ code: 0, out: expect.stringContaining("configured/dev serves no public name") });
        expect(given.out + given.err).not.toContain("stand-in");
        expect((await readiness(configured, "--stack", "prod", "-c", "token=x", "-c", "size=many")).code).toBe(2);
        expect((await readiness(configured, "-c", "secretvalue")).err).toMatch(/--config wants key=value(?!.*secretvalue)/s);
    });

    test("alone takes a stack and configuration: a plan file has both already", async () => {
        for (const more of [
            ["--stack", "prod"],
            ["-c", "a=b"],
        ]) {
            const { code, out, err } = await readiness("plans/preview.json", ...more);
            expect({ code, out }).toEqual({ code: 2, out: "" });
            expect(err).toContain("for the folder of a program");
        }
    });

    test("that is no Node program is refused", async () => {
        expect((await readiness(join(programs, "python"))).code).toBe(2);
        expect((await readiness(".")).code).toBe(2);
    });
});

test("all names filed and known ends with 0", async () => {
    const preview = JSON.parse(readFileSync(join(plans, "preview.json"), "utf8"));
    preview.steps = preview.steps.filter(({ urn }: { urn: string }) => !/::(?:later|hidden)$/.test(urn));
    writeFileSync(join(folder, "known.json"), JSON.stringify(preview));
    const { code, out } = await readiness("known.json", "--register", "whole.yaml");
    expect(out.split("\n")[0]).toBe("shop-launch/dev: 3 may open today, 0 must wait for a filing or a licence, 0 whose day cannot be told");
    expect(code).toBe(0);
});

test.each([
    ["a file that is not there", "none.json", "there is no such file or folder"],
    ["a register", "whole.yaml", "is no JSON"],
])("%s is refused", async (_, path, said) => {
    const { code, err } = await readiness(path);
    expect(code).toBe(2);
    expect(err).toContain(said);
});

test("a line without a plan is refused", async () => {
    expect((await readiness()).code).toBe(2);
});

test.each([
    ["en", "readiness.md"],
    ["zh", "readiness.zh-CN.md"],
])("the answer in %s that docs/%s shows is the real one", async (lang, page) => {
    const { out } = await ran(["readiness", join(plans, "preview.json"), "--register", "launch-register.yaml"], {
        environment: { BEIAN_LANG: lang, BEIAN_TODAY: "2026-11-19" },
    });
    expect(readFileSync(join(__dirname, "../../docs", page), "utf8")).toContain(`\`\`\`text\n${out}\`\`\`\n`);
});

test.each(["readiness.md", "readiness.zh-CN.md"])("docs/%s names every field of the answer in JSON", async page => {
    const { out } = await ran(["readiness", join(plans, "preview.json"), "--register", "launch-register.yaml", "--format", "json"], {
        environment,
    });
    const { names, ...rest } = JSON.parse(out) as {
        readonly names: readonly { readonly steps: readonly object[]; readonly servings: readonly object[] }[];
    };
    const rows = [rest, ...names, ...names.flatMap(({ steps, servings }) => [...steps, ...servings])];
    const fields = new Set(rows.flatMap(row => Object.keys(row)).filter(field => !["command", "exitCode"].includes(field)));
    expect(fields.size).toBeGreaterThan(25);
    const text = readFileSync(join(__dirname, "../../docs", page), "utf8");
    expect([...fields].filter(field => !new RegExp(`\`${field}(?:\\[\\])?\``).test(text))).toEqual([]);
});
