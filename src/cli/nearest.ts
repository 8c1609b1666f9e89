import type * as registerRoom from "../register";

/** The names nearest to a misspelt one that are near enough to be meant, the nearest first. */
export function nearestNames(misspelt: string, names: readonly string[], count: number): readonly string[] {
    // only when something is misspelt: a right config need not wait for the register's room
    const { closest } = require("../register") as typeof registerRoom;
    const near: string[] = [];
    const left = new Set(names);
    while (near.length < count) {
        const next = closest(misspelt, left);
        if (next === undefined) break;
        near.push(next);
        left.delete(next);
    }
    return near;
}

/** The name nearest to a misspelt one, if any is near enough to be meant. */
export const nearestName = (misspelt: string, names: readonly string[]): string | undefined => nearestNames(misspelt, names, 1)[0];
