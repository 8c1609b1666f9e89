import { Composer, type Document, isAlias, isMap, isScalar, isSeq, Lexer, Parser, type YAMLError, type Node as YamlNode } from "yaml";
import type { Text } from "../../kernel";
import type { Entry, Node } from "./node";

/** A mistake in the writing of the file itself. */
export interface SyntaxFault {
    readonly offset: number;
    readonly found: Text;
    readonly wanted: Text;
}

/** What the YAML library made of a text. */
export type Yaml = { readonly ok: true; readonly root: Node } | { readonly ok: false; readonly faults: readonly SyntaxFault[] };

/** Bounds on what is given to the library, whose cost grows faster than the text on hostile input. */
const bounds = { depth: 40, anchors: 100 } as const;

/** How much the library may still be given: lexemes to read, nodes to make. */
export interface Budget {
    lexemes: number;
    nodes: number;
}

/** What the library may be given for one register, however many files it has. */
export const fullBudget = (): Budget => ({ lexemes: 60_000, nodes: 60_000 });

const duplicateKey = {
    found: { zh: "同一个键写了两次", en: "a key that is already there" },
    wanted: { zh: "每个键只写一次", en: "each key once" },
};

const tooDeep = {
    found: { zh: "嵌套过深", en: "nesting that is too deep" },
    wanted: { zh: `不超过 ${bounds.depth} 层`, en: `at most ${bounds.depth} levels` },
};

const faultsByCode: Readonly<Record<string, { found: Text; wanted: Text }>> = {
    TAB_AS_INDENT: { found: { zh: "用制表符缩进", en: "a tab as indentation" }, wanted: { zh: "用空格缩进", en: "spaces" } },
    DUPLICATE_KEY: duplicateKey,
    MULTIPLE_DOCS: {
        found: { zh: "第二个 YAML 文档（---）", en: "a second YAML document (---)" },
        wanted: { zh: "一个文件只放一个文档", en: "one document in a file" },
    },
    BAD_INDENT: {
        found: { zh: "缩进与上一层对不齐", en: "indentation that fits no level above" },
        wanted: { zh: "同一层的各行左端对齐", en: "lines of one level that begin in the same column" },
    },
    MISSING_CHAR: {
        found: { zh: "引号、括号或冒号没有写完", en: "a quote, bracket or colon that is missing" },
        wanted: { zh: "成对的引号和括号，键后有冒号", en: "quotes and brackets in pairs, a colon after each key" },
    },
    BLOCK_AS_IMPLICIT_KEY: {
        found: { zh: "一行里有两个“键: 值”", en: 'two "key: value" on one line' },
        wanted: {
            zh: "每行一个“键: 值”；值里含冒号加空格时用引号括起来",
            en: "one per line; quotes around a value that contains a colon and a space",
        },
    },
    TAG_RESOLVE_FAILED: {
        found: { zh: "YAML 标签（!）", en: "a YAML tag (!)" },
        wanted: { zh: "不带标签的普通值；以 ! 开头的文字用引号括起来", en: "plain values; quotes around a text that begins with !" },
    },
    RESOURCE_EXHAUSTION: tooDeep,
};

const generic: { found: Text; wanted: Text } = {
    found: { zh: "不合 YAML 语法的写法", en: "something that is not YAML" },
    wanted: {
        zh: "合法的 YAML 或 JSON（检查此处的引号、括号、冒号与缩进）",
        en: "valid YAML or JSON (look at quotes, brackets, colons and indentation here)",
    },
};

const fault = (offset: number, { found, wanted }: { found: Text; wanted: Text }): SyntaxFault => ({ offset, found, wanted });

const tooLong = (at: number): SyntaxFault =>
    fault(at, {
        found: {
            zh: "台账很大，且从这一行起不是普通写法",
            en: "a large register that from this line on is not in plain form (or is not valid there)",
        },
        wanted: {
            zh: "改正这一行；大台账只用“键: 值”、“- 项”、单行文字，或改用 JSON",
            en: 'this line mended; large registers use only "key: value", "- item" and texts on one line, or are JSON',
        },
    });

const anchorBomb = (at: number): SyntaxFault =>
    fault(at, {
        found: { zh: "过多的锚点与别名", en: "too many anchors and aliases" },
        wanted: { zh: `不超过 ${bounds.anchors} 个（台账用不着它们）`, en: `at most ${bounds.anchors} (a register needs none)` },
    });

/** Lexes and parses within the bounds; a fault instead of tokens where they are passed. */
const tokensOf = (text: string, plainUntil: number, budget: Budget) => {
    const lexer = new Lexer();
    const parser = new Parser();
    const tokens = [];
    let anchors = 0;
    for (const lexeme of lexer.lex(text)) {
        budget.lexemes--;
        if (lexeme[0] === "&" || lexeme[0] === "*") anchors++;
        if (budget.lexemes < 0) return { ok: false, fault: tooLong(plainUntil) } as const;
        if (anchors > bounds.anchors) return { ok: false, fault: anchorBomb(parser.offset) } as const;
        for (const token of parser.next(lexeme)) tokens.push(token);
        if (parser.stack.length > bounds.depth) return { ok: false, fault: fault(parser.offset, tooDeep) } as const;
    }
    for (const token of parser.end()) tokens.push(token);
    return { ok: true, tokens } as const;
};

/** Turns the library's nodes into ours; an alias becomes what it names, within bounds. */
const convert = (document: Document.Parsed, budget: Budget): Yaml => {
    const faults: SyntaxFault[] = [];
    const offsetOf = (node: unknown, otherwise: number): number => (node as YamlNode | null)?.range?.[0] ?? otherwise;
    const node = (source: unknown, outer: number, depth: number): Node => {
        const offset = offsetOf(source, outer);
        if (--budget.nodes < 0 || depth > bounds.depth) {
            if (faults.length === 0) faults.push(anchorBomb(offset));
            return { offset, value: null };
        }
        if (isAlias(source)) {
            const target = source.resolve(document);
            if (target) return { offset, value: node(target, offset, depth + 1).value };
            faults.push(fault(offset, { found: { zh: "指向不存在锚点的别名", en: "an alias of no anchor" }, wanted: generic.wanted }));
            return { offset, value: null };
        }
        if (isSeq(source)) return { offset, value: source.items.map(item => node(item, offset, depth + 1)) };
        if (!isMap(source)) {
            const value = isScalar(source) ? source.value : null;
            if (value === null || typeof value === "string" || typeof value === "boolean") return { offset, value };
            const written = isScalar(source) ? source.source : undefined;
            return {
                offset,
                value: typeof value === "number" && Math.abs(value) <= Number.MAX_SAFE_INTEGER ? value : String(written ?? value),
            };
        }
        const entries = new Map<string, Entry>();
        for (const pair of source.items) {
            const key = offsetOf(pair.key, offset);
            if (pair.key !== null && !isScalar(pair.key)) {
                faults.push(fault(key, { found: { zh: "不是文字的键", en: "a key that is not a text" }, wanted: generic.wanted }));
                continue;
            }
            const name = isScalar(pair.key) ? String(pair.key.source ?? pair.key.value) : "";
            if (entries.has(name)) faults.push(fault(key, duplicateKey));
            else entries.set(name, { offset: key, node: node(pair.value, key, depth + 1) });
        }
        return { offset, value: entries };
    };
    const root = node(document.contents, 0, 0);
    return faults.length > 0 ? { ok: false, faults } : { ok: true, root };
};

/**
 * Reads a text with the YAML library, within bounds of tokens, depth and aliases, so that no text takes more than a second or two.
 * `plainUntil` is the offset to which {@link readPlain} came: it is named when the text is too long for the library.
 */
export const readYaml = (text: string, plainUntil: number, budget = fullBudget()): Yaml => {
    const parsed = tokensOf(text, plainUntil, budget);
    if (!parsed.ok) return { ok: false, faults: [parsed.fault] };
    const composer = new Composer({ uniqueKeys: false, prettyErrors: false, logLevel: "silent" });
    const [document, second] = [...composer.compose(parsed.tokens, true, text.length)] as Document.Parsed[];
    if (!document) return { ok: true, root: { offset: 0, value: null } };
    const errors: readonly YAMLError[] = [...document.errors, ...document.warnings];
    const faults = errors.map(error => fault(error.pos[0], faultsByCode[error.code] ?? generic));
    if (second) faults.push(fault(second.range?.[0] ?? 0, faultsByCode.MULTIPLE_DOCS ?? generic));
    return faults.length > 0 ? { ok: false, faults } : convert(document, budget);
};
