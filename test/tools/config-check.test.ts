import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { policies } from "../../policies";
import type { SettingsForm } from "../../src/kernel";
import { checkConfig, configurable, run } from "../../tools/config-check";

const days: SettingsForm = { days: { type: "integer", default: 180, minimum: 180, title: { zh: "天数", en: "days" } } };
const known = [{ id: "audit-log-kept-180-days", settings: days }, { id: "icp-domain-needs-filing" }, { id: "audit-trail-on" }];

/** Problems in English, with their place. */
const problemsIn = (text: string): readonly string[] =>
    checkConfig(text, known).map(({ line, column, text: said }) => `${line}:${column} ${said.en}`);

describe("a config that is fine", () => {
    test.each([
        ["a level", '{"icp-domain-needs-filing": "advisory"}'],
        ["a level and a setting", '{"audit-log-kept-180-days": {"enforcementLevel": "mandatory", "days": 184}}'],
        ["a setting alone: the level stays", '{"audit-log-kept-180-days": {"days": 184}}'],
        ["a level for all", '{"all": "disabled", "audit-trail-on": "mandatory"}'],
        ["nothing", "{}"],
    ])("%s", (_, text) => {
        expect(problemsIn(text)).toEqual([]);
    });

    test.each(readdirSync(join(__dirname, "..", "..", "profiles")))("the profile %s", file => {
        expect(checkConfig(readFileSync(join(__dirname, "..", "..", "profiles", file), "utf8"), configurable())).toEqual([]);
    });
});

describe("a config that Pulumi would accept silently", () => {
    test("a misspelt policy name with a level: the nearest name is told", () => {
        expect(problemsIn('{\n    "icp-domain-need-filing": "mandatory"\n}')).toEqual([
            '2:5 no policy is called "icp-domain-need-filing"; did you mean "icp-domain-needs-filing"?',
        ]);
    });

    test("a name that is near to none", () => {
        expect(problemsIn('{"s3-bucket-private": "mandatory"}')).toEqual([
            '1:2 no policy is called "s3-bucket-private"; docs/policies/README.md lists all names',
        ]);
    });

    test("a misspelt setting", () => {
        expect(problemsIn('{"audit-log-kept-180-days": {"day": 184}}')).toEqual([
            '1:30 audit-log-kept-180-days has no setting "day"; did you mean "days"?',
        ]);
    });

    test("a setting of a policy that has none, and of all", () => {
        expect(problemsIn('{"audit-trail-on": {"days": 184}, "all": {"enforcementLevel": "advisory", "days": 1}}')).toEqual([
            '1:21 audit-trail-on has no settings, and "days" does nothing there',
            '1:75 "all" takes a level only, and "days" does nothing there: give it to a policy',
        ]);
    });

    test("the same policy twice", () => {
        expect(problemsIn('{"audit-trail-on": "mandatory",\n "audit-trail-on": "disabled"}')).toEqual([
            '2:2 "audit-trail-on" occurs twice, and only the last one counts',
        ]);
    });
});

describe("a config with wrong values", () => {
    test("a level that does not exist", () => {
        expect(problemsIn('{"audit-trail-on": "mandatroy"}')).toEqual([
            '1:20 the level of audit-trail-on is "mandatroy"; one of mandatory, advisory, disabled is wanted; did you mean "mandatory"?',
        ]);
        expect(problemsIn('{"audit-trail-on": {"enforcementLevel": true}, "all": "remediate"}')).toHaveLength(2);
    });

    test("a value below the least one, and of another type", () => {
        expect(problemsIn('{"audit-log-kept-180-days": {"days": 90}}')).toEqual([
            "1:38 the setting days of audit-log-kept-180-days is 90; an integer >= 180 is wanted",
        ]);
        expect(problemsIn('{"audit-log-kept-180-days": {"days": "184"}}')).toHaveLength(1);
    });

    test("neither level nor object", () => {
        expect(problemsIn('{"audit-trail-on": ["mandatory"]}')).toEqual([
            "1:20 for audit-trail-on a level (mandatory, advisory, disabled) or an object with enforcementLevel and settings is wanted",
        ]);
        expect(problemsIn('["mandatory"]')).toHaveLength(1);
        expect(problemsIn('{"environments": ["prod"]}')[0]).toContain("Pulumi Cloud only");
    });
});

describe("a text that is no JSON is refused with line and column", () => {
    test.each([
        ["a trailing comma", '{\n  "all": "advisory",\n}', "3:1"],
        ["a comment", '{\n  // for now\n  "all": "advisory"\n}', "2:3"],
        ["a missing colon", '{\n  "all" "advisory"\n}', "2:9"],
        ["an end too early", '{\n  "all": "advisory"', "2:20"],
        ["an empty file", "", "1:1"],
        ["a byte-order mark", '\uFEFF{"all": "advisory"}', "1:1"],
        ["single quotes", "{'all': 'advisory'}", "1:2"],
        ["another format", "all: advisory\n", "1:1"],
    ])("%s", (_, text, place) => {
        const problems = problemsIn(text);
        expect(problems).toHaveLength(1);
        expect(problems[0]?.split(" ")[0]).toBe(place);
    });
});

describe("the command", () => {
    const files: Readonly<Record<string, string>> = { "good.json": '{"all": "advisory"}', "bad.json": '{"al": "advisory"}' };
    const readFile = (path: string): string => {
        const text = files[path];
        if (text === undefined) throw Object.assign(new Error("no such file"), { code: "ENOENT" });
        return text;
    };
    const english = { BEIAN_LANG: "en" };

    test("ends with 0 where nothing is wrong, with 1 where something is, with 2 where a file cannot be read", () => {
        expect(run(["good.json"], readFile, english)).toEqual({ out: ["good.json: nothing wrong"], err: [], code: 0 });
        const { out, code } = run(["good.json", "bad.json"], readFile, english);
        expect(code).toBe(1);
        expect(out[1]).toBe('bad.json:1:2 no policy is called "al"; did you mean "all"?');
        expect(run(["none.json", "bad.json"], readFile, english)).toMatchObject({ err: ["none.json: cannot be read (ENOENT)"], code: 2 });
    });

    test("says how it is used, why it is needed, and in which language one asks", () => {
        expect(run(["--help"], readFile, english).out.join()).toContain("silently accepts a misspelt policy name");
        expect(run(["--help"], readFile, { BEIAN_LANG: "zh" }).out.join()).toContain("默默接受");
        expect(run([], readFile, english).code).toBe(2);
        expect(run(["--fix", "good.json"], readFile, english)).toMatchObject({ out: [], code: 2 });
    });

    test("knows every policy of the pack and of the host", () => {
        const folder = mkdtempSync(join(tmpdir(), "config-check-"));
        try {
            const config = Object.fromEntries([
                ...policies.map(({ id }) => [id, "advisory"]),
                ["beian-register", { path: "register.yaml" }],
            ]);
            writeFileSync(join(folder, "all.json"), JSON.stringify(config));
            expect(run([join(folder, "all.json")], path => readFileSync(path, "utf8"), english).code).toBe(0);
        } finally {
            rmSync(folder, { recursive: true });
        }
    });
});
