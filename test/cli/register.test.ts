import { chmodSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync, truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { registerTemplate } from "../../src/register";
import { largeRegister } from "../register/large-register";
import { ran, temporaryFolder } from "./terminal";

const folder = temporaryFolder();
const file = (name: string, text: string | Uint8Array): string => {
    writeFileSync(join(folder, name), text);
    return name;
};
const read = (name: string): string => readFileSync(join(folder, name), "utf8");

const small = `filings:
  - number: 粤ICP备2026000001号
    status: active
    services:
      - number: 粤ICP备2026000001号-1
        domains: [example-shop.cn]
`;

describe("register init", () => {
    test("writes the template, which passes the check, and never overwrites", async () => {
        const inside = join(folder, "init");
        mkdirSync(inside);
        expect(await ran(["register", "init"], { folder: inside })).toMatchObject({ code: 0, err: "" });
        expect(readFileSync(join(inside, "register.yaml"), "utf8")).toBe(registerTemplate);
        expect(await ran(["register", "check"], { folder: inside })).toMatchObject({
            code: 0,
            out: expect.stringContaining("nothing wrong"),
        });
        writeFileSync(join(inside, "register.yaml"), "mine");
        expect(await ran(["register", "init"], { folder: inside })).toMatchObject({
            code: 2,
            err: expect.stringContaining("is there already"),
        });
        expect(readFileSync(join(inside, "register.yaml"), "utf8")).toBe("mine");
    });

    test("says why a file cannot be written", async () => {
        const { code, err } = await ran(["register", "init", "no/such/register.yaml"], { folder });
        expect({ code, err }).toEqual({ code: 2, err: "no/such/register.yaml cannot be written: there is no such file or folder\n" });
    });
});

describe("register check", () => {
    test("finds the register as the pack does: BEIAN_REGISTER, else register.yaml here", async () => {
        const inside = join(folder, "found");
        mkdirSync(inside);
        const none = await ran(["register", "check"], { folder: inside });
        expect(none).toMatchObject({ code: 2, out: "" });
        expect(none.err).toContain("Tried: register.yaml, register.yml, register.json, registers");
        writeFileSync(join(inside, "register.yml"), small);
        expect((await ran(["register", "check"], { folder: inside })).out).toBe(
            "register.yml: nothing wrong; filings 1, services 1, filed domains 1\n",
        );
        writeFileSync(join(inside, "other.yaml"), "filings: 1\n");
        const environment = { BEIAN_LANG: "en", BEIAN_REGISTER: "other.yaml" };
        expect((await ran(["register", "check"], { folder: inside, environment })).out).toContain(
            "other.yaml:1:10 filings: found 1; wanted a list",
        );
    });

    test("tells each problem with file, line and the right spelling, and ends with 1", async () => {
        const name = file("wrong.yaml", small.replace("粤ICP备2026000001号-1", "甘ICP备17001719号-1").replace("active", "有效"));
        const { code, out } = await ran(["register", "check", name], { folder });
        expect(code).toBe(1);
        expect(out).toContain("error wrong.yaml:3:13 filings[0].status:");
        expect(out).toContain("did you mean active?");
        expect(out).toContain("did you mean 陇ICP备17001719号-1?");
        expect(out).toMatch(/wrong\.yaml: 2 errors\n$/);
        const chinese = await ran(["register", "check", name, "--lang", "zh"], { folder });
        expect(chinese.out).toContain("是否应写作 active");
    });

    test("warnings alone end with 0, or with 1 under --strict", async () => {
        const name = file("doubtful.yaml", small.replace("number: 粤ICP备2026000001号-1", "number: 粤ICP备2026000001-1号"));
        const plain = await ran(["register", "check", name], { folder });
        expect(plain).toMatchObject({ code: 0, out: expect.stringContaining("warning doubtful.yaml:5:") });
        expect(await ran(["register", "check", name, "--strict"], { folder })).toMatchObject({ code: 1 });
    });

    test("checks several files and answers in JSON", async () => {
        const [good, bad] = [file("good.yaml", small), file("bad.yaml", "filings: {")];
        const { code, out } = await ran(["register", "check", good, bad, "--format", "json"], { folder });
        expect(code).toBe(1);
        expect(JSON.parse(out)).toMatchObject({
            command: "register check",
            exitCode: 1,
            files: [
                { file: "good.yaml", ok: true, problems: [], rows: { filings: 1, services: 1, filedDomains: 1 } },
                {
                    file: "bad.yaml",
                    ok: false,
                    problemCount: 1,
                    problems: [{ line: expect.any(Number), wanted: { zh: expect.any(String) } }],
                },
            ],
        });
    });

    test.each([
        ["nothing", ""],
        ["broken YAML", "filings: [\n"],
        ["GBK", Uint8Array.from([0x61, 0x3a, 0x20, 0xb1, 0xb8, 0xb0, 0xb8])],
        ["UTF-16", Buffer.from("filings: []", "utf16le")],
        ["zero bytes", "\0\0\0"],
        ["a bomb of aliases", `a: &a [x]\n${Array.from({ length: 200 }, (_, i) => `b${i}: [${"*a, ".repeat(50)}]`).join("\n")}`],
        ["nesting", "[".repeat(100_000)],
    ])("a file of %s is refused with its line, not with a stack", async (_, content) => {
        const name = file("bad.yaml", content);
        for (const words of [
            ["register", "check", name],
            ["register", "format", name],
            ["explain", "example.cn", "-r", name],
            ["footer", "x", "-r", name],
        ]) {
            const { code, out, err } = await ran(words, { folder });
            expect(code).toBeGreaterThan(0);
            expect(out + err).toContain("bad.yaml:");
            expect(out + err).not.toMatch(/\n\s+at |bug of beian-guard/);
        }
    });

    test("a file of a hundred megabytes is refused at once", async () => {
        truncateSync(join(folder, file("huge.yaml", "")), 100_000_000);
        const begun = Date.now();
        for (const words of [
            ["register", "check", "huge.yaml"],
            ["register", "format", "huge.yaml"],
            ["footer", "x", "-r", "huge.yaml"],
        ]) {
            const { code, out, err } = await ran(words, { folder });
            expect(code).toBeGreaterThan(0);
            expect(out + err).toContain("100 MB");
        }
        expect(Date.now() - begun).toBeLessThan(2000);
    });

    test("files that cannot be read end with 2: none, a folder with the name of a file", async () => {
        expect(await ran(["register", "check", "none.yaml"], { folder })).toMatchObject({
            code: 2,
            err: "none.yaml cannot be read: there is no such file or folder\n",
        });
        mkdirSync(join(folder, "odd", "b.yaml"), { recursive: true });
        expect(await ran(["register", "check", "odd"], { folder })).toMatchObject({
            code: 2,
            err: "odd/b.yaml cannot be read: it is a folder, not a file\n",
        });
    });

    test("a region that no cloud has is doubted, and the nearest one is offered", async () => {
        const name = file("regions.yaml", `${small}allowedRegions: [cn-hangzhou, cn-shenzen]\n`);
        const { code, out } = await ran(["register", "check", name], { folder });
        expect(code).toBe(0);
        expect(out).toContain("warning regions.yaml:7:31 allowedRegions[1]: found cn-shenzen");
        expect(out).toContain("did you mean cn-shenzhen?");
        expect(out).not.toContain("found cn-hangzhou");
    });
});

describe("a register of several files", () => {
    const inside = join(folder, "several");
    mkdirSync(join(inside, "registers"), { recursive: true });
    const write = (name: string, text: string) => writeFileSync(join(inside, "registers", name), text);
    const systems = 'systems:\n  - {name: 商城, level: 2, stacks: ["shop/*"]}\n';
    const filing = `${small}        system: 商城\n`;
    beforeEach(() => {
        write("a.yaml", systems);
        write("b.yaml", filing);
        rmSync(join(inside, "register.yaml"), { force: true });
    });

    test("is found beside the pack, and checked as one", async () => {
        expect(await ran(["register", "check"], { folder: inside })).toMatchObject({
            code: 0,
            out: "registers: nothing wrong; filings 1, services 1, filed domains 1\n",
        });
        expect((await ran(["register", "check", "registers/b.yaml"], { folder: inside })).out).toContain(
            "error registers/b.yaml:7:17 filings[0].services[0].system",
        );
    });

    test("answers other commands as a register of one file does", async () => {
        const { code, out } = await ran(["explain", "www.example-shop.cn", "--register", "registers"], { folder: inside });
        expect(code).toBe(0);
        expect(out).toContain("粤ICP备2026000001号-1");
    });

    test("names the file of each problem, and the other file of a contradiction", async () => {
        write("b.yaml", `${filing}${systems}`);
        const { code, out } = await ran(["register", "check"], { folder: inside });
        expect(code).toBe(1);
        expect(out).toContain("error registers/b.yaml:9:12 systems[0].name");
        expect(out).toContain("see also systems[0].name (registers/a.yaml:2:12)");
    });

    test("beside a register.yaml is refused, until one of them is named", async () => {
        writeFileSync(join(inside, "register.yaml"), small);
        for (const words of [
            ["register", "check"],
            ["register", "format"],
            ["footer", "x"],
        ]) {
            const { code, err } = await ran(words, { folder: inside });
            expect(code).toBe(2);
            expect(err).toContain("more than one register lies here: register.yaml, registers.");
        }
        expect(await ran(["register", "check", "registers"], { folder: inside })).toMatchObject({ code: 0 });
    });

    test("is laid out file by file, with its comments and its order", async () => {
        write("b.yaml", filing.replace("status: active", "status:   active # since spring"));
        expect(await ran(["register", "format", "--check"], { folder: inside })).toMatchObject({
            code: 1,
            out: "registers/a.yaml: already laid out\nregisters/b.yaml: not laid out\n",
        });
        const { code, out } = await ran(["register", "format", "registers", "--format", "json"], { folder: inside });
        expect(code).toBe(0);
        expect(JSON.parse(out)).toMatchObject({
            file: "registers",
            changed: true,
            written: true,
            files: [
                { file: "registers/a.yaml", changed: false, written: false },
                { file: "registers/b.yaml", changed: true, written: true, respelled: [] },
            ],
        });
        expect(readFileSync(join(inside, "registers", "a.yaml"), "utf8")).toBe(systems);
        expect(readFileSync(join(inside, "registers", "b.yaml"), "utf8")).toBe(
            filing.replace("status: active", "status: active # since spring"),
        );
    });

    test("may be laid out one file at a time: what the others say is not asked", async () => {
        write("b.yaml", filing.replace("status: active", "status:   active"));
        expect(await ran(["register", "format", "registers/b.yaml"], { folder: inside })).toMatchObject({ code: 0 });
        expect(readFileSync(join(inside, "registers", "b.yaml"), "utf8")).toBe(filing);
    });

    test("is left as it is where one file has errors", async () => {
        const untidy = systems.replace("systems:", "systems:  ");
        write("a.yaml", untidy);
        write("b.yaml", filing.replace("active", "perhaps"));
        const { code, err } = await ran(["register", "format", "registers"], { folder: inside });
        expect(code).toBe(2);
        expect(err).toContain("registers/b.yaml:3:13");
        expect(readFileSync(join(inside, "registers", "a.yaml"), "utf8")).toBe(untidy);
    });
});

describe("register format", () => {
    const formatted = async (text: string, name = "format.yaml"): Promise<string> => {
        file(name, text);
        const { code, err } = await ran(["register", "format", name], { folder });
        expect({ code, err }).toEqual({ code: 0, err: "" });
        return read(name);
    };

    test("leaves a register that is laid out as it is, byte for byte", async () => {
        for (const text of [registerTemplate, small]) expect(await formatted(text)).toBe(text);
    });

    test("makes indentation uniform and keeps comments, order and values", async () => {
        const untidy = `# first
filings:
- status:   active   # here
  # before the number
  number:    "粤ICP备2026000001号"
  services:
  -   domains: [ example-shop.cn,   other.cn ] # names
      number: ＊

# before the systems

systems: []
# last
`.replace("＊", "粤ＩＣＰ备2026000001号－1");
        const tidy = await formatted(untidy);
        expect(tidy).toBe(`# first
filings:
  - status: active # here
    # before the number
    number: "粤ICP备2026000001号"
    services:
      - domains: [example-shop.cn, other.cn] # names
        number: 粤ICP备2026000001号-1

# before the systems

systems: []

# last
`);
        expect(await formatted(tidy)).toBe(tidy);
    });

    test("tells which numbers it spelled anew", async () => {
        file("spelled.yaml", small.replace("粤ICP备2026000001号-1", "粤ICP备2026000001-1号"));
        const { out } = await ran(["register", "format", "spelled.yaml", "--format", "json"], { folder });
        expect(JSON.parse(out)).toMatchObject({
            changed: true,
            written: true,
            respelled: [{ path: "filings[0].services[0].number", from: "粤ICP备2026000001-1号", to: "粤ICP备2026000001号-1" }],
        });
        expect(read("spelled.yaml")).toBe(small);
    });

    test("with --check only tells, with 1", async () => {
        const untidy = small.replace("status: active", "status:    active");
        file("check.yaml", untidy);
        expect(await ran(["register", "format", "--check", "check.yaml"], { folder })).toMatchObject({
            code: 1,
            out: "check.yaml: not laid out\n",
        });
        expect(read("check.yaml")).toBe(untidy);
        file("check.yaml", small);
        expect(await ran(["register", "format", "--check", "check.yaml"], { folder })).toMatchObject({ code: 0 });
    });

    test("keeps line ends, mark, mode and the target of a link, and leaves nothing beside the file", async () => {
        const inside = join(folder, "kept");
        mkdirSync(inside);
        const path = join(inside, "register.yaml");
        writeFileSync(path, `\ufeff${small.replace("status: active", "status:   active").replaceAll("\n", "\r\n")}`);
        chmodSync(path, 0o640);
        symlinkSync("register.yaml", join(inside, "link.yaml"));
        expect(await ran(["register", "format", "link.yaml"], { folder: inside })).toMatchObject({ code: 0 });
        expect(readFileSync(path, "utf8")).toBe(`\ufeff${small.replaceAll("\n", "\r\n")}`);
        expect(statSync(path).mode & 0o777).toBe(0o640);
        expect(readdirSync(inside).toSorted()).toEqual(["link.yaml", "register.yaml"]);
    });

    test("lays out a register of two thousand domains in seconds", async () => {
        file("large.yaml", largeRegister(2_000));
        const begun = process.cpuUsage();
        const { code, err } = await ran(["register", "format", "large.yaml"], { folder });
        const { user, system } = process.cpuUsage(begun);
        expect({ code, err }).toEqual({ code: 0, err: "" });
        expect((user + system) / 1e6).toBeLessThan(15);
    });

    test("lays out JSON as JSON", async () => {
        const data = {
            version: 1,
            filings: [{ number: "粤ICP备2026000001号", status: "active", services: [{ number: "粤ＩＣＰ备2026000001号-1" }] }],
        };
        const tidy = await formatted(JSON.stringify(data), "format.json");
        expect(tidy).toBe(`${JSON.stringify(data, null, 2).replace("粤ＩＣＰ备", "粤ICP备")}\n`);
        expect(await formatted(tidy, "format.json")).toBe(tidy);
    });

    test("keeps long texts, quotes, block texts, anchors and flow rows", async () => {
        const text = `entities:
  - id: a
    name: &name "深圳市: 示例科技"

waivers:
  - policy: boundary-waf-fronts-web
    subject: static.example-shop.cn
    reason: >-
      一段很长的理由，不分行写
    approver: |
      安全负责人
    until: 2026-09-30
  - {policy: audit-trail-on, subject: account, reason: '单引号', approver: *name, until: 2026-09-30} # 一行
  - policy: audit-trail-on
    subject: account
    reason: ${"很长的一行".repeat(60)} ${"with words ".repeat(30).trim()}
    approver: x
    until: 2026-09-30
`;
        expect(await formatted(text)).toBe(text);
    });

    test("gives up a register with errors and says what they are", async () => {
        file("errors.yaml", small.replace("active", "perhaps"));
        const { code, err } = await ran(["register", "format", "errors.yaml"], { folder });
        expect(code).toBe(2);
        expect(err).toContain("mend them before laying it out");
        expect(err).toContain("errors.yaml:3:13");
    });
});

test("register schema prints the schema that the package ships", async () => {
    const { out, code } = await ran(["register", "schema"]);
    expect(code).toBe(0);
    expect(JSON.parse(out)).toEqual(JSON.parse(readFileSync(join(__dirname, "..", "..", "schema", "register.schema.json"), "utf8")));
    expect((await ran(["register", "schema", "--format", "json"])).out).toBe(out);
});
