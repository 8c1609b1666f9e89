import { type Fact, known, thenFact, unknown } from "./fact";

/** No host name is longer in ASCII; a spelling of one, percent signs and all, is not much longer. */
const longestName = 253;
const longestSpelling = 4 * longestName;

const lineBreak = /[\n\r\u2028\u2029]/;
const notOfNames = /[\s~^$()\\|@]/;

/** Trailing dots say nothing, a leading one stands for the wildcard. */
const withoutDots = (name: string): string => name.replace(/[.。]+$/, "").replace(/^\./, "*.");

/**
 * Reads a host name in any spelling that a property may hold: scheme, port, path and trailing dot are dropped, letters lowered,
 * Unicode labels turned into punycode. A leading dot or `*.` is kept as the wildcard `*.`.
 * Returns undefined for what is no host name (an empty text, a regular expression, a sentence, more than 253 characters).
 */
export function hostName(text: string): string | undefined {
    const [authority = ""] = text
        .trim()
        .replace(/^[a-z][a-z0-9+.-]*:\/\//i, "")
        .split(/[/?#]/, 1);
    // the expressions below take time that grows with the square of the length
    if (authority.length > longestSpelling || lineBreak.test(text.trim())) return undefined;
    const bare = withoutDots(authority.replace(/:\d+$/, ""));
    if (bare === "" || notOfNames.test(bare)) return undefined;
    try {
        // reading a URL decodes percent signs and full-width characters, dots among them
        const name = withoutDots(new URL(`http://${bare}`).hostname.toLowerCase());
        return name === "" || name.length > longestName || notOfNames.test(name) ? undefined : name;
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
