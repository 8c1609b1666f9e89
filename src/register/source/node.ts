/** Where a value stands in a file; lines and columns count from 1. */
export interface Position {
    readonly line: number;
    readonly column: number;
}

/** A value of a register file with the offset at which it was written. */
export interface Node {
    readonly offset: number;
    readonly value: string | number | boolean | null | readonly Node[] | ReadonlyMap<string, Entry>;
}

/** One entry of a mapping: the offset of its key, and its value. */
export interface Entry {
    readonly offset: number;
    readonly node: Node;
}

/** A register file that was read: its name, its value, and the way from offsets to lines. */
export interface Source {
    /** As messages name it. */
    readonly file: string;
    readonly text: string;
    readonly root: Node;
}

/** Steps from the root to a value. Among the files of a register the first step is the number of the file. */
export type Path = readonly (string | number)[];

/** Whether the node is a list. */
export const isList = (node: Node): node is Node & { readonly value: readonly Node[] } => Array.isArray(node.value);

/** Whether the node is a mapping. */
export const isMapping = (node: Node): node is Node & { readonly value: ReadonlyMap<string, Entry> } => node.value instanceof Map;

/** The plain data of a node. A key such as `__proto__` stays an ordinary key. */
export const plainData = (node: Node): unknown => {
    if (isList(node)) return node.value.map(plainData);
    if (!isMapping(node)) return node.value;
    const data: Record<string, unknown> = {};
    for (const [key, entry] of node.value) {
        const value = plainData(entry.node);
        if (key === "__proto__") Object.defineProperty(data, key, { value, enumerable: true, configurable: true, writable: true });
        else data[key] = value;
    }
    return data;
};

const step = (node: Node, by: string | number): Entry | undefined => {
    if (isList(node) && typeof by === "number") {
        const item = node.value[by];
        return item && { offset: item.offset, node: item };
    }
    return isMapping(node) ? node.value.get(String(by)) : undefined;
};

/** The value at a path, or undefined where the file does not have it. */
export const nodeAt = (root: Node, path: Path): Node | undefined => {
    let node: Node | undefined = root;
    for (const by of path) node = node && step(node, by)?.node;
    return node;
};

/** The line and column of an offset. */
export const lineOf = (text: string, offset: number): Position => {
    const before = text.slice(0, offset);
    return { line: before.split("\n").length, column: offset - before.lastIndexOf("\n") };
};

/** Where to point for a path: at the value, at the key of an entry if `atKey`, and at the innermost value that exists if it is missing. */
export const positionOf = ({ root, text }: Pick<Source, "root" | "text">, path: Path, atKey = false): Position => {
    let offset = root.offset;
    let node = root;
    for (const by of path) {
        const entry = step(node, by);
        if (!entry) break;
        offset = atKey ? entry.offset : entry.node.offset;
        node = entry.node;
    }
    return lineOf(text, offset);
};

/** A path as people write it: `filings[0].services[1].number`. */
export const pathText = (path: Path): string =>
    path.reduce<string>((text, by) => (typeof by === "number" ? `${text}[${by}]` : text === "" ? by : `${text}.${by}`), "");

/** The most that a register holds: no list of a real one comes near. */
const most = { items: 50_000, keys: 1_000, values: 600_000 } as const;

/** A value with more entries than any register has, and the bound that it passes. */
interface Excess {
    readonly offset: number;
    readonly bound: number;
}

/** The first value with which the files of a register, taken together, hold more than any register does, and its file. */
export const tooMany = (roots: readonly Node[]): (Excess & { readonly file: number }) | undefined => {
    let values = 0;
    const visit = (node: Node): Excess | undefined => {
        if (++values > most.values) return { offset: node.offset, bound: most.values };
        if (isList(node)) {
            if (node.value.length > most.items) return { offset: node.offset, bound: most.items };
            for (const item of node.value) {
                const excess = visit(item);
                if (excess) return excess;
            }
        } else if (isMapping(node)) {
            if (node.value.size > most.keys) return { offset: node.offset, bound: most.keys };
            for (const [, entry] of node.value) {
                const excess = visit(entry.node);
                if (excess) return excess;
            }
        }
        return undefined;
    };
    const items = new Map<string, number>();
    const together = (root: Node): Excess | undefined => {
        if (!isMapping(root)) return undefined;
        for (const [key, { node }] of root.value) {
            if (!isList(node)) continue;
            const sum = (items.get(key) ?? 0) + node.value.length;
            if (sum > most.items) return { offset: node.offset, bound: most.items };
            items.set(key, sum);
        }
        return undefined;
    };
    for (const [file, root] of roots.entries()) {
        const excess = visit(root) ?? together(root);
        if (excess) return { file, ...excess };
    }
    return undefined;
};
