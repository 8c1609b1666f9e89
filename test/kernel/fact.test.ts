import fc from "fast-check";
import { absent, defaulted, type Fact, firstStated, is, known, mapFact, thenFact, unknown } from "../../src/kernel";

const later = unknown("scope", "later");
const facts: fc.Arbitrary<Fact<number>> = fc.oneof(
    fc.integer().map(value => known(value)),
    fc.integer().map(value => defaulted(value)),
    fc.constant(absent),
    fc.string().map(path => unknown(path, "later")),
);

describe("A fact derived from another", () => {
    test("is absent or unknown where the other is, with the same path and reason", () => {
        expect(mapFact(absent, () => 1)).toEqual(absent);
        expect(mapFact<number, number>(later, () => 1)).toEqual(later);
        expect(thenFact(absent, () => known(1))).toEqual(absent);
        expect(thenFact<number, number>(later, () => known(1))).toEqual(later);
    });

    test("keeps the mark of a default, so that a message can say that nobody stated it", () => {
        expect(mapFact(defaulted(2), value => value * 2)).toEqual(defaulted(4));
        expect(thenFact(defaulted(2), value => known(value * 2))).toEqual(defaulted(4));
        expect(mapFact(known(2), value => value * 2)).toEqual(known(4));
        expect(thenFact(known(2), value => known(value * 2))).toEqual(known(4));
    });

    test("may end in doubt itself, and a default in doubt is no default", () => {
        expect(thenFact(defaulted(2), () => later)).toEqual(later);
        expect(thenFact(defaulted(2), () => absent)).toEqual(absent);
    });

    test("is the same fact when nothing changes", () => {
        fc.assert(
            fc.property(facts, fact => {
                expect(mapFact(fact, value => value)).toEqual(fact);
                expect(thenFact(fact, () => fact)).toEqual(fact);
            }),
        );
    });
});

test("a fact is a value only when it is known to be that value", () => {
    expect(is(known(false), false)).toBe(true);
    expect(is(defaulted(false), false)).toBe(true);
    expect(is(known(true), false)).toBe(false);
    expect(is(absent as Fact<boolean>, false)).toBe(false);
    expect(is(later as Fact<boolean>, false)).toBe(false);
});

describe("Of several facts about one thing", () => {
    const rows: readonly (readonly [string, readonly Fact<number>[], Fact<number>])[] = [
        ["a stated value wins over an unknown, wherever it stands", [absent, later, defaulted(1), known(2)], known(2)],
        ["an unknown wins over a default: somebody did say something", [defaulted(1), later], later],
        ["a default wins over nothing", [absent, defaulted(1)], defaulted(1)],
        ["the first of two stated values wins", [known(1), known(2)], known(1)],
        ["nothing is told when nobody tells anything", [absent, absent], absent],
        ["nothing is told when there is none", [], absent],
    ];
    test.each(rows)("%s", (_, given, wanted) => {
        expect(firstStated(...given)).toEqual(wanted);
    });
});
