/** Readiness for launch: which names of a plan may open today, and how and when the others may. */
export type { Duty } from "./afterwards";
export { cloudName, type FilingKind, filingKinds } from "./filing-kind";
export type { Gap } from "./gaps";
export { planReadiness } from "./plan-readiness";
export { type Opening, type Readiness, type ReadinessParts, readinessOf } from "./readiness";
export { type Need, type RecordQuestion, type Serving, servingsOf } from "./serving";
export type { Actor, Duration, Step } from "./steps";
