import fc from "fast-check";
import { parse } from "yaml";
import { layOut } from "../../src/cli/register-layout";

/** A line of a comment, and blanks as people leave them. */
const comment = fc.constantFrom("# 备注", "# note: with a colon", "#no space", "# \"quote'", "#");
const blank = fc.constantFrom("", "\n", "\n\n");
const scalar = fc.constantFrom(
    "纯文字",
    '"双引号: x"',
    "'单引号'",
    "1.10",
    "0x1F",
    "1e3",
    "007",
    "true",
    "null",
    "~",
    "12345678901234567890",
    "2026-01-01",
    "a: b".replace(": ", ":"),
    "[a,  b,c]",
    "{ a: 1,b: 2 }",
    "[]",
    "",
);

/** A register-like text: lists of rows with comments in every place where a person writes one. */
const untidy = fc
    .array(
        fc.record({
            section: fc.constantFrom("entities", "filings", "domains", "systems", "waivers"),
            before: fc.option(comment),
            gap: blank,
            indent: fc.constantFrom(0, 1, 2, 4),
            rows: fc.array(
                fc.array(fc.record({ value: scalar, after: fc.option(comment), above: fc.option(comment), wide: fc.boolean() }), {
                    minLength: 1,
                    maxLength: 4,
                }),
                { minLength: 1, maxLength: 3 },
            ),
        }),
        { minLength: 1, maxLength: 4 },
    )
    .map(sections =>
        sections
            .filter(({ section }, i) => sections.findIndex(each => each.section === section) === i)
            .map(({ section, before, gap, indent, rows }) => {
                const pad = " ".repeat(indent);
                const lines = rows.flatMap(row =>
                    row.flatMap(({ value, after, above, wide }, i) => {
                        const start = `${pad}${i === 0 ? "- " : "  "}key${i}:${wide ? "   " : " "}${value}`;
                        return [
                            ...(above === null ? [] : [`${pad}${i === 0 ? "" : "  "}${above}`]),
                            after === null ? start : `${start} ${after}`,
                        ];
                    }),
                );
                return `${gap}${before === null ? "" : `${before}\n`}${section}:\n${lines.join("\n")}\n`;
            })
            .join(""),
    );

const commentsOf = (text: string): readonly string[] =>
    text
        .split("\n")
        .map(line => /(?:^|\s)(#.*)$/.exec(line.replace(/"[^"]*"|'[^']*'(?=\s|$)/, ""))?.[1])
        .filter(found => found !== undefined)
        .map(found => found.trim());

test("no comment, no key, no value and no order is lost, and laying out twice is laying out once", () => {
    let laid = 0;
    fc.assert(
        fc.property(untidy, text => {
            const layout = layOut(text);
            if (!layout.ok) return;
            laid++;
            expect(parse(layout.text, { intAsBigInt: true })).toEqual(parse(text, { intAsBigInt: true }));
            expect(JSON.stringify(parse(layout.text))).toBe(JSON.stringify(parse(text)));
            expect(commentsOf(layout.text)).toEqual(commentsOf(text));
            expect(layOut(layout.text)).toEqual({ ok: true, text: layout.text, respelled: [] });
        }),
        { numRuns: 300 },
    );
    expect(laid).toBeGreaterThan(200);
});

test.each([
    ["broken YAML", "filings: [\n"],
    ["broken JSON", '{"filings": [}'],
    ["a flow mapping that is no JSON", "{filings: []} # x"],
])("%s is given up, not mended", (_, text) => {
    expect(layOut(text)).toEqual({ ok: false });
});
