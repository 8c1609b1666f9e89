import type { Facet, Facets } from "./facet";
import type { Fact } from "./fact";
import type { Kind } from "./kind";
import type { Day, Ground } from "./law";
import type { JudgePage } from "./page";
import type { Cloud } from "./region";
import type { Register, System } from "./register";
import type { Settings, SettingsForm } from "./settings";
import type { Plan, Subject } from "./subject";
import type { Text } from "./text";
import type { Verdict } from "./verdict";

export type Severity = "low" | "medium" | "high" | "critical";

/** What a policy does by default when it is breached: blocks, tells, or is not run until a team turns it on. */
export type Enforcement = "mandatory" | "advisory" | "disabled";

/** All that a judgement may stand on besides the facts. No clock, no files, no network. */
export interface Context<S extends SettingsForm = SettingsForm> {
    readonly register: Register;
    readonly settings: Settings<S>;
    /** The day of the run in Asia/Shanghai. */
    readonly today: Day;
    /** The graded system to which the stack belongs. */
    readonly system: System;
    /** Reads home pages. A host without it leaves their content undecided. */
    readonly judgePage?: JudgePage;
}

/** Context of a judgement about one subject. */
export interface SubjectContext<S extends SettingsForm = SettingsForm> extends Context<S> {
    readonly subject: {
        readonly kind: Kind;
        readonly cloud: Cloud;
        /** Tags of its resource, each as `key=value`. */
        readonly tags: readonly Fact<string>[];
    };
}

interface Form<S extends SettingsForm> {
    /** Family and folder joined by a hyphen; also the name that users configure, waive, cite and search for. */
    readonly id: string;
    /** States the condition that is met, subject first. */
    readonly title: Text;
    readonly grounds: readonly [Ground, ...Ground[]];
    readonly severity: Severity;
    readonly enforcement: Enforcement;
    /** The way out, beginning with a verb. */
    readonly remedy: Text;
    /** Lowest MLPS level at which the duty is judged; absent: always. */
    readonly level?: 2 | 3;
    /**
     * `mainland systems`: a duty of classified protection. It does not bind a stack that the register declares overseas, nor a subject
     * that is known to stand outside the mainland. Absent: the policy says itself whom it binds.
     */
    readonly binds?: "mainland systems";
    readonly settings?: S;
}

/** Judges every sighting of one facet by itself. */
export interface SeesPolicy<F extends Facet = Facet, S extends SettingsForm = SettingsForm> extends Form<S> {
    readonly sees: F;
    /** Kinds of subject it is about; absent: every kind that shows the facet. */
    readonly of?: readonly Kind[];
    judge(shown: Facets[F], context: SubjectContext<S>): Verdict;
}

/** One answer of a policy that looks at the whole plan. */
export interface Judgement {
    readonly cloud: Cloud;
    /** The subject it is about; absent when it is about the stack as a whole (something is missing). */
    readonly subject?: Subject;
    readonly verdict: Verdict;
}

/** Judges the whole plan. For presence duties only: something must exist somewhere. */
export interface AcrossPolicy<S extends SettingsForm = SettingsForm> extends Form<S> {
    readonly across: readonly Facet[];
    judgeAll(plan: Plan, context: Context<S>): readonly Judgement[];
}

export type Policy = SeesPolicy<Facet, SettingsForm> | AcrossPolicy<SettingsForm>;

/** Defines a policy that judges one facet. */
export const sees = <F extends Facet, const S extends SettingsForm = SettingsForm>(policy: SeesPolicy<F, S>): Policy =>
    policy as unknown as Policy;

/** Defines a policy that judges the whole plan. */
export const across = <const S extends SettingsForm = SettingsForm>(policy: AcrossPolicy<S>): Policy => policy as unknown as Policy;

/** The facets that a policy looks at. */
export const facetsOf = (policy: Policy): readonly Facet[] => ("sees" in policy ? [policy.sees] : policy.across);
