import type { Dossier } from "./register";
import type { Text } from "./text";

/** What is looked for on a home page. */
export type PageCheck =
    | "filing-number"
    | "filing-link"
    | "psb-number"
    | "psb-link"
    | "licence-number"
    | "business-licence"
    | "complaint-channel";

/** One answer about a page. `undecided`: a template or a script may still put it there. */
export interface PageAnswer {
    readonly check: PageCheck;
    readonly verdict: "met" | "breached" | "undecided";
    readonly found: Text;
    readonly wanted: Text;
}

/** Reads a home page as a visitor sees it and compares it with what the register says of the name that it serves. */
export type JudgePage = (html: string, dossier: Dossier) => readonly PageAnswer[];
