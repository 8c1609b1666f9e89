/** A test of a text against a pattern. */
export type Glob = (text: string) => boolean;

/** A pattern whose `*` stands for any run of characters. For URNs, whose parts contain every separator. */
export const anyRunGlob = (pattern: string): Glob => {
    const [first = "", ...rest] = pattern.split(/\*+/);
    const last = rest.pop();
    if (last === undefined) return text => text === first;
    return text => {
        if (text.length < first.length + last.length || !text.startsWith(first) || !text.endsWith(last)) return false;
        const end = text.length - last.length;
        let from = first.length;
        for (const part of rest) {
            const at = text.indexOf(part, from);
            if (at === -1 || at + part.length > end) return false;
            from = at + part.length;
        }
        return true;
    };
};

/** A `project/stack` pattern whose `*` stands for any run of characters within its segment. */
export const segmentGlob = (pattern: string): Glob => {
    const parts = pattern.split("/").map(anyRunGlob);
    return text => {
        const segments = text.split("/");
        return segments.length === parts.length && parts.every((matches, i) => matches(segments[i] ?? ""));
    };
};

/** Whether some text matches both patterns of one segment: every pair of positions is tried once. */
const segmentsMeet = (a: string, b: string): boolean => {
    let row = new Set([0]);
    for (let i = 0; i <= a.length; i++) {
        for (const j of row) if (b[j] === "*" || (a[i] === "*" && j < b.length)) row.add(j + 1);
        if (i === a.length) break;
        const next = new Set<number>();
        for (const j of row) {
            if (a[i] === "*" || b[j] === "*") next.add(j);
            if (a[i] === b[j]) next.add(j + 1);
        }
        row = next;
    }
    return row.has(b.length);
};

/** Whether some `project/stack` matches both patterns. */
export const globsMeet = (a: string, b: string): boolean => {
    const [left, right] = [a.split("/"), b.split("/")];
    return left.length === right.length && left.every((part, i) => segmentsMeet(part, right[i] ?? ""));
};

/**
 * Whether every text that matches `narrow` also matches `wide`. `narrow` is tried as a text: its `*` can only be taken by a `*`
 * of `wide`, because names of projects and stacks contain none.
 */
export const globContains = (wide: string, narrow: string): boolean => segmentGlob(wide)(narrow);
