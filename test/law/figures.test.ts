import { cautiousLogDays, deadlines, type Figure, figures, practisedLogDays } from "../../src/law";
import { chineseNumbers, englishNumbers } from "./numbers";

const rows: [string, Figure][] = Object.entries(figures);
const months = { month: 1, year: 12 } as const;

test.each(rows)("the figure %s stands in the gist of its article", (_, { value, unit, article }) => {
    // A year's rhythm is written "yearly" and half a year "half-yearly", so those carry no digits.
    if (unit === "month" && value !== figures.networkLogs.value) return expect(article.gist.en).toMatch(/year/);
    if (unit === "month" && /half-yearly/.test(article.gist.en)) return expect(article.gist.zh).toMatch(/半年/);
    expect(chineseNumbers(article.gist.zh)).toContain(String(value));
    return expect(englishNumbers(article.gist.en)).toContain(String(value));
});

test("the practised and the cautious days cover six calendar months from any day", () => {
    const lengths = Array.from({ length: 366 }, (_, offset) => {
        const start = new Date(Date.UTC(2027, 0, 1 + offset));
        const end = new Date(
            Date.UTC(start.getUTCFullYear(), start.getUTCMonth() + figures.networkLogs.value * months.month, start.getUTCDate()),
        );
        return (end.getTime() - start.getTime()) / 86_400_000;
    });
    expect(Math.max(...lengths)).toBe(cautiousLogDays);
    expect(practisedLogDays).toBeLessThan(cautiousLogDays);
    expect(practisedLogDays).toBe(30 * figures.networkLogs.value);
});

describe("deadlines", () => {
    test("keys are unique", () => {
        const keys = deadlines.map(({ key }) => key);
        expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
        expect(keys.length).toBeGreaterThan(30);
    });

    test.each(deadlines.map(deadline => [deadline.key, deadline] as const))(
        "%s is well formed",
        (_, { due, trigger, duty, articles, page, grade }) => {
            if (due.when === "by") expect(due.day).toMatch(/^(\d{4}|-)-\d{2}-\d{2}$/);
            else {
                expect(due.period.value).toBeGreaterThan(0);
                expect(due.period.upTo ?? due.period.value + 1).toBeGreaterThan(due.period.value);
            }
            for (const text of [trigger, duty]) {
                expect(text.zh).toMatch(/[\u4e00-\u9fff]/);
                expect(text.en).not.toMatch(/[\u4e00-\u9fff]/);
                expect(chineseNumbers(text.zh)).toEqual(englishNumbers(text.en));
            }
            if (grade === "A") expect(articles.map(article => article.grade)).toContain("A");
            if (grade === "B") expect(page?.grade).toBe("B");
        },
    );
});
