import { execFileSync } from "node:child_process";
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { RegisterUnavailable } from "../../src/kernel";
import { type Checked, findRegister, loadRegister, openRegister, openRegisterAt, problemText, registerTemplate } from "../../src/register";
import { deadlinesOf } from "../../src/register/calendar";

let folder: string;
beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "registers-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** Writes files into a folder and loads it as `registers`. */
const load = (files: Readonly<Record<string, string | Uint8Array>>): Checked => {
    for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
    return loadRegister(folder, { file: "registers", today: "2026-07-01" });
};
const problemsOf = (checked: Checked) => (checked.ok ? [] : checked.problems);
const sentences = (checked: Checked) => [...problemsOf(checked), ...checked.warnings].map(problem => problemText(problem).en);

const entities = "entities: [{id: a, name: 示例}, {id: b, name: 另一示例}]\n";
const filing = (number: string, domain: string, more = "", entity = "a") => `filings:
  - number: ${number}
    entity: ${entity}
    status: active
    services:
      - {number: ${number}-1, domains: [${domain}]${more}}
`;
const systems = 'systems: [{name: 商城, level: 2, stacks: ["shop/*"]}]\n';

describe("a folder of files is one register", () => {
    test("rows refer to rows of other files, and all of them count", () => {
        const checked = load({
            "a-entities.yaml": entities,
            "b-first.yml": filing("粤ICP备2026000001号", "example.cn", ", licence: 粤B2-20260001, system: 商城, carriers: [i-1]"),
            "c-second.json": JSON.stringify({
                filings: [{ number: "京ICP备2026000002号", entity: "b", status: "active", services: [] }],
                licences: [{ number: "粤B2-20260001", entity: "a" }],
            }),
            "d-rest.yaml": `${systems}carriers: [{id: i-1, cloud: alicloud}]\n`,
        });
        expect(sentences(checked)).toEqual([]);
        const data = checked.ok ? checked.data : {};
        expect(data.filings?.map(({ number }) => number)).toEqual(["粤ICP备2026000001号", "京ICP备2026000002号"]);
        const register = openRegister(data);
        expect(register.filingFor("www.example.cn")?.status).toBe("active");
        expect(register.dossierFor("example.cn")?.services[0]?.licence?.number).toBe("粤B2-20260001");
        expect(register.systemOf("shop", "prod")).toMatchObject({ name: "商城", declared: true });
        expect(register.carriersOf("alicloud")).toMatchObject([{ id: "i-1", services: 1 }]);
    });

    test("the same rows in one file or in several are the same register", () => {
        const parts = [entities, filing("粤ICP备2026000001号", "example.cn"), systems, "allowedRegions: [cn-hangzhou]\n"];
        const several = load(Object.fromEntries(parts.map((part, i) => [`${i}.yaml`, part])));
        const one = loadRegister(join(folder, "none"), {});
        expect(one.ok).toBe(false);
        writeFileSync(join(folder, "one.txt"), parts.join(""));
        const single = loadRegister(join(folder, "one.txt"));
        expect(several.ok && several.data).toEqual(single.ok && single.data);
        expect(several.ok).toBe(true);
    });

    test("hidden files, other files and what lies deeper are no part of it", () => {
        mkdirSync(join(folder, "old"));
        writeFileSync(join(folder, "old", "x.yaml"), "filings: 1\n");
        expect(load({ "a.yaml": systems, ".b.yaml": "no: register", "README.md": "# Register", "c.yaml.bak": "x" }).ok).toBe(true);
    });

    test("a file whose ending is in capitals is read as well", () => {
        expect(problemsOf(load({ "a.yaml": systems, "B.YML": "filings: 1\n" }))).toMatchObject([{ file: "registers/B.YML", line: 1 }]);
    });
});

describe("duplicates and contradictions name both files and lines", () => {
    test("one domain under two filings", () => {
        const checked = load({
            "a.yaml": `${entities}${filing("粤ICP备2026000001号", "example.cn")}`,
            "b.yaml": filing("京ICP备2026000002号", "example.cn", "", "b"),
        });
        expect(problemsOf(checked)).toMatchObject([
            {
                file: "registers/b.yaml",
                line: 6,
                path: "filings[0].services[0].domains[0]",
                related: [{ file: "registers/a.yaml", line: 7, path: "filings[0].services[0].domains[0]" }],
            },
        ]);
        expect(sentences(checked)[0]).toContain("see also filings[0].services[0].domains[0] (registers/a.yaml:7:");
    });

    test.each([
        ["register.md", "en"],
        ["register.zh-CN.md", "zh"],
    ] as const)("docs/%s shows such a contradiction as it is told", (page, lang) => {
        const services = (number: string, name: string) =>
            `    services:\n      - { number: ${number}-1, name: ${name}, domains: [example-shop.cn] }\n`;
        const rows = (number: string, entity: string, name: string) =>
            `filings:\n  - number: ${number}\n    entity: ${entity}\n    status: active\n${services(number, name)}`;
        const checked = load({
            "blog.yaml": rows("京ICP备2026000002号", "b", "博客"),
            "entities.yaml": entities,
            "shop.yaml": rows("粤ICP备2026000001号", "a", "商城"),
        });
        const [told = ""] = problemsOf(checked).map(problem => problemText(problem)[lang]);
        expect(told).toContain("registers/blog.yaml:6:");
        expect(readFileSync(join(__dirname, "..", "..", "docs", page), "utf8")).toContain(told);
    });

    test.each([
        ["an entity", "entities: [{id: a, name: 示例}]\n"],
        ["a system", systems],
        ["a licence", "licences: [{number: 粤B2-20260001}]\n"],
        ["a carrier", "carriers: [{id: i-1, cloud: alicloud}]\n"],
        ["a domain", "domains: [{name: example.cn}]\n"],
    ])("%s written in two files", (_, text) => {
        expect(problemsOf(load({ "a.yaml": text, "b.yaml": `# second\n${text}` }))).toMatchObject([
            { file: "registers/b.yaml", line: 2, related: [{ file: "registers/a.yaml", line: 1 }] },
        ]);
    });

    test("within one file the other place needs no file name", () => {
        const [problem] = problemsOf(
            load({ "a.yaml": systems, "b.yaml": "carriers:\n  - {id: i, cloud: 阿里云}\n  - {id: i, cloud: 阿里云}\n" }),
        );
        expect(problem).toMatchObject({ file: "registers/b.yaml", line: 3, related: [{ line: 2 }] });
        expect(problem?.related?.[0]).not.toHaveProperty("file");
    });

    test("regions for all systems that differ; the same ones twice are fine, in any order", () => {
        const regions = (list: string) => `allowedRegions: [${list}]\n`;
        expect(load({ "a.yaml": regions("cn-hangzhou, ap-guangzhou"), "b.yaml": regions("ap-guangzhou, cn-hangzhou") }).ok).toBe(true);
        expect(problemsOf(load({ "b.yaml": `version: 1\n${regions("ap-guangzhou")}` }))).toMatchObject([
            { file: "registers/b.yaml", line: 2, path: "allowedRegions", related: [{ file: "registers/a.yaml", line: 1 }] },
        ]);
    });

    test("two systems that claim one stack", () => {
        const other = 'systems: [{name: 博客, level: 3, stacks: ["*/prod"]}]\n';
        expect(problemsOf(load({ "a.yaml": systems, "b.yaml": other }))).toMatchObject([
            { file: "registers/b.yaml", path: "systems[0].stacks[0]", related: [{ file: "registers/a.yaml" }] },
        ]);
    });

    test("one waiver in two files is warned of, with the day until which it counts", () => {
        const waiver = (until: string) =>
            `waivers: [{policy: audit-trail-on, subject: account, reason: r, approver: a, until: ${until}}]\n`;
        const checked = load({ "a.yaml": waiver("2026-12-31"), "b.yaml": waiver("2026-09-30") });
        expect(checked).toMatchObject({ ok: true, warnings: [{ file: "registers/b.yaml", related: [{ file: "registers/a.yaml" }] }] });
        expect(sentences(checked)[0]).toContain("it counts until 2026-12-31");
    });

    test("a reference to nothing names the nearest row of any file", () => {
        const checked = load({
            "a.yaml": systems,
            "b.yaml": "filings:\n  - {status: applying, services: [{system: 商城2}]}\n",
            "c.yaml": "systems: []\n",
        });
        expect(problemsOf(checked)).toMatchObject([{ file: "registers/b.yaml", line: 2, path: "filings[0].services[0].system" }]);
    });

    test("with entities in two files every filing says whose it is", () => {
        const texts = {
            "a.yaml": "entities: [{id: a, name: 示例}]\nfilings: [{number: 粤ICP备2026000001号, status: active, services: []}]\n",
            "b.yaml": "entities: [{id: b, name: 另一示例}]\n",
        };
        expect(problemsOf(load(texts))).toMatchObject([{ file: "registers/a.yaml", path: "filings[0].entity" }]);
    });
});

/** In pieces, so that no file of the repository holds one. */
const phone = ["138", "0013", "8000"].join("");

describe("one bad file makes the register unusable and is named", () => {
    test.each([
        ["broken YAML", "filings: [\n", /b\.yaml:/],
        ["nothing", "", /b\.yaml:1:1: found an empty file/],
        ["a list", "- a\n", /b\.yaml:1:1: found a list/],
        ["an unknown key", "filing: []\n", /b\.yaml:1:1 filing: .*did you mean filings/],
        ["a phone number", `entities:\n  - {id: x, name: '${phone}'}\n`, /b\.yaml:2:\d+ entities\[0\]\.name: .*\(not shown\)/],
        ["a phone number in a comment", `# ${phone}\nentities: []\n`, /b\.yaml:1:3: .*\(not shown\)/],
    ])("%s", (_, text, said) => {
        const checked = load({ "a.yaml": systems, "b.yaml": text, "c.yaml": "carriers: []\n" });
        expect(checked.ok).toBe(false);
        expect(sentences(checked)).toHaveLength(1);
        expect(sentences(checked)[0]).toMatch(said);
    });

    test("the mistakes of all files are told at once, without consequences of what could not be read", () => {
        const checked = load({
            "a.yaml": "systems: [\n",
            "b.yaml": "filings:\n  - {status: aktive, services: []}\n  - {status: applying, services: [{system: 商城}]}\n",
            "c.yaml": Uint8Array.from([0x61, 0x3a, 0x20, 0xb1, 0xb8, 0xb0, 0xb8]),
        });
        expect(problemsOf(checked).map(({ file, path }) => [file, path])).toEqual([
            ["registers/a.yaml", ""],
            ["registers/c.yaml", ""],
            ["registers/b.yaml", "filings[0].status"],
        ]);
    });

    test("a refused row hides no row of another file that refers to its list", () => {
        const checked = load({
            "a.yaml": "systems: [{name: 商城, level: 9, stacks: []}]\n",
            "b.yaml": "filings: [{status: applying, services: [{system: 商城}]}]\n",
        });
        expect(problemsOf(checked)).toMatchObject([{ file: "registers/a.yaml", path: "systems[0].level" }]);
    });
});

describe("what is no register", () => {
    test("an empty folder, and one without a register file", () => {
        expect(sentences(load({}))).toEqual([expect.stringContaining("found a folder without a register file")]);
        expect(sentences(load({ "README.md": "x" }))).toHaveLength(1);
    });

    test("a folder in a folder with the name of a file", () => {
        mkdirSync(join(folder, "b.yaml"));
        expect(sentences(load({ "a.yaml": systems }))).toEqual([expect.stringMatching(/b\.yaml:1:1: found something that is not a file/)]);
    });

    test("links that lead nowhere or back to themselves, as a file and as the folder", () => {
        symlinkSync("b.yaml", join(folder, "b.yaml"));
        symlinkSync("nowhere", join(folder, "c.yaml"));
        expect(sentences(load({ "a.yaml": systems }))).toEqual([
            expect.stringMatching(/b\.yaml.*links that lead back to themselves/),
            expect.stringMatching(/c\.yaml.*no such file/),
        ]);
        symlinkSync("loop", join(folder, "loop"));
        expect(loadRegister(join(folder, "loop"))).toMatchObject({ ok: false, problemCount: 1 });
    });

    test("a link to a good file is read", () => {
        writeFileSync(join(folder, "kept.txt"), systems);
        symlinkSync("kept.txt", join(folder, "b.yaml"));
        expect(load({ "a.yaml": "carriers: []\n" }).ok).toBe(true);
    });

    test("a pipe to which nobody writes does not hold the check up", () => {
        execFileSync("mkfifo", [join(folder, "b.yaml")]);
        expect(sentences(load({ "a.yaml": systems }))).toEqual([expect.stringMatching(/b\.yaml.*not a file/)]);
    });

    test("a file or a folder that may not be read", () => {
        writeFileSync(join(folder, "b.yaml"), systems);
        chmodSync(join(folder, "b.yaml"), 0);
        const privileged = process.getuid?.() === 0;
        expect(load({ "a.yaml": "carriers: []\n" }).ok).toBe(privileged);
        chmodSync(join(folder, "b.yaml"), 0o600);
        chmodSync(folder, 0);
        expect(loadRegister(folder).ok).toBe(privileged);
        chmodSync(folder, 0o700);
    });

    test("a file of 100 MB, and many files that are too large together", () => {
        writeFileSync(join(folder, "b.yaml"), "");
        truncateSync(join(folder, "b.yaml"), 100_000_000);
        expect(sentences(load({ "a.yaml": systems }))).toEqual([expect.stringMatching(/b\.yaml:1:1: found a file of 100 MB/)]);
        rmSync(join(folder, "b.yaml"));
        const half = `# ${"x".repeat(2_600_000)}\n`;
        expect(sentences(load({ "b.yaml": half, "c.yaml": half }))).toEqual([expect.stringMatching(/^registers:1:1: found files of 6 MB/)]);
    });

    test("six hundred files, and more rows of a list than any register has", () => {
        const rows = (from: number) =>
            `carriers:\n${Array.from({ length: 26_000 }, (_, i) => `  - {id: i${from + i}, cloud: alicloud}`).join("\n")}\n`;
        expect(sentences(load({ "a.yaml": rows(0), "b.yaml": rows(26_000) }))).toEqual([
            expect.stringMatching(/registers\/b\.yaml:\d+:\d+: found too many entries; wanted at most 50000/),
        ]);
        expect(sentences(load(Object.fromEntries(Array.from({ length: 600 }, (_, i) => [`${i}.yaml`, "carriers: []\n"]))))).toEqual([
            expect.stringContaining("a folder with 602 register files"),
        ]);
    });

    test("many files full of mistakes and personal numbers are counted in time", () => {
        const bad = `entities:\n${Array.from({ length: 500 }, () => `  - {name: ${phone}}\n  - {x: y}`).join("\n")}\n`;
        const begun = process.cpuUsage();
        const checked = load(Object.fromEntries(Array.from({ length: 49 }, (_, i) => [`${i}.yaml`, bad])));
        const { user, system } = process.cpuUsage(begun);
        expect(checked).toMatchObject({ ok: false });
        expect(checked.ok ? 0 : checked.problemCount).toBeGreaterThan(40_000);
        expect((user + system) / 1e6).toBeLessThan(20);
    });

    test("files in elaborate YAML share what the library may be given, so that many cost no more than one", () => {
        const elaborate = `anchor: &a x\n${Array.from({ length: 5_000 }, (_, i) => `k${i}: y`).join("\n")}\n`;
        const begun = process.cpuUsage();
        const checked = load(Object.fromEntries(Array.from({ length: 50 }, (_, i) => [`${i}.yaml`, elaborate])));
        const { user, system } = process.cpuUsage(begun);
        expect(checked.ok).toBe(false);
        expect((user + system) / 1e6).toBeLessThan(5);
        expect(sentences(checked).some(said => said.includes("a large register"))).toBe(true);
    });
});

describe("where a folder is found", () => {
    const open = (environment: Record<string, string> = {}, configured?: string) =>
        openRegisterAt({
            packFolder: folder,
            environment: { PWD: folder, ...environment },
            today: "2026-07-01",
            ...(configured && { configured }),
        });

    test("a folder registers beside the pack, where there is no register.yaml", () => {
        mkdirSync(join(folder, "registers"));
        writeFileSync(join(folder, "registers", "all.yaml"), registerTemplate);
        const { register, tried, problem } = open();
        expect(problem).toBeUndefined();
        expect(tried.at(-1)).toBe(join(folder, "registers"));
        expect(register.filingFor("example-shop.cn")?.status).toBe("active");
    });

    test("a folder that somebody named, in the config or in the environment", () => {
        mkdirSync(join(folder, "conf"));
        writeFileSync(join(folder, "conf", "all.yaml"), registerTemplate);
        for (const opened of [open({}, "conf"), open({ BEIAN_REGISTER: "conf" }), open({ BEIAN_REGISTER: "conf/" })]) {
            expect(opened.register.filingFor("example-shop.cn")?.status).toBe("active");
        }
    });

    test("a file and a folder beside the pack are no register: nobody chooses in silence", () => {
        mkdirSync(join(folder, "registers"));
        writeFileSync(join(folder, "registers", "all.yaml"), registerTemplate);
        writeFileSync(join(folder, "register.yaml"), registerTemplate);
        const { register, problem } = open();
        expect(problem?.en).toContain("more than one register lies here: register.yaml, registers.");
        expect(problem?.zh).toContain("register.yaml、registers");
        expect(() => register.filingFor("example-shop.cn")).toThrow(RegisterUnavailable);
        expect(open({}, "register.yaml").problem).toBeUndefined();
    });

    test("so are register.yaml and register.json", () => {
        writeFileSync(join(folder, "register.yaml"), registerTemplate);
        writeFileSync(join(folder, "register.json"), "{}");
        expect(open().problem?.en).toContain("register.yaml, register.json");
    });

    test("an empty folder registers and a link to nowhere are mistakes, not a missing register", () => {
        mkdirSync(join(folder, "registers"));
        expect(open().problem?.en).toMatch(/registers:1:1: found a folder without a register file/);
        rmSync(join(folder, "registers"), { recursive: true });
        symlinkSync("nowhere", join(folder, "register.yaml"));
        expect(open().problem?.en).toMatch(/register\.yaml:1:1: found no such file/);
        expect(findRegister({ packFolder: folder, environment: {} }).path).toBe(join(folder, "register.yaml"));
    });

    test("problems name the files as the caller would write them", () => {
        writeFileSync(join(folder, "b.yaml"), "filings: 1\n");
        expect(open({ BEIAN_REGISTER: "." }).problem?.en).toMatch(/^The register \. cannot be used .*\n {2}b\.yaml:1:10 filings/);
    });
});

test("deadlines name the file in which their row stands, and count the row within it", () => {
    const checked = load({
        "a.yaml": "licences: [{number: 粤B2-20220001, expires: 2027-01-31}]\nsystems: []\n",
        "b.yaml":
            "licences: [{number: 粤B2-20230001}]\nfilings: [{number: 粤ICP备2026000001号, status: active, services: [{number: 粤ICP备2026000001号-1}]}]\n",
    });
    const deadlines = deadlinesOf(checked.ok ? checked.data : {}, "2026-07-01");
    const of = (rule: string) => deadlines.filter(deadline => deadline.rule === rule).map(({ subject }) => subject.path);
    expect(of("licence-renewal").toSorted()).toEqual(["registers/a.yaml: licences[0]", "registers/b.yaml: licences[0]"]);
    expect(of("psb-filing")).toEqual(["registers/b.yaml: filings[0].services[0]"]);
    expect(deadlines.find(({ subject }) => subject.label === "粤B2-20230001")).toMatchObject({
        missing: "registers/b.yaml: licences[0].expires",
    });
});
