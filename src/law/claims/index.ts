/** Popular claims of guides on filing, each with what is true of it: a room of its own in the law, so that no run of the pack loads them. */
export { answerTo, type ClaimAnswer } from "./answers";
export type { Claim, ClaimCheck, ClaimTreatment, ClaimVerdict } from "./claim";
export { type ClaimGuide, claimGuides, claims } from "./guides";
export { claimVerdicts } from "./verdicts";
