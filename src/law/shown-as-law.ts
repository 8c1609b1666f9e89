import type { Article, Day, Grade, Instrument } from "../kernel";

const shownGrades: readonly Grade[] = ["A", "B"];

/** True when the instrument is in force on the day: from its first day on, and before the first day it no longer holds. */
export const inForce = (instrument: Instrument, day: Day): boolean =>
    instrument.inForceFrom <= day && (instrument.inForceUntil === undefined || day < instrument.inForceUntil);

/**
 * True when a message may show the article as law on the day: its instrument is in force and both are graded A or B. What is graded
 * C or unverified stays in the statute book and in `docs/law.md`, and never reaches a finding.
 */
export const shownAsLaw = (article: Article, day: Day): boolean =>
    inForce(article.instrument, day) && shownGrades.includes(article.grade) && shownGrades.includes(article.instrument.grade);
