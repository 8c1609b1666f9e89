import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { checkText, registerJsonSchema, registerSchema, registerTemplate } from "../../src/register";

interface Schema {
    readonly description?: string;
    readonly type?: string;
    readonly additionalProperties?: unknown;
    readonly properties?: Readonly<Record<string, Schema>>;
    readonly items?: Schema;
}

const walk = (schema: Schema, path: string, visit: (schema: Schema, path: string) => void): void => {
    visit(schema, path);
    for (const [key, inner] of Object.entries(schema.properties ?? {})) walk(inner, `${path}.${key}`, visit);
    if (schema.items) walk(schema.items, `${path}[]`, visit);
};

test("the JSON Schema describes every field of a row in both languages and allows no other", () => {
    const bare: string[] = [];
    let fields = 0;
    walk(registerJsonSchema() as Schema, "", (schema, path) => {
        if (schema.type === "object" && schema.additionalProperties !== false) bare.push(`${path}: open`);
        if (!/\.\w+$/.test(path) || path.endsWith("approvals[].sector")) return;
        fields++;
        if (!/[\u4e00-\u9fff][\s\S]*\n\n[A-Z]/.test(schema.description ?? "")) bare.push(path);
    });
    expect(bare).toEqual([]);
    expect(fields).toBeGreaterThan(80);
});

test("the template is valid without a warning, and what zod alone makes of it is the same", () => {
    const checked = checkText(registerTemplate, { file: "register.yaml", today: "2026-07-01" });
    expect(checked).toMatchObject({ ok: true, warnings: [] });
    expect(checked.ok && checked.data).toEqual(registerSchema.parse(parse(registerTemplate)));
});

test.each(["register.md", "register.zh-CN.md"])("every YAML block of docs/%s that is a whole register is valid", name => {
    const text = readFileSync(join(__dirname, "..", "..", "docs", name), "utf8");
    const blocks = [...text.matchAll(/```yaml\n([\s\S]*?)```/g)].map(match => match[1] ?? "");
    expect(blocks.length).toBeGreaterThan(3);
    for (const block of blocks) {
        const checked = checkText(block, { file: name, today: "2026-07-01" });
        expect(checked.ok ? [] : checked.problems).toEqual([]);
        expect(checked.warnings).toEqual([]);
    }
});
