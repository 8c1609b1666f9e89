import type { Cloud } from "./region";
import type { Text } from "./text";

/** A calendar day, `YYYY-MM-DD`, in Asia/Shanghai. Days compare as strings. */
export type Day = string;

/**
 * How sure a statement about the law is. `A` official text or a word-for-word copy; `B` a cloud's own documentation (binding
 * on that cloud, not law); `C` third party; `unverified` no source at hand. Only `A` and `B` are ever shown as a ground.
 */
export type Grade = "A" | "B" | "C" | "unverified";

/** A law, regulation, ministerial order or national standard. */
export interface Instrument {
    /** Short key, `[a-z0-9-]`, unique: `order-292`. */
    readonly key: string;
    readonly title: Text;
    /** Number of issue as printed (国务院令第292号), if it has one. */
    readonly number?: string;
    /** First day in force. */
    readonly inForceFrom: Day;
    /** First day no longer in force; absent while it is in force. */
    readonly inForceUntil?: Day;
    readonly grade: Grade;
    /** Address of the text or of its official entry. */
    readonly source: string;
}

/** One article (or clause) of an instrument, in our own words: never a quotation. */
export interface Article {
    readonly instrument: Instrument;
    /** Number as cited in Chinese and English: `第四条` / `art. 4`. */
    readonly cite: Text;
    /** What it asks, paraphrased. */
    readonly gist: Text;
    /** What a breach costs, paraphrased; absent where the article carries no penalty. */
    readonly penalty?: Text;
    readonly grade: Grade;
    /** Level of classified protection (等保) from which the clause speaks; absent for everything that is not graded by level. */
    readonly level?: 2 | 3;
}

/** A page of a cloud's documentation on which a provider rule rests. */
export interface ProviderPage {
    readonly title: Text;
    readonly url: string;
    readonly grade: Grade;
    /** The cloud whose page it is; absent for a page that speaks of all of them. */
    readonly cloud?: Cloud;
}

/**
 * Why a policy may refuse. Exactly four kinds, and every message names its kind:
 * `statute` (an article), `provider rule` (a cloud enforces it), `house rule` (this launch gate's own, changeable by setting)
 * and `folklore` (popular, without a source: never blocks).
 */
export type Ground =
    | { readonly kind: "statute"; readonly article: Article }
    | { readonly kind: "provider rule"; readonly page: ProviderPage; readonly gist: Text }
    | { readonly kind: "house rule"; readonly gist: Text }
    | { readonly kind: "folklore"; readonly gist: Text };

/** Grounds a policy on an article. */
export const statute = (article: Article): Ground => ({ kind: "statute", article });

/** Grounds a policy on what a cloud demands and enforces. */
export const providerRule = (page: ProviderPage, gist: Text): Ground => ({ kind: "provider rule", page, gist });

/** Grounds a policy on a rule of this gate; `gist` says what it is and that it can be changed. */
export const houseRule = (gist: Text): Ground => ({ kind: "house rule", gist });
