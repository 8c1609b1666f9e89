import fc from "fast-check";
import { parseDocument, stringify } from "yaml";
import { type Node, nodeAt, plainData, positionOf } from "../../../src/register/source/node";
import { readPlain } from "../../../src/register/source/plain";
import { readText } from "../../../src/register/source/read";
import { readYaml } from "../../../src/register/source/yaml";

/** What the YAML library makes of the text; undefined where it complains. */
const byLibrary = (text: string): { readonly data: unknown } | undefined => {
    const document = parseDocument(text, { logLevel: "silent", prettyErrors: false });
    return document.errors.length > 0 ? undefined : { data: document.toJS() as unknown };
};

const agrees = (text: string): boolean => {
    const plain = readPlain(text);
    if (!plain.ok) return true;
    const library = byLibrary(text);
    if (!library) throw new Error(`only the quick reader accepts ${JSON.stringify(text)}`);
    expect(plainData(plain.root)).toEqual(library.data);
    return true;
};

const word = fc.constantFrom(
    "a",
    "粤ICP备2026000001号-1",
    "2026-01-05",
    "true",
    "null",
    "~",
    "12",
    "012",
    "0x1f",
    "1e3",
    "-5",
    "-",
    "?x",
    "*.a.cn",
    "urn:pulumi:p::s::t::n",
    "a: b",
    "a #b",
    "a#b",
    "'it''s'",
    '"q\\n"',
    '"x"',
    "[a, b]",
    "{a: 1}",
    "[]",
    "{}",
    "&a x",
    "*a",
    "!t x",
    "|",
    ">",
    "x, y",
    "a:",
    "https://a.cn:443/x",
    "",
    "  lead",
    ".5",
    "1_000",
    "Yes",
    "# c",
);
const key = fc.constantFrom("a", "b", "备案", "x-y", "true", "1", "a.b", "'q'");
const line = fc
    .tuple(fc.nat(4), fc.constantFrom("", "- ", "-", "- - "), fc.option(key), word, fc.constantFrom("", " ", " # note", "\r"))
    .map(([indent, dash, k, w, end]) => `${" ".repeat(indent * 2)}${dash}${k === null ? "" : `${k}: `}${w}${end}`);

describe("the quick reader", () => {
    test("means what the library means, on lines thrown together", () => {
        fc.assert(
            fc.property(fc.array(line, { minLength: 1, maxLength: 6 }), lines => agrees(lines.join("\n"))),
            { numRuns: 4000 },
        );
    });

    test("means what the library means, on flow collections thrown together", () => {
        const bit = fc.constantFrom(
            "[",
            "]",
            "{",
            "}",
            ",",
            ":",
            ": ",
            " ",
            "\n",
            "a",
            '"b"',
            '"c":',
            "1",
            "#",
            " # x\n",
            "'d'",
            "-",
            "a:b",
            "true",
        );
        fc.assert(
            fc.property(fc.array(bit, { maxLength: 14 }), fc.constantFrom("", "k: "), (bits, start) =>
                agrees(`${start}{${bits.join("")}}`),
            ),
            { numRuns: 4000 },
        );
    });

    test("reads whatever data the library writes, and JSON of every indentation", () => {
        const value = fc.letrec(tie => ({
            node: fc.oneof(
                { maxDepth: 4 },
                fc.constantFrom("a", "示例商城", "2026-01-05", "cn-shenzhen", "a b"),
                fc.integer({ min: 0, max: 1e9 }),
                fc.boolean(),
                fc.array(tie("node"), { maxLength: 3 }),
                fc.dictionary(fc.constantFrom("a", "b", "域名"), tie("node"), { maxKeys: 3 }),
            ),
        })).node;
        fc.assert(
            fc.property(fc.record({ a: value, b: value }), fc.constantFrom(0, 2, 4), (data, indent) => {
                for (const text of [stringify(data), JSON.stringify(data, null, indent), JSON.stringify(data, null, "\t")]) {
                    const read = readText(text);
                    if (!read.ok) throw new Error(`refused: ${text}`);
                    expect(plainData(read.root)).toEqual(data);
                }
                return readPlain(JSON.stringify(data, null, indent)).ok;
            }),
        );
    });

    test("leaves to the library what is not plain, and says from where", () => {
        const texts = ["a: &x 1\nb: *x", "a: |\n  x\n", "? a\n: b", "a: 1\na: 2", "a: b: c", "a:\n\t- b", "a: [1,\n 2]"];
        for (const text of texts) expect(readPlain(text).ok).toBe(false);
        expect(readPlain("a: 1\nb: &x 2\n")).toEqual({ ok: false, offset: 8 });
    });

    test("points at values and keys", () => {
        const text = "# 台账\nfilings:\n  - number: 粤\n    services: [{name: x}]\n";
        for (const read of [readPlain(text), readYaml(text, 0)]) {
            const root = (read as { root: Node }).root;
            const source = { text, root };
            expect(positionOf(source, ["filings", 0, "number"])).toEqual({ line: 3, column: 13 });
            expect(positionOf(source, ["filings", 0, "number"], true)).toEqual({ line: 3, column: 5 });
            expect(positionOf(source, ["filings", 0, "services", 0, "name"])).toEqual({ line: 4, column: 23 });
            expect(positionOf(source, ["filings", 0, "status"])).toEqual({ line: 3, column: 5 });
            expect(nodeAt(root, ["filings", 1])).toBeUndefined();
        }
    });
});

test("numbers too long to be numbers stay as they are written", () => {
    const read = readText("a: 123456789012345678901\n");
    expect(read.ok && plainData(read.root)).toEqual({ a: "123456789012345678901" });
});
