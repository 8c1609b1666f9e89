import { todayIn } from "../../../src/hosts/pulumi/clock";

const at = (instant: string, environment: Readonly<Record<string, string>> = {}) => todayIn(environment, new Date(instant));

describe("Today", () => {
    const instants: readonly (readonly [string, string, string])[] = [
        ["at midnight in London it is eight in the morning of the same day", "2026-06-01T00:00:00Z", "2026-06-01"],
        ["before midnight in London it is the next day already", "2026-05-31T23:59:59Z", "2026-06-01"],
        ["a second before midnight in Shanghai it is still the day", "2026-05-31T15:59:59Z", "2026-05-31"],
        ["at midnight in Shanghai it is the next day", "2026-05-31T16:00:00Z", "2026-06-01"],
        ["on New Year's Eve the year turns at 16:00 UTC", "2026-12-31T16:00:00Z", "2027-01-01"],
        ["a leap day is a day", "2028-02-28T16:00:00Z", "2028-02-29"],
    ];
    test.each(instants)("%s", (_, instant, day) => {
        expect(at(instant)).toEqual({ today: day, overridden: false });
    });

    test("does not depend on the machine's time zone", () => {
        const zone = process.env.TZ;
        try {
            for (const each of ["America/Los_Angeles", "Pacific/Kiritimati", "UTC", "Asia/Shanghai"]) {
                process.env.TZ = each;
                expect(at("2026-05-31T16:00:00Z").today).toBe("2026-06-01");
                expect(at("2026-05-31T15:59:59Z").today).toBe("2026-05-31");
            }
        } finally {
            if (zone === undefined) delete process.env.TZ;
            else process.env.TZ = zone;
        }
    });
});

describe("BEIAN_TODAY", () => {
    test.each(["2026-01-01", "2028-02-29", "1999-12-31"])("of %s is the day, and it is said aloud that it was set", day => {
        expect(at("2026-06-01T00:00:00Z", { BEIAN_TODAY: day })).toEqual({ today: day, overridden: true });
    });

    test("that is the actual day counts as set all the same", () => {
        expect(at("2026-06-01T00:00:00Z", { BEIAN_TODAY: "2026-06-01" }).overridden).toBe(true);
    });

    test("that is empty is not set", () => {
        expect(at("2026-06-01T00:00:00Z", { BEIAN_TODAY: "" })).toEqual({ today: "2026-06-01", overridden: false });
    });

    test.each([
        "2026-13-01",
        "2026-00-10",
        "2026-02-30",
        "2027-02-29",
        "2026-04-31",
        "2026-6-1",
        "20260601",
        "01/06/2026",
        "2026-06-01T00:00:00Z",
        " 2026-06-01",
        "2026-06-01\n",
        "tomorrow",
    ])("of %j is no day: it is refused aloud and the actual day counts", stated => {
        expect(at("2026-06-01T00:00:00Z", { BEIAN_TODAY: stated })).toEqual({ today: "2026-06-01", overridden: false, refused: stated });
    });
});
