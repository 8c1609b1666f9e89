/**
 * What is known of one value. Preview knows only part of the truth, so every value that a policy meets is one of three:
 * stated or defaulted (`known`), left out with no documented default (`absent`), or not to be told (`unknown`).
 */
export type Fact<T> = Known<T> | Absent | Unknown;

/** A value. `defaulted` is true when nobody stated it and the provider's documented default was taken. */
export interface Known<T> {
    readonly kind: "known";
    readonly value: T;
    readonly defaulted?: boolean;
}

/** Left out, and the provider documents no default for it. */
export interface Absent {
    readonly kind: "absent";
}

/**
 * Why a value cannot be told.
 * `later` another resource must exist first · `word` a word or id that the catalog has never met · `shape` not the type that was expected
 * · `register` the company's register cannot be used · `secret` blanked out by the engine · `hidden` no property of the provider shows it · `elsewhere` another resource shows it, which is not in this plan
 * · `file` it stands in a file that the property names, and a plan holds no files
 */
export type WhyUnknown = "later" | "word" | "shape" | "register" | "secret" | "hidden" | "elsewhere" | "file";

/** Never a pass. `path` is the property that must become known, in the spelling of the program. */
export interface Unknown {
    readonly kind: "unknown";
    readonly path: string;
    readonly why: WhyUnknown;
}

export const known = <T>(value: T): Known<T> => ({ kind: "known", value });

/** The provider's documented default, taken because nothing is stated. */
export const defaulted = <T>(value: T): Known<T> => ({ kind: "known", value, defaulted: true });

export const absent: Absent = { kind: "absent" };

export const unknown = (path: string, why: WhyUnknown): Unknown => ({ kind: "unknown", path, why });

/** The fact about a value derived from another: unknown stays unknown, absent stays absent. */
export function mapFact<A, B>(fact: Fact<A>, change: (value: A) => B): Fact<B> {
    return fact.kind === "known" ? { ...fact, value: change(fact.value) } : fact;
}

/** Like {@link mapFact} for a change that can itself end in doubt. */
export function thenFact<A, B>(fact: Fact<A>, change: (value: A) => Fact<B>): Fact<B> {
    if (fact.kind !== "known") return fact;
    const next = change(fact.value);
    return next.kind === "known" && fact.defaulted ? { ...next, defaulted: true } : next;
}

/** True only for a known value equal to `value`. */
export const is = <T>(fact: Fact<T>, value: T): boolean => fact.kind === "known" && fact.value === value;

/** The first fact that says something: stated values win over defaults, unknowns win over absence. */
export function firstStated<T>(...facts: readonly Fact<T>[]): Fact<T> {
    return (
        facts.find(fact => fact.kind === "known" && !fact.defaulted) ??
        facts.find(fact => fact.kind === "unknown") ??
        facts.find(fact => fact.kind === "known") ??
        absent
    );
}

/** The greater of two numbers; unknown while one of them is, the other where one is absent. */
export const greater = (x: Fact<number>, y: Fact<number>): Fact<number> => ofTwo(x, y, (a, b) => a >= b);

/** The smaller of two numbers; unknown while one of them is, the other where one is absent. */
export const smaller = (x: Fact<number>, y: Fact<number>): Fact<number> => ofTwo(x, y, (a, b) => a <= b);

function ofTwo(x: Fact<number>, y: Fact<number>, isFirst: (a: number, b: number) => boolean): Fact<number> {
    if (x.kind === "known" && y.kind === "known") return isFirst(x.value, y.value) ? x : y;
    return [x, y].find(({ kind }) => kind === "unknown") ?? firstStated(x, y);
}
