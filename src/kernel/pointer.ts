import type { Facet } from "./facet";
import type { Fact } from "./fact";
import type { Kind } from "./kind";

/** A property that names another resource. It is followed when the whole plan is known. */
export interface Pointer {
    readonly kind: "pointer";
    /** Top-level property: property dependencies are recorded by it. */
    readonly property: string;
    /** What the property says, where it says it. */
    readonly literal: Fact<string>;
    /** Kinds of subject that may stand at its end. Empty: any. */
    readonly to: readonly Kind[];
    /** Stands for a whole list that is not known yet: any number of resources may stand at its end. */
    readonly many?: true;
}

/** A pointer among others, where the property is given. */
export const ifGiven = (pointer: Pointer): readonly Pointer[] => (pointer.literal.kind === "absent" ? [] : [pointer]);

/** A fact that another resource shows: `facet.field` of the subject that `at` points to. */
export interface Inherited {
    readonly kind: "inherited";
    readonly at: Pointer;
    readonly facet: Facet;
    readonly field: string;
    /** What follows from the fact that is found there: a reach from a region. */
    readonly follows?: (found: Fact<unknown>) => Fact<unknown>;
}
