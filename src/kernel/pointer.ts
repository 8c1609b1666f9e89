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
}

/** A fact that another resource shows: `facet.field` of the subject that `at` points to. */
export interface Inherited {
    readonly kind: "inherited";
    readonly at: Pointer;
    readonly facet: Facet;
    readonly field: string;
}
