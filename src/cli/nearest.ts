/** Least number of characters to insert, drop or replace (Levenshtein). */
function editDistance(from: string, to: string): number {
    let row = Array.from({ length: to.length + 1 }, (_, index) => index);
    for (let i = 1; i <= from.length; i++) {
        const next = [i];
        for (let j = 1; j <= to.length; j++) {
            const replaced = (row[j - 1] as number) + (from[i - 1] === to[j - 1] ? 0 : 1);
            next.push(Math.min(replaced, (row[j] as number) + 1, (next[j - 1] as number) + 1));
        }
        row = next;
    }
    return row[to.length] as number;
}

/** Longest word that is compared: the cost grows with the square. */
const longest = 200;

/** The names nearest to a misspelt one that are near enough to be meant, the nearest first. */
export function nearestNames(misspelt: string, names: readonly string[], count: number): readonly string[] {
    const word = misspelt.toLowerCase().slice(0, longest);
    return names
        .map(name => ({ name, distance: editDistance(word, name.toLowerCase().slice(0, longest)) }))
        .filter(({ name, distance }) => distance <= Math.max(2, Math.floor(name.length / 3)))
        .sort((a, b) => a.distance - b.distance)
        .slice(0, count)
        .map(({ name }) => name);
}

/** The name nearest to a misspelt one, if any is near enough to be meant. */
export const nearestName = (misspelt: string, names: readonly string[]): string | undefined => nearestNames(misspelt, names, 1)[0];
