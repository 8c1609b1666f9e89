import { readdirSync } from "node:fs";
import { join } from "node:path";
import type { Article, Instrument } from "../../src/kernel";
import * as law from "../../src/law";
import { chineseNumeral, citeOf } from "../../src/law/article";
import { chineseNumbers, englishNumbers } from "./numbers";

const { allArticles, articlesIn, clausesOf, figures, gbt22239, inForce, shownAsLaw, statuteBooks } = law;
const name = ({ instrument, cite }: Article) => `${instrument.key} ${cite.en}`;
const isDay = (day: string) => /^\d{4}-\d{2}-\d{2}$/.test(day) && new Date(`${day}T00:00:00Z`).toISOString().startsWith(day);

describe("instruments", () => {
    test("every exported instrument and book stands in the statute book", () => {
        const listed = new Set(statuteBooks.map(book => book.instrument));
        const exported = Object.values(law).flatMap((value: unknown): Instrument[] => {
            if (typeof value !== "object" || value === null) return [];
            if ("inForceFrom" in value) return [value as Instrument];
            return "instrument" in value ? [(value as { instrument: Instrument }).instrument] : [];
        });
        expect(exported.length).toBeGreaterThan(25);
        expect(exported.filter(instrument => !listed.has(instrument)).map(({ key }) => key)).toEqual([]);
    });

    test("an instrument defined in any file of the room stands in the statute book", () => {
        const folder = join(__dirname, "../../src/law");
        const listed = new Set(statuteBooks.map(book => book.instrument));
        const defined = readdirSync(folder).flatMap(file =>
            Object.values(jest.requireActual<Record<string, unknown>>(join(folder, file))).flatMap((value): [string, Instrument][] => {
                if (typeof value !== "object" || value === null) return [];
                if ("inForceFrom" in value) return [[file, value as Instrument]];
                return "instrument" in value && "key" in (value.instrument as object) ? [[file, value.instrument as Instrument]] : [];
            }),
        );
        expect(new Set(defined.map(([file]) => file)).size).toBeGreaterThan(20);
        expect(defined.filter(([, instrument]) => !listed.has(instrument)).map(([file]) => file)).toEqual([]);
    });

    test("keys are unique and well formed", () => {
        const keys = statuteBooks.map(book => book.instrument.key);
        expect(new Set(keys).size).toBe(keys.length);
        for (const key of keys) expect(key).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
    });

    test.each(statuteBooks.map(book => [book.instrument.key, book.instrument] as const))(
        "%s has two titles, a date and a source",
        (_, instrument) => {
            expect(instrument.title.zh).not.toBe("");
            expect(instrument.title.en).not.toBe("");
            expect(instrument.title.zh).not.toBe(instrument.title.en);
            expect(isDay(instrument.inForceFrom)).toBe(true);
            if (instrument.inForceUntil !== undefined) {
                expect(isDay(instrument.inForceUntil)).toBe(true);
                expect(instrument.inForceUntil > instrument.inForceFrom).toBe(true);
            }
            expect(new URL(instrument.source).protocol).toMatch(/^https?:$/);
            if (instrument.grade === "A" || instrument.grade === "B") expect(new URL(instrument.source).pathname).not.toBe("/");
        },
    );
});

describe("articles", () => {
    test("no article is cited twice in one instrument", () => {
        for (const book of statuteBooks) {
            for (const language of ["zh", "en"] as const) {
                const cites = articlesIn(book).map(({ cite }) => cite[language]);
                expect(cites.filter((cite, index) => cites.indexOf(cite) !== index)).toEqual([]);
            }
        }
    });

    test("every article belongs to the instrument of its book", () => {
        for (const book of statuteBooks) for (const article of articlesIn(book)) expect(article.instrument).toBe(book.instrument);
    });

    test.each(allArticles.map(article => [name(article), article] as const))(
        "%s says the same in both languages",
        (_, { cite, gist, penalty }) => {
            for (const text of [cite, gist, ...(penalty === undefined ? [] : [penalty])]) {
                expect(text.zh).toMatch(/[\u4e00-\u9fff]/);
                expect(text.en).toMatch(/[a-z]/);
                expect(text.en).not.toMatch(/[\u4e00-\u9fff]/);
            }
            expect(chineseNumbers(gist.zh)).toEqual(englishNumbers(gist.en));
            if (penalty !== undefined) expect(chineseNumbers(penalty.zh)).toEqual(englishNumbers(penalty.en));
        },
    );

    test("an article is never surer than its instrument", () => {
        const order = ["A", "B", "C", "unverified"];
        const surer = allArticles.filter(({ grade, instrument }) => order.indexOf(grade) < order.indexOf(instrument.grade));
        expect(surer.map(name)).toEqual([]);
    });

    test("a sentence of law ends with a full stop in both languages", () => {
        const open = allArticles.filter(({ gist, penalty }) =>
            [gist, penalty].some(text => text && !(text.zh.endsWith("。") && text.en.endsWith("."))),
        );
        expect(open.map(name)).toEqual([]);
    });
});

describe("clauses of classified protection", () => {
    const demands = Object.entries(gbt22239).filter((entry): entry is [string, law.Clauses] => entry[0] !== "instrument");

    test("the technical part and the cloud extension are there", () => {
        expect(demands.length).toBeGreaterThan(90);
    });

    test.each(demands)("%s pairs chapter 7 with chapter 8", (_, { level2, level3 }) => {
        expect(level3.level).toBe(3);
        expect(level3.cite.en).toMatch(/^cl\. 8\.[12]\.\d+\.\d+( [a-g]\))?$/);
        expect(level3.cite.zh).toMatch(/^第8\.[12]\.\d+\.\d+条([a-g]\)项)?$/);
        if (level2 === undefined) return;
        expect(level2.level).toBe(2);
        expect(level2.cite.en).toMatch(/^cl\. 7\.[12]\.\d+\.\d+( [a-g]\))?$/);
        const part = (article: Article) => article.cite.en.slice("cl. 7.".length, "cl. 7.".length + 1);
        expect(part(level2)).toBe(part(level3));
    });

    test("only clauses of this standard carry a level", () => {
        for (const article of allArticles) expect(article.level !== undefined).toBe(article.instrument.key === "gbt-22239");
    });

    test("a demand of both levels gives two grounds, a demand of level 3 one", () => {
        expect(clausesOf(gbt22239.boundaryAudit)).toEqual([
            { kind: "statute", article: gbt22239.boundaryAudit.level2 },
            { kind: "statute", article: gbt22239.boundaryAudit.level3 },
        ]);
        expect(clausesOf(gbt22239.secondFactor)).toEqual([{ kind: "statute", article: gbt22239.secondFactor.level3 }]);
        expect(clausesOf(gbt22239.portsClosed, gbt22239.centralAudit)).toHaveLength(3);
    });

    test("no clause is graded A, since nobody saw the printed text", () => {
        expect(demands.flatMap(([, { level2, level3 }]) => [level2, level3]).filter(article => article?.grade === "A")).toEqual([]);
    });

    test("the six months of logs are cited from the cybersecurity law and from nowhere in the standard", () => {
        expect(figures.networkLogs.article).toBe(law.cybersecurityLaw.article23item3);
        expect(articlesIn(gbt22239).filter(({ gist }) => /6个月|6 months/.test(gist.zh + gist.en))).toEqual([]);
    });
});

describe("what is shown as law", () => {
    const today = "2026-11-20";

    test("nothing graded C or unverified is shown", () => {
        const shown = allArticles.filter(article => shownAsLaw(article, today));
        expect(shown.filter(({ grade, instrument }) => !/^[AB]$/.test(grade) || !/^[AB]$/.test(instrument.grade)).map(name)).toEqual([]);
        expect(allArticles.filter(article => !shownAsLaw(article, today)).map(name)).toEqual(
            allArticles.filter(({ grade }) => grade === "C" || grade === "unverified").map(name),
        );
        expect(shown.length).toBeGreaterThan(200);
    });

    test("the renumbered cybersecurity law is shown from the day it took effect", () => {
        expect(shownAsLaw(law.cybersecurityLaw.article23, "2025-12-31")).toBe(false);
        expect(shownAsLaw(law.cybersecurityLaw.article23, "2026-01-01")).toBe(true);
    });

    test("a repealed instrument is out of force from the day named", () => {
        const repealed = { ...law.order292.instrument, inForceUntil: "2026-06-01" };
        expect([inForce(repealed, "2026-05-31"), inForce(repealed, "2026-06-01"), inForce(repealed, "2000-09-24")]).toEqual([
            true,
            false,
            false,
        ]);
        expect(shownAsLaw({ ...law.order292.article4, instrument: repealed }, "2026-06-01")).toBe(false);
    });

    test("a sure article of an unsure instrument is not shown", () => {
        const unsure = { ...law.order292.instrument, grade: "C" as const };
        expect(shownAsLaw({ ...law.order292.article4, instrument: unsure }, today)).toBe(false);
    });
});

describe("citations", () => {
    test.each([
        [1, "一"],
        [10, "十"],
        [14, "十四"],
        [20, "二十"],
        [23, "二十三"],
        [99, "九十九"],
    ])("%i is written %s", (value, numeral) => {
        expect(chineseNumeral(value)).toBe(numeral);
    });

    test.each([0, -1, 100, 1.5, Number.NaN])("%p is refused as an article number", value => {
        expect(() => chineseNumeral(value)).toThrow(RangeError);
    });

    test("an item and a paragraph are cited apart", () => {
        expect(citeOf({ article: 23, item: 3 })).toEqual({ zh: "第二十三条第（三）项", en: "art. 23(3)" });
        expect(citeOf({ article: 61, paragraph: 1 })).toEqual({ zh: "第六十一条第一款", en: "art. 61 para. 1" });
    });
});
