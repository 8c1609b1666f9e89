import { type Fact, known, thenFact, unknown } from "./fact";

/**
 * Reads a host name in any spelling that a property may hold: scheme, port, path and trailing dot are dropped, letters lowered,
 * Unicode labels turned into punycode. A leading dot or `*.` is kept as the wildcard `*.`.
 * Returns undefined for what is no host name (an empty text, a regular expression, a sentence).
 */
export function hostName(text: string): string | undefined {
    const bare = text
        .trim()
        .replace(/^[a-z][a-z0-9+.-]*:\/\//i, "")
        .replace(/[/?#].*$/, "")
        .replace(/:\d+$/, "")
        .replace(/[.。]+$/, "")
        .replace(/^\./, "*.");
    if (bare === "" || /[\s~^$()\\|@]/.test(bare)) return undefined;
    try {
        const { hostname } = new URL(`http://${bare}`);
        return hostname === "" ? undefined : hostname.toLowerCase();
    } catch {
        return undefined;
    }
}

/** True for an IPv4 or IPv6 address in the spelling that {@link hostName} returns. */
export const isAddress = (name: string): boolean => /^\d{1,3}(\.\d{1,3}){3}$/.test(name) || name.startsWith("[");

/** True when `pattern` is the name itself or a wildcard (`*.example.com`) one label above it. Both as {@link hostName} returns them. */
export function covers(pattern: string, name: string): boolean {
    if (pattern === name) return true;
    if (!pattern.startsWith("*.")) return false;
    const tail = pattern.slice(1);
    return name.endsWith(tail) && !name.slice(0, -tail.length).includes(".");
}

/** True when `name` is `domain` or lies under it. */
export const liesUnder = (name: string, domain: string): boolean => name === domain || name.endsWith(`.${domain}`);

/** The host name that a text property holds; a text that is none is an unknown of that property. */
export const hostNameFact = (text: Fact<string>, path: string): Fact<string> =>
    thenFact(text, value => {
        const name = hostName(value);
        return name === undefined ? unknown(path, "shape") : known(name);
    });
