import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { ran, temporaryFolder } from "./terminal";

const folder = temporaryFolder();

/** Put together from parts, so that this file holds none: the example of GB 11643, and an invented mobile number. */
const residentId = ["1101051949", "1231002", "X"].join("");
const mobile = ["138", "0013", "8000"].join("");
const spellings = [
    residentId,
    residentId.toLowerCase(),
    residentId.replace(/^(.{6})(.{8})/, "$1 $2 "),
    mobile,
    `+86 ${mobile}`,
    mobile.replace(/(\d{3})(\d{4})/, "$1-$2-"),
];
const digitsOf = (text: string): string => text.replace(/[^0-9]/g, "");

const personName = "张三的小店";
const register = `entities:
  - {id: a, name: 张三, kind: personal}
  - {id: b, name: 北京示例科技有限公司, kind: enterprise}
filings:
  - number: 京ICP备2026000003号
    entity: a
    status: active
    services:
      - number: 京ICP备2026000003号-1
        name: ${personName}
        domains: [person-example.cn]
  - number: 京ICP备2026000002号
    entity: b
    status: active
    services:
      - number: 京ICP备2026000002号-1
        name: 示例商城
        domains: [company-example.cn]
`;
writeFileSync(join(folder, "register.yaml"), register);
writeFileSync(join(folder, "index.html"), "<p>京ICP备2026000003号-1</p>");

/** Every command that takes a word or prints facts of the register. */
const commands = (word: string): readonly (readonly string[])[] => [
    ["explain", word],
    ["footer", word],
    ["page", "index.html", "--service", word],
];

test.each(spellings)("what looks like a personal number is never repeated, whatever asks for it (%#)", async word => {
    for (const argv of commands(word)) {
        for (const format of ["text", "json"]) {
            const { code, out, err } = await ran([...argv, "--format", format], { folder });
            expect(code).toBe(2);
            expect(digitsOf(out + err)).not.toContain(digitsOf(word).slice(-11));
        }
    }
});

test.each(spellings)("a register that holds one is refused without showing it (%#)", async word => {
    writeFileSync(join(folder, "personal.yaml"), `${register}# ${word}\nsystems:\n  - {name: "${word}", level: 9, stacks: [a/b]}\n`);
    for (const argv of [
        ["register", "check", "personal.yaml"],
        ["register", "format", "personal.yaml"],
        ["explain", "company-example.cn", "-r", "personal.yaml"],
        ["footer", "x", "-r", "personal.yaml"],
    ]) {
        for (const more of [[], ["--format", "json"]]) {
            const { code, out, err } = await ran([...argv, ...more], { folder });
            expect(code).toBeGreaterThan(0);
            expect(out + err).toContain("not shown");
            expect(digitsOf(out + err)).not.toContain(digitsOf(word).slice(-11));
        }
    }
});

test("--public leaves out the names of persons and keeps those of companies", async () => {
    const explained = await ran(["explain", "person-example.cn"], { folder });
    expect(explained.out).toContain("张三");
    const shown = await ran(["explain", "person-example.cn", "--public"], { folder });
    expect(shown).toMatchObject({ code: 0, out: expect.stringContaining("京ICP备2026000003号-1, active") });
    for (const argv of [
        ["explain", "person-example.cn"],
        ["page", "index.html", "--service", "person-example.cn"],
        ["footer", "person-example.cn"],
    ]) {
        for (const format of ["text", "json"]) {
            const { out, err } = await ran([...argv, "--public", "--format", format], { folder });
            expect(out + err).not.toContain("张三");
        }
    }
    expect((await ran(["explain", "company-example.cn", "--public"], { folder })).out).toContain("北京示例科技有限公司");
});

test("register check --public tells where and what is wanted, not what the file says", async () => {
    writeFileSync(join(folder, "wrong.yaml"), register.replace("kind: personal", "kind: 张三"));
    const open = await ran(["register", "check", "wrong.yaml"], { folder });
    expect(open.out).toContain("张三");
    for (const format of ["text", "json"]) {
        const { code, out } = await ran(["register", "check", "wrong.yaml", "--public", "--format", format], { folder });
        expect(code).toBe(1);
        expect(out).toContain("entities[0].kind");
        expect(out).not.toContain("张三");
    }
});
