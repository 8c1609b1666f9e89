import type { Unknown } from "./fact";
import type { Text } from "./text";

/** The answer of a policy about one subject. Four answers and no more. */
export type Verdict =
    | { readonly kind: "met" }
    | { readonly kind: "exempt"; readonly why: Text }
    | { readonly kind: "breached"; readonly found: Text; readonly wanted: Text }
    | { readonly kind: "undecided"; readonly about: Unknown };

export const met: Verdict = { kind: "met" };

/** The duty does not bind this subject, and why. */
export const exempt = (why: Text): Verdict => ({ kind: "exempt", why });

/** The duty is not kept: what was found and what is asked, as short phrases that a sentence can be made of. */
export const breached = (found: Text, wanted: Text): Verdict => ({ kind: "breached", found, wanted });

/** Nobody can tell until this fact is known. Never a pass. */
export const undecided = (about: Unknown): Verdict => ({ kind: "undecided", about });

const gravity: readonly Verdict["kind"][] = ["breached", "undecided", "met", "exempt"];

/** Of the answers about one subject the one that counts: a breach before a doubt, a doubt before a pass. Undefined for none. */
export const gravest = (verdicts: readonly Verdict[]): Verdict | undefined =>
    gravity.flatMap(kind => verdicts.filter(verdict => verdict.kind === kind))[0];
