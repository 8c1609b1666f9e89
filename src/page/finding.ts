import type { Ground, PageCheck, Text } from "../kernel";

/** One answer about a page. */
export interface PageFinding {
    readonly check: PageCheck;
    /** `undecided`: a template or a script may put it there; never a pass. */
    readonly verdict: "met" | "breached" | "undecided";
    /** Why it is asked for: statute first. */
    readonly grounds: readonly [Ground, ...Ground[]];
    /** What the page shows. */
    readonly found: Text;
    readonly wanted: Text;
    /** HTML to put into the page; absent where nothing is missing. */
    readonly paste?: string;
    /** Line of the file that decided it, from 1; absent where the thing is nowhere. */
    readonly line?: number;
}
