import type { Text } from "../../kernel";

/**
 * What came of reading a number as somebody typed it. Either it is understood (`value`, with `warnings` where the hand form had
 * to be rewritten), or it is refused with what was found, what is wanted, and the likely right spelling where there is one.
 */
export type Reading<T> =
    | { readonly ok: true; readonly value: T; readonly warnings: readonly Text[] }
    | { readonly ok: false; readonly found: string; readonly wanted: Text; readonly suggestion?: string };

/** A number was understood. */
export const understood = <T>(value: T, warnings: readonly Text[] = []): Reading<T> => ({ ok: true, value, warnings });

/** A number was refused. */
export const refused = (found: string, wanted: Text, suggestion?: string): Reading<never> =>
    suggestion === undefined ? { ok: false, found, wanted } : { ok: false, found, wanted, suggestion };
