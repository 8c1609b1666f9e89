import type { Facet, WhyUnknown } from "../kernel";

/** In a sample: the value must come from the documented default, not from the inputs. */
export const byDefault = (value: unknown) => ({ expect: "default", value }) as const;

/** In a sample: nothing is told. */
export const nothing = { expect: "absent" } as const;

/** In a sample: nobody can tell yet, and why. */
export const notKnown = (why: WhyUnknown, path?: string) => ({ expect: "unknown", why, path }) as const;

/** In a sample: the property points to another resource. */
export const pointsBy = (property: string) => ({ expect: "pointer", property }) as const;

/** In a sample: the fact is shown by the resource to which the property points. */
export const inheritedBy = (property: string, facet: Facet, field: string) => ({ expect: "inherited", property, facet, field }) as const;

/** What {@link Sample} rows may hold besides plain values. */
export type Expectation = ReturnType<typeof byDefault | typeof notKnown | typeof pointsBy | typeof inheritedBy> | typeof nothing;

/** The marker of a value that is known only after the update, as a sample writes it. */
export const LATER = "\u0000later";
