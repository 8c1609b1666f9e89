/** Longest part of a word that is compared. */
const longest = 60;

const distance = (a: string, b: string): number => {
    let row = new Uint8Array(longest + 1).map((_, j) => j);
    let next = new Uint8Array(longest + 1);
    for (let i = 1; i <= a.length; i++) {
        next[0] = i;
        for (let j = 1; j <= b.length; j++) {
            const swap = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
            next[j] = Math.min(swap, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1);
        }
        [row, next] = [next, row];
    }
    return row[b.length] ?? 0;
};

/** A word as it is compared: without case, spaces, dashes. */
const plain = (word: string): string =>
    word
        .toLowerCase()
        .replace(/[\s_-]/g, "")
        .slice(0, longest);

interface Candidate {
    readonly word: string;
    readonly plain: string;
}

const candidatesOf = (words: Iterable<string>): readonly Candidate[] => [...words].map(word => ({ word, plain: plain(word) }));

const nearest = (word: string, candidates: readonly Candidate[]): string | undefined => {
    const typed = plain(word);
    // of two letters half is guesswork: only a missing last one is filled in
    if (typed.length === 2) return candidates.find(candidate => candidate.plain.length === 3 && candidate.plain.startsWith(typed))?.word;
    if (typed.length < 2) return undefined;
    const most = Math.max(1, Math.floor(typed.length / 3));
    let best: { readonly word: string; readonly far: number } | undefined;
    for (const candidate of candidates) {
        const within = best ? best.far - 1 : most;
        if (Math.abs(candidate.plain.length - typed.length) > within) continue;
        const far = distance(typed, candidate.plain);
        if (far <= within) best = { word: candidate.word, far };
        if (far === 0) break;
    }
    return best?.word;
};

/** As many suggestions as anybody is shown: looking for the nearest of many thousands, many thousand times, would take minutes. */
const most = 20;

/** {@link closest} among the same candidates for many words: each word is looked up once, and only the first words are. */
export const suggestionsFrom = (words: Iterable<string>): ((word: string) => string | undefined) => {
    let candidates: readonly Candidate[] | undefined;
    const found = new Map<string, string | undefined>();
    return word => {
        if (!found.has(word) && found.size < most) {
            candidates ??= candidatesOf(words);
            found.set(word, nearest(word, candidates));
        }
        return found.get(word);
    };
};

/** The candidate that a word was probably meant to be, if any is near enough. */
export const closest = (word: string, candidates: Iterable<string>): string | undefined => nearest(word, candidatesOf(candidates));
