import { spawnSync } from "node:child_process";
import { join } from "node:path";
import * as fc from "fast-check";
import { addDays, addWorkingDays, daysBetween, holidaysKnown, isWorkingDay, workingDaysUntil } from "../../../src/register/calendar";

const known = fc.integer({ min: 0, max: daysBetween("2010-01-01", "2026-10-31") }).map(count => addDays("2010-01-01", count));

test.each([
    ["a Friday", "2026-11-20", true],
    ["a Saturday", "2026-11-21", false],
    ["a Saturday that makes up for Spring Festival", "2026-02-14", true],
    ["a Sunday that makes up for National Day", "2026-09-20", true],
    ["a Monday of Spring Festival", "2026-02-16", false],
    ["National Day", "2026-10-01", false],
])("%s (%s) is a working day: %s", (_, day, expected) => {
    expect(isWorkingDay(day)).toBe(expected);
});

test("twenty working days over National Day 2026 pass its holidays and count its make-up Sunday", () => {
    // 20 September is a make-up day; 25 September is Mid-Autumn; 1 to 7 October are holidays; 10 October is a make-up Saturday
    const counted = addWorkingDays("2026-09-18", 20);
    const passed = Array.from({ length: daysBetween("2026-09-18", counted.day) }, (_, i) => addDays("2026-09-19", i)).filter(isWorkingDay);
    expect(passed).toHaveLength(20);
    expect(passed).toEqual(expect.arrayContaining(["2026-09-20", "2026-10-10"]));
    expect(counted).toEqual({ day: "2026-10-22", unannounced: [] });
});

test("a count ends on a working day, and counting again gives the number", () => {
    fc.assert(
        fc.property(known, fc.integer({ min: 1, max: 40 }), (start, count) => {
            const { day } = addWorkingDays(start, count);
            expect(isWorkingDay(day)).toBe(true);
            expect(workingDaysUntil(start, day)).toBe(count);
            expect(workingDaysUntil(start, addDays(day, -1))).toBe(count - 1);
        }),
    );
});

test("counts add up", () => {
    fc.assert(
        fc.property(known, fc.integer({ min: 0, max: 30 }), fc.integer({ min: 0, max: 30 }), (start, a, b) => {
            expect(addWorkingDays(addWorkingDays(start, a).day, b).day).toBe(addWorkingDays(start, a + b).day);
        }),
    );
});

test("a year whose holidays are not announced is said, and only weekends are left out there", () => {
    expect(holidaysKnown(2026)).toBe(true);
    expect(holidaysKnown(2199)).toBe(false);
    expect(addWorkingDays("2199-09-27", 5)).toEqual({ day: "2199-10-04", unannounced: [2199] });
    expect(addWorkingDays("2026-11-20", 5).unannounced).toEqual([]);
});

test("every day of the years that the library knows is a working day where the library says so", () => {
    // the library reads days in the zone of the machine: it is asked in a process that runs in Shanghai
    const script = `
        const { isWorkday } = require("chinese-days");
        const days = JSON.parse(require("node:fs").readFileSync(0, "utf8"));
        process.stdout.write(JSON.stringify(days.filter(day => isWorkday(day))));`;
    const days = Array.from({ length: daysBetween("2010-01-01", "2026-12-31") + 1 }, (_, i) => addDays("2010-01-01", i));
    const { stdout } = spawnSync(process.execPath, ["-e", script], {
        cwd: join(__dirname, "../../.."),
        input: JSON.stringify(days),
        encoding: "utf8",
        env: { ...process.env, TZ: "Asia/Shanghai" },
    });
    expect(days.filter(isWorkingDay)).toEqual(JSON.parse(stdout));
});
