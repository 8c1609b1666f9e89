import { readSettings, type SettingsForm } from "../../src/kernel";

const title = { zh: "说明", en: "what it is" };
const form = {
    days: { type: "integer", default: 180, minimum: 180, maximum: 3650, title },
    word: { type: "string", default: "", title },
    strict: { type: "boolean", default: false, title },
    anything: { type: "integer", default: 1, title },
} as const satisfies SettingsForm;

describe("Policy config", () => {
    test("that says nothing leaves every default", () => {
        expect(readSettings(form, {})).toEqual({ settings: { days: 180, word: "", strict: false, anything: 1 }, problems: [] });
    });

    test("is taken where it fits, bounds included", () => {
        const given = { days: 3650, word: "x", strict: true, anything: -5 };
        expect(readSettings(form, given)).toEqual({ settings: given, problems: [] });
        expect(readSettings(form, { days: 180 }).problems).toEqual([]);
    });

    const wrong: readonly (readonly [string, object, string, string])[] = [
        ["below the bound", { days: 179 }, "days", "179"],
        ["above the bound", { days: 3651 }, "days", "3651"],
        ["a fraction", { days: 180.5 }, "days", "180.5"],
        ["a number as text", { days: "365" }, "days", '"365"'],
        ["null", { days: null }, "days", "null"],
        ["not finite, as no JSON is", { anything: Number.POSITIVE_INFINITY }, "anything", "null"],
        ["a number where a text belongs", { word: 5 }, "word", "5"],
        ["a flag as text", { strict: "true" }, "strict", '"true"'],
        ["a list", { word: ["x"] }, "word", '["x"]'],
        ["nothing that JSON could write", { word: undefined }, "word", "—"],
    ];
    test.each(wrong)("that is wrong (%s) is refused by property, and the default stays", (_, given, property, found) => {
        const { settings, problems } = readSettings(form, given as Record<string, unknown>);
        expect(problems.map(problem => [problem.property, problem.found])).toEqual([[property, found]]);
        expect(settings).toEqual({ days: 180, word: "", strict: false, anything: 1 });
    });

    test("that is wrong is told what is wanted, with the bounds", () => {
        const [problem] = readSettings(form, { days: 1 }).problems;
        expect(problem?.wanted).toEqual({ zh: "整数 >= 180, <= 3650", en: "an integer >= 180, <= 3650" });
        expect(readSettings(form, { strict: 1 }).problems[0]?.wanted.en).toBe("a boolean");
    });

    test.each(["dayz", "constructor", "toString", "hasOwnProperty"])(
        "with a property that no form has (%s) is told which there are",
        property => {
            const { problems } = readSettings(form, { [property]: 365 });
            expect(problems).toEqual([
                { property, found: "—", wanted: expect.objectContaining({ en: "one of: days, word, strict, anything" }) },
            ]);
        },
    );

    test("with __proto__ in it, as JSON can have, is refused and pollutes nothing", () => {
        const { settings, problems } = readSettings(form, JSON.parse('{"__proto__": {"days": 1}}') as Record<string, unknown>);
        expect(problems.map(({ property }) => property)).toEqual(["__proto__"]);
        expect(settings.days).toBe(180);
    });

    test("of a policy without settings is refused whatever it is", () => {
        expect(readSettings({}, { days: 1 }).problems[0]?.wanted.en).toContain("no settings");
        expect(readSettings({}, {}).problems).toEqual([]);
    });

    test("with several wrong properties is told all of them", () => {
        expect(readSettings(form, { days: 1, word: 2, more: 3 }).problems.map(({ property }) => property)).toEqual([
            "days",
            "word",
            "more",
        ]);
    });
});
