import type { Text } from "../kernel";

/** A JSON value with the offset at which it is written. */
export interface JsonNode {
    readonly offset: number;
    readonly value: string | number | boolean | null | readonly JsonNode[] | readonly JsonMember[];
    readonly kind: "scalar" | "array" | "object";
    /** As it is written. */
    readonly written: string;
}

/** One member of an object; repeated names are kept. */
export interface JsonMember {
    readonly name: string;
    readonly offset: number;
    readonly node: JsonNode;
}

/** JSON that was read, or where and why it is none. */
export type JsonSource =
    | { readonly ok: true; readonly root: JsonNode }
    | { readonly ok: false; readonly offset: number; readonly text: Text };

class NotJson {
    constructor(
        readonly offset: number,
        readonly text: Text,
    ) {}
}

const deepest = 100;
const scalar =
    /"(?:[^"\\\p{Cc}]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"|-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][-+]?[0-9]+)?|true|false|null/uy;

const wanted = (zh: string, en: string, found: string): Text => ({
    zh: `不是合法的 JSON：应为${zh}，却是${found === "" ? "文件末尾" : `“${found}”`}`,
    en: `no valid JSON: ${en} is wanted, found ${found === "" ? "the end of the file" : `"${found}"`}`,
});

/** Reads JSON as strictly as the engine does (no comments, no trailing commas, no byte-order mark), with the place of every value. */
export function readJson(text: string): JsonSource {
    try {
        return { ok: true, root: wholeText(text) };
    } catch (error) {
        if (error instanceof NotJson) return { ok: false, offset: error.offset, text: error.text };
        throw error;
    }
}

function wholeText(text: string): JsonNode {
    let at = 0;
    const skip = (): void => {
        while (/[ \t\n\r]/.test(text[at] ?? "")) at++;
    };
    const refuse = (zh: string, en: string): never => {
        if (/^\/[/*]/.test(text.slice(at))) {
            throw new NotJson(at, { zh: "不是合法的 JSON：JSON 里不能写注释", en: "no valid JSON: JSON has no comments" });
        }
        throw new NotJson(at, wanted(zh, en, [...text.slice(at, at + 2)][0] ?? ""));
    };
    const take = (sign: string): boolean => {
        if (text[at] !== sign) return false;
        at++;
        skip();
        return true;
    };
    const value = (depth: number): JsonNode => {
        const offset = at;
        if (depth > deepest) throw new NotJson(at, { zh: `嵌套超过 ${deepest} 层`, en: `nesting of more than ${deepest} levels` });
        if (take("[")) {
            const items: JsonNode[] = [];
            while (items.length === 0 ? text[at] !== "]" : take(",")) items.push(value(depth + 1));
            return closed("]", "array", offset, items);
        }
        if (take("{")) {
            const members: JsonMember[] = [];
            while (members.length === 0 ? text[at] !== "}" : take(",")) {
                const name = at;
                if (text[at] !== '"') refuse("带双引号的键", "a key in double quotation marks");
                const key = value(depth + 1);
                if (!take(":")) refuse("冒号", "a colon");
                members.push({ name: String(key.value), offset: name, node: value(depth + 1) });
            }
            return closed("}", "object", offset, members);
        }
        scalar.lastIndex = at;
        const found = scalar.exec(text)?.[0];
        if (found === undefined) return refuse("一个值", "a value");
        at += found.length;
        skip();
        return { offset, kind: "scalar", value: JSON.parse(found) as string | number | boolean | null, written: found };
    };
    const closed = (
        sign: "]" | "}",
        kind: "array" | "object",
        offset: number,
        inside: readonly JsonNode[] | readonly JsonMember[],
    ): JsonNode => {
        if (text[at] !== sign) refuse(`逗号或 ${sign}`, `a comma or ${sign}`);
        at++;
        const written = text.slice(offset, at);
        skip();
        return { offset, kind, value: inside, written };
    };
    if (text.startsWith("\uFEFF")) {
        throw new NotJson(0, {
            zh: "文件以字节顺序标记（BOM）开头，引擎不接受：请另存为不带 BOM 的 UTF-8",
            en: "the file begins with a byte-order mark, which the engine refuses: save it as UTF-8 without one",
        });
    }
    skip();
    const root = value(0);
    if (at < text.length) refuse("文件末尾", "the end of the file");
    return root;
}
