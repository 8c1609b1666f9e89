import { type Checked, checkBytes, checkFiles, largestFile, openRegister, registerTemplate } from "../../src/register";

const utf8 = (text: string) => new TextEncoder().encode(text);
const utf16 = (text: string, order: "le" | "be", mark: boolean) => {
    const bytes = Buffer.from(mark ? `\ufeff${text}` : text, "utf16le");
    return order === "le" ? bytes : bytes.swap16();
};
/** 备案: 台账 in GBK. */
const gbk = Buffer.from([0x6e, 0x61, 0x6d, 0x65, 0x3a, 0x20, 0xb1, 0xb8, 0xb0, 0xb8, 0xcc, 0xa8, 0xd5, 0xcb, 0x0a]);

const nested = (open: string, count: number) => open.repeat(count);
const bomb = `a: &a [x,x,x,x,x,x,x,x,x]\n${[..."bcdefghij"].map((c, i) => `${c}: &${c} [${Array(9).fill(`*${"abcdefghi"[i]}`).join(",")}]`).join("\n")}\nfilings: *j\n`;
const staircase = Array.from({ length: 2000 }, (_, i) => `${" ".repeat(i)}a:`).join("\n");

const good = utf8("entities: [{id: a, name: 示例}]");

const refuse = (bytes: Uint8Array): Extract<Checked, { ok: false }> => {
    const begun = process.cpuUsage();
    const checked = checkBytes(bytes, { file: "register.yaml", today: "2026-07-01" });
    const { user, system } = process.cpuUsage(begun);
    expect((user + system) / 1000).toBeLessThan(2000);
    if (checked.ok) throw new Error("the register was accepted");
    expect(checked.problems.length).toBeGreaterThan(0);
    expect(checked.problems.length).toBeLessThanOrEqual(20);
    for (const { line, column, found, wanted } of checked.problems) {
        expect(Math.min(line, column)).toBeGreaterThanOrEqual(1);
        for (const text of [found, wanted].flatMap(({ zh, en }) => [zh, en])) expect(text).toMatch(/\S/);
    }
    const beside = checkFiles(
        [
            { file: "good.yaml", bytes: good },
            { file: "register.yaml", bytes },
        ],
        { file: "registers" },
    );
    expect(beside.ok ? [] : beside.problems.map(({ file }) => file)).toContain(
        bytes.length + good.length > largestFile ? "registers" : "register.yaml",
    );
    return checked;
};
const foundIn = (bytes: Uint8Array) => refuse(bytes).problems[0]?.found.en;

describe("a file in another encoding is named", () => {
    test.each([
        ["UTF-16LE", utf16(registerTemplate, "le", true)],
        ["UTF-16LE", utf16(registerTemplate, "le", false)],
        ["UTF-16BE", utf16(registerTemplate, "be", true)],
        ["UTF-16BE", utf16(registerTemplate, "be", false)],
        ["GBK", gbk],
    ])("%s", (name, bytes) => expect(foundIn(bytes)).toContain(name));

    test("UTF-8 with a mark is read", () => {
        expect(checkBytes(utf8(`\ufeff${registerTemplate}`), { file: "register.yaml" }).ok).toBe(true);
    });
    test("binary content is refused", () => {
        expect(foundIn(Uint8Array.from({ length: 3000 }, (_, i) => (i * 7919) % 251))).toMatch(/bytes|binary/);
        expect(foundIn(utf8("a: b\0"))).toMatch(/zero bytes/);
    });
});

describe("a file that is not a register is refused with a line, in time, without a stack", () => {
    test.each<[string, string, number | undefined]>([
        ["nothing", "", 1],
        ["blanks and comments", "# nothing yet\n\n", 1],
        ["a lone null", "null\n", 1],
        ["a list", "- a\n- b\n", 1],
        ["a sentence", "no register here\n", 1],
        ["a number", "42", 1],
        ["two documents", "a: 1\n---\nb: 2\n", 2],
        ["a key written twice", "filings: []\nfilings: []\n", 2],
        ["a key written twice in a row", "entities:\n  - id: a\n    id: b\n    name: c\n", 3],
        ["a tab as indentation", "filings:\n\t- number: x\n", 2],
        ["an open quote", 'filings:\n  - number: "粤ICP备\n', undefined],
        ["an open bracket", "filings: [\n", undefined],
        ["truncated JSON", '{"filings": [{"number": "粤ICP备2026000001号", "sta', undefined],
        ["JSON with a trailing word", '{"filings": []} x', 1],
        ["lines that fit no level", "a:\n    b: 1\n  c: 2\n", 3],
        ["two pairs on a line", "a: b: c\n", 1],
        ["a tag", "a: !!js/function x\n", 1],
        ["an alias of nothing", "a: *b\n", 1],
        ["a complex key", "? [a, b]\n: c\n", 1],
        ["a merge key", "a: &a {b: 1}\nfilings: []\n<<: *a\n", undefined],
        ["an alias bomb", bomb, undefined],
        ["nested lists", nested("[", 1e5), 1],
        ["nested mappings", nested("{a: ", 1e5), 1],
        ["nested items", nested("- ", 1e5), 1],
        ["nested complex keys", nested("? ", 1e4), 1],
        ["a staircase", staircase, 40],
        ["brackets closed only", "]".repeat(1e6), 1],
        ["quotes only", '"'.repeat(1e6), 1],
        ["commas only", `[${",".repeat(1e5)}`, 1],
        ["colons only", "a: b: ".repeat(1e5), 1],
        ["a million comments", "# c\n".repeat(1e6), 1],
        ["a long word", "x".repeat(4e6), 1],
        ["a long open quote", `a: "${"x\n ".repeat(1e6)}`, undefined],
        ["a long folded text", `a: |\n${" x\n".repeat(1e6)}`, 1],
        ["many anchors", "- &a x\n- *a\n".repeat(1e5), undefined],
        ["many keys", Array.from({ length: 2e5 }, (_, i) => `k${i}: 1`).join("\n"), 1],
        ["many wrong rows", `filings: [${"x, ".repeat(1e6)}y]`, 1],
        ["many wrong services", `filings:\n  - status: active\n    services:\n${"      - 1\n".repeat(2e5)}`, undefined],
        ["many phone numbers", `entities:\n${"  - 13800138000\n".repeat(1e5)}`, 2],
        ["a broken line far down", `filings:\n${"  - {status: active, services: []}\n".repeat(5e4)}  - {status: active\n`, undefined],
        ["mistakes only", `a: [\n${"}\n".repeat(2e4)}`, undefined],
    ])("%s", (_, text, line) => {
        const [first] = refuse(utf8(text)).problems;
        if (line !== undefined) expect(first?.line).toBe(line);
    });

    test("a file over the largest size is refused by its size", () => {
        expect(foundIn(new Uint8Array(largestFile + 1).fill(0x20))).toBe("a file of 6 MB");
    });

    test("a broken line in a large file is named although the library is not asked", () => {
        const text = `filings:\n${"  - {status: active, services: []}\n".repeat(5e4)}  - {status: active\n`;
        expect(refuse(utf8(text)).problems[0]?.line).toBe(50_002);
    });
});

describe("two hundred mutilations of a good register", () => {
    const seeded = (seed: number) => {
        let state = seed;
        return (below: number) => {
            state = (state * 1103515245 + 12345) % 2147483648;
            return state % below;
        };
    };
    test.each(Array.from({ length: 200 }, (_, i) => i))("number %i is refused with a line, or is still a register", seed => {
        const next = seeded(seed + 1);
        const at = next(registerTemplate.length - 40) + 20;
        const junk =
            ["\t", "[", "}", '"', "'", ": ", "\0", "- ", "&x ", "*x", "|\n", "\ufeff", "#", "@", "%", "\r", "👾", "    "][next(18)] ?? "";
        const text =
            next(3) === 0
                ? registerTemplate.slice(0, at)
                : registerTemplate.slice(0, at) + junk.repeat(1 + next(3)) + registerTemplate.slice(at + next(30));
        const begun = performance.now();
        const checked = checkBytes(utf8(text), { file: "register.yaml" });
        expect(performance.now() - begun).toBeLessThan(2000);
        if (!checked.ok) for (const { line } of checked.problems) expect(line).toBeGreaterThanOrEqual(1);
        else expect(openRegister(checked.data).filingFor("unfiled.cn")).toBeUndefined();

        const files = [
            { file: "good.yaml", bytes: utf8("filings: [{number: 京ICP备2026000002号, entity: other, status: active, services: []}]") },
            { file: "bad.yaml", bytes: utf8(text) },
            { file: "owner.yaml", bytes: utf8("entities: [{id: other, name: 另一示例}]") },
        ];
        const together = checkFiles(files, { file: "registers" });
        if (checked.ok) expect(together.ok || together.problems.every(({ file }) => file === "bad.yaml")).toBe(true);
        else {
            expect(together.ok).toBe(false);
            const where = new Set(together.ok ? [] : together.problems.map(({ file }) => file));
            expect(where).toContain("bad.yaml");
        }
    });
});
