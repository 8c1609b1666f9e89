import { checkText, problemText } from "../../src/register";

const refuse = (text: string) => {
    const checked = checkText(text, { file: "register.yaml" });
    if (checked.ok) throw new Error("the register was accepted");
    return checked.problems;
};
const said = (text: string) =>
    refuse(text)
        .map(problem => JSON.stringify(problem) + Object.values(problemText(problem)).join(""))
        .join("\n");

const secrets = [
    "11010519491231002X",
    "11010519491231002x",
    "440524188001010014",
    "440524 18800101 0014",
    "１１０１０５１９４９１２３１００２Ｘ",
    "13800138000",
    "138 0013 8000",
    "138-0013-8000",
    "+86 13800138000",
    "+8613800138000",
    "8613800138000",
    "１３８００１３８０００",
];

test.each(secrets)("what looks like %s is refused in values, keys and comments, with its line and never shown", secret => {
    for (const text of [
        `entities:\n  - id: a\n    name: "张三 ${secret}"\n`,
        `entities:\n  - id: a\n    name: ${secret}\n`,
        `entities:\n  - id: a\n    name: b\n    "${secret}": c\n`,
        `entities:\n  - id: a\n    name: b # ${secret}\n`,
        `entities:\n  - id: a\n    name: ["${secret}"]\n`,
        `entities:\n  - id: a\n    kind: "${secret}"\n    name: b\n`,
        `waivers:\n  - {policy: a-b, subject: a.cn, reason: 联系人${secret}。, approver: b, until: 2026-12-31}\n`,
    ]) {
        const digits = secret.normalize("NFKC").replace(/\D/g, "").slice(-9);
        expect(refuse(text)[0]?.line).toBeGreaterThan(1);
        expect(said(text).normalize("NFKC").replace(/[\s-]/g, "")).not.toContain(digits);
        expect(said(text)).toMatch(/not shown/);
    }
});

test("a number hidden by escapes is found all the same", () => {
    expect(refuse('entities: [{id: a, name: "\\u0031\\u00338\\u00300138000"}]\n')).toMatchObject([{ path: "entities[0].name" }]);
});

test.each(["idCard", "id_card", "ID-Card", "身份证", "身份证号", "phone", "Phone", "mobile", "手机", "手机号", "联系电话", "homeAddress"])(
    "the key %s is refused as personal, whatever it holds",
    key => {
        expect(refuse(`entities:\n  - {id: a, name: b, ${key}: 见档案}\n`)).toMatchObject([
            { line: 2, found: { en: "a key for personal information" } },
        ]);
    },
);

test.each([
    "91440300708461136T",
    "粤公网安备44030502008569号",
    "粤ICP备2026135674号-1",
    "1234567890123456",
    "100012345678",
    "2026-01-13 14:00",
    "i-bp1f2o4ldh8l29zv1y0b",
    "urn:pulumi:prod::shop::alicloud:oss/bucket:Bucket::logs",
])("%s is no personal number", text => {
    expect(checkText(`entities:\n  - id: a\n    name: "${text}" # ${text}\n`, { file: "register.yaml" }).ok).toBe(true);
});
