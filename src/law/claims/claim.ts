import type { Article, Text } from "../../kernel";

/**
 * What became of a popular claim. `supported` a source says so; `provider rule` no statute, but clouds enforce it; `partial` true in
 * part, and the truth says which; `contradicted` a source says otherwise; `not verified` no source found; `not a claim` an idea or
 * a sample that the guide also holds.
 */
export type ClaimVerdict = "supported" | "provider rule" | "partial" | "contradicted" | "not verified" | "not a claim";

/** What the gate does about it: a mandatory policy rests on the true part, an advisory one, a setting, or nothing. */
export type ClaimTreatment = "block" | "warn" | "configurable" | "ignore";

/** Where the true part can be checked. */
export type ClaimCheck = "plan" | "register" | "deadline" | "page" | "checklist";

/** One claim of a popular guide, with what is true. */
export interface Claim {
    /** `PC-001` and on; never reused. */
    readonly id: string;
    readonly claim: Text;
    readonly checks: readonly ClaimCheck[];
    readonly verdict: ClaimVerdict;
    readonly treatments: readonly ClaimTreatment[];
    readonly truth: Text;
    /** Articles on which the truth rests; empty where none does. */
    readonly articles: readonly Article[];
}
