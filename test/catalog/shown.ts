import type { Plan } from "../../src/kernel";

/** Resources are registered in parallel: what several of them tell of one thing comes in any order. */
const inOrder = (words: readonly string[]): string => [...words].sort().join(", ");

/** A fact in few words: its value, `?` and the reason where it is not known, nothing where it is not stated. */
function told(fact: unknown, nameOf: (urn: string) => string): string {
    if (Array.isArray(fact)) return `[${inOrder(fact.map(item => told(item, nameOf)))}]`;
    if (typeof fact === "string") return fact;
    const { kind, value, defaulted, why } = fact as { kind: string; value?: unknown; defaulted?: boolean; why?: string };
    if (kind === "absent") return "-";
    if (kind === "unknown") return `?${why}`;
    const text = (() => {
        if (typeof value !== "object" || value === null) return String(value);
        if (Array.isArray(value)) return `{${inOrder(value.map(String))}}`;
        const { id, subject, text: outside } = value as { id?: string; subject?: string; text?: string };
        return id ?? (subject === undefined ? `"${outside}"` : nameOf(subject));
    })();
    return defaulted ? `${text} (assumed)` : text;
}

/**
 * Everything that a plan shows: for each subject (kind and name of its resource; further names of a resource are numbered) one line per
 * sighting, `facet: field fact, field fact`, and one for its tags.
 */
export function shownBy(plan: Plan): Record<string, readonly string[]> {
    const fields = (facts: object): string =>
        Object.entries(facts)
            .map(([field, fact]) => `${field} ${told(fact, nameOf)}`)
            .join(", ");
    const nameOf = (id: string): string => id.replace(/^urn:.*::/, "");
    return Object.fromEntries(
        plan.subjects.map(subject => [
            `${subject.kind} ${nameOf(subject.id)}`,
            [
                ...(subject.tags.length === 0 ? [] : [`tags: ${told(subject.tags, nameOf)}`]),
                ...Object.entries(subject.facets).flatMap(([facet, sightings]) =>
                    sightings.map(({ facts }) => `${facet}: ${fields(facts)}`),
                ),
            ].sort(),
        ]),
    );
}
