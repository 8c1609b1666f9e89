import { readdirSync } from "node:fs";
import { join } from "node:path";
import type { Command } from "../../src/cli/command";
import { Refused } from "../../src/cli/command";
import { runCommands } from "../../src/cli/run";
import { type Circumstances, ran, temporaryFolder } from "./terminal";

const names = (help: string): readonly string[] => [...help.matchAll(/^ {2}([a-z]+) \[?[o<[]/gm)].map(([, name]) => name as string);

/** The words of every command, read from the helps. */
async function allCommands(): Promise<readonly (readonly string[])[]> {
    const found: (readonly string[])[] = [];
    for (const name of names((await ran(["--help"])).out)) {
        const inner = names((await ran([name, "--help"])).out);
        for (const words of inner.length > 0 ? inner.map(second => [name, second]) : [[name]]) found.push(words);
    }
    return found;
}

describe("help", () => {
    test("lists every command of the folder", async () => {
        const files = readdirSync(join(__dirname, "..", "..", "src", "cli")).map(file => file.replace(/\.ts$/, ""));
        const listed = (await allCommands()).map(words => words.join("-"));
        expect(listed.length).toBeGreaterThanOrEqual(8);
        for (const name of listed) expect(files).toContain(name);
    });

    test("of every command teaches by examples, in both languages, and says how it ends", async () => {
        for (const words of await allCommands()) {
            const english = await ran([...words, "--help"]);
            expect(english).toMatchObject({ code: 0, err: "" });
            expect(english.out).toContain(`Usage: beian-guard ${words.join(" ")}`);
            expect(english.out).toMatch(new RegExp(`Examples:\\n {2}# .+\\n {2}beian-guard ${words.join(" ")}`));
            const chinese = await ran([...words, "--help", "--lang", "zh"]);
            expect(chinese.out).toContain("用法：");
            expect(chinese.out).toContain("示例：");
            expect(chinese.out).not.toMatch(/Usage:|Options:|Arguments:|choices|default/);
        }
    });

    test("in both languages is the one after the other", async () => {
        const { out, code } = await ran(["explain", "--help", "--lang", "both"]);
        expect(code).toBe(0);
        expect(out.indexOf("用法：")).toBeLessThan(out.indexOf("Usage:"));
        expect(out.indexOf("用法：")).toBeGreaterThanOrEqual(0);
    });

    test("comes to standard error, with 2, when no command is named", async () => {
        for (const argv of [[], ["register"]]) {
            const { out, err, code } = await ran(argv);
            expect({ out, code }).toEqual({ out: "", code: 2 });
            expect(err).toContain("Usage:");
        }
    });

    test("documents the exit codes and names the version", async () => {
        expect((await ran(["--help"])).out).toContain("Exit code: 0 nothing wrong; 1 something found; 2 wrong usage");
        expect((await ran(["--version"])).out).toMatch(/^\d+\.\d+\.\d+\n$/);
    });
});

describe("wrong usage ends with 2 and says what was meant", () => {
    test.each([
        ["a misspelt command", ["regster"], "there is no command regster; did you mean register?"],
        ["a misspelt second word", ["register", "chek"], "there is no command chek; did you mean check?"],
        ["a misspelt option", ["explain", "x", "--formt", "json"], "there is no option --formt; did you mean --format?"],
        ["a missing argument", ["explain"], "the argument <word> is missing"],
        ["an option without its value", ["explain", "x", "--lang"], "the option --lang <lang> lacks its value"],
        ["an unknown format", ["explain", "x", "--format", "xml"], '--format <format> is "xml"; one of text, json is wanted'],
        ["an unknown language", ["explain", "x", "--lang=fr"], "one of zh, en, both is wanted"],
        ["too many words", ["register", "init", "a", "b"], "there are too many arguments"],
    ])("%s", async (_, argv, said) => {
        const { out, err, code } = await ran(argv);
        expect(err).toContain(said);
        expect(err).toContain("beian-guard --help");
        expect({ out, code }).toEqual({ out: "", code: 2 });
    });

    test("in Chinese too, and as JSON where JSON was asked for", async () => {
        expect((await ran(["explan", "x"], { environment: { LANG: "zh_CN.UTF-8" } })).err).toContain("没有命令 explan；是否指 explain？");
        const { out, err } = await ran(["explain", "--format", "json"]);
        expect(err).toBe("");
        expect(JSON.parse(out)).toMatchObject({
            exitCode: 2,
            error: { en: expect.stringContaining("is missing"), zh: expect.stringContaining("缺少参数") },
        });
    });
});

describe("language", () => {
    const said = async (environment: Readonly<Record<string, string>>, ...flags: readonly string[]): Promise<string> =>
        (await ran(["explain", "order-292/12", ...flags], { environment })).out;

    test("is the option's, else that of BEIAN_LANG, else the locale's, else both", async () => {
        const [zh, en] = ["《互联网信息服务管理办法》", "Measures for the Administration"];
        expect(await said({ BEIAN_LANG: "zh", LANG: "en_US.UTF-8" }, "--lang", "en")).not.toContain(zh);
        expect(await said({ BEIAN_LANG: "zh", LANG: "en_US.UTF-8" })).not.toContain(en);
        expect(await said({ LANG: "zh_CN.UTF-8" })).not.toContain(en);
        expect(await said({ LANG: "en_GB.UTF-8" })).not.toContain(zh);
        const both = await said({ LANG: "C" });
        expect(both.indexOf(zh)).toBeLessThan(both.indexOf(en));
        expect(both.indexOf(zh)).toBeGreaterThanOrEqual(0);
    });
});

describe("colours", () => {
    const escapeSign = String.fromCharCode(27);
    const coloured = async (circumstances: Circumstances): Promise<boolean> =>
        (await ran(["explain", "order-292/12"], circumstances)).out.includes(escapeSign);

    test("are for a person at a terminal who has not turned them off", async () => {
        expect(await coloured({ isTerminal: true })).toBe(true);
        expect(await coloured({ isTerminal: false })).toBe(false);
        expect(await coloured({ isTerminal: true, environment: { BEIAN_LANG: "en", NO_COLOR: "1" } })).toBe(false);
        expect(await coloured({ isTerminal: true, environment: { BEIAN_LANG: "en", TERM: "dumb" } })).toBe(false);
    });

    test("are never in JSON", async () => {
        const { out } = await ran(["explain", "order-292/12", "--format", "json"], { isTerminal: true });
        expect(out).not.toContain(escapeSign);
        expect(JSON.parse(out)).toMatchObject({ command: "explain", exitCode: 0, kind: "article" });
    });
});

describe("the day", () => {
    test("can be overridden, which is said aloud, and must exist", async () => {
        const on = (day: string) => ran(["explain", "order-292/12"], { environment: { BEIAN_LANG: "en", BEIAN_TODAY: day } });
        expect((await on("2026-02-28")).err).toContain("today is taken to be 2026-02-28");
        for (const day of ["2026-02-30", "tomorrow", "2026-2-1"]) {
            expect(await on(day)).toMatchObject({ code: 2, out: "", err: expect.stringContaining("a day that exists is wanted") });
        }
    });
});

describe("a command that breaks", () => {
    const broken = (fail: () => never): Command => ({
        name: "broken",
        summary: { zh: "坏", en: "broken" },
        description: { zh: "坏", en: "broken" },
        examples: [{ line: "beian-guard broken", says: { zh: "坏", en: "broken" } }],
        run: fail,
    });
    const perform = async (fail: () => never) => {
        let err = "";
        const terminal = {
            out: () => undefined,
            err: (text: string) => {
                err += text;
            },
            isTerminal: false,
            environment: { BEIAN_LANG: "en" },
            folder: temporary,
            now: new Date(0),
        };
        const code = await runCommands({ commands: [broken(fail)], groups: {} }, ["broken"], terminal);
        return { code, err };
    };
    const temporary = temporaryFolder();

    test("by a bug of ours says so, asks for a report, and shows no stack", async () => {
        const { code, err } = await perform(() => {
            throw new TypeError("x is not a function");
        });
        expect(code).toBe(2);
        expect(err).toContain("this is a bug of beian-guard, not a mistake of yours: TypeError: x is not a function");
        expect(err).toContain("report");
        expect(err).not.toMatch(/\n\s+at /);
    });

    test("by what it was given says that alone", async () => {
        expect(
            await perform(() => {
                throw new Refused({ zh: "读不了", en: "cannot be read" });
            }),
        ).toEqual({ code: 2, err: "cannot be read\n" });
    });
});
