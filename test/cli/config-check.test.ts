import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { ran, temporaryFolder } from "./terminal";

const folder = temporaryFolder();
const check = (content: string | Uint8Array, ...more: readonly string[]) => {
    writeFileSync(join(folder, "config.json"), content);
    return ran(["config", "check", "config.json", ...more], { folder });
};

test("a config that is fine ends with 0", async () => {
    expect(await check('{"icp-domain-needs-filing": "advisory", "beian-register": {"path": "r.yaml"}}')).toEqual({
        code: 0,
        out: "config.json: nothing wrong\n",
        err: "",
    });
});

test("a misspelt policy ends with 1, with its place and what was meant, in text and in JSON", async () => {
    const wrong = '{\n    "icp-domain-need-filing": "mandatory"\n}';
    expect(await check(wrong)).toMatchObject({
        code: 1,
        out: expect.stringContaining(
            'config.json:2:5 no policy is called "icp-domain-need-filing"; did you mean "icp-domain-needs-filing"?',
        ),
    });
    const { out } = await check(wrong, "--format", "json");
    expect(JSON.parse(out)).toMatchObject({
        command: "config check",
        exitCode: 1,
        files: [{ file: "config.json", problems: [{ line: 2, column: 5 }] }],
    });
    expect((await check(wrong, "--lang", "zh")).out).toContain("没有名为");
});

test.each([
    ["a file that is not there", ["none.json"], "none.json cannot be read"],
    ["no file", [], "the argument <file> is missing"],
])("%s ends with 2", async (_, words, said) => {
    expect(await ran(["config", "check", ...words], { folder })).toMatchObject({ code: 2, err: expect.stringContaining(said) });
});

test("a file in another encoding ends with 2, a nest of brackets with 1", async () => {
    expect(await check(Uint8Array.from([0x7b, 0xb1, 0xb8, 0x7d]))).toMatchObject({
        code: 2,
        err: expect.stringContaining("is not in UTF-8"),
    });
    expect(await check('{"all":'.repeat(5000))).toMatchObject({ code: 1, out: expect.stringContaining("nesting of more than 100 levels") });
});
