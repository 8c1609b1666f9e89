import type { Entry, Node } from "./node";

/** What the quick reader made of a text: the data, or the offset from which on the text is not in plain form. */
export type Plain = { readonly ok: true; readonly root: Node } | { readonly ok: false; readonly offset: number };

const deepest = 40;

/** Thrown inside this file when the text leaves the plain form; never seen outside. */
class NotPlain {
    constructor(readonly offset: number) {}
}

interface Line {
    readonly start: number;
    readonly end: number;
    readonly indent: number;
}

const plainKey = /([\p{L}\p{N}_][\p{L}\p{N}_.-]*)[ ]*:(?=[ \r\n]|$)/uy;
const mayBeNumber = /^[-+.<0-9]/;
const decimal = /^-?(?:0|[1-9][0-9]{0,14})$/;
/** Spellings to which the YAML core schema gives a meaning other than text; left to the library. */
const otherScalar =
    /^(?:[-+.]?[0-9][0-9]*$|[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?$|0o[0-7]+$|0x[0-9a-fA-F]+$|[-+]?\.(?:inf|Inf|INF)$|\.(?:nan|NaN|NAN)$|<<$)/;
const words = new Map<string, boolean | null>([
    ["", null],
    ["~", null],
    ["null", null],
    ["Null", null],
    ["NULL", null],
    ["true", true],
    ["True", true],
    ["TRUE", true],
    ["false", false],
    ["False", false],
    ["FALSE", false],
]);

const scalarValue = (text: string, offset: number): string | number | boolean | null => {
    if (text.length <= 5) {
        const word = words.get(text);
        if (word !== undefined) return word;
    }
    if (!mayBeNumber.test(text)) return text;
    if (decimal.test(text) && text !== "-0") return Number(text);
    if (otherScalar.test(text)) throw new NotPlain(offset);
    return text;
};

/** One pass over a text in plain form. */
const reader = (text: string) => {
    const loneReturn = text.search(/\r(?!\n)/);
    if (loneReturn !== -1) throw new NotPlain(loneReturn);
    const lines: Line[] = [];
    for (let start = 0; start <= text.length; ) {
        const newline = text.indexOf("\n", start);
        let end = newline === -1 ? text.length : newline;
        const next = end + 1;
        if (text[end - 1] === "\r" && end > start) end--;
        let indent = 0;
        while (text[start + indent] === " ") indent++;
        const first = text[start + indent];
        if (start + indent < end && first !== "#") {
            if (first === "\t") {
                if (text.slice(start, end).trim() !== "") throw new NotPlain(start);
            } else lines.push({ start, end, indent });
        }
        start = next;
    }

    const node = (offset: number, value: Node["value"]): Node => ({ offset, value });

    /** Offset after blanks and a comment, which must reach the end of the line. */
    const endsLine = (offset: number, end: number): void => {
        let i = offset;
        while (i < end && text[i] === " ") i++;
        if (i < end && !(text[i] === "#" && (i === offset ? text[i - 1] === " " : true))) throw new NotPlain(i);
    };

    const quoted = (offset: number, end: number): { value: string; next: number } => {
        const quote = text[offset];
        if (quote === "'") {
            let close = offset + 1;
            while (close < end && text[close] !== "\n" && !(text[close] === "'" && text[close + 1] !== "'"))
                close += text[close] === "'" ? 2 : 1;
            if (close >= end || text[close] === "\n") throw new NotPlain(offset);
            return { value: text.slice(offset + 1, close).replace(/''/g, "'"), next: close + 1 };
        }
        let i = offset + 1;
        while (i < end && text[i] !== '"' && text[i] !== "\n") i += text[i] === "\\" ? 2 : 1;
        if (i >= end || text[i] === "\n") throw new NotPlain(offset);
        const source = text.slice(offset, i + 1);
        if (!source.includes("\\")) return { value: source.slice(1, -1), next: i + 1 };
        try {
            return { value: JSON.parse(source) as string, next: i + 1 };
        } catch {
            throw new NotPlain(offset);
        }
    };

    const add = (map: Map<string, Entry>, key: string, offset: number, value: Node): void => {
        if (map.has(key)) throw new NotPlain(offset);
        map.set(key, { offset, node: value });
    };

    /** Flow collections may run over lines; `next` is the offset after the value. */
    const flow = (offset: number, limit: number, depth: number): { node: Node; next: number } => {
        if (depth > deepest) throw new NotPlain(offset);
        const skip = (from: number): number => {
            let i = from;
            for (;;) {
                while (i < limit && (text[i] === " " || text[i] === "\n" || text[i] === "\r" || text[i] === "\t")) i++;
                if (text[i] !== "#" || i >= limit) return i;
                if (!/\s/.test(text[i - 1] ?? " ")) throw new NotPlain(i);
                const newline = text.indexOf("\n", i);
                i = newline === -1 ? limit : newline;
            }
        };
        const open = text[offset];
        if (open === "[" || open === "{") {
            const close = open === "[" ? "]" : "}";
            const items: Node[] = [];
            const entries = new Map<string, Entry>();
            let i = skip(offset + 1);
            while (text[i] !== close) {
                if (i >= limit) throw new NotPlain(offset);
                if (open === "[") {
                    const item = flow(i, limit, depth + 1);
                    items.push(item.node);
                    i = skip(item.next);
                } else {
                    const keyAt = i;
                    const key = flow(i, limit, depth + 1);
                    if (typeof key.node.value !== "string") throw new NotPlain(i);
                    i = skip(key.next);
                    if (text[i] !== ":" || i >= limit) throw new NotPlain(i);
                    const quotedKey = text[keyAt] === '"' || text[keyAt] === "'";
                    if (!quotedKey && !/\s/.test(text[i + 1] ?? "")) throw new NotPlain(i);
                    i = skip(i + 1);
                    if (text[i] === "," || text[i] === close) throw new NotPlain(i);
                    const value = flow(i, limit, depth + 1);
                    add(entries, key.node.value, keyAt, value.node);
                    i = skip(value.next);
                }
                if (text[i] === ",") {
                    i = skip(i + 1);
                } else if (text[i] !== close) throw new NotPlain(i);
            }
            return { node: node(offset, open === "[" ? items : entries), next: i + 1 };
        }
        if (open === '"' || open === "'") {
            const { value, next } = quoted(offset, limit);
            return { node: node(offset, value), next };
        }
        let i = offset;
        while (i < limit && !",[]{}\n\r\t#".includes(text[i] ?? "") && !(text[i] === ":" && /[\s,[\]{}]/.test(text[i + 1] ?? " "))) i++;
        if (text[i] === "#" || text[i] === "\t") throw new NotPlain(i);
        if (text[i] === "\n" || text[i] === "\r") {
            const after = skip(i);
            if (!",]}:".includes(text[after] ?? "x")) throw new NotPlain(i);
            if (text[after] === ":") throw new NotPlain(i);
        }
        const word = text.slice(offset, i).trimEnd();
        if (word === "" || /^[\s&*!|>%@`?,-]/.test(word)) throw new NotPlain(offset);
        return { node: node(offset, scalarValue(word, offset)), next: i };
    };

    const inlineValue = (offset: number, line: Line): Node => {
        const open = text[offset] ?? "";
        if (open === "[" || open === "{") {
            const { node: value, next } = flow(offset, line.end, 1);
            endsLine(next, line.end);
            return value;
        }
        if (open === '"' || open === "'") {
            const { value, next } = quoted(offset, line.end);
            endsLine(next, line.end);
            return node(offset, value);
        }
        if (/[&*!|>%@`,\]}\t]/.test(open) || /^[-?:](?:\s|$)/.test(text.slice(offset, Math.min(offset + 2, line.end))))
            throw new NotPlain(offset);
        const rest = text.slice(offset, line.end);
        const comment = rest.indexOf(" #");
        const word = (comment === -1 ? rest : rest.slice(0, comment)).trimEnd();
        if (word.includes("\t") || /:(?:\s|$)/.test(word)) throw new NotPlain(offset);
        return node(offset, scalarValue(word, offset));
    };

    let current = 0;

    /** A block collection whose first entry begins at `indent` of line `current`, `from` being its offset. */
    const block = (indent: number, from: number, depth: number): Node => {
        if (depth > deepest) throw new NotPlain(from);
        const isItem = (offset: number, line: Line) => text[offset] === "-" && (offset + 1 >= line.end || text[offset + 1] === " ");
        const first = lines[current];
        if (!first) throw new NotPlain(from);
        return isItem(from, first) ? list(indent, from, depth, isItem) : mapping(indent, from, depth);
    };

    /** What follows `key:` or `-` at the end of a line: a deeper block, or nothing. */
    const nested = (indent: number, offset: number, depth: number, orEqualItem: boolean): Node => {
        const line = lines[current];
        const first = line && line.start + line.indent;
        if (!line || first === undefined) return node(offset, null);
        const equalItem =
            orEqualItem && line.indent === indent && text[first] === "-" && (first + 1 >= line.end || text[first + 1] === " ");
        if (line.indent > indent || equalItem) return block(line.indent, first, depth + 1);
        return node(offset, null);
    };

    const list = (indent: number, from: number, depth: number, isItem: (offset: number, line: Line) => boolean): Node => {
        const items: Node[] = [];
        let offset = from;
        for (let line = lines[current]; line; line = lines[current]) {
            if (items.length > 0) {
                if (line.indent < indent) break;
                offset = line.start + line.indent;
                if (line.indent > indent) throw new NotPlain(offset);
                if (!isItem(offset, line)) break;
            }
            let inner = offset + 1;
            while (inner < line.end && text[inner] === " ") inner++;
            if (inner >= line.end || text[inner] === "#") {
                current++;
                items.push(nested(indent, offset, depth, false));
            } else {
                plainKey.lastIndex = inner;
                const innerIndent = inner - line.start;
                if (isItem(inner, line)) throw new NotPlain(inner);
                const hasKey = plainKey.test(text) && plainKey.lastIndex <= line.end;
                if (hasKey) items.push(mapping(innerIndent, inner, depth + 1));
                else {
                    current++;
                    items.push(inlineValue(inner, line));
                    const after = lines[current];
                    if (after && after.indent > indent) throw new NotPlain(after.start);
                }
            }
        }
        return node(from, items);
    };

    const mapping = (indent: number, from: number, depth: number): Node => {
        if (depth > deepest) throw new NotPlain(from);
        const entries = new Map<string, Entry>();
        let offset = from;
        for (let line = lines[current]; line; line = lines[current]) {
            if (entries.size > 0) {
                if (line.indent < indent) break;
                offset = line.start + line.indent;
                if (line.indent > indent) throw new NotPlain(offset);
            }
            plainKey.lastIndex = offset;
            const key = plainKey.exec(text);
            const name = key?.[1];
            if (name === undefined || plainKey.lastIndex > line.end || scalarValue(name, offset) !== name) throw new NotPlain(offset);
            let inner = plainKey.lastIndex;
            while (inner < line.end && text[inner] === " ") inner++;
            current++;
            if (inner >= line.end || (text[inner] === "#" && inner > plainKey.lastIndex)) {
                add(entries, name, offset, nested(indent, offset, depth, true));
            } else {
                add(entries, name, offset, inlineValue(inner, line));
                const after = lines[current];
                if (after && after.indent > indent) throw new NotPlain(after.start);
            }
        }
        return node(from, entries);
    };

    const whole = (): Node => {
        let first = lines[0];
        if (first && text.slice(first.start, first.end).trimEnd() === "---") first = lines[++current];
        if (!first) throw new NotPlain(0);
        const from = first.start + first.indent;
        if (text[from] === "{") {
            const { node: root, next } = flow(from, text.length, 1);
            for (let i = next; i < text.length; i++) if (!/\s/.test(text[i] ?? "")) throw new NotPlain(i);
            return root;
        }
        const root = block(first.indent, from, 1);
        const left = lines[current];
        if (left) throw new NotPlain(left.start);
        return root;
    };

    return { whole };
};

/**
 * Reads YAML in the plain form that a register almost always has (block mappings and lists, scalars on one line, flow collections)
 * and JSON, in one pass. Anything else (anchors, tags, folded texts, complex keys, mistakes) is left to the YAML library, whose cost
 * per line is fifty times higher. What is accepted here has the meaning that the library gives it.
 */
export const readPlain = (text: string): Plain => {
    try {
        return { ok: true, root: reader(text).whole() };
    } catch (error) {
        if (!(error instanceof NotPlain)) throw error;
        return { ok: false, offset: error.offset };
    }
};
