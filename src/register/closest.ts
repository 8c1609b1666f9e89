const distance = (a: string, b: string): number => {
    let row = Array.from({ length: b.length + 1 }, (_, j) => j);
    for (let i = 1; i <= a.length; i++) {
        const next = [i];
        for (let j = 1; j <= b.length; j++) {
            const swap = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
            next.push(Math.min(swap, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
        }
        row = next;
    }
    return row[b.length] ?? 0;
};

const plain = (word: string): string => word.toLowerCase().replace(/[\s_-]/g, "");

/** The candidate that a word was probably meant to be, if any is near enough. */
export const closest = (word: string, candidates: Iterable<string>): string | undefined => {
    const typed = plain(word).slice(0, 60);
    if (typed.length < 3) return undefined;
    let best: { readonly candidate: string; readonly far: number } | undefined;
    for (const candidate of candidates) {
        const far = distance(typed, plain(candidate).slice(0, 60));
        if (far <= Math.max(1, Math.floor(typed.length / 3)) && (best === undefined || far < best.far)) best = { candidate, far };
    }
    return best?.candidate;
};
