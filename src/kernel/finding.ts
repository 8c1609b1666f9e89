import type { Kind } from "./kind";
import type { Policy } from "./policy";
import type { Cloud } from "./region";
import type { System } from "./register";
import type { SettingProblem } from "./settings";
import type { Text } from "./text";
import type { Verdict } from "./verdict";

/** One answer, with all that a report needs to make sentences of it. */
export interface Finding {
    readonly policy: Policy;
    readonly verdict: Verdict;
    readonly cloud: Cloud;
    readonly kind: Kind;
    /** What the finding is about, as a person would point at it: a name, else the resource's name. */
    readonly label: string;
    /** The resource that shows it; absent when the finding is about the stack as a whole. */
    readonly urn?: string;
    /** What kind of resource that is. */
    readonly title?: Text;
    readonly system: System;
    /** True when the subject exists already. */
    readonly deployed: boolean;
    /** True when a breach rests on a region that nobody stated. */
    readonly assumedPlace: boolean;
    /** True when the policy looked something up and no register was found. */
    readonly registerMissing: boolean;
}

/** Language of a report: Chinese, English, or one after the other. */
export type Language = "zh" | "en" | "both";

/** Makes sentences of what a run found. The hosts carry them out; only the reports room writes them. */
export interface Write {
    /** A breach, as a person reads it in a terminal: what, where, found, wanted, ground, way out. */
    breach(finding: Finding): string;
    /** All that could not be decided about one resource. */
    undecided(findings: readonly Finding[]): string;
    /** A policy that broke: a bug of ours. */
    broken(policy: string, error: unknown): string;
    /** Properties of a policy's config that are unknown or wrong. */
    settings(policy: string, problems: readonly SettingProblem[]): string;
    /** What the run did not look at, and what it stood on. */
    coverage(coverage: Coverage): string;
    /** One line instead of a breach, where the engine would not carry more. */
    brief(finding: Finding): string;
    /** How many findings of a policy are not listed. */
    andMore(count: number): string;
    text(text: Text): string;
}

/** A resource type with the number of resources that a run met. */
export interface CountedType {
    readonly type: string;
    readonly count: number;
}

/** What a run did not look at and what it stood on, to be said aloud once. */
export interface Coverage {
    /** Types of a watched cloud that no catalog entry reads and that nobody has looked at either, with the number of resources. */
    readonly unread: readonly CountedType[];
    /** Unread types that are known to serve names, to open an entry, or to deliver logs or data, with the reason. */
    readonly exposing: readonly (CountedType & { readonly why: Text })[];
    /** Unread types that people have looked at and found harmless. */
    readonly harmless: readonly CountedType[];
    /** How many resources some entry of the catalog read. */
    readonly read: number;
    /** Circumstances that a reader must know: an overridden clock, no register, lapsed waivers and baselines. */
    readonly notes: readonly Text[];
}
