import * as fc from "fast-check";
import { daysBetween } from "../../src/kernel";
import { addDays, addMonths, yearOf } from "../../src/register";

const day = fc.integer({ min: 0, max: 76_000 }).map(count => addDays("1990-01-01", count));

test("a day so many days later lies so many days away", () => {
    fc.assert(fc.property(day, fc.integer({ min: -5000, max: 5000 }), (start, days) => daysBetween(start, addDays(start, days)) === days));
});

test("days add up, forwards and backwards", () => {
    fc.assert(
        fc.property(day, fc.integer({ min: -500, max: 500 }), fc.integer({ min: -500, max: 500 }), (start, a, b) => {
            expect(addDays(addDays(start, a), b)).toBe(addDays(start, a + b));
        }),
    );
});

test("days compare as their texts do", () => {
    fc.assert(fc.property(day, day, (a, b) => Math.sign(daysBetween(a, b)) === (a < b ? 1 : a > b ? -1 : 0)));
});

test("a month later is 28 to 31 days later, in the next month, on the same number or the month's last day", () => {
    fc.assert(
        fc.property(day, start => {
            const later = addMonths(start, 1);
            expect(daysBetween(start, later)).toBeGreaterThanOrEqual(28);
            expect(daysBetween(start, later)).toBeLessThanOrEqual(31);
            const [month, next] = [Number(start.slice(5, 7)), Number(later.slice(5, 7))];
            expect(next).toBe((month % 12) + 1);
            const isLast = addDays(later, 1).endsWith("-01");
            expect(later.slice(8) === start.slice(8) || (isLast && later.slice(8) < start.slice(8))).toBe(true);
        }),
    );
});

test("twelve months are a year, save for 29 February", () => {
    fc.assert(
        fc.property(day, start => {
            const later = addMonths(start, 12);
            expect(yearOf(later)).toBe(yearOf(start) + 1);
            expect(later.slice(5)).toBe(start.endsWith("02-29") ? "02-28" : start.slice(5));
        }),
    );
});

test.each([
    ["2026-01-31", 1, "2026-02-28"],
    ["2028-01-31", 1, "2028-02-29"],
    ["2026-03-31", -1, "2026-02-28"],
    ["2027-01-20", -3, "2026-10-20"],
    ["2026-12-31", 2, "2027-02-28"],
])("%s and %i months is %s", (start, months, expected) => {
    expect(addMonths(start, months)).toBe(expected);
});
