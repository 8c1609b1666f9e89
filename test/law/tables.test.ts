import type { ProviderPage } from "../../src/kernel";
import * as law from "../../src/law";
import { chineseNumbers, englishNumbers } from "./numbers";

const { claimGuides, claims, openQuestions, provinceRules } = law;

describe("provider pages", () => {
    const pages = Object.entries(law).filter(
        (entry): entry is [string, ProviderPage] => entry[0].endsWith("Page") && typeof entry[1] === "object",
    );

    test("there is a page for each rule of a provider", () => {
        expect(pages.length).toBeGreaterThan(20);
        const addresses = pages.map(([, { url }]) => url);
        expect(addresses.filter((url, index) => addresses.indexOf(url) !== index)).toEqual([]);
    });

    test.each(pages)("%s has two titles and an address", (_, { title, url, grade }) => {
        expect(title.zh).not.toBe(title.en);
        expect(new URL(url).protocol).toBe("https:");
        expect(new URL(url).pathname).not.toBe("/");
        expect(grade).toBe("B");
    });
});

describe("popular claims", () => {
    test("the ids run from PC-001 to PC-122 without a gap", () => {
        expect(claims.map(({ id }) => id)).toEqual(Array.from({ length: 122 }, (_, index) => `PC-${String(index + 1).padStart(3, "0")}`));
        expect(claimGuides.flatMap(guide => guide.claims)).toEqual(claims);
    });

    test.each(claims.map(row => [row.id, row] as const))("%s says the same in both languages", (_, { claim, truth, treatments }) => {
        for (const text of [claim, truth]) {
            expect(text.zh).toMatch(/[\u4e00-\u9fff].*。$/);
            expect(text.en).toMatch(/^[A-Z0-9].*\.$/);
            expect(text.en).not.toMatch(/[\u4e00-\u9fff]/);
            expect(chineseNumbers(text.zh)).toEqual(englishNumbers(text.en));
        }
        expect(new Set(treatments).size).toBe(treatments.length);
        expect(treatments.length).toBeGreaterThan(0);
    });

    test("every article named is one of the statute book", () => {
        const known = new Set(law.allArticles);
        expect(claims.filter(({ articles }) => articles.some(article => !known.has(article))).map(({ id }) => id)).toEqual([]);
    });

    test("what nobody could verify never blocks", () => {
        expect(
            claims.filter(({ verdict, treatments }) => verdict === "not verified" && treatments.includes("block")).map(({ id }) => id),
        ).toEqual([]);
    });
});

describe("provinces and open questions", () => {
    test("no province has the same matter twice", () => {
        const rows = provinceRules.map(({ province, matter }) => `${province.en}: ${matter}`);
        expect(rows.filter((row, index) => rows.indexOf(row) !== index)).toEqual([]);
    });

    test("a value of a province stands in its rule in both languages", () => {
        for (const { rule, value } of provinceRules) {
            expect(chineseNumbers(rule.zh)).toEqual(englishNumbers(rule.en));
            if (value !== undefined) expect(chineseNumbers(rule.zh)).toContain(String(value));
        }
    });

    test("one province alone shows the subject number", () => {
        expect(provinceRules.filter(({ matter }) => matter === "footer number").map(({ province }) => province)).toEqual([
            law.subjectNumberFooterProvince,
        ]);
    });

    test.each(openQuestions.map(question => [question.en, question] as const))("open: %s", (_, { zh, en }) => {
        expect(chineseNumbers(zh)).toEqual(englishNumbers(en));
        expect(zh).toMatch(/。$/);
        expect(en).toMatch(/\.$/);
    });
});
